import { createFill } from './fill.ts';
import type { Locale } from './index.ts';
import type { TableMessages } from './translate.ts';

/** The texts of the round table, in the languages of `LOCALES`. */
export const TABLE_LOCALES: Record<string, () => Promise<{ messages: TableMessages }>> = {
  de: () => import('./de.table.ts'),
  'de-simple': () => import('./de-simple.table.ts'),
  en: () => import('./en.table.ts'),
  uk: () => import('./uk.table.ts'),
  ar: () => import('./ar.table.ts'),
};

/** Loads the texts of the round table; `t` has them from then on. */
export async function completeTable(locale: Locale | null): Promise<void> {
  const found = await TABLE_LOCALES[locale?.language ?? '']?.();
  if (found && locale) locale.add(found.messages, createFill(locale.language));
}
