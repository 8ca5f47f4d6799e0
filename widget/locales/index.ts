import { messages as german } from './de.ts';
import type { Fill, Message } from './fill.ts';
import type { FirstMessages, Translate } from './translate.ts';

/**
 * Languages the interface speaks: the texts seen at once, loaded when a box needs them; see `more.ts`
 * and `reading.ts` for the others.
 * German is what every other language falls back to, so it is at hand and spares most visitors a request.
 */
export const LOCALES: Record<string, () => Promise<{ messages: FirstMessages }>> = {
  de: async () => ({ messages: german }),
  'de-simple': () => import('./de-simple.ts'),
  en: () => import('./en.ts'),
  uk: () => import('./uk.ts'),
  ar: () => import('./ar.ts'),
};

/** Texts of the interface and the language they are in. */
export interface Locale {
  language: string;
  t: Translate;
  /** Adds the texts that are not seen at once, and what fills their places. */
  add(more: Record<string, Message>, fillMore: Fill): void;
}

const loaded = new Map<string, Promise<Locale>>();

/** The first language of the list that the interface speaks, by its tag or main tag (`en-GB` is `en`), else `de`. */
export function pickLocale(tags: string[]): string {
  return (
    tags
      .map((tag) => tag.toLowerCase())
      .flatMap((tag) => [tag, tag.replace(/-.*/, '')])
      .find((tag) => tag in LOCALES) ?? 'de'
  );
}

async function load(language: string): Promise<Locale> {
  const first = await LOCALES[language]?.();
  let messages: Partial<Record<string, Message>> = { ...first?.messages };
  let fill: Fill = String;
  return {
    language,
    t: (key, values = {}) => fill(messages[key] ?? '', values),
    add(more, fillMore) {
      messages = { ...messages, ...more };
      fill = fillMore;
    },
  };
}

/** Loads the first texts of a language that `pickLocale` gave, once per page; a failed load is tried again the next time. */
export function loadLocale(language: string): Promise<Locale> {
  const locale = loaded.get(language) ?? load(language);
  loaded.set(language, locale);
  locale.catch(() => loaded.delete(language));
  return locale;
}
