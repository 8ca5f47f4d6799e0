/**
 * Learns, from a site's own translations, which words of one language stand for which words of another:
 * how a topic that is not translated yet is found all the same. Runs where the snapshot is made.
 */
import { createAnalyser } from './analyse.ts';
import { listRules } from './collect.ts';
import { KIND } from './format.ts';
import { rulesFor } from './languages.ts';
import { SHARE_STEPS } from './open-term-table.ts';
import type { SearchIndex } from './open-index.ts';
import { countShared } from './build-index.ts';
import { createWriter } from './write-file.ts';

/** The same text in both languages, as short as it can be told apart: a title, a line, a paragraph. */
export interface TextPair {
  source: string;
  target: string;
}

/** Settings of a term table. */
export interface TermTableOptions {
  /** BCP 47 tag of the language that is asked in. */
  language: string;
  /** The opened index that is to be asked; the table works with these very bytes only. */
  target: SearchIndex;
}

/** Rounds of learning: after these the shares hardly move. */
const ROUNDS = 6;
/** Words of a text that are read; longer texts say little about single words. */
const WORDS_MAX = 60;
/** Times a word must be seen. */
const SEEN_MIN = 2;
/** Share a translation must reach, of all and of the best; translations that are kept. */
const SHARE_MIN = 0.01;
const PART_MIN = 0.1;
const KEPT_MAX = 6;

/** Words as numbers, to count in typed arrays. */
interface Pair {
  source: number[];
  target: number[];
}

/** Builds the table; fewer than a few hundred pairs teach little. The same pairs give the same bytes. */
export function buildTermTable(
  pairs: readonly TextPair[],
  { language, target }: TermTableOptions,
): Uint8Array {
  const rules = listRules(rulesFor(language));
  const analyser = createAnalyser(rules);
  const numbers = new Map<string, number>();
  const read: Pair[] = pairs.map((pair) => ({
    source: readStems(analyser.words(pair.source)).map((stem) => {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      return number;
    }),
    target: readStems(target.analyser.words(pair.target)).flatMap((stem) => {
      const place = target.lexicon.find(stem);
      return place < 0 ? [] : [place];
    }),
  }));
  const there = learnShares(read, numbers.size);
  const back = learnShares(
    read.map(({ source, target: words }) => ({ source: words, target: source })),
    target.lexicon.terms.length,
  );
  // What both directions agree on is a translation; what only one sees is often just a neighbour.
  const shares = there.map(
    (row, word) =>
      new Map([...row].map(([term, share]) => [term, Math.sqrt(share * (back[term]?.get(word) ?? 0))])),
  );
  const seen = new Uint32Array(numbers.size);
  for (const { source } of read) for (const word of new Set(source)) seen[word] = (seen[word] ?? 0) + 1;
  const rows = [...numbers]
    .filter(([, number]) => (seen[number] ?? 0) >= SEEN_MIN)
    .map(([stem, number]) => ({ stem, row: keepBest(shares[number] ?? new Map()) }))
    .filter(({ row }) => row.length > 0)
    .toSorted((a, b) => (a.stem < b.stem ? -1 : 1));
  return write([language, ...rules], rows, target.checksum);
}

function readStems(words: readonly { stem: string; stop: boolean }[]): string[] {
  return words.slice(0, WORDS_MAX).flatMap(({ stem, stop }) => (stop ? [] : [stem]));
}

/**
 * Expectation maximisation as in the first model of Brown and others (1993): every target word is shared
 * out among the source words beside it by what they stood for in the round before, one of them nobody.
 */
function learnShares(pairs: readonly Pair[], sourceCount: number): Map<number, number>[] {
  let shares: Map<number, number>[] = [];
  const nobody = sourceCount;
  for (let round = 0; round < ROUNDS; round++) {
    const counts = Array.from({ length: sourceCount + 1 }, () => new Map<number, number>());
    for (const { source, target } of pairs) {
      const words = [...source, nobody];
      for (const term of target) {
        const weights = words.map((word) => (round === 0 ? 1 : (shares[word]?.get(term) ?? 0)));
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        if (all === 0) continue;
        words.forEach((word, i) => {
          const share = (weights[i] ?? 0) / all;
          const row = counts[word];
          if (share > 1e-4) row?.set(term, (row.get(term) ?? 0) + share);
        });
      }
    }
    shares = counts.map((row) => {
      const all = [...row.values()].reduce((sum, count) => sum + count, 0);
      return new Map([...row].map(([term, count]) => [term, count / all]));
    });
  }
  return shares;
}

/** The best translations, each as a share of the very best. */
function keepBest(row: ReadonlyMap<number, number>): [number, number][] {
  const best = Math.max(...row.values());
  return [...row]
    .filter(([, share]) => share >= SHARE_MIN && share >= best * PART_MIN)
    .toSorted(([a, shareA], [b, shareB]) => shareB - shareA || a - b)
    .slice(0, KEPT_MAX)
    .map(([term, share]) => [term, share / best]);
}

function write(
  head: readonly string[],
  rows: readonly { stem: string; row: [number, number][] }[],
  checksum: number,
): Uint8Array {
  const writer = createWriter();
  writer.lines(head);
  writer.number(checksum);
  const stems = rows.map(({ stem }) => stem);
  const shared = stems.map((stem, i) => countShared(stems[i - 1] ?? '', stem));
  writer.number(stems.length);
  writer.numbers(shared);
  writer.lines(stems.map((stem, i) => stem.slice(shared[i])));
  writer.bytes(rows.map(({ row }) => row.length));
  writer.bytes(rows.flatMap(({ row }) => row.map(([term]) => term >> 8)));
  writer.bytes(rows.flatMap(({ row }) => row.map(([term]) => term & 255)));
  writer.bytes(
    rows.flatMap(({ row }) => row.map(([, share]) => Math.max(1, Math.round(share * SHARE_STEPS)))),
  );
  return writer.finish(KIND.table);
}
