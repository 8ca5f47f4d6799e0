import { createFill } from './fill.ts';
import type { Locale } from './index.ts';
import { messages as german } from './de.more.ts';
import type { MoreMessages } from './translate.ts';

/** The texts seen with the first hits, in the languages of `LOCALES`. German is at hand and spares a request. */
export const MORE_LOCALES: Record<string, () => Promise<{ messages: MoreMessages }>> = {
  de: async () => ({ messages: german }),
  'de-simple': () => import('./de-simple.more.ts'),
  en: () => import('./en.more.ts'),
  uk: () => import('./uk.more.ts'),
  ar: () => import('./ar.more.ts'),
};

/** Loads the texts seen with the first hits; `t` has them from then on. */
export async function completeLocale(locale: Locale | null): Promise<void> {
  const more = await MORE_LOCALES[locale?.language ?? '']?.();
  if (more && locale) locale.add(more.messages, createFill(locale.language));
}
