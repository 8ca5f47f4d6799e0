/** Asks an index of another language; loaded only when a topic is missing in the visitor's own. */
import { createAnalyser, type Word } from './analyse.ts';
import { damaged, KIND, openFile, SearchIndexError } from './format.ts';
import { readStrings } from './lexicon.ts';
import type { SearchIndex } from './open-index.ts';

/** Shares are kept in this many steps. */
export const SHARE_STEPS = 12;

/** What `SearchOptions.translate` takes. */
export interface TermTable {
  /** BCP 47 tag of the language that is asked in. */
  language: string;
  words(query: string): Word[];
  /** Folded words that only say that somebody asks. */
  weak: ReadonlySet<string>;
  /** Terms of the index that stand for a word, with their shares; `undefined` for an unknown word. */
  translate(word: Word): Map<number, number> | undefined;
}

/**
 * Opens bytes made by `buildTermTable` for the index they were made for.
 *
 * @throws SearchIndexError when the bytes are no term table, are cut or changed, of another version
 * (as `openIndex`), or made for another index (`mismatch`).
 */
export function openTermTable(bytes: Uint8Array, target: SearchIndex): TermTable {
  const reader = openFile(bytes, KIND.table);
  const [language = '', ...rules] = reader.lines();
  if (reader.number() !== target.checksum) {
    throw new SearchIndexError('mismatch', 'the term table was made for another index; load both again');
  }
  const stems = readStrings(reader);
  const counts = reader.bytes(stems.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const high = reader.bytes(total);
  const low = reader.bytes(total);
  const shares = reader.bytes(total);
  const rows = new Map<string, Map<number, number>>();
  let at = 0;
  stems.forEach((stem, i) => {
    const row = new Map<number, number>();
    for (let left = counts[i] ?? 0; left > 0; left--, at++) {
      const term = (high[at] ?? 0) * 256 + (low[at] ?? 0);
      if (term >= target.lexicon.terms.length) throw damaged();
      row.set(term, (shares[at] ?? 0) / SHARE_STEPS);
    }
    rows.set(stem, row);
  });
  const analyser = createAnalyser(rules);
  return {
    language,
    words: analyser.words,
    weak: analyser.weak,
    translate: (word) => rows.get(word.stem),
  };
}
