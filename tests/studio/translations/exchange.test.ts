import { createClient, type SanityClient } from '@sanity/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSourceHash } from '../../../schemas/source-hash.ts';
import {
  DOCUMENTS_QUERY,
  exportTopics,
  fetchAll,
  writeDrafts,
  type ExchangeClient,
} from '../../../studio/translations/exchange.ts';
import { planImport } from '../../../studio/translations/import-plan.ts';
import { buildKeepPatches } from '../../../studio/translations/keep-translation.ts';
import { readXliff } from '../../../studio/translations/xliff-file.ts';
import { startTestLake, type TestLake } from '../../lake/start-test-lake.ts';
import { ENGLISH, TOPIC } from './fixtures.ts';

let lake: TestLake;
let client: SanityClient;
let exchange: ExchangeClient;

beforeAll(async () => {
  lake = await startTestLake();
  client = createClient({
    projectId: 'fiz',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token: lake.token('translator'),
    perspective: 'raw',
  });
  exchange = {
    fetchDocuments: (ids) => client.fetch(DOCUMENTS_QUERY, { ids }),
    mutate: (mutations) => client.dataRequest('mutate', { mutations }),
  };
});
afterAll(() => lake.stop());

async function seedTopic(id: string) {
  const { _rev: _, ...topic } = TOPIC;
  await lake.seed({ ...topic, _id: id });
}

async function seedEnglish(topicId: string, id = `${topicId}__en`) {
  const { _rev: _, ...translation } = ENGLISH;
  await lake.seed({ ...translation, _id: id, topic: { _type: 'reference', _ref: topicId } });
}

/** Exports a topic, lets `translate` work on the file, and plans its return. */
async function sendAround(id: string, translate: (xml: string) => string) {
  const xml = await exportTopics(exchange, 'en', [{ topicId: id, translationId: `${id}__en` }]);
  const result = await readXliff(translate(xml));
  if ('problem' in result) throw new Error(result.problem);
  const ids = [id, `${id}__en`, `drafts.${id}__en`];
  return planImport(result.file, await fetchAll(exchange, ids));
}

const translateAll = (xml: string) =>
  xml
    .replaceAll(/<target>[^]*?<\/target>/g, '')
    .replaceAll(/<source>([^]*?)<\/source>/g, '<source>$1</source><target>$1</target>');

describe('the way to the translator and back', () => {
  it('ends in a draft, with nothing published, by a translator’s rights', async () => {
    await seedTopic('topic-new');
    const { written } = await writeDrafts(exchange, await sendAround('topic-new', translateAll));
    expect(written).toHaveLength(1);
    expect(await client.getDocument('drafts.topic-new__en')).toMatchObject({
      _type: 'topicTranslation',
      topic: { _ref: 'topic-new' },
      language: 'en',
      title: TOPIC.title,
      inProgress: true,
    });
    expect(await client.getDocument('topic-new__en')).toBeUndefined();
  });

  it('leaves the published translation alone and starts the draft from it', async () => {
    await seedTopic('topic-old');
    await seedEnglish('topic-old');
    const before = await client.getDocument('topic-old__en');
    const onlyTitle = (xml: string) =>
      xml
        .replaceAll(/<target>[^]*?<\/target>/g, '')
        .replace('</source>', '</source><target>Am I allowed?</target>');
    await writeDrafts(exchange, await sendAround('topic-old', onlyTitle));
    expect(await client.getDocument('topic-old__en')).toEqual(before);
    expect(await client.getDocument('drafts.topic-old__en')).toMatchObject({
      title: 'Am I allowed?',
      shortAnswer: ENGLISH.shortAnswer,
      body: ENGLISH.body,
    });
  });

  it('shows the translator the texts that are translated already', async () => {
    await seedTopic('topic-seen');
    await seedEnglish('topic-seen');
    const xml = await exportTopics(exchange, 'en', [
      { topicId: 'topic-seen', translationId: 'topic-seen__en' },
    ]);
    expect(xml.match(/<target>/g)).toHaveLength(9);
    expect(xml).toContain('<target>Bring your passport.</target>');
  });

  it('names the topic in which somebody wrote meanwhile, and takes the others', async () => {
    await seedTopic('topic-busy');
    await seedTopic('topic-free');
    await seedEnglish('topic-busy', 'drafts.topic-busy__en');
    const plan = [
      ...(await sendAround('topic-busy', translateAll)),
      ...(await sendAround('topic-free', translateAll)),
    ];
    await client.patch('drafts.topic-busy__en').set({ title: 'Just typed' }).commit();
    const { written, busy, failure } = await writeDrafts(exchange, plan);
    expect([written, busy].map((topics) => topics.map(({ topicId }) => topicId))).toEqual([
      ['topic-free'],
      ['topic-busy'],
    ]);
    expect(failure).toBeUndefined();
    expect(await client.getDocument('drafts.topic-busy__en')).toMatchObject({ title: 'Just typed' });
  });

  it('reports that a viewer may not write', async () => {
    await seedTopic('topic-viewer');
    const plan = await sendAround('topic-viewer', translateAll);
    const viewer = client.withConfig({ token: lake.token('viewer') });
    const mutate = (mutations: object[]) => viewer.dataRequest('mutate', { mutations });
    const { written, failure } = await writeDrafts({ ...exchange, mutate }, plan);
    expect(written).toEqual([]);
    expect(failure).toMatchObject({ statusCode: 403 });
  });
});

describe('confirming a translation as it is', () => {
  it('makes it current again, in both versions, and changes no word', async () => {
    await seedTopic('topic-keep');
    await seedEnglish('topic-keep');
    await seedEnglish('topic-keep', 'drafts.topic-keep__en');
    const options = { confirmation: 'current', day: '2026-11-22' } as const;
    const ids = ['topic-keep__en', 'drafts.topic-keep__en'];
    await client.mutate(await buildKeepPatches(ids, TOPIC, options));
    const sourceHash = await createSourceHash(TOPIC);
    for (const id of ids) {
      const stored = await client.getDocument(id);
      expect(stored).toMatchObject({ sourceHash, title: ENGLISH.title, body: ENGLISH.body });
      expect(stored).not.toHaveProperty('origin');
    }
  });

  it('says of a machine’s translation that somebody has read it', async () => {
    const [patch] = await buildKeepPatches(['x'], TOPIC, { confirmation: 'reviewed', day: '2026-11-22' });
    expect(patch?.patch.set).toMatchObject({ origin: 'machineReviewed', reviewedAt: '2026-11-22' });
  });
});
