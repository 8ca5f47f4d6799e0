import { createClient, type SanityClient } from '@sanity/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSourceHash } from '../../../schemas/source-hash.ts';
import {
  buildTopicActions,
  buildTranslationActions,
  buildTypoPatches,
  compareParts,
  parseTopicState,
  parseTranslationState,
  prepareTopic,
  TOPIC_STATE_QUERY,
  TRANSLATION_STATE_QUERY,
  type ChangeKind,
} from '../../../studio/upkeep/publish-plan.ts';
import { startTestLake, type TestLake } from '../../lake/start-test-lake.ts';

let lake: TestLake;
let client: SanityClient;

beforeAll(async () => {
  lake = await startTestLake();
  client = createClient({
    projectId: 'fiz',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token: lake.token('editor'),
    perspective: 'raw',
  });
});
afterAll(() => lake.stop());

const topic = (id: string, shortAnswer: string) => ({
  _id: id,
  _type: 'topic',
  title: 'Darf ich arbeiten?',
  shortAnswer,
  reviewedAt: '2026-01-01',
});

const translation = (topicId: string, language: string, fields: object) => ({
  _id: `${topicId}__${language}`,
  _type: 'topicTranslation',
  topic: { _type: 'reference', _ref: topicId },
  language,
  title: 'May I work?',
  origin: 'human',
  ...fields,
});

/** A published topic with an English translation that is current and an Arabic one that is not. */
async function seedTopic(id: string): Promise<string> {
  const published = topic(id, 'Ja, mit Erlaubnis.');
  const hash = await createSourceHash(published);
  await lake.seed(
    { ...published, sourceHash: hash },
    translation(id, 'en', { sourceHash: hash }),
    translation(id, 'ar', { sourceHash: 'older' }),
  );
  return hash;
}

async function prepare(id: string) {
  const publication = await prepareTopic(id, parseTopicState(await client.fetch(TOPIC_STATE_QUERY, { id })));
  if (!publication) throw new Error(`${id} has no draft`);
  return publication;
}

async function publishTopic(id: string, kind: ChangeKind) {
  const publication = await prepare(id);
  await client.action(buildTopicActions(publication, kind));
  const patches = buildTypoPatches(publication);
  if (kind === 'typo' && patches.length > 0) await client.mutate(patches);
  return publication;
}

async function readHash(id: string): Promise<unknown> {
  return (await client.getDocument(id))?.['sourceHash'];
}

describe('publishing a topic whose meaning changed', () => {
  it('makes exactly its current translations outdated, by writing the topic alone', async () => {
    const old = await seedTopic('topic-law');
    await lake.seed({ ...topic('drafts.topic-law', 'Ja, ohne Erlaubnis.'), sourceHash: old });
    const before = await client.getDocument('topic-law__en');

    const publication = await publishTopic('topic-law', 'content');

    expect(publication.current.map(({ id }) => id)).toEqual(['topic-law__en']);
    expect(await readHash('topic-law')).toBe(publication.hash);
    expect(publication.hash).not.toBe(old);
    expect(await client.getDocument('topic-law')).toMatchObject({ shortAnswer: 'Ja, ohne Erlaubnis.' });
    expect(await client.getDocument('drafts.topic-law')).toBeUndefined();
    expect(await client.getDocument('topic-law__en')).toEqual(before);
  });
});

describe('publishing a topic after a typing error', () => {
  it('keeps current translations current and remembers the new words in them', async () => {
    const old = await seedTopic('topic-typo');
    await lake.seed({ ...topic('drafts.topic-typo', 'Ja, mit Erlaubniss.'), sourceHash: old });

    const { hash, parts } = await publishTopic('topic-typo', 'typo');

    expect(await readHash('topic-typo')).toBe(hash);
    expect(await client.getDocument('topic-typo__en')).toMatchObject({
      sourceHash: hash,
      sourceParts: parts,
    });
    expect(await readHash('topic-typo__ar')).toBe('older');
    expect(await client.getDocument('drafts.topic-typo__en')).toBeUndefined();
  });

  it('leaves the draft of a translation unpublished, with everything written in it', async () => {
    const old = await seedTopic('topic-busy');
    const draft = translation('topic-busy', 'en', { title: 'May I already work', sourceHash: old });
    await lake.seed(
      { ...topic('drafts.topic-busy', 'Ja, mit Erlaubniss.'), sourceHash: old },
      { ...draft, _id: 'drafts.topic-busy__en' },
    );

    const { hash } = await publishTopic('topic-busy', 'typo');

    expect(await client.getDocument('topic-busy__en')).toMatchObject({
      title: 'May I work?',
      sourceHash: hash,
    });
    expect(await client.getDocument('drafts.topic-busy__en')).toMatchObject({
      title: 'May I already work',
      sourceHash: hash,
    });
  });

  it('moves the fingerprint of a translation that was never published, and does not publish it', async () => {
    const published = topic('topic-first', 'Ja.');
    const hash = await createSourceHash(published);
    await lake.seed(
      { ...published, sourceHash: hash },
      { ...topic('drafts.topic-first', 'Ja!'), sourceHash: hash },
      { ...translation('topic-first', 'en', { sourceHash: hash }), _id: 'drafts.topic-first__en' },
    );
    const publication = await publishTopic('topic-first', 'typo');
    expect(await readHash('drafts.topic-first__en')).toBe(publication.hash);
    expect(await client.getDocument('topic-first__en')).toBeUndefined();
  });
});

describe('publishing without a question', () => {
  it.each([
    ['the review date', { reviewedAt: '2026-11-22' }],
    ['the contacts', { contacts: [{ _type: 'reference', _ref: 'contact-x', _key: 'k', _weak: true }] }],
    ['nothing', {}],
  ])('happens when %s changed, and the fingerprint stays', async (_, change) => {
    const old = await seedTopic('topic-same');
    await lake.seed({ ...topic('drafts.topic-same', 'Ja, mit Erlaubnis.'), ...change, sourceHash: old });
    const publication = await publishTopic('topic-same', 'content');
    expect(publication).toMatchObject({ textChanged: false, current: [], changes: [], hash: old });
  });

  it('happens for a new topic, which gets its first fingerprint', async () => {
    await lake.seed({ ...topic('drafts.topic-new', 'Neu.'), readyForCheck: true });
    const { hash, current } = await publishTopic('topic-new', 'content');
    expect(current).toEqual([]);
    expect(await client.getDocument('topic-new')).toMatchObject({ sourceHash: hash, readyForCheck: false });
  });

  it('is impossible without a draft', async () => {
    await seedTopic('topic-none');
    const state = parseTopicState(await client.fetch(TOPIC_STATE_QUERY, { id: 'topic-none' }));
    expect(await prepareTopic('topic-none', state)).toBeNull();
  });
});

describe('somebody typing while another one publishes', () => {
  it('stops the request as a whole, so that the fingerprint is never that of other words', async () => {
    const old = await seedTopic('topic-race');
    await lake.seed({ ...topic('drafts.topic-race', 'Ja, aber.'), sourceHash: old });
    const publication = await prepare('topic-race');
    await client.patch('drafts.topic-race').set({ shortAnswer: 'Ja, aber nicht immer.' }).commit();
    await expect(client.action(buildTopicActions(publication, 'typo'))).rejects.toMatchObject({
      statusCode: 409,
    });
    expect(await readHash('topic-race')).toBe(old);
    expect(await readHash('topic-race__en')).toBe(old);
  });
});

describe('publishing a translation', () => {
  it('says which German text it is a translation of, and ends the work on it', async () => {
    const hash = await seedTopic('topic-tr');
    const draft = translation('topic-tr', 'ar', { title: 'هل يجوز لي العمل؟', inProgress: true });
    await lake.seed({ ...draft, _id: 'drafts.topic-tr__ar' });
    const ids = { draftId: 'drafts.topic-tr__ar', topicId: 'topic-tr' };
    const stored = parseTranslationState(await client.fetch(TRANSLATION_STATE_QUERY, ids));
    if (!stored.draft) throw new Error('The draft is missing');
    await client.action(await buildTranslationActions('topic-tr__ar', stored.draft, stored.topic));
    expect(await client.getDocument('topic-tr__ar')).toMatchObject({
      title: 'هل يجوز لي العمل؟',
      sourceHash: hash,
      inProgress: false,
      sourceParts: [
        { path: 'title', text: 'Darf ich arbeiten?' },
        { path: 'shortAnswer', text: 'Ja, mit Erlaubnis.' },
      ],
    });
  });

  it('works without its topic, which is reported by the reference instead', async () => {
    const actions = await buildTranslationActions('topic-x__en', { _rev: 'r' }, null);
    expect(actions.map(({ actionType }) => actionType)).toEqual(['sanity.action.document.publish']);
  });
});

describe('what changed in the German text', () => {
  it('names what was rewritten and added in reading order, then what was dropped', () => {
    const before = [
      { path: 'title', text: 'A' },
      { path: 'body.1', text: 'weg' },
      { path: 'body.2', text: 'bleibt' },
    ];
    const after = [
      { path: 'title', text: 'B' },
      { path: 'body.2', text: 'bleibt' },
      { path: 'body.3', text: 'neu' },
    ];
    expect(compareParts(before, after)).toEqual([
      { path: 'title', before: 'A', after: 'B' },
      { path: 'body.3', before: '', after: 'neu' },
      { path: 'body.1', before: 'weg', after: '' },
    ]);
  });
});
