import { createTranslate, type Messages, type Translate } from './translate.ts';

type LocaleModule = { messages: Messages };

/** Languages the interface speaks, each loaded only when a box needs it. */
const LOCALES: Record<string, () => Promise<LocaleModule>> = {
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
};

/** Texts of the interface and the language they are in. */
export interface Locale {
  language: string;
  t: Translate;
}

const loaded = new Map<string, Promise<Locale>>();

/** Tags of the languages the interface speaks. */
export const localeTags: string[] = Object.keys(LOCALES);

/** The first language of the list that the interface speaks, by its main tag (`en-GB` is `en`), else `de`. */
export function pickLocale(tags: string[]): string {
  const mains = tags.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return mains.find((tag) => tag in LOCALES) ?? 'de';
}

/** Loads the texts of a language once per page; a failed load is tried again the next time. */
export function loadLocale(language: string): Promise<Locale> {
  const known = loaded.get(language);
  if (known) return known;
  const load = LOCALES[language] ?? LOCALES['de'];
  const promise = load
    ? load().then(({ messages }) => ({ language, t: createTranslate(messages, language) }))
    : Promise.reject(new Error(`[fiz-infobox] No texts for "${language}".`));
  promise.catch(() => loaded.delete(language));
  loaded.set(language, promise);
  return promise;
}
