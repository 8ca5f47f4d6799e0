import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getDocument } from './fixtures/dataset.ts';
import { serveDataset, type FakeDataset } from './fixtures/fake-client.ts';

const MAIN = join(import.meta.dirname, '../../snapshot/main.ts');
let dataset: FakeDataset;
let tempDir: string;

beforeEach(async () => {
  dataset = await serveDataset();
  tempDir = mkdtempSync(join(tmpdir(), 'snapshot-'));
});

afterEach(async () => {
  await dataset.close();
  rmSync(tempDir, { recursive: true, force: true });
});

/** Runs the command as a person would. */
function run(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; error: string }> {
  const { PATH = '' } = process.env;
  return new Promise((done) => {
    execFile(process.execPath, [MAIN, ...args], { env: { PATH, ...env } }, (failure, out, error) => {
      done({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });
}

function runOnDataset(): ReturnType<typeof run> {
  const { apiHost = '', projectId = '', dataset: name = '' } = dataset.client.config();
  return run(['--out', join(tempDir, 'v1')], {
    SANITY_PROJECT_ID: projectId,
    SANITY_DATASET: name,
    SANITY_API_HOST: apiHost,
    SANITY_API_TOKEN: 'secret',
  });
}

test('it writes a snapshot, and says when nothing changed', async () => {
  expect(await runOnDataset()).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Written: .*v1 \(.* files, de, en, ar;/),
  });
  expect(await runOnDataset()).toMatchObject({ code: 0, out: expect.stringMatching(/^Unchanged: /) });
});

test('broken content ends it with the reason in German and no stack', async () => {
  Object.assign(getDocument(dataset.documents, 'topic-eu-freizuegigkeit'), { shortAnswer: null });
  const { code, error } = await runOnDataset();
  expect(code).toBe(1);
  expect(error).toMatch(
    /^Die Partnerseiten zeigen weiter den letzten Stand.*\n• Thema .* Es fehlt die Kurzantwort/,
  );
  expect(error).not.toContain('    at ');
});

test('without a dataset, or with an unknown option, it says what to set', async () => {
  const missing = await run([], { SANITY_DATASET: 'production' });
  expect(missing).toMatchObject({
    code: 1,
    error: expect.stringMatching(/^SANITY_PROJECT_ID must be set.*npm run snapshot/s),
  });
  const unknown = await run(['--outt', 'x']);
  expect(unknown).toMatchObject({
    code: 1,
    error: expect.stringMatching(/^Unknown option '--outt'.*npm run snapshot/s),
  });
  expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('SANITY_API_TOKEN') });
});
