import { execFile } from 'node:child_process';
import { createClient, type SanityClient } from '@sanity/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedDocuments } from '../../content/index.ts';
import { loadSeed, SEED_RECEIPT_ID } from '../../content/load.ts';
import type { Role } from '../../lake/index.ts';
import { startTestLake, type TestLake } from '../lake/start-test-lake.ts';

let lake: TestLake;
let client: SanityClient;
let logged: string[];

function connect(role: Role): SanityClient {
  return createClient({
    projectId: 'fiz',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    apiHost: lake.url,
    useProjectHostname: false,
    perspective: 'raw',
    token: lake.token(role),
  });
}

const seed = (documents = seedDocuments) => loadSeed({ client, documents, log: (line) => logged.push(line) });

/** Everything in the dataset, revisions included: equal only if nothing at all was written. */
const dump = (): Promise<unknown[]> => client.fetch('*[] | order(_id)');

beforeEach(async () => {
  lake = await startTestLake();
  client = connect('administrator');
  logged = [];
});

afterEach(() => lake.stop());

describe('loadSeed', () => {
  it('creates every document of the seed, published', async () => {
    const report = await seed();

    expect(report.created).toHaveLength(seedDocuments.length);
    const stored: unknown[] = await client.fetch(
      '*[_id != $receipt && !(_id in path("drafts.**"))] | order(_id)',
      { receipt: SEED_RECEIPT_ID },
    );
    expect(stored).toEqual(
      seedDocuments
        .toSorted((a, b) => (a._id < b._id ? -1 : 1))
        .map((document): unknown => expect.objectContaining(document)),
    );
    expect(logged).toEqual([`Seed: created ${seedDocuments.length}, kept 0.`]);
  });

  it('writes nothing the second time', async () => {
    await seed();
    const before = await dump();
    logged = [];

    const report = await seed();

    expect(report.created).toEqual([]);
    expect(await dump()).toEqual(before);
    expect(logged).toEqual([`Seed: created 0, kept ${seedDocuments.length}.`]);
  });

  it("keeps an editor's published change", async () => {
    await seed();
    await client.patch('topic-chancenkarte').set({ shortAnswer: 'Geändert.' }).commit();

    await seed();

    expect(await client.fetch('*[_id == "topic-chancenkarte"][0].shortAnswer')).toBe('Geändert.');
  });

  it("keeps an editor's open draft beside the published document", async () => {
    await seed();
    await client.create({ _id: 'drafts.topic-chancenkarte', _type: 'topic', title: 'Entwurf' });
    const before = await dump();

    await seed();

    expect(await dump()).toEqual(before);
  });

  it('does not bring back what an editor deleted, and says so', async () => {
    await seed();
    await client.delete('topic-eu-freizuegigkeit__en');
    logged = [];

    const report = await seed();

    expect(report.deleted).toEqual(['topic-eu-freizuegigkeit__en']);
    expect(await client.getDocument('topic-eu-freizuegigkeit__en')).toBeUndefined();
    expect(logged).toContain('Seed: stay deleted: topic-eu-freizuegigkeit__en.');
  });

  it('does not publish again what an editor unpublished', async () => {
    await seed();
    const id = 'topic-integrationskurs__en';
    const published = await client.getDocument(id);
    await client
      .transaction()
      .create({ ...published, _id: `drafts.${id}`, _type: 'topicTranslation' })
      .delete(id)
      .commit();

    const report = await seed();

    expect(report.draftOnly).toEqual([id]);
    expect(await client.getDocument(id)).toBeUndefined();
  });

  it('respects a document that was there before the first seeding, and its deletion later', async () => {
    const id = 'topic-blaue-karte-eu__en';
    await client.create({ _id: id, _type: 'topicTranslation', title: 'Mine' });
    await seed();
    expect(await client.fetch('*[_id == $id][0].title', { id })).toBe('Mine');

    await client.delete(id);
    const report = await seed();

    expect(report.deleted).toEqual([id]);
    expect(await client.getDocument(id)).toBeUndefined();
  });

  it('adds what a newer seed brings and touches nothing else', async () => {
    const older = seedDocuments.filter(({ _type }) => _type !== 'topicTranslation');
    await seed(older);
    const before = await client.fetch<{ _id: string; _rev: string }[]>(
      '*[_id != $receipt]{_id, _rev} | order(_id)',
      { receipt: SEED_RECEIPT_ID },
    );

    const report = await seed();

    expect(report.created).toEqual(
      seedDocuments.filter(({ _type }) => _type === 'topicTranslation').map(({ _id }) => _id),
    );
    const after = await client.fetch<{ _id: string; _rev: string }[]>(
      '*[_id in $ids]{_id, _rev} | order(_id)',
      {
        ids: before.map(({ _id }) => _id),
      },
    );
    expect(after).toEqual(before);
  });

  it('leaves out new documents whose target an editor deleted, and names the target', async () => {
    const older = seedDocuments.filter(({ _type }) => _type === 'organisation');
    await seed(older);
    await client.delete('organisation-ihk-leipzig');
    const location = seedDocuments.filter(({ _id }) => _id === 'location-ihk-leipzig');
    logged = [];

    const report = await seed([...older, ...location]);

    expect(report.blocked).toEqual([{ id: 'location-ihk-leipzig', missing: ['organisation-ihk-leipzig'] }]);
    expect(logged).toContain(
      'Seed: location-ihk-leipzig was not created, it points at what is not published: organisation-ihk-leipzig.',
    );
  });

  it('creates nothing twice when two seedings run at once', async () => {
    const outcomes = await Promise.allSettled([seed(), seed()]);

    expect(outcomes.map(({ status }) => status)).toContain('fulfilled');
    expect(await client.fetch('count(*[_id != $id])', { id: SEED_RECEIPT_ID })).toBe(seedDocuments.length);
    expect(await client.fetch('count(*[_id == $id][0].ids)', { id: SEED_RECEIPT_ID })).toBe(
      seedDocuments.length,
    );
  });

  it('writes nothing and says why when the token may not write', async () => {
    const before = await dump();

    await expect(loadSeed({ client: connect('viewer'), log: () => {} })).rejects.toThrow(
      /^loadSeed: the Content Lake refused the seed, nothing was written\. It said: .*token/su,
    );
    expect(await dump()).toEqual(before);
  });
});

describe('node content/load.ts', () => {
  function run(
    environment: Record<string, string>,
  ): Promise<{ code: number; stdout: string; stderr: string }> {
    return new Promise((resolve) => {
      const env = { PATH: process.env['PATH'] ?? '', ...environment };
      execFile(process.execPath, ['content/load.ts'], { env }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });
  }

  it('seeds the dataset the environment names', async () => {
    const { code, stdout } = await run({
      SANITY_PROJECT_ID: 'fiz',
      SANITY_DATASET: 'production',
      SANITY_API_TOKEN: lake.token('administrator'),
      SANITY_API_HOST: lake.url,
    });

    expect([code, stdout]).toEqual([0, `Seed: created ${seedDocuments.length}, kept 0.\n`]);
  });

  it('asks for what is missing in the environment', async () => {
    const { code, stderr } = await run({ SANITY_PROJECT_ID: 'fiz' });

    expect(code).toBe(2);
    expect(stderr).toContain('SANITY_PROJECT_ID, SANITY_DATASET and SANITY_API_TOKEN must be set.');
  });

  it('fails with one sentence, not a stack, when the token is wrong', async () => {
    const { code, stderr } = await run({
      SANITY_PROJECT_ID: 'fiz',
      SANITY_DATASET: 'production',
      SANITY_API_TOKEN: 'wrong',
      SANITY_API_HOST: lake.url,
    });

    expect(code).toBe(1);
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
