import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticHandler, type StaticHandler } from '../../../lake/http/static.ts';

describe('static files', () => {
  let folder = '';
  let handler: StaticHandler;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fiz-static-'));
    const root = join(folder, 'root');
    mkdirSync(join(root, 'chunks'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(root, 'index.html'), '<!doctype html>home');
    writeFileSync(join(root, 'app.js'), 'plain');
    writeFileSync(join(root, 'app.js.br'), 'packed-br');
    writeFileSync(join(root, 'app.js.gz'), 'packed-gz');
    writeFileSync(join(root, 'chunks', 'a.12345678.js'), 'chunk');
    writeFileSync(join(root, '.hidden'), 'hidden');
    symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
    handler = createStaticHandler({
      root,
      prefix: '/app/',
      headers: { 'cache-control': 'public, max-age=60', 'X-Extra': 'yes' },
      immutable: /\/chunks\//,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    handler(new Request(`http://host${path}`, { headers, method }));

  it('have their type, an ETag and the given headers', async () => {
    const response = await get('/app/app.js');
    expect(await response?.text()).toBe('plain');
    expect(response?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response?.headers.get('x-extra')).toBe('yes');
    expect(response?.headers.get('cache-control')).toBe('public, max-age=60');
    const etag = response?.headers.get('etag') ?? '';
    expect((await get('/app/app.js', { 'If-None-Match': etag }))?.status).toBe(304);
  });

  it('are kept for a year where their name changes with their content', async () => {
    const response = await get('/app/chunks/a.12345678.js');
    expect(response?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('are sent packed to who takes it, best first', async () => {
    const packed = await get('/app/app.js', { 'Accept-Encoding': 'gzip, br' });
    expect(packed?.headers.get('content-encoding')).toBe('br');
    expect(packed?.headers.get('vary')).toBe('Accept-Encoding');
    expect(await packed?.text()).toBe('packed-br');
    expect(await (await get('/app/app.js', { 'Accept-Encoding': 'gzip' }))?.text()).toBe('packed-gz');
  });

  it('answer HEAD without a body, and ranges', async () => {
    const head = await get('/app/app.js', {}, 'HEAD');
    expect(head?.headers.get('content-length')).toBe('5');
    expect(await head?.text()).toBe('');
    const part = await get('/app/app.js', { Range: 'bytes=-2', 'Accept-Encoding': 'br' });
    expect([part?.status, await part?.text()]).toEqual([206, 'in']);
  });

  it('lead a folder to its index', async () => {
    expect(await (await get('/app/'))?.text()).toContain('home');
    expect((await get('/app?x=1'))?.headers.get('location')).toBe('/app/?x=1');
  });

  it.each([
    '/app/%2e%2e/secret.txt',
    '/app/..%2fsecret.txt',
    '/app/..%5csecret.txt',
    '/app/link.txt',
    '/app/.hidden',
    '/app/%00',
    '/app/%zz',
    '/app/chunks',
    '/app/missing.js',
    '/other/app.js',
  ])('leave %s to others', async (path) => {
    expect(await get(path)).toBeNull();
  });

  it('leave writing methods to others', async () => {
    expect(await get('/app/app.js', {}, 'POST')).toBeNull();
  });
});
