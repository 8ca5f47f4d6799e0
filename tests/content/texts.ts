import type { RichText, Topic, TopicTranslation } from '../../schemas/types.ts';
import { DETAIL_KINDS } from '../../schemas/vocabulary.ts';
import { seedDocuments } from '../../content/index.ts';
import type { SeedDocument } from '../../content/index.ts';

type SeedTopic = Extract<SeedDocument, { _type: 'topic' }>;
type SeedTranslation = Extract<SeedDocument, { _type: 'topicTranslation' }>;

/** The topics of the seed. */
export const topics = seedDocuments.filter((document): document is SeedTopic => document._type === 'topic');

/** The translations of the seed. */
export const translations = seedDocuments.filter(
  (document): document is SeedTranslation => document._type === 'topicTranslation',
);

/** The contacts of the seed. */
export const contacts = seedDocuments.filter((document) => document._type === 'contact');

/** Names of the formatted fields of a topic and of its translations. */
export const RICH_FIELDS = ['body', ...DETAIL_KINDS] as const;

/** Every string a visitor reads in a topic or a translation. */
export function listVisibleTexts(
  document: Pick<Topic | TopicTranslation, 'title' | 'shortAnswer' | 'steps' | (typeof RICH_FIELDS)[number]>,
): string[] {
  const steps = document.steps ?? [];
  return [
    document.title,
    document.shortAnswer,
    ...RICH_FIELDS.flatMap((field) => readLines(document[field])),
    ...steps.flatMap((step) => [
      step.title,
      ...readLines(step.body),
      ...[step.duration, step.cost].filter((text) => text !== undefined),
    ]),
  ];
}

/** The plain text of each block. */
export function readLines(text: RichText | undefined): string[] {
  return (text ?? []).map((block) => (block.children ?? []).map((span) => span.text ?? '').join(''));
}

/** What a text looks like without its words: one entry per block, with its style and number of links. */
export function outline(text: RichText | undefined): string[] {
  return (text ?? []).map((block) => {
    const strong = (block.children ?? []).filter((span) => span.marks?.includes('strong')).length;
    return `${block.listItem ?? block.style} links:${block.markDefs?.length ?? 0} strong:${strong}`;
  });
}

/** Addresses of all outside pages in a document. */
export function listAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (typeof part === 'string' && /^(href|link|website|formUrl|appointmentUrl)$/u.test(name)) return [part];
    return listAddresses(part);
  });
}

/** All `_key`s of each array in a document, by path. */
export function listKeys(value: unknown, path = ''): { path: string; keys: unknown[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, part]) => listKeys(part, `${path}/${name}`));
  if (!Array.isArray(value)) return inside;
  const items = value.filter((item: unknown) => typeof item === 'object' && item !== null);
  const keys = items.map((item: object): unknown => Reflect.get(item, '_key'));
  return [{ path, keys }, ...inside];
}
