import { createFill } from './fill.ts';
import type { Locale } from './index.ts';
import type { ReadingMessages } from './translate.ts';

/** The texts of topics, contacts and terms, in the languages of `LOCALES`. */
export const READING_LOCALES: Record<string, () => Promise<{ messages: ReadingMessages }>> = {
  de: () => import('./de.reading.ts'),
  'de-simple': () => import('./de-simple.reading.ts'),
  en: () => import('./en.reading.ts'),
  uk: () => import('./uk.reading.ts'),
  ar: () => import('./ar.reading.ts'),
};

/** Loads the texts of topics, contacts and terms; `t` has them from then on. */
export async function completeReading(locale: Locale | null): Promise<void> {
  const found = await READING_LOCALES[locale?.language ?? '']?.();
  if (found && locale) locale.add(found.messages, createFill(locale.language));
}
