import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, watchForeignRequests } from '../helpers/browser.ts';
import { startProduct, type RunningProduct } from '../helpers/product.ts';
import { expectValue, logIn, openDocument, PATIENCE_MS, textField, typeInto } from './studio-page.ts';

/**
 * A Studio tab with an open document holds about eleven event streams, and a browser allows six connections
 * to one host over HTTP/1.1: two tabs would be enough to stall all of them.
 */
const TOPICS = [
  'eu-freizuegigkeit',
  'visum-zur-arbeitsaufnahme',
  'blaue-karte-eu',
  'chancenkarte',
  'anerkennung-berufsabschluss',
  'duldung-und-arbeit',
  'integrationskurs',
  'wohnsitz-anmelden',
];

let product: RunningProduct;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

it('keeps eight tabs of one browser alive on plain http, each with an open document', async () => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 950 }, locale: 'de-DE' });
  const foreign = watchForeignRequests(context, [product.url]);
  const first = await context.newPage();
  await logIn(first, product.loginLink);
  const tabs = [first, ...(await openTabs(context, TOPICS.length - 1))];
  for (const [index, tab] of tabs.entries()) {
    await openDocument(tab, product.url, { id: `topic-${TOPICS[index]}`, type: 'topic' });
    await textField(tab, 'title').waitFor({ timeout: PATIENCE_MS });
  }

  // Every tab still gets answers, and none waits for a free connection.
  for (const tab of tabs) expect(await answersWithin(tab, 30_000)).toBe(true);
  // Every tab still gets events: one more document is opened in all, a change in one appears in the others.
  const shared = { id: 'contact-fiz-empfang', type: 'contact' };
  for (const tab of tabs) await openDocument(tab, product.url, shared);
  const [writer, ...readers] = tabs;
  if (!writer) throw new Error('no tab');
  await typeInto(writer, 'name', 'Empfang, in acht Fenstern offen');
  for (const reader of readers)
    await expectValue(textField(reader, 'name'), 'Empfang, in acht Fenstern offen');
  expect(foreign).toEqual([]);
  await context.close();
}, 600_000);

function openTabs(context: BrowserContext, count: number): Promise<Page[]> {
  return Promise.all(Array.from({ length: count }, () => context.newPage()));
}

function answersWithin(tab: Page, timeoutMs: number): Promise<boolean> {
  return tab.evaluate(
    (limit) =>
      fetch('/v1/ping', { cache: 'no-store', signal: AbortSignal.timeout(limit) }).then(
        (response) => response.ok,
        () => false,
      ),
    timeoutMs,
  );
}
