/** The folder with the pages, after one build and after the next. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSnapshot, type BuildResult } from '../../snapshot/build.ts';
import { SnapshotError } from '../../snapshot/errors.ts';
import { getDocument } from './fixtures/dataset.ts';
import { serveDataset, type FakeDataset } from './fixtures/fake-client.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
let dataset: FakeDataset;
let tempDir: string;
let dir: string;
let now: number;

beforeEach(async () => {
  dataset = await serveDataset();
  tempDir = mkdtempSync(join(tmpdir(), 'pages-'));
  dir = join(tempDir, 'seiten');
  now = Date.now();
});

afterEach(async () => {
  await dataset.close();
  rmSync(tempDir, { recursive: true, force: true });
});

function build(publicUrl: string | null = null): Promise<BuildResult> {
  const { client } = dataset;
  return buildSnapshot({ client, outDir: join(tempDir, 'v1'), pages: { dir, publicUrl }, now: () => now });
}

function listFiles(): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .toSorted();
}

const read = (path: string) => readFileSync(join(dir, path), 'utf8');

function put(path: string, content: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

test('a build writes every page with a packed twin; the next one writes nothing', async () => {
  const first = await build();
  const plain = listFiles().filter((path) => !path.endsWith('.gz'));
  expect(first.pages).toEqual({ count: plain.length, written: plain.length, removed: 0 });
  for (const path of plain)
    expect(gunzipSync(readFileSync(join(dir, `${path}.gz`))).toString('utf8'), path).toBe(read(path));
  expect(listFiles()).toHaveLength(2 * plain.length);
  expect((await build()).pages).toEqual({ count: plain.length, written: 0, removed: 0 });
});

test('after a change only the pages that say something else are written', async () => {
  await build();
  const before = new Map(listFiles().map((path) => [path, statSync(join(dir, path)).mtimeMs]));
  Object.assign(getDocument(dataset.documents, 'topic-eu-freizuegigkeit'), { shortAnswer: 'Ja, sofort.' });
  const { pages } = await build();
  const touched = listFiles().filter((path) => statSync(join(dir, path)).mtimeMs !== before.get(path));
  expect(touched).toEqual(
    expect.arrayContaining(['de/eu-freizuegigkeit.html', 'de/eu-freizuegigkeit.html.gz']),
  );
  expect(touched).not.toContain('de/blaue-karte-eu.html');
  expect(pages?.written).toBe(touched.length / 2);
  expect(read('de/eu-freizuegigkeit.html')).toContain('Ja, sofort.');
});

test('a new phone number stands on every page that names it', async () => {
  await build();
  Object.assign(getDocument(dataset.documents, 'contact-fiz'), { phone: '+49 341 4711' });
  await build();
  for (const path of [
    'de/blaue-karte-eu.html',
    'ar/eu-freizuegigkeit.html',
    'en/index.html',
    'de/kontakt/contact-fiz.html',
  ])
    expect(read(path), path).toContain('+49 341 4711');
  expect(listFiles().filter((path) => path.endsWith('.html') && read(path).includes('58088'))).toEqual([]);
});

test('the page of a topic that is no longer public goes, and nothing leads to it any more', async () => {
  await build();
  Object.assign(getDocument(dataset.documents, 'topic-blaue-karte-eu'), { related: [], body: [] });
  dataset.documents.splice(
    dataset.documents.indexOf(getDocument(dataset.documents, 'topic-eu-freizuegigkeit')),
    1,
  );
  const { pages } = await build();
  expect(pages?.removed).toBe(3);
  expect(listFiles().filter((path) => path.includes('eu-freizuegigkeit'))).toEqual([]);
  const dangling = listFiles().filter(
    (path) => path.endsWith('.html') && read(path).includes('eu-freizuegigkeit.html'),
  );
  expect(dangling).toEqual([]);
});

test('a topic with a new address lies there only, and every link follows', async () => {
  await build();
  Object.assign(getDocument(dataset.documents, 'topic-eu-freizuegigkeit'), {
    slug: { current: 'freizuegigkeit' },
  });
  await build();
  expect(listFiles()).toContain('en/freizuegigkeit.html');
  const dangling = listFiles().filter(
    (path) => path.endsWith('.html') && /[/"]eu-freizuegigkeit\.html/.test(read(path)),
  );
  expect(dangling).toEqual([]);
  expect(read('de/blaue-karte-eu.html')).toContain('href="../de/freizuegigkeit.html"');
});

test('a language that is no longer public takes its pages and its sitemap along', async () => {
  await build('https://infobox.example');
  expect(listFiles()).toContain('sitemap-ar.xml');
  const settings = getDocument(dataset.documents, 'settings');
  const languages: unknown = settings['languages'];
  if (!Array.isArray(languages)) throw new Error('the fixture has no languages');
  Object.assign(settings, { languages: languages.filter(({ code }) => code !== 'ar') });
  await build('https://infobox.example');
  expect(listFiles().filter((path) => /^ar\/|sitemap-ar/.test(path))).toEqual([]);
  expect(read('sitemap.xml')).not.toContain('-ar.xml');
  expect(read('de/blaue-karte-eu.html')).not.toContain('../ar/');
});

test('what is not ours stays, whatever it is called', async () => {
  put('index.php', 'x');
  put('de/alt.html', '<p>von Hand</p>');
  put('bilder/logo.svg', '<svg/>');
  await build();
  expect(listFiles()).toEqual(expect.arrayContaining(['index.php', 'de/alt.html', 'bilder/logo.svg']));
});

test('a page that was damaged or lost is written again by the next start', async () => {
  await build();
  const page = read('de/index.html');
  rmSync(join(dir, 'de/index.html'));
  expect((await build()).pages?.written).toBe(1);
  expect(read('de/index.html')).toBe(page);
});

test('an older style sheet stays for a day, a half-written file too', async () => {
  await build();
  put('stil.0123456789.css', 'a{}');
  put('de/x.html.0123456789ab.tmp', 'x');
  await build();
  expect(listFiles()).toEqual(expect.arrayContaining(['stil.0123456789.css', 'de/x.html.0123456789ab.tmp']));
  const old = new Date(now - 2 * DAY_MS);
  for (const path of ['stil.0123456789.css', 'de/x.html.0123456789ab.tmp'])
    utimesSync(join(dir, path), old, old);
  await build();
  expect(listFiles()).not.toContain('stil.0123456789.css');
  expect(listFiles()).not.toContain('de/x.html.0123456789ab.tmp');
  expect(listFiles().filter((path) => path.endsWith('.css'))).toHaveLength(1);
});

test('a folder that cannot be written is named, and the box has its new snapshot all the same', async () => {
  writeFileSync(dir, 'a file where the folder should be');
  const error = await build().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SnapshotError);
  expect(String(error)).toContain(dir);
  expect(statSync(join(tempDir, 'v1', 'manifest.json')).size).toBeGreaterThan(0);
});

test('broken content leaves the pages as they are', async () => {
  await build();
  const before = listFiles().map((path) => [path, read(path)]);
  Object.assign(getDocument(dataset.documents, 'topic-eu-freizuegigkeit'), { shortAnswer: null });
  await expect(build()).rejects.toThrow(SnapshotError);
  expect(listFiles().map((path) => [path, read(path)])).toEqual(before);
});
