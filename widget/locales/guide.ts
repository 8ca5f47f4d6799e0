import { createFill } from './fill.ts';
import type { Locale } from './index.ts';
import type { GuideMessages } from './translate.ts';

/** The texts of the way to a topic in three questions, in the languages of `LOCALES`. */
export const GUIDE_LOCALES: Record<string, () => Promise<{ messages: GuideMessages }>> = {
  de: () => import('./de.guide.ts'),
  'de-simple': () => import('./de-simple.guide.ts'),
  en: () => import('./en.guide.ts'),
  uk: () => import('./uk.guide.ts'),
  ar: () => import('./ar.guide.ts'),
};

/** Loads the texts of the way to a topic; `t` has them from then on. */
export async function completeGuide(locale: Locale | null): Promise<void> {
  const found = await GUIDE_LOCALES[locale?.language ?? '']?.();
  if (found && locale) locale.add(found.messages, createFill(locale.language));
}
