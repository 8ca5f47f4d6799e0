import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSnapshot, type BuildResult } from '../../snapshot/build.ts';
import { SnapshotError } from '../../snapshot/errors.ts';
import { IMMUTABLE_NAME, readManifest } from '../../snapshot/manifest.ts';
import { getDocument } from './fixtures/dataset.ts';
import { serveDataset, type FakeDataset } from './fixtures/fake-client.ts';

const HOUR_MS = 60 * 60 * 1000;
let dataset: FakeDataset;
let tempDir: string;
let outDir: string;
let now: number;

beforeEach(async () => {
  dataset = await serveDataset();
  tempDir = mkdtempSync(join(tmpdir(), 'snapshot-'));
  outDir = join(tempDir, 'v1');
  now = Date.now();
});

afterEach(async () => {
  await dataset.close();
  rmSync(tempDir, { recursive: true, force: true });
});

function build(): Promise<BuildResult> {
  return buildSnapshot({ client: dataset.client, outDir, now: () => now });
}

function setAnswer(shortAnswer: string | null): void {
  Object.assign(getDocument(dataset.documents, 'topic-eu-freizuegigkeit'), { shortAnswer });
}

/** Publishes a new answer, an hour later each time. */
async function publishAnswer(answer: string, hoursLater = 1): Promise<void> {
  now += hoursLater * HOUR_MS;
  setAnswer(answer);
  await build();
}

function readAll(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(outDir)
      .toSorted()
      .map((name) => [name, readFileSync(join(outDir, name), 'base64')]),
  );
}

function listImmutable(): string[] {
  return readdirSync(outDir)
    .filter((name) => IMMUTABLE_NAME.test(name))
    .toSorted();
}

/** Every file the manifest leads to, the manifest included; throws when one is missing. */
function followManifest(manifestText = readFileSync(join(outDir, 'manifest.json'), 'utf8')): string[] {
  const manifest = readManifest(manifestText);
  if (!manifest) throw new Error('no manifest');
  const ofLanguages = manifest.languages.flatMap(({ files }) => {
    const catalog = JSON.parse(readFileSync(join(outDir, files.catalog), 'utf8'));
    const topics: string[] = catalog.topics.map(({ file }: { file: string }) => file);
    const names = [...Object.values(files), ...topics];
    return names;
  });
  const named = [...ofLanguages, ...Object.values(manifest.embeds ?? {})];
  for (const name of named) expect(statSync(join(outDir, name)).size).toBeGreaterThan(0);
  return named;
}

async function failToBuild(): Promise<SnapshotError> {
  const before = readAll();
  const error = await build().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(readAll()).toEqual(before);
  if (!(error instanceof SnapshotError))
    throw new Error('the build did not fail as it should', { cause: error });
  return error;
}

describe('what is written', () => {
  test('the manifest leads to every file, and only published documents were asked for', async () => {
    const { changed, fileCount, warnings } = await build();
    expect({ changed, warnings }).toEqual({ changed: true, warnings: [] });
    expect(new Set(followManifest()).size).toBe(fileCount);
    expect(dataset.perspectives).toEqual(['published']);
  });

  test('every file lies beside its compressed twins, after a change too', async () => {
    await build();
    await publishAnswer('Ja, sofort.');
    for (const name of [...listImmutable(), 'manifest.json']) {
      const plain = readFileSync(join(outDir, name));
      expect(brotliDecompressSync(readFileSync(join(outDir, `${name}.br`)))).toEqual(plain);
      expect(gunzipSync(readFileSync(join(outDir, `${name}.gz`)))).toEqual(plain);
    }
  });

  test('the folder holds nothing else: not even the names of older files', async () => {
    await build();
    await publishAnswer('Ja, sofort.');
    const others = readdirSync(outDir).filter((name) => !IMMUTABLE_NAME.test(name.replace(/\.(br|gz)$/, '')));
    expect(others.toSorted()).toEqual(['manifest.json', 'manifest.json.br', 'manifest.json.gz']);
  });

  test('building again writes nothing, building elsewhere writes the same bytes', async () => {
    await build();
    const first = readAll();
    expect((await build()).changed).toBe(false);
    expect(readAll()).toEqual(first);
    rmSync(outDir, { recursive: true });
    await build();
    expect(readAll()).toEqual(first);
  });

  test('a file that someone damaged is written anew', async () => {
    await build();
    const [name = ''] = listImmutable();
    const good = readFileSync(join(outDir, name));
    writeFileSync(join(outDir, name), 'x');
    await build();
    expect(readFileSync(join(outDir, name))).toEqual(good);
  });

  test('a changed answer is a new manifest, a deleted topic is gone from it', async () => {
    await build();
    await publishAnswer('Ja, sofort.');
    const { languages } = readManifest(readFileSync(join(outDir, 'manifest.json'), 'utf8')) ?? {
      languages: [],
    };
    expect(readFileSync(join(outDir, languages[0]?.files.catalog ?? ''), 'utf8')).toContain('Ja, sofort.');
    for (const id of ['topic-eu-freizuegigkeit', 'topic-eu-freizuegigkeit__ar']) {
      dataset.documents.splice(dataset.documents.indexOf(getDocument(dataset.documents, id)), 1);
    }
    await build();
    expect(followManifest().join()).not.toContain('freizuegigkeit');
  });
});

describe('readers with an older manifest', () => {
  test('find all its files during and after the next two publications', async () => {
    await build();
    const old = readFileSync(join(outDir, 'manifest.json'), 'utf8');
    await publishAnswer('eins', 48);
    await publishAnswer('zwei', 48);
    expect(followManifest(old)).not.toEqual(followManifest());
  });

  test('find its files for a day, however many publications follow', async () => {
    await build();
    const old = readFileSync(join(outDir, 'manifest.json'), 'utf8');
    for (let count = 0; count < 10; count++) await publishAnswer(`Fassung ${count}`);
    expect(followManifest(old)).not.toEqual([]);
  });

  test('find them no more when they are neither recent nor among the last three', async () => {
    await build();
    const first = new Set(listImmutable());
    for (let count = 0; count < 4; count++) await publishAnswer(`Fassung ${count}`, 48);
    const left = listImmutable();
    const current = new Set(followManifest());
    expect(left.some((name) => !current.has(name))).toBe(true);
    expect([...first].some((name) => !left.includes(name))).toBe(true);
    for (const name of left)
      expect(readdirSync(outDir)).toEqual(expect.arrayContaining([`${name}.br`, `${name}.gz`]));
  });

  test('lose nothing when the note about older snapshots is lost, and foreign files are never touched', async () => {
    await build();
    const old = readFileSync(join(outDir, 'manifest.json'), 'utf8');
    writeFileSync(`${outDir}.retained.json`, '{');
    writeFileSync(join(outDir, 'robots.txt'), 'x');
    await publishAnswer('eins', 48);
    expect(followManifest(old)).not.toEqual([]);
    expect(readdirSync(outDir)).toContain('robots.txt');
  });

  test('leftovers of a writer that died are removed', async () => {
    await build();
    writeFileSync(join(outDir, 'manifest.json.0123456789ab.tmp'), '{');
    await publishAnswer('eins', 48);
    expect(readdirSync(outDir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a build that fails leaves the last snapshot and says why', () => {
  test('when a topic lost its answer', async () => {
    await build();
    setAnswer(null);
    const error = await failToBuild();
    expect(error.code).toBe('refused');
    expect(error.message).toBe(
      [
        'Die Partnerseiten zeigen weiter den letzten Stand. So kann der Inhalt nicht veröffentlicht werden:',
        '• Thema „Dürfen EU-Bürgerinnen und -Bürger hier arbeiten?“ (topic-eu-freizuegigkeit): Es fehlt die Kurzantwort. Ergänzen Sie das und veröffentlichen Sie erneut.',
      ].join('\n'),
    );
    expect(error.problems[0]?.documentId).toBe('topic-eu-freizuegigkeit');
  });

  test('when the dataset is empty', async () => {
    await build();
    dataset.documents.splice(0);
    const error = await failToBuild();
    expect(error.message).toMatch(/Einstellungen sind nicht veröffentlicht.*kein Thema/s);
  });

  test('when very much is wrong, naming the first five', async () => {
    await build();
    for (const document of dataset.documents)
      if (document._type === 'topic')
        document['steps'] = [{ contacts: [1, 2, 3, 4].map((n) => ({ _ref: `contact-${n}` })) }];
    expect((await failToBuild()).message).toMatch(/(• .*\n){5}… und 3 weitere Probleme\.$/);
  });

  test('when the dataset refuses to answer', async () => {
    await build();
    dataset.failNext(403);
    const error = await failToBuild();
    expect(error.code).toBe('unreadable');
    expect(error.message).toMatch(/konnte nicht gelesen werden \(.*nicht erlaubt.*\)\. Prüfen Sie/);
  });

  test('when the folder cannot be written', async () => {
    writeFileSync(join(tempDir, 'file'), '');
    const error = await buildSnapshot({ client: dataset.client, outDir: join(tempDir, 'file', 'v1') }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      code: 'unwritable',
      message: expect.stringMatching(/In den Ordner „.*file.v1“ konnte nicht/),
    });
  });
});
