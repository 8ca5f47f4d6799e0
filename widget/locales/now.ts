import { messages as german } from './de.now.ts';
import type { Locale } from './index.ts';
import type { NowMessages } from './translate.ts';

/** Texts about opening hours and notices, in the languages of `LOCALES`. German is at hand and spares a request. */
export const NOW_LOCALES: Record<string, () => Promise<{ messages: NowMessages }>> = {
  de: async () => ({ messages: german }),
  'de-simple': () => import('./de-simple.now.ts'),
  en: () => import('./en.now.ts'),
  uk: () => import('./uk.now.ts'),
  ar: () => import('./ar.now.ts'),
};

/** Loads the texts about opening hours and notices of a language the interface speaks. */
export async function loadNowMessages(locale: Locale): Promise<NowMessages> {
  const found = await NOW_LOCALES[locale.language]?.();
  return found?.messages ?? german;
}
