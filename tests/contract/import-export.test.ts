import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportDataset } from '@sanity/export';
import { sanityImport } from '@sanity/import';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestLake, type TestLake } from '../lake/start-test-lake.ts';
import { connect } from './client-contract.ts';

/** The official libraries, unchanged, out of one lake and into another. */
describe('@sanity/export and @sanity/import', () => {
  let source: TestLake;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fiz-transfer-'));
    source = await startTestLake();
    const client = connect(source);
    const pixels = await sharp({ create: { width: 5, height: 6, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const image = await client.assets.upload('image', pixels, { filename: 'rot.png' });
    const file = await client.assets.upload('file', Buffer.from('Merkblatt'), { filename: 'merkblatt.txt' });
    const reference = (id: string) => ({ _type: 'reference', _ref: id });
    const transaction = client.transaction();
    for (let number = 0; number < 250; number++)
      transaction.create({ _id: `note-${number}`, _type: 'note', number });
    transaction.create({ _id: 'drafts.note-1', _type: 'note', number: -1 });
    transaction.create({
      _id: 'page',
      _type: 'page',
      next: reference('note-7'),
      photo: { _type: 'image', asset: reference(image._id) },
      download: { _type: 'file', asset: reference(file._id) },
    });
    await transaction.commit();
  });
  afterAll(async () => {
    await source.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(['stream', 'cursor'] as const)('carry everything over in %s mode', async (mode) => {
    const outputPath = join(folder, `${mode}.tar.gz`);
    const done = await exportDataset({ client: connect(source), dataset: 'production', outputPath, mode });
    expect(done).toMatchObject({ documentCount: 252, assetCount: 2 });

    const target = await startTestLake();
    const client = connect(target);
    const imported = await sanityImport(createReadStream(outputPath), {
      client,
      operation: 'create',
      allowAssetsInDifferentDataset: true,
    });
    expect(imported.numDocs).toBe(252);
    const query = `{
      "count": count(*[_type == "note"]),
      "page": *[_id == "page"][0]{"next": next->number, "photo": photo.asset->{originalFilename, metadata{dimensions{width, height}}}, "download": download.asset->originalFilename}
    }`;
    expect(await client.fetch(query)).toEqual({
      count: 251,
      page: {
        next: 7,
        photo: { originalFilename: 'rot.png', metadata: { dimensions: { width: 5, height: 6 } } },
        download: 'merkblatt.txt',
      },
    });
    await target.stop();
  });

  it('give signed addresses that end with their signature', async () => {
    const lines = (await (await source.request('/v1/data/export/production?types=sanity.imageAsset')).text())
      .trim()
      .split('\n');
    expect(lines).toHaveLength(1);
    const { url }: { url: string } = JSON.parse(lines[0] ?? '');
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url.replace(/signature=.{4}/, 'signature=AAAA'))).status).toBe(401);
    expect((await fetch(url.replace(/expires=\d+/, 'expires=9999999999999'))).status).toBe(401);
  });

  it('show an exporter only what its role may read', async () => {
    expect((await source.request('/v1/data/export/production', { role: null })).status).toBe(401);
  });
});
