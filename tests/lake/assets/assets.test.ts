import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

interface AssetDocument {
  _id: string;
  path: string;
  url: string;
  mimeType: string;
  extension: string;
  metadata?: { dimensions: { width: number; height: number; aspectRatio: number }; lqip?: string };
}

describe('assets', () => {
  let lake: TestLake;
  let photo: Buffer;
  let asset: AssetDocument;
  beforeAll(async () => {
    lake = await startTestLake();
    photo = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#0b5f6b' } })
      .jpeg()
      .toBuffer();
    asset = await upload('images', photo, 'foto.png');
  });
  afterAll(() => lake.stop());

  async function upload(
    kind: 'images' | 'files',
    body: Uint8Array | string,
    filename: string,
  ): Promise<AssetDocument> {
    const response = await send(kind, body, filename);
    if (!response.ok) throw new Error(await response.text());
    const { document }: { document: AssetDocument } = await response.json();
    return document;
  }
  function send(kind: 'images' | 'files', body: Uint8Array | string, filename: string): Promise<Response> {
    const bytes = typeof body === 'string' ? body : new Uint8Array(body);
    return lake.request(`/v1/assets/${kind}/production?filename=${filename}`, {
      method: 'POST',
      body: bytes,
    });
  }
  const sizeOf = async (response: Response) => imageSize(new Uint8Array(await response.arrayBuffer()));
  const waiting = () => {
    const folder = join(lake.dataDir, 'assets', 'tmp');
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  it('are described by what the bytes are, not by their name', () => {
    expect(asset).toMatchObject({ mimeType: 'image/jpeg', extension: 'jpg' });
    expect(asset.metadata?.dimensions).toMatchObject({ width: 800, height: 400, aspectRatio: 2 });
    expect(asset.metadata?.lqip).toMatch(/^data:image\/jpeg;base64,/);
    expect(asset.path).toMatch(/^images\/fiz\/production\/[a-f0-9]{40}-800x400\.jpg$/);
  });

  it('come back byte for byte, cacheable for good, and as 304 when known', async () => {
    const response = await lake.request(`/${asset.path}`, { role: 'viewer' });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await response.arrayBuffer()).equals(photo)).toBe(true);
    const etag = response.headers.get('etag') ?? '';
    const again = await lake.request(`/${asset.path}`, {
      role: 'viewer',
      headers: { 'If-None-Match': etag },
    });
    expect(again.status).toBe(304);
  });

  it.each([
    ['w=200', 200, 100],
    ['w=200&h=200', 200, 100],
    ['w=200&h=200&fit=crop', 200, 200],
    ['w=4000&fit=max', 800, 400],
    ['rect=0,0,100,50', 100, 50],
    ['w=100&dpr=2', 200, 100],
    ['w=nonsense', 800, 400],
  ])('are made in another size for ?%s', async (search, width, height) => {
    expect(await sizeOf(await lake.request(`/${asset.path}?${search}`))).toMatchObject({ width, height });
  });

  it('never grow beyond the bounds', async () => {
    const { width } = await sizeOf(await lake.request(`/${asset.path}?w=99999999`));
    expect(width).toBeLessThanOrEqual(4000);
  });

  it('never grow beyond the bounds on the side that is not given', async () => {
    const line = await sharp({ create: { width: 1, height: 10_000, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const { path } = await upload('images', line, 'strich.png');
    const made = await sizeOf(await lake.request(`/${path}?w=200`));
    expect(made).toMatchObject({ width: 1, height: 4000 });
  });

  it('are sent as they are when an animation would be too much work', async () => {
    const frames = 400;
    const pixels = Buffer.from(Array.from({ length: frames * 2 * 2 * 3 }, (_, at) => (at * 7) % 256));
    const raw = { width: 2, height: 2 * frames, channels: 3, pageHeight: 2 } as const;
    const gif = await sharp(pixels, { raw })
      .gif({ delay: Array.from({ length: frames }, () => 50) })
      .toBuffer();
    const { path } = await upload('images', gif, 'blinkt.gif');
    const large = await lake.request(`/${path}?w=1500`);
    expect(Buffer.from(await large.arrayBuffer()).equals(gif)).toBe(true);
    const small = await lake.request(`/${path}?w=4`);
    expect((await sizeOf(small)).width).toBe(4);
  });

  it('are sent as WebP to who takes it and asked for it', async () => {
    const response = await lake.request(`/${asset.path}?w=100&auto=format`, {
      headers: { Accept: 'image/webp,*/*' },
    });
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect((await sizeOf(response)).type).toBe('webp');
    const plain = await lake.request(`/${asset.path}?w=100&auto=format`, {
      headers: { Accept: 'image/png' },
    });
    expect((await sizeOf(plain)).type).toBe('jpg');
  });

  it('keep only so many made sizes on disk', async () => {
    for (let width = 1; width <= 60; width++) await lake.request(`/${asset.path}?w=${width}`);
    const [folder = ''] = readdirSync(join(lake.dataDir, 'assets', 'cache'));
    expect(readdirSync(join(lake.dataDir, 'assets', 'cache', folder)).length).toBeLessThanOrEqual(48);
  });

  it('are gone for everybody when their document is deleted', async () => {
    const file = await upload('files', 'short-lived', 'a.txt');
    await lake.request('/v1/data/mutate/production', {
      method: 'POST',
      body: JSON.stringify({ mutations: [{ delete: { id: file._id } }] }),
    });
    expect((await lake.request(`/${file.path}`)).status).toBe(404);
  });

  it.each([
    ['text', 'nothing like an image'],
    ['an empty body', ''],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['half a header', 'GIF89a'],
  ])('refuse %s as an image, in German', async (_, body) => {
    const response = await send('images', body, 'bild.png');
    expect(response.status).toBe(400);
    expect((await response.json()).error.description).toContain('kein Bild');
    expect(waiting()).toEqual([]);
  });

  it('refuse an SVG with a script and keep nothing of it', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>';
    const count = 'count(*[_type in ["sanity.imageAsset", "sanity.fileAsset"]])';
    const ask = async () =>
      (await (await lake.request(`/v1/data/query/production?query=${encodeURIComponent(count)}`)).json())
        .result;
    const before = await ask();
    const response = await send('images', svg, 'logo.svg');
    expect(response.status).toBe(400);
    expect((await response.json()).error.description).toContain('Skript');
    expect(await ask()).toBe(before);
    expect(waiting()).toEqual([]);
  });

  it('send a harmless SVG in a sandbox', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"><path d="M0 0h1v1z"/></svg>';
    const logo = await upload('images', svg, 'logo.svg');
    expect(logo._id).toMatch(/^image-[a-f0-9]{40}-10x20-svg$/);
    const response = await lake.request(`/${logo.path}?w=100`);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(svg);
  });

  it('offer files of active kinds for download only', async () => {
    const page = await upload('files', '<script>alert(1)</script>', 'seite.html');
    const response = await lake.request(`/${page.path}`);
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const bytes = await upload('files', new Uint8Array([0, 1, 2, 3]), 'programm.exe');
    const download = await lake.request(`/${bytes.path}`);
    expect(download.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''programm.exe");
  });

  it('send parts of a file', async () => {
    const file = await upload('files', '0123456789', 'zahlen.txt');
    const part = await lake.request(`/${file.path}`, { headers: { Range: 'bytes=2-4' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(await part.text()).toBe('234');
    const outside = await lake.request(`/${file.path}`, { headers: { Range: 'bytes=20-' } });
    expect(outside.status).toBe(416);
  });

  it('are found by name only, whatever the address tries', async () => {
    for (const name of ['..%2Flake.sqlite', 'lake.sqlite', '%2e%2e/lake.sqlite']) {
      expect((await lake.request(`/files/fiz/production/${name}`)).status).toBe(404);
    }
  });
});
