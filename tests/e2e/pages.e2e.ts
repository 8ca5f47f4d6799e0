/** The plain pages in a browser, with the seeded content: without scripts, in every language and scheme. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemoHandler } from '../../demo/serve.ts';
import { serveHandler, type HttpServer } from '../../lake/index.ts';
import { createPagesSite } from '../../scripts/start/pages-site.ts';
import { writePages } from '../../snapshot/pages/write-pages.ts';
import { launchBrowser, watchErrors, watchForeignRequests } from '../helpers/browser.ts';
import { createDocuments, byLanguage } from '../snapshot/fixtures/documents.ts';
import { getDocument } from '../snapshot/fixtures/dataset.ts';
import { createSeed, makePages, TODAY } from '../snapshot/fixtures/pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES = ['de', 'en', 'ar', 'uk', 'de-simple'];
/** One page of each kind; the topic has steps of every kind. */
const PATHS = [
  '',
  'anerkennung-berufsabschluss.html',
  'kontakt/contact-fiz-empfang.html',
  'begriffe/',
  'weg.html',
];

let tempDir: string;
let pagesServer: HttpServer;
let hostileServer: HttpServer;
let demoServer: HttpServer;
let browser: Browser;

async function serve(name: string, made: Awaited<ReturnType<typeof makePages>>): Promise<HttpServer> {
  const dir = join(tempDir, name);
  await writePages(made.snapshot, {
    dir,
    publicUrl: 'https://infobox.example',
    today: TODAY,
    now: Date.now(),
  });
  const site = createPagesSite({ dir, publicUrl: null });
  const handler = async (request: Request) => (await site(request)) ?? new Response(null, { status: 404 });
  return serveHandler({ host: '127.0.0.1', port: 0, handler });
}

beforeAll(async () => {
  tempDir = mkdtempSync(join(tmpdir(), 'pages-e2e-'));
  pagesServer = await serve('seed', await makePages(createSeed()));
  hostileServer = await serve('hostile', await makePages(createHostile()));
  demoServer = await serveHandler({
    host: '127.0.0.1',
    port: 0,
    handler: createDemoHandler({ infoboxOrigin: pagesServer.url }),
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([pagesServer, hostileServer, demoServer].map((server) => server?.close()));
  rmSync(tempDir, { recursive: true, force: true });
});

/** Words as long as a page, and more of them than fit anywhere. */
function createHostile() {
  const documents = createDocuments();
  const long = 'Wort'.repeat(2500);
  Object.assign(getDocument(documents, 'topic-blaue-karte-eu'), {
    title: long,
    shortAnswer: long,
    legalBasis: [{ _key: 'l', label: long }],
  });
  Object.assign(getDocument(documents, 'contact-fiz'), {
    label: byLanguage({ de: long }),
    note: byLanguage({ de: `\u202e${long}` }),
  });
  Object.assign(getDocument(documents, 'organisation-fiz'), { name: long, shortName: long });
  Object.assign(getDocument(documents, 'category-aufenthalt'), { label: byLanguage({ de: long }) });
  return documents;
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe: { run: () => Promise<AxeResults> } = Reflect.get(window, 'axe');
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('with scripts switched off', () => {
  it.each([
    { name: 'wirtschaftskammer', topic: 'Wie lasse ich meinen ausländischen Berufsabschluss anerkennen?' },
    { name: 'verein-arabisch', topic: 'كيف أحصل على الاعتراف بشهادتي المهنية الأجنبية؟' },
  ])(
    'the link on the partner’s page $name leads to the overview, a topic, and a number to call',
    async ({ name, topic }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const foreign = watchForeignRequests(context, [pagesServer.url, demoServer.url]);
      const page = await context.newPage();
      await page.goto(`${demoServer.url}/demo/${name}.html`);
      await page.locator('fiz-infobox a').click();
      expect(new URL(page.url()).origin).toBe(pagesServer.url);
      expect(await page.locator('main a[href^="tel:"]').first().getAttribute('href')).toBe(
        'tel:+49341580882020',
      );

      await page.getByRole('link', { name: topic }).click();
      await page.getByRole('heading', { level: 1, name: topic }).waitFor();
      expect(await page.locator('.steps > li').count()).toBeGreaterThan(3);
      const call = page.locator('main a[href^="tel:"]').first();
      expect(await call.innerText()).toContain('+49 341 58088 2020');
      expect(foreign).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    },
  );

  it('everything on a topic’s page can be reached with the keyboard, the content first', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${pagesServer.url}/seiten/de/anerkennung-berufsabschluss.html`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
    expect(await skip.boundingBox()).toMatchObject({ x: expect.any(Number) });
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#inhalt');
    await context.close();
  });
});

describe.each(LANGUAGES)('the pages in %s', (tag) => {
  it.each(['light', 'dark'] as const)(
    'have nothing axe objects to, fit 240 px, and load nothing foreign: %s',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 240, height: 800 } });
      const foreign = watchForeignRequests(context, [pagesServer.url]);
      const page = await context.newPage();
      const errors = watchErrors(page);
      const found: string[] = [];
      for (const path of PATHS) {
        await page.goto(`${pagesServer.url}/seiten/${tag}/${path}`);
        const wide = (await isTooWide(page)) ? ['too wide'] : [];
        found.push(...[...wide, ...(await findViolations(page))].map((what) => `${path}: ${what}`));
      }
      expect(found).toEqual([]);
      expect(foreign).toEqual([]);
      // The browser itself reports the page that is meant not to be there.
      expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
      await context.close();
    },
  );
});

it('words as long as a page wrap, at every width and in both directions', async () => {
  const page = await browser.newPage();
  for (const path of [
    'de/',
    'de/blaue-karte-eu.html',
    'de/kontakt/contact-fiz.html',
    'ar/blaue-karte-eu.html',
  ]) {
    await page.goto(`${hostileServer.url}/seiten/${path}`);
    for (const width of [240, 480, 960]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await isTooWide(page), `${path} at ${width} px`).toBe(false);
    }
  }
  await page.close();
});

it('on paper hours are open, addresses are written out, and what only leads on is gone', async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${hostileServer.url}/seiten/de/blaue-karte-eu.html`);
  expect(await page.locator('.week').first().isVisible()).toBe(true);
  expect(await page.locator('summary').first().isVisible()).toBe(false);
  await page.goto(`${pagesServer.url}/seiten/de/anerkennung-berufsabschluss.html`);
  expect(await page.locator('header nav').isVisible()).toBe(false);
  expect(await page.locator('.related').isVisible()).toBe(false);
  expect(await page.locator('footer > .printed').innerText()).toContain(
    'https://infobox.example/seiten/de/anerkennung-berufsabschluss.html',
  );
  const shown = await page
    .locator('.ways a[href^="https:"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toContain('https://');
  await page.close();
});
