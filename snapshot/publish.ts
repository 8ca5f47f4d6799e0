/**
 * Content → files. Pure and free of Node, because the same function makes the public snapshot and the
 * live preview in an editor's browser: what a preview shows is what publishing will show.
 */
import {
  SNAPSHOT_FORMAT,
  type CatalogFile,
  type CatalogTopic,
  type Contact,
  type ContactsFile,
  type Manifest,
  type ManifestLanguage,
  type TopicFile,
} from '../schemas/snapshot-format.ts';
import { publishContacts } from './contacts.ts';
import type { Content } from './content.ts';
import {
  chooseTopicLanguage,
  createContext,
  listTopicLanguages,
  type Context,
  type PublicTopic,
} from './context.ts';
import { listPublicEmbeds, publishEmbed } from './embeds.ts';
import { createFileSet, type FileContent, type FileSet, type HashContent } from './file-set.ts';
import type { Language } from './languages.ts';
import { publishSearch, type Findable, type SearchExtras, type SearchFiles } from './search.ts';
import { SOURCE_LANGUAGE } from '../schemas/vocabulary.ts';
import { cutSnippet } from './snippet.ts';
import { publishStart, shortenStart } from './start.ts';
import { publishTerms } from './terms.ts';
import { publishPlace, publishTopicFile } from './topics.ts';

export type { FileContent } from './file-set.ts';

/** A snapshot in memory. */
export interface Snapshot {
  manifest: Manifest;
  /** Every other file by name: JSON as text, the search index as bytes. */
  files: Map<string, FileContent>;
}

/** Settings of `publishSnapshot`. */
export interface PublishOptions {
  /**
   * Makes the part of a file name that changes with the content: letters and digits. A preview, which
   * nobody caches, can return a constant.
   */
  hash: HashContent;
  /**
   * ISO day to build for, at the office. Its year decides which holidays are named; announcements that
   * were over before it are left out. The same content and day give the same bytes.
   */
  today: string;
  /** What a build on a server adds to the search; a preview goes without. */
  extras?: SearchExtras;
}

/** Makes all files of a snapshot. Unusable documents are left out; `checkContent` says which and why. */
export function publishSnapshot(content: Content, { hash, today, extras }: PublishOptions): Snapshot {
  const context = createContext(content, today);
  const files = createFileSet(hash);
  const topicFiles = publishTopicFiles(context, files);
  const findable = context.languages.map((language): Findable => {
    const contacts = publishContacts(context, language);
    return { language, contacts, catalog: publishCatalog(context, language, { contacts, topicFiles }) };
  });
  const search = publishSearch(context, findable, { files, extras });
  const languages = findable.map((entry) => {
    const names = search.get(entry.language.tag) ?? { search: '' };
    return publishLanguage(context, entry, { files, names });
  });
  const embeds = publishEmbeds(context, files);
  return {
    manifest: {
      format: { ...SNAPSHOT_FORMAT },
      updatedAt: findNewest(content),
      sourceLanguage: SOURCE_LANGUAGE,
      languages,
      ...(Object.keys(embeds).length > 0 && { embeds }),
    },
    files: files.byName,
  };
}

/** Names of the topic files by `nameTopic`. */
type TopicFiles = Map<string, string>;

function nameTopic(slug: string, tag: string): string {
  return `topic-${slug}.${tag}`;
}

function publishTopicFiles(context: Context, files: FileSet): TopicFiles {
  return new Map(
    context.topics.flatMap((topic) =>
      topicLanguages(topic, context).map((language): [string, string] => {
        const name = nameTopic(topic.slug, language.tag);
        return [name, files.addJson(name, publishTopicFile(topic, language, context))];
      }),
    ),
  );
}

function publishEmbeds(context: Context, files: FileSet): Record<string, string> {
  return Object.fromEntries(
    listPublicEmbeds(context).map((page) => [
      page.slug,
      files.addJson(`embed-${page.slug}`, publishEmbed(page, context)),
    ]),
  );
}

function publishLanguage(
  context: Context,
  { language, catalog, contacts }: Findable,
  { files, names }: { files: FileSet; names: SearchFiles },
): ManifestLanguage {
  const { tag, name, dir, chain } = language;
  const start = publishStart(context, language);
  return {
    tag,
    name,
    dir,
    fallback: chain.slice(1),
    files: {
      start: files.addJson(`start.${tag}`, start),
      catalog: files.addJson(`catalog.${tag}`, catalog),
      contacts: files.addJson(`contacts.${tag}`, { contacts } satisfies ContactsFile),
      ...names,
    },
    ...(tag === SOURCE_LANGUAGE && { start: shortenStart(start) }),
  };
}

/**
 * One topic for a reader of `language`, as the box would show it; `null` when the topic is not
 * complete enough to be shown or the language is not public.
 */
export function publishTopic(content: Content, topicId: string, language: string): TopicFile | null {
  // No part of a topic depends on the day.
  const context = createContext(content, '1970-01-01');
  const topic = context.topics.find(({ topic: core }) => core._id === topicId);
  const reader = context.languages.find(({ tag }) => tag === language);
  if (!topic || !reader) return null;
  const { lang } = chooseTopicLanguage(topic, reader, context.languages);
  const chosen = context.languages.find(({ tag }) => tag === lang);
  return chosen ? publishTopicFile(topic, chosen, context) : null;
}

function topicLanguages(topic: PublicTopic, { languages }: Context): Language[] {
  const tags = listTopicLanguages(topic, languages);
  return languages.filter(({ tag }) => tags.includes(tag));
}

function publishCatalog(
  context: Context,
  language: Language,
  { contacts, topicFiles }: { contacts: Record<string, Contact>; topicFiles: TopicFiles },
): CatalogFile {
  const terms = publishTerms(context, language);
  return {
    topics: context.topics.map((topic): CatalogTopic => {
      const { lang, dir } = chooseTopicLanguage(topic, language, context.languages);
      const texts = topic.translations.get(lang) ?? topic;
      return {
        id: `topic:${topic.slug}`,
        slug: topic.slug,
        title: texts.title,
        snippet: cutSnippet(texts.shortAnswer),
        lang,
        dir,
        ...publishPlace(topic.topic, context),
        file: topicFiles.get(nameTopic(topic.slug, lang)) ?? '',
      };
    }),
    contacts: Object.values(contacts).map(({ id, label, phone }) => ({
      id: `contact:${id}`,
      contact: id,
      label,
      phone,
    })),
    ...(terms.length > 0 && { terms }),
  };
}

function findNewest(content: Content): string {
  const { settings, uiTexts, ...documents } = content;
  const times = [settings, uiTexts, ...Object.values(documents).flat()].flatMap(
    (document) => document?._updatedAt ?? [],
  );
  return times.reduce((newest, time) => (time > newest ? time : newest), '1970-01-01T00:00:00Z');
}
