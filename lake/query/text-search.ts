/** Full-text search for queries: the store's index where there is one. */
import { parseTextQuery } from '../store/text.ts';
import type { Store, TextTerm } from '../store/store.ts';
import type { TextSearch } from './plan.ts';

/** Text search over one dataset of a store. */
export function createTextSearch(store: Pick<Store, 'searchText'>, dataset: string): TextSearch {
  return {
    find: (query) => store.searchText(dataset, parseTextQuery(query)),
    patterns: textPatterns,
  };
}

/** The words of a text query as patterns for GROQ's `match`. */
export function textPatterns(query: string): { wanted: string[]; unwanted: string[] } {
  // `match` compares letters as they are written, diacritics included.
  const { wanted, unwanted } = parseTextQuery(query, (text) => text.normalize('NFC'));
  return { wanted: wanted.flatMap(toPatterns), unwanted: unwanted.flatMap(toPatterns) };
}

function toPatterns(term: TextTerm): string[] {
  const last = term.words.length - 1;
  return term.words.map((word, at) => (term.prefix && at === last ? `${word}*` : word));
}
