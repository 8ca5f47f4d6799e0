import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPagesSite } from '../../scripts/start/pages-site.ts';

const ORIGIN = 'https://fiz.example';
let dir: string;
let ask: (path: string, init?: RequestInit) => Promise<Response | null>;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pages-site-'));
  mkdirSync(join(dir, 'ar', 'kontakt'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), 'choice');
  writeFileSync(join(dir, 'stil.0123456789.css'), 'a{}');
  for (const name of ['index', 'thema', '_404', 'kontakt/_404']) {
    writeFileSync(join(dir, 'ar', `${name}.html`), name);
    writeFileSync(join(dir, 'ar', `${name}.html.gz`), gzipSync(name));
  }
  const site = createPagesSite({ dir, publicUrl: ORIGIN });
  ask = (path, init) => site(new Request(ORIGIN + path, init));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the plain pages', () => {
  it('are sent in their language, with a policy that allows a style sheet and nothing else', async () => {
    const answer = await ask('/seiten/ar/thema.html');
    expect(await answer?.text()).toBe('thema');
    expect(answer?.status).toBe(200);
    expect(Object.fromEntries(answer?.headers ?? [])).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'ar',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cache-control': 'public, max-age=60, stale-if-error=604800',
      'x-content-type-options': 'nosniff',
    });
  });

  it('are not sent again to whom has them, and packed to whom accepts it', async () => {
    const etag = (await ask('/seiten/ar/thema.html'))?.headers.get('etag') ?? '';
    expect((await ask('/seiten/ar/thema.html', { headers: { 'if-none-match': etag } }))?.status).toBe(304);
    const packed = await ask('/seiten/ar/thema.html', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed?.headers.get('content-encoding')).toBe('gzip');
  });

  it('have a style sheet that is kept for good', async () => {
    expect((await ask('/seiten/stil.0123456789.css'))?.headers.get('cache-control')).toContain('immutable');
  });

  it('are found without the slash at the end', async () => {
    expect(await (await ask('/seiten/'))?.text()).toBe('choice');
    expect((await ask('/seiten'))?.headers.get('location')).toBe('/seiten/');
    expect((await ask('/seiten/ar'))?.headers.get('location')).toBe('/seiten/ar/');
    expect(await (await ask('/seiten/ar/'))?.text()).toBe('index');
  });

  it('where there is none any more, are a way on in the language of the address, and say 404', async () => {
    const topic = await ask('/seiten/ar/weg.html');
    expect([topic?.status, await topic?.text(), topic?.headers.get('etag')]).toEqual([404, '_404', null]);
    const contact = await ask('/seiten/ar/kontakt/weg.html');
    expect([contact?.status, await contact?.text()]).toEqual([404, 'kontakt/_404']);
    expect((await ask('/seiten/tlh/weg.html'))?.status).toBe(404);
    expect((await ask('/seiten/ar/weg.html', { method: 'HEAD' }))?.status).toBe(404);
  });

  it.each([
    '/seiten/../package.json',
    '/seiten/%2e%2e/x.html',
    '/seiten/ar/..%2f..%2fx',
    '/seiten/%00',
    '/seiten//x',
  ])('send nothing from elsewhere for %s', async (path) => {
    const answer = await ask(path);
    expect([404, null]).toContain(answer?.status ?? null);
  });

  it('leave every other address to others', async () => {
    for (const path of ['/', '/seitenleiste', '/studio/', '/v1/x']) expect(await ask(path)).toBeNull();
  });

  it('are announced to search engines only with a public address', async () => {
    expect(await (await ask('/robots.txt'))?.text()).toContain(`Sitemap: ${ORIGIN}/seiten/sitemap.xml`);
    const silent = await createPagesSite({ dir, publicUrl: null })(new Request(`${ORIGIN}/robots.txt`));
    expect(await silent?.text()).not.toContain('Sitemap');
  });
});
