import type { Fill, Message } from './fill.ts';
import type { FirstMessages, MoreMessages, Translate } from './translate.ts';

interface LocaleFiles {
  first: () => Promise<{ messages: FirstMessages }>;
  more: () => Promise<{ messages: MoreMessages; fill: Fill }>;
}

const GERMAN: LocaleFiles = { first: () => import('./de.ts'), more: () => import('./de.more.ts') };

/** Languages the interface speaks; the texts of each come in two files, loaded when a box needs them. */
export const LOCALES: Record<string, LocaleFiles> = {
  de: GERMAN,
  en: { first: () => import('./en.ts'), more: () => import('./en.more.ts') },
  ar: { first: () => import('./ar.ts'), more: () => import('./ar.more.ts') },
};

/** Texts of the interface and the language they are in. */
export interface Locale {
  language: string;
  t: Translate;
  /** Loads the texts that are not seen at once; `t` has them from then on. */
  complete(): Promise<void>;
}

const loaded = new Map<string, Promise<Locale>>();

/** The first language of the list that the interface speaks, by its main tag (`en-GB` is `en`), else `de`. */
export function pickLocale(tags: string[]): string {
  return tags.map((tag) => tag.toLowerCase().replace(/-.*/, '')).find((tag) => tag in LOCALES) ?? 'de';
}

async function load(language: string): Promise<Locale> {
  const files = LOCALES[language] ?? GERMAN;
  let { messages }: { messages: Partial<Record<string, Message>> } = await files.first();
  let fill: Fill = String;
  return {
    language,
    t: (key, values = {}) => fill(messages[key] ?? '', values),
    async complete() {
      const more = await files.more();
      messages = { ...messages, ...more.messages };
      fill = more.fill;
    },
  };
}

/** Loads the texts of a language once per page; a failed load is tried again the next time. */
export function loadLocale(language: string): Promise<Locale> {
  const locale = loaded.get(language) ?? load(language);
  loaded.set(language, locale);
  locale.catch(() => loaded.delete(language));
  return locale;
}
