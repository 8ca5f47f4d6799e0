/** One page in the making: where it lies, in which language it is, and how text is put on it. */
import type { LocalizedText, SafeHtml, TextLanguage } from '../../schemas/snapshot-format.ts';
import { html, trustHtml, type Html, type Part } from './html.ts';
import type { PageLanguage, Site } from './site.ts';
import type { Words } from './words/index.ts';

/** A page in the making. */
export interface Page {
  site: Site;
  language: PageLanguage;
  /** Address below the folder with the pages: `de/`, `de/blaue-karte-eu.html`. */
  path: string;
}

/** Names of places below the folder with the pages, for links and for writing. */
export const places = {
  overview: (tag: string) => `${tag}/`,
  /** A topic may be called like the overview's file, but no topic has a hyphen at the end. */
  topic: (tag: string, slug: string) => `${tag}/${slug === 'index' ? 'index-' : slug}.html`,
  contact: (tag: string, id: string) => `${tag}/kontakt/${id}.html`,
  terms: (tag: string) => `${tag}/begriffe/`,
  /** No topic has such a slug. */
  missing: (tag: string) => `${tag}/_404.html`,
};

/** Link from a page to a place below the folder with the pages: relative, so that the folder can lie anywhere. */
export function linkTo({ path }: Page, place: string): string {
  const depth = path.split('/').length - 1;
  return `${'../'.repeat(depth) || './'}${place}`;
}

/** Address of a place for other machines: absolute where the public address is known. */
export function addressOf(page: Page, place: string): string {
  const { rootUrl } = page.site;
  return rootUrl === null ? linkTo(page, place) : new URL(place, rootUrl).href;
}

/** ` lang="…" dir="…"` for what is not in the language of the page. */
export function markLanguage({ language }: Page, text: TextLanguage | null | undefined): Html | null {
  if (!text || text.lang === language.tag) return null;
  return html` lang="${text.lang}" dir="${text.dir}"`;
}

/** A text of an editor inside a line: kept apart from its neighbours, whatever direction it brings. */
export function showText(page: Page, text: LocalizedText, ofFile?: TextLanguage): Html {
  const { text: words, language } = readLocalized(text, ofFile);
  return html`<bdi${markLanguage(page, language)}>${words}</bdi>`;
}

/** A text and the language it is in, when that is not the one of its file. */
export function readLocalized(text: LocalizedText, ofFile?: TextLanguage) {
  return typeof text === 'string'
    ? { text, language: ofFile }
    : { text: text.text, language: { lang: text.lang, dir: text.dir } };
}

/** Names of offices are German wherever they stand. */
export function showName({ language }: Page, name: string): Html {
  return language.tag.split('-')[0] === 'de'
    ? html`<bdi>${name}</bdi>`
    : html`<bdi lang="de" dir="ltr">${name}</bdi>`;
}

/** Words of the pages by name, with their places filled, marked where they are not in the page's language. */
export function say(page: Page, name: keyof Words, values: Readonly<Record<string, Part>> = {}): Html {
  const { words, language } = page.language.words;
  return markWords(page, fillPlaces(words[name], values), language);
}

function markWords(page: Page, content: Part, language: TextLanguage): Html {
  const mark = markLanguage(page, language);
  return mark ? html`<span${mark}>${content}</span>` : html`${content}`;
}

function fillPlaces(text: string, values: Readonly<Record<string, Part>>): Part[] {
  return text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : (values[piece] ?? '')));
}

/** Words an installation may put differently; the name is the same in `StartFile.texts`. */
export function sayOwn(
  page: Page,
  name: 'stepsHeading' | 'contactsHeading' | 'detailsHeading' | 'deskHeading',
): Html {
  const own = page.language.start.texts?.[name];
  return own ? html`<bdi>${own}</bdi>` : say(page, name);
}

/**
 * Formatted text of a snapshot: links between topics become addresses, headings get the level they have here.
 *
 * @param level Level of the text's own headings.
 */
export function showRichText(page: Page, source: SafeHtml, level: number): Html {
  const { tag } = page.language;
  return trustHtml(
    source
      // Exactly what `render.ts` writes; in text it cannot stand, because there "<" is escaped.
      .replace(
        /<a href="#" data-topic="([a-z0-9-]+)">/g,
        (_, slug: string) => `<a href="${linkTo(page, places.topic(tag, slug))}">`,
      )
      .replace(/<(\/?)h3>/g, `<$1h${level}>`),
  );
}

const OUT = /^(?:https?|mailto|tel):/i;

/** A link to an address of an editor; only its text where the address is of no kind a page may lead to. */
export function showLink(href: string | null, content: Part, attributes: Part = null): Html {
  if (href === null || !OUT.test(href)) return html`${content}`;
  return html`<a href="${href}" ${attributes}>${content}</a>`;
}

/** A text without the invisible characters that turn the reading direction, for titles and descriptions. */
export function stripDirections(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
