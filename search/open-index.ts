/** The reading side of the search: runs on the visitor's page, so it stays small and pulls in no more. */
import { createAnalyser, type Analyser } from './analyse.ts';
import { answerQuery, createMarker, type Marker, type SearchOptions } from './answer.ts';
import { damaged, KIND, KIND_AT, openFile } from './format.ts';
import { createLexicon, readTerms, readWeight, TAG, THINNING_STEP, type Lexicon } from './lexicon.ts';

export { SearchIndexError, type SearchIndexErrorCode } from './format.ts';
export type { Marker, SearchOptions } from './answer.ts';

/** One found document; a higher score is a better hit. */
export interface SearchHit {
  id: string;
  /** Share of the best that any document could reach, 0 to 1. */
  score: number;
  title: string;
  /** BCP 47 tag of the index it was found in. */
  language: string;
}

/** All that a search found. */
export interface SearchAnswer {
  hits: SearchHit[];
  /** What would be found without the filter, and is not among the hits; as many as the limit. */
  outside: SearchHit[];
  /** The query with its unknown words as they were read, or `null`. */
  didYouMean: string | null;
  /** False when no word was known, and the hits only hold words that look alike. */
  certain: boolean;
  /** Whether every word stands in the index, as it is or as the beginning of another. */
  known: boolean;
}

/** An opened index. */
export interface SearchIndex {
  /** BCP 47 tag of the texts in it. */
  language: string;
  /** Number of documents. */
  size: number;
  /** Ties other files to this index. */
  checksum: number;
  lexicon: Lexicon;
  analyser: Analyser;
  has(id: string): boolean;
  /** Whether any document has a tag; what `filter` takes. */
  hasTag(tag: string): boolean;
  /** The best hits for a query; a query without words finds nothing. `limit` defaults to 10. */
  search(query: string, options?: SearchOptions): SearchHit[];
  /** The same with all that a page can say about it. */
  find(query: string, options?: SearchOptions): SearchAnswer;
  /** Tells which words of a text a query asks for; for `pickSnippet`. */
  marker(query: string, options?: SearchOptions): Marker;
}

/** Whether bytes are the root of a divided index, which `openShards` opens. */
export function isDivided(bytes: Uint8Array): boolean {
  return bytes[KIND_AT] === KIND.root;
}

/**
 * Opens bytes made by `buildIndex`.
 *
 * @throws SearchIndexError when the bytes are not an index, are cut or changed, or of another version.
 */
export function openIndex(bytes: Uint8Array): SearchIndex {
  const reader = openFile(bytes, KIND.index);
  const [language = '', ...rules] = reader.lines();
  const size = reader.number();
  const names = reader.lines();
  if (size > 0 && names.length !== size * 2) throw damaged();
  const boosts = reader.bytes(size);
  const thinnings = reader.bytes(size).map((value) => value || 1);
  const block = readTerms(
    reader,
    size,
    (step, at) => readWeight(step) / ((thinnings[at] ?? 1) * THINNING_STEP),
  );
  const lexicon = createLexicon(block, size);
  const index = {
    lexicon,
    analyser: createAnalyser(rules),
    boosts,
    titleOf: (at: number) => names[size + at],
  };
  const ids = new Set(names.slice(0, size));
  const toHit = ([at, score]: readonly [number, number]): SearchHit => ({
    id: names[at] ?? '',
    score,
    title: names[size + at] ?? '',
    language,
  });
  const find = (query: string, options: SearchOptions = {}): SearchAnswer => {
    const { hits, outside, ...rest } = answerQuery(index, query, options);
    return { hits: hits.map(toHit), outside: outside.map(toHit), ...rest };
  };
  return {
    language,
    size,
    checksum: reader.checksum,
    lexicon,
    analyser: index.analyser,
    has: (id) => ids.has(id),
    hasTag: (tag) => lexicon.find(TAG + tag) >= 0,
    find,
    search: (query, options) => find(query, options).hits,
    marker: (query, options = {}) => createMarker(index, query, options),
  };
}
