/** A text in several languages, as it is stored and as the input shows it. Pure. */
import { insert, set, setIfMissing, unset, type FormPatch } from 'sanity';
import { getGermanLanguageName } from '../../schemas/vocabulary.ts';
import { isRecord } from '../is-record.ts';
import type { PublicLanguage } from '../use-public-languages.ts';

/** One language's text as it is stored. */
export interface TextEntry {
  _key: string;
  language: string;
  value: string;
}

/** Whether a language has its text. */
export type LanguageState = 'present' | 'missing';

/** A language with its text. */
export interface LanguageText extends PublicLanguage {
  text: string;
  state: LanguageState;
  /** False for a language that is not public any more but still holds a text. */
  isPublic: boolean;
}

/** The public languages with their texts, then those that are no longer public but still hold one. */
export function listLanguageTexts(
  publicLanguages: readonly PublicLanguage[],
  value: unknown,
): LanguageText[] {
  const entries = readEntries(value);
  const others = entries
    .filter((entry) => !publicLanguages.some(({ tag }) => tag === entry.language))
    .map(({ language }) => ({ tag: language, germanName: getGermanLanguageName(language), rtl: false }));
  return [...publicLanguages, ...others].map((language) => {
    const text = entries.find((entry) => entry.language === language.tag)?.value ?? '';
    const state = text.trim() === '' ? 'missing' : 'present';
    return { ...language, text, state, isPublic: publicLanguages.includes(language) };
  });
}

/** Options of {@link createTextPatches}. */
export interface TextChange {
  entries: readonly TextEntry[];
  /** `_type` of a new entry. */
  memberType: string;
  language: string;
  text: string;
}

/** What changes in the list when one language's text changes: an emptied text leaves no entry behind. */
export function createTextPatches({ entries, memberType, language, text }: TextChange): FormPatch[] {
  const entry = entries.find((candidate) => candidate.language === language);
  if (text === '') {
    if (!entry) return [];
    return [entries.length === 1 ? unset() : unset([{ _key: entry._key }])];
  }
  if (entry) return [set(text, [{ _key: entry._key }, 'value'])];
  return [
    setIfMissing([]),
    insert([{ _key: language, _type: memberType, language, value: text }], 'after', [-1]),
  ];
}

/** The entries of a stored list; what is broken is left out. */
export function readEntries(value: unknown): TextEntry[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap((item) => {
    const key = item['_key'];
    if (typeof key !== 'string') return [];
    const language = typeof item['language'] === 'string' ? item['language'] : key;
    return [{ _key: key, language, value: typeof item['value'] === 'string' ? item['value'] : '' }];
  });
}
