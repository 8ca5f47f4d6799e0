/**
 * Words of the plain pages. Not those of the box: they are cut into pieces for a visitor's bytes, and say
 * much that a page without a script never says.
 */
import type { Direction, TextLanguage } from '../../../schemas/snapshot-format.ts';
import { words as ar } from './ar.ts';
import { words as de } from './de.ts';
import { words as simple } from './de-simple.ts';
import { words as en } from './en.ts';
import { words as uk } from './uk.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

const ALL: Readonly<Record<string, { words: Words; dir: Direction }>> = {
  de: { words: de, dir: 'ltr' },
  'de-simple': { words: simple, dir: 'ltr' },
  en: { words: en, dir: 'ltr' },
  uk: { words: uk, dir: 'ltr' },
  ar: { words: ar, dir: 'rtl' },
};

/** Words and the language they are in. */
export interface FoundWords {
  words: Words;
  language: TextLanguage;
}

/** The words for the first of these languages that has some; German where none has. */
export function findWords(tags: readonly string[]): FoundWords {
  for (const tag of tags) {
    const found = Object.hasOwn(ALL, tag) ? ALL[tag] : undefined;
    if (found) return { words: found.words, language: { lang: tag, dir: found.dir } };
  }
  return { words: de, language: { lang: 'de', dir: 'ltr' } };
}
