/**
 * Learns, from a site's own translations, which words of one language stand for which words of another:
 * how a topic that is not translated yet is found all the same. Runs where the snapshot is made.
 */
import { alignWords } from './align-words.ts';
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

/** Words of a text that are read; longer texts say little about single words. */
const WORDS_MAX = 60;
/** Times a word must be seen. */
const SEEN_MIN = 2;
/** Share a translation must reach, of all and of the best; translations that are kept. */
const SHARE_MIN = 0.01;
const PART_MIN = 0.05;
const KEPT_MAX = 8;
/** Below 1, so that rarer translations count more than they are met: forms of a word are many. */
const SHARE_POWER = 0.7;

/** Builds the table; fewer than a few hundred pairs teach little. The same pairs give the same bytes. */
export function buildTermTable(
  pairs: readonly TextPair[],
  { language, target }: TermTableOptions,
): Uint8Array {
  const rules = listRules(rulesFor(language));
  const analyser = createAnalyser(rules);
  const numbers = new Map<string, number>();
  const read = pairs.map((pair) => ({
    source: readStems(analyser.words(pair.source)).map((stem) => {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      return number;
    }),
    target: readStems(target.analyser.words(pair.target)).flatMap((stem) => findTerms(target, stem)),
  }));
  const shares = alignWords(read, [numbers.size, target.lexicon.terms.length]);
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

/** The place of a term and those of its parts, which other languages often say in words of their own. */
function findTerms({ lexicon }: SearchIndex, stem: string): number[] {
  const place = lexicon.find(stem);
  if (place < 0) return [];
  const segments = lexicon.segments.get(place) ?? [];
  const parts = segments.flatMap((begin, i) => {
    if (i % 2 > 0) return [];
    const part = lexicon.find(stem.slice(begin, begin + (segments[i + 1] ?? 0)));
    return part < 0 || part === place ? [] : [part];
  });
  return [place, ...parts];
}

/** The best translations, each as a share of the very best. */
function keepBest(row: ReadonlyMap<number, number>): [number, number][] {
  const best = Math.max(...row.values());
  return [...row]
    .filter(([, share]) => share >= SHARE_MIN && share >= best * PART_MIN)
    .toSorted(([a, shareA], [b, shareB]) => shareB - shareA || a - b)
    .slice(0, KEPT_MAX)
    .map(([term, share]) => [term, (share / best) ** SHARE_POWER]);
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
