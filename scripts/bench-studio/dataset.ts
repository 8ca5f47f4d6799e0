import type { SeedDocument } from '../../content/index.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';

/** Documents for the measurement: real seed texts, multiplied. */
export interface LargeDatasetOptions {
  /** Number of topics. */
  topics: number;
  /** Number of languages, German included; at most as many as `schemas/vocabulary.ts` knows. */
  languages: number;
}

/** One translation in ten is outdated, one in eight is missing, every fifth topic is due for a check. */
const EVERY = { outdated: 10, missing: 8, due: 5 } as const;
const DUE_SINCE = '2025-01-15';

/**
 * The seed with its topics repeated under new ids, and with translations in the first languages the
 * product knows. Texts are the seed's own, so that lengths, blocks and steps are those of real content.
 */
export function buildLargeDataset(
  seed: readonly SeedDocument[],
  { topics, languages }: LargeDatasetOptions,
): Record<string, unknown>[] {
  const originals = seed.filter(({ _type }) => _type === 'topic');
  const translations = seed.filter(({ _type }) => _type === 'topicTranslation');
  const rest = seed.filter(({ _type }) => _type !== 'topic' && _type !== 'topicTranslation');
  const tags = LANGUAGES.map(({ tag }) => tag)
    .filter((tag) => tag !== SOURCE_LANGUAGE)
    .slice(0, languages - 1);
  const copies = Array.from({ length: topics }, (_, number) => {
    const original = pick(originals, number);
    const texts = translations.find((translation) => `${translation._id}`.startsWith(`${original._id}__`));
    return [
      copyTopic(original, number),
      ...tags.flatMap((tag, place) =>
        (number + place) % EVERY.missing === 0 ? [] : [translate(texts ?? original, { number, tag, place })],
      ),
    ];
  });
  return [...rest.map((document) => withLanguages(document, tags)), ...copies.flat()];
}

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('The seed holds no topic; nothing to multiply.');
  return item;
}

function copyTopic(original: SeedDocument, number: number): Record<string, unknown> {
  const title = 'title' in original ? `${original.title} (${number})` : `Thema ${number}`;
  return {
    ...original,
    _id: `topic-${number}`,
    title,
    slug: { _type: 'slug', current: `thema-${number}` },
    related: [],
    sourceHash: `hash-${number}`,
    ...(number % EVERY.due === 0 ? { reviewedAt: DUE_SINCE } : {}),
  };
}

function translate(
  texts: SeedDocument,
  { number, tag, place }: { number: number; tag: string; place: number },
): Record<string, unknown> {
  const outdated = (number + place) % EVERY.outdated === 0;
  const { title, shortAnswer, body, steps }: Record<string, unknown> = { ...texts };
  return {
    _id: `topic-${number}__${tag}`,
    _type: 'topicTranslation',
    topic: { _type: 'reference', _ref: `topic-${number}` },
    language: tag,
    title: `${String(title)} (${number}, ${tag})`,
    shortAnswer,
    body,
    steps: listSteps(steps),
    origin: 'machine',
    inProgress: false,
    sourceHash: outdated ? 'older' : `hash-${number}`,
  };
}

function listSteps(steps: unknown): unknown[] {
  if (!Array.isArray(steps)) return [];
  return steps.map((step: Record<string, unknown>) => ({
    _key: step['_key'],
    _type: 'stepTranslation',
    stepId: step['stepId'],
    title: step['title'],
    body: step['body'],
  }));
}

/** Makes the languages of the measurement public; other documents stay as they are. */
function withLanguages(document: SeedDocument, tags: string[]): Record<string, unknown> {
  if (document._type !== 'settings') return { ...document };
  return {
    ...document,
    languages: LANGUAGES.filter(({ tag }) => tag === SOURCE_LANGUAGE || tags.includes(tag)).map(
      ({ tag, nativeName, germanName, rtl }) => ({
        _key: tag,
        _type: 'languageSetting',
        code: tag,
        nativeName,
        germanName,
        rtl,
        public: true,
        ...(tag === SOURCE_LANGUAGE ? {} : { fallback: [SOURCE_LANGUAGE] }),
      }),
    ),
  };
}
