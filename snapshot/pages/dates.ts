/** Days, times and names of languages in words. No clock is read: a page may be older than its reader's day. */
import type { DayName, Slot } from '../../schemas/snapshot-format.ts';
import { addDays } from '../../schemas/opening-hours.ts';
import { html, type Html, type Part } from './html.ts';
import { markLanguage, say, type Page } from './page.ts';
import type { Words } from './words/index.ts';

/** As offices write them in every language: their calendar, and the digits that stand on the door. */
const OFFICE = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
/** Any week will do; this one starts on a Monday. */
const SOME_MONDAY = '2026-01-05';
const DAYS: readonly DayName[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** The days of the week, Monday first. */
export const WEEK = DAYS.map((day, index) => ({ day, isoDay: addDays(SOME_MONDAY, index) }));

const formats = new Map<string, Intl.DateTimeFormat>();

function findFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...OFFICE, ...options });
  formats.set(key, known);
  return known;
}

const localeOf = ({ language }: Page) => language.locales[0] ?? 'de';

/** Marks what had to be said in another language, because this one has no table of names. */
function markLocale(page: Page, text: string): Html {
  const lang = localeOf(page);
  const { words, tag } = page.language;
  // `de-simple` and `de` name days alike.
  if (lang === tag || tag.startsWith(`${lang}-`)) return html`${text}`;
  const dir = words.language.lang === lang ? words.language.dir : 'ltr';
  return html`<span${markLanguage(page, { lang, dir })}>${text}</span>`;
}

/** An ISO day in words. */
export function sayDay(page: Page, isoDay: string, options: Intl.DateTimeFormatOptions): Html {
  const text = findFormat(localeOf(page), options).format(new Date(isoDay));
  return html`<time datetime="${isoDay}">${markLocale(page, text)}</time>`;
}

/** Days in a row, both included. */
export function sayDays(page: Page, { from, to }: { from: string; to: string }): Html {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  if (from === to) return sayDay(page, from, { weekday: 'long', ...options });
  const text = findFormat(localeOf(page), options).formatRange(new Date(from), new Date(to));
  return markLocale(page, text);
}

/** Names of days of the week: one, or the first and the last of some in a row. */
export function sayWeekdays(page: Page, days: readonly DayName[]): Html {
  const name = (day: DayName | undefined) => {
    const isoDay = WEEK.find((entry) => entry.day === day)?.isoDay ?? SOME_MONDAY;
    return findFormat(localeOf(page), { weekday: 'long' }).format(new Date(isoDay));
  };
  const first = name(days[0]);
  return markLocale(page, days.length > 1 ? `${first} – ${name(days.at(-1))}` : first);
}

/** A time of day without the word for it: `9` or `9:30` in German, `9:00` elsewhere. */
function formatHour(time: string, words: Words): string {
  const [hour = '', minute = ''] = time.split(':');
  const text = minute === '00' ? words.hour : words.hourMinute;
  return text.replace('{h}', String(Number(hour))).replace('{m}', minute);
}

/** Times of a day in one line: "9–12 und 13–16 Uhr". Each span keeps its order in every script. */
export function sayTimes(page: Page, slots: readonly Slot[]): Html {
  const { words } = page.language.words;
  const spans = slots.map(
    ({ from, to }) => html`<bdi dir="ltr">${formatHour(from, words)}–${formatHour(to, words)}</bdi>`,
  );
  return say(page, 'clock', { time: listParts(page.language.words.language.lang, spans) });
}

function listParts(locale: string, items: readonly Html[]): Part[] {
  let next = 0;
  return new Intl.ListFormat(locale, { type: 'conjunction' })
    .formatToParts(items.map(() => '-'))
    .map(({ type, value }) => (type === 'element' ? (items[next++] ?? null) : value));
}

/** Name of a language for readers of the page; its own name where no table knows it. */
export function nameLanguage(page: Page, tag: string): Html {
  const known = page.site.languages.find((language) => language.tag === tag);
  // Variants such as Leichte Sprache are in no table.
  if (tag.includes('-') && known)
    return html`<bdi lang="${known.tag}" dir="${known.dir}">${known.name}</bdi>`;
  return markLocale(page, readLanguageName(localeOf(page), tag));
}

function readLanguageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // A tag that is not well formed is content, not a fault of ours: show it as it is.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** Names of languages, one after the other. */
export function nameLanguages(page: Page, tags: readonly string[]): Html {
  const parts = tags.map((tag, index) => [index > 0 && say(page, 'comma'), nameLanguage(page, tag)]);
  return html`${parts}`;
}
