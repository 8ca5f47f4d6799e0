/** Content with its cross references resolved once, so that publishing a topic is look-ups only. */
import type { Content, ContentChoice, ContentContact, ContentTopic, ContentTranslation } from './content.ts';
import type { FindTopicSlug } from './render.ts';
import { describeLanguage, listLanguages, type Language } from './languages.ts';
import { SOURCE_LANGUAGE } from '../schemas/vocabulary.ts';

/** Slugs that may become part of a file name and of an address. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What publishing one file needs to know about all the others. */
export interface Context {
  content: Content;
  /** ISO day of the build at the office: decides which holidays and announcements still matter. */
  today: string;
  languages: Language[];
  /** Topics that can be shown, most needed first. */
  topics: PublicTopic[];
  /** The contact to show for a reference: the active one, or the one that replaced it, or none. */
  findContact(contactId: string): ContentContact | null;
  findTopicSlug: FindTopicSlug;
  /** Slugs of audiences, pathways and subject areas, in the order of the taxonomy. */
  slugsOf(kind: 'audiences' | 'pathways' | 'categories', ids: string[]): string[];
}

/** A topic that has what the box cannot do without. */
export interface PublicTopic {
  slug: string;
  title: string;
  shortAnswer: string;
  topic: ContentTopic;
  /** By language; the source language is not among them. */
  translations: Map<string, PublicTranslation>;
}

/** A translation with the texts every translation must have. */
export type PublicTranslation = ContentTranslation & { title: string; shortAnswer: string };

/** Resolves everything that is the same for all files. `today` is the ISO day to build for. */
export function createContext(content: Content, today: string): Context {
  const languages = listLanguages(content.settings?.languages ?? []);
  const topics = listTopics(content);
  const slugs = new Map(topics.map(({ topic, slug }) => [topic._id, slug]));
  const contacts = new Map(content.contacts.map((contact) => [contact._id, contact]));
  const choices = {
    audiences: sortChoices(content.audiences),
    pathways: sortChoices(content.pathways),
    categories: sortChoices(content.categories),
  };
  return {
    content: { ...content, ...choices },
    today,
    languages,
    topics,
    findContact: (contactId) => followReplacement(contacts, contactId),
    findTopicSlug: (topicId) => slugs.get(topicId) ?? null,
    slugsOf: (kind, ids) =>
      choices[kind].flatMap(({ _id, slug }) => (slug !== null && ids.includes(_id) ? [slug] : [])),
  };
}

/** Code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function listTopics(content: Content): PublicTopic[] {
  const translations = Map.groupBy(content.translations, ({ topic }) => topic);
  const seen = new Set<string>();
  return content.topics
    .toSorted((a, b) => b.boost - a.boost || compareText(a._id, b._id))
    .flatMap((topic) => {
      const { title, slug, shortAnswer } = topic;
      if (!title || !slug || !shortAnswer || !SLUG.test(slug) || seen.has(slug)) return [];
      seen.add(slug);
      return [
        { slug, title, shortAnswer, topic, translations: byLanguage(translations.get(topic._id) ?? []) },
      ];
    });
}

function byLanguage(translations: ContentTranslation[]): Map<string, PublicTranslation> {
  return new Map(
    translations
      .toSorted((a, b) => compareText(b._id, a._id))
      .flatMap((translation): [string, PublicTranslation][] => {
        const { language, title, shortAnswer } = translation;
        if (!language || language === SOURCE_LANGUAGE || !title || !shortAnswer) return [];
        return [[language, { ...translation, title, shortAnswer }]];
      }),
  );
}

function sortChoices(choices: ContentChoice[]): ContentChoice[] {
  return choices.toSorted(
    (a, b) => compareText(a.orderRank ?? '', b.orderRank ?? '') || compareText(a._id, b._id),
  );
}

function followReplacement(contacts: Map<string, ContentContact>, contactId: string): ContentContact | null {
  const seen = new Set<string>();
  for (let next: string | null = contactId; next !== null && !seen.has(next);) {
    seen.add(next);
    const contact: ContentContact | undefined = contacts.get(next);
    if (contact?.active) return contact;
    next = contact?.replacedBy ?? null;
  }
  return null;
}

/** Tags a topic can be read in, in the order of the language menu. */
export function listTopicLanguages(topic: PublicTopic, languages: Language[]): string[] {
  return languages
    .map(({ tag }) => tag)
    .filter((tag) => tag === SOURCE_LANGUAGE || topic.translations.has(tag));
}

/** The language in which a reader of `language` gets a topic. */
export function chooseTopicLanguage(topic: PublicTopic, language: Language, languages: Language[]) {
  const exists = listTopicLanguages(topic, languages);
  return describeLanguage(language.chain.find((tag) => exists.includes(tag)) ?? SOURCE_LANGUAGE, languages);
}
