/** Which languages are public, how they run, and what stands in where a text is missing. */
import type { Direction, LocalizedText, TextLanguage } from '../schemas/snapshot-format.ts';
import { SOURCE_LANGUAGE } from '../schemas/vocabulary.ts';
import type { ByLanguage, ContentLanguage } from './content.ts';

/** Tags that may become part of a file name. */
export const LANGUAGE_TAG = /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,4}$/;

/** A public language. */
export interface Language {
  tag: string;
  name: string;
  dir: Direction;
  /** Tags tried in order: the language itself, its stand-ins, last the source language. */
  chain: string[];
}

/** The public languages in the order of the settings; stand-ins are public languages too. */
export function listLanguages(settings: ContentLanguage[]): Language[] {
  const usable = settings.flatMap(({ code, ...rest }) =>
    code && rest.public && LANGUAGE_TAG.test(code) ? [{ code, ...rest }] : [],
  );
  const tags = new Set(usable.map(({ code }) => code));
  return usable
    .filter(({ code }, position) => usable.findIndex((other) => other.code === code) === position)
    .map(({ code, nativeName, rtl, fallback }) => ({
      tag: code,
      name: nativeName ?? code,
      dir: rtl ? 'rtl' : 'ltr',
      chain: [...new Set([code, ...fallback, SOURCE_LANGUAGE])].filter((tag) => tags.has(tag)),
    }));
}

/** Tag and direction of a text that fell back. */
export function describeLanguage(tag: string, languages: Language[]): TextLanguage {
  return { lang: tag, dir: languages.find((language) => language.tag === tag)?.dir ?? 'ltr' };
}

/**
 * A short text in `language`, or else the first of its stand-ins, or else of any public language:
 * a label in an unexpected language serves better than none. `null` when there is none at all.
 */
export function localize(
  values: ByLanguage,
  language: Language,
  languages: Language[],
): LocalizedText | null {
  for (const tag of new Set([...language.chain, ...languages.map((other) => other.tag)])) {
    const found = values.find((value) => value.language === tag);
    if (found)
      return tag === language.tag ? found.value : { text: found.value, ...describeLanguage(tag, languages) };
  }
  return null;
}

/** The words of a short text, whatever its language. */
export function readText(text: LocalizedText | null): string {
  if (text === null) return '';
  return typeof text === 'string' ? text : text.text;
}
