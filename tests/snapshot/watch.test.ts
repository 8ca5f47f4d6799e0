import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  watchSnapshot,
  type SnapshotStatus,
  type SnapshotWatch,
  type WatchSnapshotOptions,
} from '../../snapshot/watch.ts';
import { getDocument } from './fixtures/dataset.ts';
import { serveDataset, type FakeDataset } from './fixtures/fake-client.ts';

const TOPIC = 'topic-eu-freizuegigkeit';
/** Ends as soon as what is waited for is there; only a busy machine needs it. */
const PATIENCE = { timeout: 15_000 };
let dataset: FakeDataset;
let tempDir: string;
let outDir: string;
let statuses: SnapshotStatus[];
let watch: SnapshotWatch | null;

beforeEach(async () => {
  dataset = await serveDataset();
  tempDir = mkdtempSync(join(tmpdir(), 'snapshot-'));
  outDir = join(tempDir, 'v1');
  statuses = [];
  watch = null;
});

afterEach(async () => {
  await watch?.stop();
  await dataset.close();
  rmSync(tempDir, { recursive: true, force: true });
});

async function start(options: Partial<WatchSnapshotOptions> = {}): Promise<void> {
  watch = await watchSnapshot({
    client: dataset.client,
    outDir,
    debounceMs: 5,
    retryMs: 5,
    onStatus: (status) => statuses.push(status),
    ...options,
  });
}

/** Waits until listening is up and the build it causes is done, so that counting starts from rest. */
async function startAndSettle(options: Partial<WatchSnapshotOptions> = {}): Promise<void> {
  await start(options);
  await vi.waitFor(() => expect(countBuilds()).toBe(2), PATIENCE);
  await vi.waitFor(() => expect(statuses.at(-1)?.state).toBe('ready'), PATIENCE);
}

function countBuilds(): number {
  return statuses.filter(({ state }) => state === 'building').length;
}

/** The answer that partners' pages show. */
function readAnswer(): string | undefined {
  const { languages } = JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8'));
  const { topics } = JSON.parse(readFileSync(join(outDir, languages[0].files.catalog), 'utf8'));
  return topics.find(({ id }: { id: string }) => id === 'topic:eu-freizuegigkeit')?.snippet;
}

function setAnswer(shortAnswer: string | null): void {
  Object.assign(getDocument(dataset.documents, TOPIC), { shortAnswer });
}

test('the first snapshot is there when watching has begun', async () => {
  await start();
  expect(readAnswer()).toBe('Ja, ohne Visum und ohne Arbeitserlaubnis.');
  expect(statuses.slice(0, 2)).toEqual([
    { state: 'building', updatedAt: null, message: null, problems: [] },
    { state: 'ready', updatedAt: '2026-11-20T09:30:00Z', message: null, problems: [] },
  ]);
});

test('a published change shows', async () => {
  await startAndSettle();
  setAnswer('Ja, sofort.');
  dataset.announce(TOPIC);
  await vi.waitFor(() => expect(readAnswer()).toBe('Ja, sofort.'), PATIENCE);
});

test('many changes at once make one build', async () => {
  await startAndSettle({ debounceMs: 100 });
  for (let count = 0; count < 50; count++) dataset.announce(TOPIC);
  await vi.waitFor(() => expect(countBuilds()).toBe(3), PATIENCE);
  await vi.waitFor(() => expect(statuses.at(-1)?.state).toBe('ready'), PATIENCE);
  expect(countBuilds()).toBe(3);
});

test('changes without end do not put the build off for ever', async () => {
  await startAndSettle({ debounceMs: 200, maxWaitMs: 300 });
  const changes = setInterval(() => dataset.announce(TOPIC), 20);
  try {
    await vi.waitFor(() => expect(countBuilds()).toBeGreaterThan(3), PATIENCE);
  } finally {
    clearInterval(changes);
  }
});

test('the change of a draft or a release version makes no build', async () => {
  await startAndSettle();
  dataset.announce(`drafts.${TOPIC}`);
  dataset.announce(`versions.r1.${TOPIC}`);
  dataset.announce(TOPIC);
  await vi.waitFor(() => expect(countBuilds()).toBe(3), PATIENCE);
  await vi.waitFor(() => expect(statuses.at(-1)?.state).toBe('ready'), PATIENCE);
  expect(countBuilds()).toBe(3);
});

test('after a lost connection it listens again and catches up on what it missed', async () => {
  await startAndSettle();
  dataset.disconnect();
  setAnswer('Während der Lücke geändert.');
  await vi.waitFor(() => expect(readAnswer()).toBe('Während der Lücke geändert.'), PATIENCE);
  await vi.waitFor(() => expect(dataset.listeners()).toBe(1), PATIENCE);
  setAnswer('Danach geändert.');
  dataset.announce(TOPIC);
  await vi.waitFor(() => expect(readAnswer()).toBe('Danach geändert.'), PATIENCE);
}, 30_000);

test('a change whose event was lost shows at the next refresh', async () => {
  await startAndSettle({ refreshMs: 300 });
  setAnswer('Ohne Ereignis.');
  await vi.waitFor(() => expect(readAnswer()).toBe('Ohne Ereignis.'), PATIENCE);
});

test('a dataset that does not answer is asked again', async () => {
  dataset.failNext(503);
  await start();
  expect(statuses[1]).toMatchObject({
    state: 'failed',
    message: expect.stringContaining('konnte nicht gelesen werden'),
  });
  await vi.waitFor(() => expect(existsSync(join(outDir, 'manifest.json'))).toBe(true), PATIENCE);
});

test('broken content leaves the last snapshot, says why, and heals by the next edit', async () => {
  await startAndSettle();
  setAnswer(null);
  dataset.announce(TOPIC);
  await vi.waitFor(() => expect(statuses.at(-1)?.state).toBe('failed'), PATIENCE);
  expect(statuses.at(-1)).toMatchObject({
    updatedAt: '2026-11-20T09:30:00Z',
    message: expect.stringContaining('Es fehlt die Kurzantwort'),
    problems: [{ severity: 'error', documentId: TOPIC }],
  });
  expect(readAnswer()).toBe('Ja, ohne Visum und ohne Arbeitserlaubnis.');
  setAnswer('Wieder da.');
  dataset.announce(TOPIC);
  await vi.waitFor(() => expect(readAnswer()).toBe('Wieder da.'), PATIENCE);
});

test('stopping ends listening and building', async () => {
  await startAndSettle();
  dataset.announce(TOPIC);
  await watch?.stop();
  await vi.waitFor(() => expect(dataset.listeners()).toBe(0), PATIENCE);
  const builds = countBuilds();
  dataset.announce(TOPIC);
  await watch?.stop();
  expect(countBuilds()).toBe(builds);
});
