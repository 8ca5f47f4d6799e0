import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDemoHandler } from '../../demo/serve.ts';

const HOST = 'http://localhost:4711';
const answer = createDemoHandler({ infoboxOrigin: HOST });
const PAGES = readdirSync(join(import.meta.dirname, '../../demo/pages')).filter((name) =>
  name.endsWith('.html'),
);
/** Pages of no partner: the list, and the place to try one's own code. */
const OWN_PAGES = ['index.html', 'einfuegen.html'];
const PARTNER_PAGES = PAGES.filter((name) => !OWN_PAGES.includes(name));

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return answer(new Request(new URL(path, 'http://localhost:4712'), init));
}

async function getText(path: string): Promise<string> {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

describe('the page to try code on', () => {
  test('is in the list, leads to the configurator, and shows code in a page of its own', async () => {
    expect(await getText('/demo/')).toContain('href="einfuegen.html"');
    const html = await getText('/demo/einfuegen.html');
    expect(html).toContain(`href="${HOST}/konfigurator/"`);
    expect(html).toContain('srcdoc');
  });
});

describe('every partner page', () => {
  test('there are four of them, and the list of pages leads to each', async () => {
    const index = await getText('/demo/');
    expect(PARTNER_PAGES).toHaveLength(4);
    for (const name of PARTNER_PAGES) expect(index).toContain(`href="${name}"`);
  });

  test.each(PARTNER_PAGES)('%s embeds the box with the snippet partners are given', async (name) => {
    const html = await getText(`/demo/${name}`);
    expect(html).toContain(`<script async src="${HOST}/v1/fiz-infobox.js"></script>`);
    expect(html).toMatch(
      new RegExp(`<fiz-infobox lang="(de|ar)">\\s*<a href="${HOST}/seiten/\\1/">[^<]+</a>\\s*</fiz-infobox>`),
    );
    expect(html).not.toContain('{{');
  });

  test.each(PARTNER_PAGES)('%s says that its owner is invented', async (name) => {
    expect(await getText(`/demo/${name}`)).toMatch(/class="demo-note"[^]*(erfunden|خيالية)/);
  });

  test.each(PAGES)('%s asks nobody but its own origin and the box', async (name) => {
    const html = await getText(`/demo/${name}`);
    for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]*)"/g)) {
      const { origin } = new URL(address, 'http://localhost:4712/demo/');
      expect(['http://localhost:4712', HOST]).toContain(origin);
    }
  });

  test.each(PAGES)('%s finds every file it names', async (name) => {
    const html = await getText(`/demo/${name}`);
    for (const [, file = ''] of html.matchAll(/(?:src|href)="([a-z-]+\.[a-z]+)"/g))
      await getText(`/demo/${file}`);
  });
});

describe('what each page is for', () => {
  test('the chamber resets everything and shrinks the root font size', async () => {
    const css = await getText('/demo/wirtschaftskammer.css');
    expect(css).toMatch(/^\* \{/m);
    expect(css).toContain('font-size: 62.5%');
  });

  test('the Arabic page runs from right to left', async () => {
    expect(await getText('/demo/verein-arabisch.html')).toContain('<html lang="ar" dir="rtl">');
  });

  test('the sidebar has 240 pixels', async () => {
    expect(await getText('/demo/seitenleiste.css')).toContain('grid-template-columns: 240px');
  });

  test('the strict page allows the box and nothing else', async () => {
    const policy = (await get('/demo/strenge-richtlinie.html')).headers
      .get('content-security-policy')
      ?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src ${HOST}`,
        `connect-src ${HOST}`,
        `img-src ${HOST}`,
        "require-trusted-types-for 'script'",
        'trusted-types fiz-infobox',
      ]),
    );
    expect(policy?.join()).not.toContain('unsafe');
  });

  test('the strict page has no inline script, style or handler that its policy would block', async () => {
    const html = await getText('/demo/strenge-richtlinie.html');
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|javascript:/i);
  });
});

describe('requests it cannot serve', () => {
  test.each([
    '/demo/nothing.html',
    '/demo/../serve.ts',
    '/demo/%2e%2e/serve.ts',
    '/demo/..%2fserve.ts',
    '/demo/pages/index.html',
    '/v1/x.js',
  ])('%s is a 404', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('the root leads to the list, HEAD has no body, POST is refused', async () => {
    expect((await get('/')).headers.get('location')).toBe('/demo/');
    const head = await get('/demo/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/demo/', { method: 'POST' })).status).toBe(405);
  });

  test.each(['', 'localhost:3333', 'http://localhost:3333/v1', 'javascript:alert(1)', 'http://a"><script>'])(
    'the origin %j of the box is refused',
    (infoboxOrigin) => {
      expect(() => createDemoHandler({ infoboxOrigin })).toThrow(/infoboxOrigin must be an origin/);
    },
  );
});
