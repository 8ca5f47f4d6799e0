/** Everything the plain pages are made from: the files of one snapshot, read back. */
import type {
  CatalogFile,
  Contact,
  ContactsFile,
  Direction,
  StartFile,
  TopicFile,
} from '../../schemas/snapshot-format.ts';
import type { Snapshot } from '../publish.ts';
import { findWords, type FoundWords } from './words/index.ts';

/** One language of the pages. */
export interface PageLanguage {
  tag: string;
  /** In its own script. */
  name: string;
  dir: Direction;
  /** Words of the interface; those of a stand-in where we have none in this language. */
  words: FoundWords;
  /** Languages for dates and names of languages, tried in order. */
  locales: string[];
  start: StartFile;
  catalog: CatalogFile;
  contacts: Record<string, Contact>;
  /** Changes with everything a topic's page says besides the topic itself. */
  surroundings: string;
}

/** Input of every page. */
export interface Site {
  /** In the order of the language menu. */
  languages: PageLanguage[];
  sourceLanguage: string;
  /** Absolute address of the folder with the pages, with a slash at the end; `null` when nobody said. */
  rootUrl: string | null;
  /** ISO day at the office: special days before it are left out. */
  today: string;
  /** Name of the style sheet in the folder with the pages. */
  stylesheet: string;
  /** The file the catalog names for a topic. */
  readTopic(file: string): TopicFile;
}

/** What `readSite` cannot find in the snapshot. */
export interface SiteOptions {
  /** Absolute address at which visitors reach the product, such as `https://infobox.example`, or `null`. */
  publicUrl: string | null;
  today: string;
  stylesheet: string;
}

/** Stands in every page and sitemap, so that a file of ours is known by its content. */
export const GENERATOR = 'FIZ Infobox';

/** Name of the folder with the pages, also in addresses. */
export const PAGES_FOLDER = 'seiten';

/**
 * Reads a snapshot back from its files, so that pages can only ever say what the box may say too.
 *
 * @throws Error when the snapshot lacks a file it names; TypeError when `publicUrl` is no address.
 */
export function readSite({ manifest, files }: Snapshot, options: SiteOptions): Site {
  const read = (name: string): string => {
    const content = files.get(name);
    if (typeof content !== 'string')
      throw new Error(`readSite: the snapshot names "${name}", but holds no such text`);
    return content;
  };
  const languages = manifest.languages.map(({ tag, name, dir, fallback, files: names }): PageLanguage => {
    const start: StartFile = JSON.parse(read(names.start));
    const catalog: CatalogFile = JSON.parse(read(names.catalog));
    const { contacts }: ContactsFile = JSON.parse(read(names.contacts));
    const chain = [tag, ...fallback];
    const words = findWords(chain);
    return {
      tag,
      name,
      dir,
      words,
      locales: listLocales([...chain, words.language.lang]),
      start,
      catalog,
      contacts,
      surroundings: JSON.stringify([
        names.start,
        names.contacts,
        options,
        manifest.languages.map((other) => other.tag),
      ]),
    };
  });
  const { publicUrl, today, stylesheet } = options;
  return {
    languages,
    sourceLanguage: manifest.sourceLanguage,
    rootUrl: publicUrl === null ? null : readRootUrl(publicUrl),
    today,
    stylesheet,
    readTopic: (file) => JSON.parse(read(file)),
  };
}

/** Those this machine's tables know: an unknown one would silently become the machine's own. */
function listLocales(tags: string[]): string[] {
  return [...new Set(tags)].filter((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0);
}

/**
 * Address of the folder with the pages of a product that is reached at `publicUrl`.
 *
 * @throws TypeError when `publicUrl` is no http(s) address or has parts behind its path.
 */
export function readRootUrl(publicUrl: string): string {
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash || url.username) {
    throw new TypeError(
      `"${publicUrl}" is not a public address. Give the address visitors use, such as https://infobox.example, without "?" and "#".`,
    );
  }
  return new URL(`${url.pathname.replace(/\/*$/, '')}/${PAGES_FOLDER}/`, url).href;
}
