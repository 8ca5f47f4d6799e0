/** Gives topics and translations the fingerprint of the German text, as publishing in the Studio does. */
import { createSourceHash, createStoredParts } from '../schemas/source-hash.ts';
import { createTopic, createTopicTranslation, type Seed } from './documents.ts';
import type { Topic, TopicTranslation } from '../schemas/types.ts';
import type { TopicSource, TopicTranslationSource } from './sources.ts';

/** A topic with the fingerprint of its own text. */
export async function createStampedTopic(source: TopicSource): Promise<Seed<Topic>> {
  const topic = createTopic(source);
  return { ...topic, sourceHash: await createSourceHash(topic) };
}

/**
 * A translation with the fingerprint and the parts of the German text it was made from: today's, or the
 * earlier one its source names in `madeFrom`, which makes it outdated.
 *
 * @throws when the topic it belongs to is not among `topics`.
 */
export async function createStampedTranslation(
  source: TopicTranslationSource,
  topics: readonly TopicSource[],
): Promise<Seed<TopicTranslation>> {
  const original = topics.find(({ slug }) => slug === source.topic);
  if (!original) {
    throw new Error(
      `Seed: the ${source.language} translation names a topic "${source.topic}" that is not there.`,
    );
  }
  const translated = createTopic({ ...original, ...source.madeFrom });
  return {
    ...createTopicTranslation(source),
    sourceHash: await createSourceHash(translated),
    sourceParts: createStoredParts(translated),
  };
}
