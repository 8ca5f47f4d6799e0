import type { Fill } from './fill.ts';
import type { Locale } from './index.ts';
import type { MoreMessages } from './translate.ts';

/** The texts seen after the first search, in the languages of `LOCALES`. */
export const MORE_LOCALES: Record<string, () => Promise<{ messages: MoreMessages; fill: Fill }>> = {
  de: () => import('./de.more.ts'),
  en: () => import('./en.more.ts'),
  ar: () => import('./ar.more.ts'),
};

/** Loads the texts that are not seen at once; `t` has them from then on. */
export async function completeLocale(locale: Locale | null): Promise<void> {
  const more = await MORE_LOCALES[locale?.language ?? '']?.();
  if (more) locale?.add(more.messages, more.fill);
}
