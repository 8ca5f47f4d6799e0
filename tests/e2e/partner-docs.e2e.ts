import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { launchBrowser, watchForeignRequests } from '../helpers/browser.ts';
import { startProduct, type RunningProduct } from '../helpers/product.ts';
import { listSnippets, type Snippet } from '../partner/snippets.ts';
import { PATIENCE_MS } from './studio-page.ts';

/**
 * What the documentation gives partners to paste, pasted into a page of another origin: a box that can be used.
 */

const ROOT = new URL('../..', import.meta.url).pathname;
const EXAMPLES = listSnippets().filter(
  ({ language, code }) => language === 'html' && /fiz-infobox|<iframe|\/embed\//.test(code),
);
/** Where guides speak of an element alone, the script is the one of the first snippet. */
const SCRIPT = '<script async src="https://HOST/v1/fiz-infobox.js"></script>';
const INPUT = 'input[role=combobox]';

let product: RunningProduct;
let browser: Browser;
let server: Server;
let pageUrl: string;
let html = '';

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  pageUrl = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : '';
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await product?.stop();
});

/** The loader under the name with its hash, and its integrity value, as the operator passes them on. */
function findPinned(): { name: string; integrity: string } {
  const hashes = v.parse(
    v.record(v.string(), v.string()),
    JSON.parse(readFileSync(join(ROOT, 'dist/sri.json'), 'utf8')),
  );
  const found = Object.entries(hashes).find(([file]) => /\/fiz-infobox\.\w+\.js$/.test(file));
  if (!found) throw new Error('dist/sri.json has no loader with a hash in its name.');
  return { name: found[0].replace('v1/', ''), integrity: found[1] };
}

/** The code with the placeholders filled in as a partner would. */
function fillIn(code: string): string {
  const withScript = code.includes('<script async') || !code.includes('<fiz-infobox') ? code : SCRIPT + code;
  const { name, integrity } = findPinned();
  return withScript
    .replaceAll('https://HOST', product.url)
    .replaceAll('fiz-infobox.PRUEFSUMME.js', name)
    .replaceAll('sha384-WERT_AUS_SRI_JSON', integrity);
}

async function paste({ code }: Snippet): Promise<Page> {
  const filled = fillIn(code);
  html = filled.includes('<!doctype')
    ? filled
    : `<!doctype html><html lang="de"><meta charset="utf-8"><title>Seite</title><body><h1>Seite</h1>${filled}`;
  const context = await browser.newContext({ locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(pageUrl);
  return page;
}

/** Waits for a box that can be used, in the page, its frame, or behind its link. */
async function awaitBox(page: Page, code: string): Promise<void> {
  if (code.includes('<iframe')) await page.frameLocator('iframe').locator(INPUT).waitFor();
  else {
    if (!code.includes('fiz-infobox')) await page.locator('a').click();
    // An open topic hides the field in a narrow box; either shows that the box is there.
    await page.locator(`fiz-infobox :is(${INPUT}, [part~="topic"])`).first().waitFor();
  }
}

describe('the examples for partners', () => {
  it('are more than a handful', () => {
    expect(EXAMPLES.length).toBeGreaterThan(8);
  });

  it.each(EXAMPLES.map((example) => ({ ...example, where: `${example.file}:${example.line}` })))(
    'show a box that can be used: $where',
    async (example) => {
      const page = await paste(example);
      const foreign = watchForeignRequests(page.context(), [product.url, new URL(pageUrl).origin]);
      await awaitBox(page, example.code);
      expect(foreign).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    },
  );

  it('lead to all content where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const links = EXAMPLES.flatMap(({ code }) => code.match(/https:\/\/HOST\/seiten\/[^"]*/g) ?? []);
    expect(links.length).toBeGreaterThan(5);
    for (const link of new Set(links)) {
      const response = await page.goto(fillIn(link));
      expect({ link, status: response?.status() }).toEqual({ link, status: 200 });
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
    }
    await context.close();
  });

  it('work in a frame with the sandbox the guide names', async () => {
    const guide = readFileSync(join(ROOT, 'docs/partner/iframe.md'), 'utf8');
    const sandbox = /der Rahmen `([^`]+)`/.exec(guide)?.[1];
    expect(sandbox).toContain('allow-scripts');
    const code = `<iframe sandbox="${sandbox}" title="Beratung" src="https://HOST/embed/?lang=de"></iframe>`;
    const page = await paste({ file: 'iframe.md', language: 'html', code, line: 0 });
    await awaitBox(page, code);
    await page.context().close();
  });

  it('fail with a tampered script where its integrity is given, and keep the link', async () => {
    const example = EXAMPLES.find(({ code }) => code.includes('integrity='));
    expect(example).toBeDefined();
    if (!example) return;
    const context = await browser.newContext({ locale: 'de-DE' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.route(`${product.url}/v1/fiz-infobox.*.js`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};` });
    });
    html = `<!doctype html><html lang="de"><title>Seite</title><body>${fillIn(example.code)}`;
    const complaint = page.waitForEvent('console', { predicate: (one) => one.text().includes('integrity') });
    await page.goto(pageUrl);
    await complaint;
    await page.getByRole('link', { name: 'Beratung zu Zuwanderung und Arbeit' }).waitFor();
    expect(await page.evaluate(() => customElements.get('fiz-infobox') === undefined)).toBe(true);
    await context.close();
  });
});
