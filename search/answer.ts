/** From a query to places of documents: what one index in one file and a divided one have in common. */
import type { Word } from './analyse.ts';
import { TAG, type Lexicon } from './lexicon.ts';
import { rankDocuments, WEIGHTS, type Ranked, type Ranking, type Translator } from './rank.ts';

/** Settings of one search. */
export interface SearchOptions {
  /** Hits at most; default 10. */
  limit?: number;
  /**
   * Tags to narrow to: a hit has at least one of every list, for example
   * `[['audience:employer'], ['pathway:eu', 'pathway:third']]`. Empty lists narrow nothing.
   */
  filter?: readonly (readonly string[])[];
  /** Reads the query's words in another language; see `openTermTable`. */
  translate?: Translator & { words(query: string): Word[] };
}

/** An index as far as a query needs it. */
export interface Answering extends Ranked {
  /** How far editors push each document up, 0 to 3. */
  boosts: ArrayLike<number>;
  /** Title of a document where it is at hand. */
  titleOf(document: number): string | undefined;
}

/** Place and score of a document. */
export type Found = readonly [document: number, score: number];

/** What a query came to, in places of documents. */
export interface Answer {
  hits: Found[];
  outside: Found[];
  didYouMean: string | null;
  certain: boolean;
  known: boolean;
}

/** Settings a search falls back to. */
export const SEARCH_DEFAULTS = { limit: 10 } as const;
/** A query is read up to this many characters: more says nothing more, and typing stays fast. */
const QUERY_LENGTH_MAX = 1000;
/** Ends in a letter, or in a hyphen after which more will come. */
const UNFINISHED = /[\p{L}\p{M}\p{N}][-‐‑]?$/u;

function rank(index: Ranked, query: string, { translate }: SearchOptions): Ranking {
  const text = query.slice(0, QUERY_LENGTH_MAX);
  const words = (translate ?? index.analyser).words(text);
  return rankDocuments(index, words, { unfinished: UNFINISHED.test(text), translate });
}

/** Finds the best documents for a query, inside and outside of the filter. */
export function answerQuery(index: Answering, query: string, options: SearchOptions): Answer {
  const { limit = SEARCH_DEFAULTS.limit, filter = [] } = options;
  const ranking = rank(index, query, options);
  const isInside = createFilter(index.lexicon, filter);
  const hits: Found[] = [];
  const outside: Found[] = [];
  for (let document = 0; document < ranking.scores.length; document++) {
    const score = ranking.scores[document] ?? 0;
    if (score <= 0) continue;
    const boosted = (score / ranking.best) * (1 + WEIGHTS.boost * (index.boosts[document] ?? 0));
    keepBest(isInside(document) ? hits : outside, [document, boosted], limit);
  }
  return {
    hits,
    outside,
    didYouMean: suggestQuery(index, query, ranking),
    certain: ranking.certain,
    known: ranking.known,
  };
}

/** Adds to the best so far, falling; documents come in their order, so that equal scores keep it. */
function keepBest(best: Found[], found: Found, limit: number): void {
  const [, score] = found;
  let at = best.length;
  if (at >= limit && score <= (best[at - 1]?.[1] ?? Infinity)) return;
  while (at > 0 && (best[at - 1]?.[1] ?? 0) < score) at--;
  best.splice(at, 0, found);
  if (best.length > limit) best.pop();
}

function createFilter(
  lexicon: Lexicon,
  filter: readonly (readonly string[])[],
): (document: number) => boolean {
  const lists = filter
    .filter((tags) => tags.length > 0)
    .map((tags) => {
      const inside = new Set<number>();
      for (const tag of tags) {
        const term = lexicon.find(TAG + tag);
        for (let at = lexicon.starts[term] ?? 0; at < (lexicon.starts[term + 1] ?? 0); at++) {
          inside.add(lexicon.documents[at] ?? 0);
        }
      }
      return inside;
    });
  return (document) => lists.every((inside) => inside.has(document));
}

/** The query with unknown words replaced by words of titles; `null` when there is none to replace them with. */
function suggestQuery(index: Answering, query: string, { unknown }: Ranking): string | null {
  let suggestion = query;
  for (const { word, nearest } of unknown) {
    const spelling = nearest < 0 ? undefined : findSpelling(index, nearest);
    if (spelling === undefined) continue;
    suggestion = suggestion.replace(/[\p{L}\p{M}\p{N}]+/gu, (typed) =>
      index.analyser.words(typed).some(({ text }) => text === word.text) ? spelling : typed,
    );
  }
  return suggestion === query ? null : suggestion;
}

/** How a term is spelt in the title of a document that holds it. */
function findSpelling({ lexicon, analyser, titleOf }: Answering, term: number): string | undefined {
  const stem = lexicon.terms[term];
  for (let at = lexicon.starts[term] ?? 0; at < (lexicon.starts[term + 1] ?? 0); at++) {
    for (const spelling of titleOf(lexicon.documents[at] ?? 0)?.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      const words = analyser.words(spelling);
      if (words.length === 1 && words[0]?.stem === stem) return spelling;
    }
  }
  return undefined;
}

/** Tells which words of a text a query asks for. */
export interface Marker {
  /** Stem of a single word of a text, and how much it counts for the query; 0 for most. */
  read(word: string): { stem: string; weight: number };
}

/** Reads a query for marking its words in texts. */
export function createMarker(index: Ranked, query: string, options: SearchOptions): Marker {
  const { terms } = rank(index, query, options);
  return {
    read: (text) => {
      const [word] = index.analyser.words(text);
      if (!word || word.stop) return { stem: '', weight: 0 };
      return { stem: word.stem, weight: terms.get(index.lexicon.find(word.stem)) ?? 0 };
    },
  };
}
