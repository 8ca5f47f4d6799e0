import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createClient, type SanityClient } from '@sanity/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedDocuments } from '../../content/index.ts';
import { loadSeed } from '../../content/load.ts';
import { migrateDataset } from '../../content/migrate.ts';
import { planMigration } from '../../content/plan-migration.ts';
import { createSourceHash } from '../../schemas/source-hash.ts';
import { startTestLake, type TestLake } from '../lake/start-test-lake.ts';

const runFile = promisify(execFile);

const TOPIC = {
  _id: 'topic-alt',
  _type: 'topic',
  _rev: 'r1',
  title: 'Wie melde ich mich an?',
  shortAnswer: 'Im Bürgerbüro.',
};

const translate = (language: string, rest: object = {}) => ({
  _id: `topic-alt__${language}`,
  _type: 'topicTranslation',
  _rev: 'r1',
  topic: { _type: 'reference', _ref: 'topic-alt' },
  language,
  title: 'How do I register?',
  shortAnswer: 'At the citizens’ office.',
  ...rest,
});

/** What the plan sets, by id. */
async function plan(...documents: { _id: string; _type: string; _rev: string; [field: string]: unknown }[]) {
  const { patches, notes } = await planMigration(documents);
  return { sets: Object.fromEntries(patches.map(({ id, set }) => [id, set])), notes };
}

describe('a topic made before there were fingerprints', () => {
  it('gets one, and so do its translations with the text they were made from: none becomes outdated', async () => {
    const hash = await createSourceHash(TOPIC);
    const { sets } = await plan(TOPIC, translate('en'), { ...translate('ar'), _id: 'drafts.topic-alt__ar' });
    expect(sets['topic-alt']).toEqual({ sourceHash: hash });
    for (const id of ['topic-alt__en', 'drafts.topic-alt__ar']) {
      expect(sets[id]).toMatchObject({
        sourceHash: hash,
        sourceParts: [{ path: 'title', text: TOPIC.title }, { path: 'shortAnswer' }],
      });
    }
  });

  it('with a draft: the draft gets the fingerprint of what is published, so publishing it sees the change', async () => {
    const draft = { ...TOPIC, _id: 'drafts.topic-alt', title: 'Wo melde ich mich an?' };
    const { sets } = await plan(TOPIC, draft);
    expect(sets['drafts.topic-alt']).toEqual({ sourceHash: await createSourceHash(TOPIC) });
  });

  it('that is a draft only gets one too', async () => {
    const { sets } = await plan({ ...TOPIC, _id: 'drafts.topic-alt' });
    expect(sets['drafts.topic-alt']).toEqual({ sourceHash: await createSourceHash(TOPIC) });
  });
});

describe('a topic that has a fingerprint', () => {
  it('keeps it, and its outdated translations stay outdated', async () => {
    const sourceHash = await createSourceHash(TOPIC);
    const { sets, notes } = await plan(
      { ...TOPIC, sourceHash },
      translate('en', { sourceHash: 'older' }),
      translate('ar'),
      translate('uk', { sourceHash }),
      translate('fa', { sourceHash, sourceParts: [{ _key: 'title' }] }),
    );
    expect(Object.keys(sets)).toEqual(['topic-alt__uk']);
    expect(sets['topic-alt__uk']).toEqual({ sourceParts: expect.any(Array) });
    expect(notes).toEqual([]);
  });

  it('that is not that of its text is named, not changed', async () => {
    const { sets, notes } = await plan({ ...TOPIC, sourceHash: 'other' });
    expect(sets).toEqual({});
    expect(notes).toEqual([expect.stringMatching(/^topic-alt: was changed without the Studio/)]);
  });
});

describe('other documents', () => {
  it('get the defaults of new fields only where they say nothing themselves', async () => {
    const { sets } = await plan(
      { _id: 'location-a', _type: 'location', _rev: 'r', openingHours: { week: [] } },
      {
        _id: 'location-b',
        _type: 'location',
        _rev: 'r',
        openingHours: { closedOnHolidays: false, appointmentOnly: true },
      },
      { _id: 'location-c', _type: 'location', _rev: 'r' },
      { _id: 'settings', _type: 'settings', _rev: 'r', holidayRegion: 'BY' },
    );
    expect(sets).toEqual({
      'location-a': { 'openingHours.closedOnHolidays': true, 'openingHours.appointmentOnly': false },
      settings: { insightsEnabled: false, insightsRetentionDays: 365, secondPerson: false },
    });
  });

  it('that only an editor can repair are named', async () => {
    const { notes } = await plan(
      { _id: 'contact-a', _type: 'contact', _rev: 'r', hoursMode: 'own' },
      translate('en'),
    );
    expect(notes).toEqual([
      expect.stringMatching(/^contact-a: has hours of its own/),
      expect.stringMatching(/^topic-alt__en: belongs to a topic that is not there/),
    ]);
  });
});

describe('a dataset', () => {
  let lake: TestLake;
  let client: SanityClient;
  let logged: string[];
  const log = (line: string) => logged.push(line);
  const dump = (): Promise<unknown[]> => client.fetch('*[] | order(_id)');

  beforeAll(async () => {
    lake = await startTestLake();
    client = createClient({
      projectId: 'fiz',
      dataset: 'production',
      apiVersion: '2025-02-19',
      useCdn: false,
      apiHost: lake.url,
      useProjectHostname: false,
      perspective: 'raw',
      token: lake.token('administrator'),
    });
    await loadSeed({ client, log: () => {} });
  });

  afterAll(() => lake.stop());

  beforeEach(() => {
    logged = [];
  });

  /** Takes from the seed what an earlier version did not know. */
  async function makeOld(): Promise<number> {
    const old = seedDocuments.filter(({ _type }) => _type === 'topic' || _type === 'topicTranslation');
    for (let start = 0; start < old.length; start += 50) {
      const transaction = client.transaction();
      for (const { _id } of old.slice(start, start + 50)) {
        transaction.patch(_id, (patch) => patch.unset(['sourceHash', 'sourceParts']));
      }
      await transaction.commit();
    }
    return old.length;
  }

  it('that was just seeded lacks nothing', async () => {
    expect(await migrateDataset({ client, log })).toEqual({ changed: [], notes: [] });
  });

  it('is only looked at without --apply', async () => {
    await makeOld();
    const before = await dump();
    const { changed } = await migrateDataset({ client, log });
    expect(changed.length).toBeGreaterThan(50);
    expect(await dump()).toEqual(before);
    expect(logged.at(-1)).toMatch(/would fill \d+ documents. Nothing was written; add --apply/);
  });

  it('of an earlier version gets what a new one has, and nothing the second time', async () => {
    const count = await makeOld();
    const { changed } = await migrateDataset({ client, apply: true, log });
    expect(changed.length).toBeGreaterThanOrEqual(count);
    const outdated = await client.fetch(
      '*[_type == "topicTranslation" && sourceHash != topic->sourceHash]._id',
    );
    expect(outdated).toEqual([]);
    const topic = seedDocuments.find(({ _id }) => _id === 'topic-chancenkarte');
    expect(await client.fetch('*[_id == "topic-chancenkarte"][0].sourceHash')).toBe(
      topic?._type === 'topic' ? topic.sourceHash : undefined,
    );

    const before = await dump();
    logged = [];
    expect((await migrateDataset({ client, apply: true, log })).changed).toEqual([]);
    expect(await dump()).toEqual(before);
    expect(logged).toEqual(['Migration: nothing to do.']);
  });

  it('is migrated by the command for what the environment names', async () => {
    await makeOld();
    const env = {
      ...process.env,
      SANITY_PROJECT_ID: 'fiz',
      SANITY_DATASET: 'production',
      SANITY_API_TOKEN: lake.token('administrator'),
      SANITY_API_HOST: lake.url,
    };
    const { stdout } = await runFile(process.execPath, ['content/migrate.ts', '--apply'], { env });
    expect(stdout).toMatch(/Migration: filled \d+ documents\.\n$/);
    expect(await client.fetch('count(*[_type == "topic" && !defined(sourceHash)])')).toBe(0);
  });

  it('that is not named is asked for', async () => {
    const { SANITY_PROJECT_ID: _p, SANITY_DATASET: _d, SANITY_API_TOKEN: _t, ...env } = process.env;
    await expect(runFile(process.execPath, ['content/migrate.ts'], { env })).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/must be set/),
    });
  });
});
