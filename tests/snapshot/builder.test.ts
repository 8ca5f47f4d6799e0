import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSnapshot } from '../../snapshot/build.ts';
import { createBuilder, type Builder } from '../../snapshot/builder.ts';
import { SnapshotError } from '../../snapshot/errors.ts';
import { serveDataset, type FakeDataset } from './fixtures/fake-client.ts';

let dataset: FakeDataset;
let tempDir: string;
let builder: Builder;

beforeEach(async () => {
  dataset = await serveDataset();
  tempDir = mkdtempSync(join(tmpdir(), 'builder-'));
  const { projectId, dataset: name, apiVersion, apiHost } = dataset.client.config();
  const connection = {
    projectId,
    dataset: name,
    apiVersion,
    apiHost,
    useProjectHostname: false,
    useCdn: false,
  };
  builder = createBuilder({ connection: { ...connection, maxRetries: 0 }, outDir: join(tempDir, 'thread') });
});

afterEach(async () => {
  await builder.close();
  await dataset.close();
  rmSync(tempDir, { recursive: true, force: true });
});

describe('the building thread', () => {
  test('makes the same files as a build on this thread, again and again', async () => {
    const here = await buildSnapshot({ client: dataset.client, outDir: join(tempDir, 'here') });
    const first = await builder.build();
    const second = await builder.build();

    expect(first.manifest).toEqual(here.manifest);
    expect(readdirSync(join(tempDir, 'thread')).toSorted()).toEqual(
      readdirSync(join(tempDir, 'here')).toSorted(),
    );
    expect([first.changed, second.changed]).toEqual([true, false]);
  });

  test('says why content was refused, as a build on this thread does', async () => {
    dataset.documents.splice(0);
    const here = await buildSnapshot({ client: dataset.client, outDir: tempDir }).catch(
      (error: unknown) => error,
    );
    const there = await builder.build().catch((error: unknown) => error);

    if (!(here instanceof SnapshotError) || !(there instanceof SnapshotError)) {
      throw new Error('An empty dataset was published.');
    }
    expect(there.message).toBe(here.message);
    expect(there.code).toBe('refused');
    expect(there.problems).toEqual(here.problems);
  });

  test('leaves nothing waiting when it is closed, and starts again when asked again', async () => {
    const building = builder.build();
    const ending = expect(building).rejects.toThrow('The thread that builds the snapshot ended');
    await builder.close();
    await ending;

    expect((await builder.build()).changed).toBe(true);
  });
});
