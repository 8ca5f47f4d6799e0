/** The whole chain on real content: started lake, seed over HTTP, snapshot kept up to date. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type SanityClient } from '@sanity/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { seedDocuments } from '../../content/index.ts';
import { loadSeed } from '../../content/load.ts';
import { DETAIL_KINDS } from '../../schemas/vocabulary.ts';
import { startLake, type RunningLake } from '../../lake/index.ts';
import { openIndex } from '../../search/index.ts';
import { readManifest } from '../../snapshot/manifest.ts';
import { watchSnapshot, type SnapshotStatus, type SnapshotWatch } from '../../snapshot/watch.ts';
import { findViolations } from './json-schema.ts';

const PROJECT = { projectId: 'fiz', dataset: 'production' };
const TOPIC = 'topic-integrationskurs';
/** Ends as soon as what is waited for is there; only a busy machine needs it. */
const PATIENCE = { timeout: 15_000 };
let dataDir: string;
let lake: RunningLake;
let editor: SanityClient;
let watch: SnapshotWatch;
const statuses: SnapshotStatus[] = [];

function connect(role: 'administrator' | 'viewer'): SanityClient {
  return createClient({
    ...PROJECT,
    apiVersion: '2025-02-19',
    useCdn: false,
    apiHost: lake.url,
    useProjectHostname: false,
    token: lake.issueServiceToken({ label: role, role }),
  });
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'seeded-'));
  lake = await startLake({ ...PROJECT, dataDir, host: 'localhost', port: 0, log: () => undefined });
  editor = connect('administrator');
  await loadSeed({ client: editor, log: () => undefined });
  watch = await watchSnapshot({
    client: connect('viewer'),
    outDir: join(dataDir, 'snapshot'),
    onStatus: (status) => statuses.push(status),
  });
});

afterAll(async () => {
  await watch?.stop();
  await lake?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function readFile(name: string): Buffer {
  return readFileSync(join(dataDir, 'snapshot', name));
}

function readLanguage(tag: string) {
  const language = readManifest(readFile('manifest.json').toString('utf8'))?.languages.find(
    (entry) => entry.tag === tag,
  );
  if (!language) throw new Error(`language "${tag}" is not in the manifest`);
  const catalog: { topics: { slug: string; lang: string; snippet: string; file: string }[] } = JSON.parse(
    readFile(language.files.catalog).toString('utf8'),
  );
  return { ...language, topics: catalog.topics, index: openIndex(readFile(language.files.search)) };
}

/** Ids of what is found for sure, best first; words that only look alike do not count. */
function findTopic(tag: string, query: string): string[] {
  const { hits, certain } = readLanguage(tag).index.find(query);
  return certain ? hits.map(({ id }) => id) : [];
}

test('the seed is published without a warning, in three languages', () => {
  expect(statuses.filter(({ state }) => state !== 'building')[0]).toMatchObject({
    state: 'ready',
    problems: [],
  });
  const count = seedDocuments.filter(({ _type }) => _type === 'topic').length;
  for (const tag of ['de', 'en', 'ar']) expect(readLanguage(tag).topics).toHaveLength(count);
  expect(new Set(readLanguage('ar').topics.map(({ lang }) => lang))).toEqual(new Set(['ar', 'en', 'de']));
});

test('every file of the seed keeps its schema', () => {
  for (const tag of ['de', 'en', 'ar']) {
    const { files, topics } = readLanguage(tag);
    const { search: _, searchTerms: __, searchSource: ___, ...described } = files;
    for (const name of [...Object.values(described), ...topics.map(({ file }) => file)]) {
      const kind = /^[a-z]+/.exec(name)?.[0] ?? '';
      expect(
        findViolations(JSON.parse(readFile(name).toString('utf8')), `${kind}.schema.json`),
        name,
      ).toEqual([]);
    }
  }
});

test('a draft does not show; published it does, within seconds, and is found by its new word', async () => {
  await editor.createOrReplace({
    ...(await editor.getDocument(TOPIC)),
    _id: `drafts.${TOPIC}`,
    _type: 'topic',
    shortAnswer: 'Nur Quittenbrot.',
  });
  await editor.patch(TOPIC).set({ shortAnswer: 'Jetzt mit Pflaumenmus.' }).commit();
  await vi.waitFor(() => expect(findTopic('de', 'pflaumenmus')[0]).toBe('topic:integrationskurs'), PATIENCE);
  expect(findTopic('de', 'quittenbrot')).toEqual([]);
});

test('a topic that is unpublished is gone, and comes back when it is published again', async () => {
  const id = 'topic-wohnsitz-anmelden';
  const listSlugs = () => readLanguage('de').topics.map(({ slug }) => slug);
  expect(listSlugs()).toContain('wohnsitz-anmelden');
  // Nothing, no draft either, may point to what is to be unpublished.
  const all = editor.withConfig({ perspective: 'raw' });
  const referring = await all.fetch<{ _id: string; _type: string }[]>('*[references($id)]{_id, _type}', {
    id,
  });
  const release = editor.transaction();
  for (const { _id, _type } of referring) {
    if (_type === 'topicTranslation') release.delete(_id);
    else release.patch(_id, (patch) => patch.unset(['related', 'body', 'steps', ...DETAIL_KINDS]));
  }
  await release.commit();
  const names = { draftId: `drafts.${id}`, publishedId: id };
  await editor.action({ actionType: 'sanity.action.document.unpublish', ...names });
  await vi.waitFor(() => expect(listSlugs()).not.toContain('wohnsitz-anmelden'), PATIENCE);
  await editor.action({ actionType: 'sanity.action.document.publish', ...names });
  await vi.waitFor(() => expect(listSlugs()).toContain('wohnsitz-anmelden'), PATIENCE);
});

test('content that breaks leaves the last snapshot and tells the administrator in German', async () => {
  const before = readFile('manifest.json');
  await editor.patch(TOPIC).unset(['shortAnswer']).commit();
  await vi.waitFor(() => expect(statuses.at(-1)?.state).toBe('failed'), PATIENCE);
  expect(statuses.at(-1)?.message).toMatch(/Es fehlt die Kurzantwort/);
  expect(readFile('manifest.json')).toEqual(before);
});
