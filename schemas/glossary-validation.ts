/** Checks of the glossary. Each returns `true` or a German sentence that says how to repair. */
import type { CheckResult } from './validation.ts';
import { getGermanLanguageName } from './vocabulary.ts';

/** The same word must not stand in two sets of the same language. */
export function checkDoubleWords(sets: unknown): CheckResult {
  const seen = new Set<string>();
  for (const { language, words } of readSets(sets)) {
    for (const word of new Set(words.map(foldWord))) {
      const key = `${language} ${word}`;
      if (seen.has(key)) {
        return `Das Wort „${word}“ (${getGermanLanguageName(language)}) steht doppelt. Bitte entfernen Sie eines.`;
      }
      seen.add(key);
    }
  }
  return true;
}

/** How two spellings of a word are compared. */
export function foldWord(word: string): string {
  return word.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('de');
}

function readSets(sets: unknown): { language: string; words: string[] }[] {
  if (!Array.isArray(sets)) return [];
  return sets.map((set: unknown) => {
    const language = read(set, 'language');
    const words = read(set, 'words');
    return {
      language: typeof language === 'string' ? language : '',
      words: Array.isArray(words) ? words.filter((word: unknown) => typeof word === 'string') : [],
    };
  });
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
