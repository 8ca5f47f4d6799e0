import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, watchForeignRequests } from '../helpers/browser.ts';
import { addUser, startProduct, type RunningProduct } from '../helpers/product.ts';
import {
  expectValue,
  logIn,
  openDocument,
  PATIENCE_MS,
  publish,
  textField,
  typeInto,
} from './studio-page.ts';

/** What an editor is promised: partners' pages show a change this soon after it was published. */
const VISIBLE_WITHIN_MS = 5_000;

const TOPIC = { id: 'topic-wohnsitz-anmelden', type: 'topic', slug: 'wohnsitz-anmelden' };

let product: RunningProduct;
let browser: Browser;
let otherBrowser: Browser;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  otherBrowser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await otherBrowser?.close();
  await product?.stop();
});

async function newContext(foreign: string[][], from: Browser = browser): Promise<BrowserContext> {
  const context = await from.newContext({ viewport: { width: 1400, height: 950 }, locale: 'de-DE' });
  foreign.push(watchForeignRequests(context, [product.url, new URL(product.demoUrl).origin]));
  return context;
}

/** A visit by somebody who was never here before: types a word, opens the first hit, reads the answer. */
async function visitAndSearch(page: Page, word: string): Promise<string> {
  await page.goto(`${product.demoUrl}wirtschaftskammer.html`);
  const box = page.getByRole('combobox', { name: 'Was möchten Sie wissen?' });
  await box.fill(word);
  await page.getByRole('listbox').getByRole('option').first().click({ timeout: PATIENCE_MS });
  const topic = page.locator('fiz-infobox').locator('[part~="topic"]');
  await topic.waitFor({ timeout: PATIENCE_MS });
  return topic.innerText();
}

describe('an editor’s change', () => {
  it('is in the preview while typing and on a partner’s page of another origin seconds after publishing', async () => {
    const foreign: string[][] = [];
    const editing = await newContext(foreign);
    const page = await editing.newPage();
    await logIn(page, product.loginLink);
    await openDocument(page, product.url, TOPIC);
    const text =
      'Melden Sie sich an, sobald Sie eingezogen sind. Das Stichwort dieser Probe heißt Kranichzug.';
    await typeInto(page, 'shortAnswer', text);

    await page.getByRole('tab', { name: 'Vorschau' }).click();
    await page.locator('fiz-infobox').getByText('Kranichzug').waitFor({ timeout: PATIENCE_MS });

    const before = await newContext(foreign);
    const early = await before.newPage();
    await early.goto(`${product.demoUrl}wirtschaftskammer.html`);
    await early.getByRole('combobox', { name: 'Was möchten Sie wissen?' }).fill('Kranichzug');
    await early
      .locator('fiz-infobox')
      .getByText('Nichts gefunden', { exact: false })
      .first()
      .waitFor({ timeout: PATIENCE_MS });
    await before.close();

    await publish(page);
    const published = Date.now();
    await expect
      .poll(() => readManifestTime(), { timeout: VISIBLE_WITHIN_MS, interval: 50 })
      .toBeGreaterThan(published - VISIBLE_WITHIN_MS);
    const visiting = await newContext(foreign);
    const seen = await visitAndSearch(await visiting.newPage(), 'Kranichzug');
    expect(seen).toContain('Das Stichwort dieser Probe heißt Kranichzug.');
    await visiting.close();
    await editing.close();
    expect(foreign.flat()).toEqual([]);
  });

  it('reaches a second editor in another browser, and theirs reaches the first', async () => {
    const foreign: string[][] = [];
    const first = await newContext(foreign);
    const second = await newContext(foreign, otherBrowser);
    const [anna, ben] = await Promise.all([first.newPage(), second.newPage()]);
    await logIn(anna, await addUser(product, { name: 'Anna', role: 'editor' }));
    await logIn(ben, await addUser(product, { name: 'Ben', role: 'editor' }));
    await openDocument(anna, product.url, { id: 'topic-chancenkarte', type: 'topic' });
    await openDocument(ben, product.url, { id: 'topic-chancenkarte', type: 'topic' });

    await typeInto(anna, 'shortAnswer', 'Annas Satz zur Chancenkarte.');
    await expectValue(textField(ben, 'shortAnswer'), 'Annas Satz zur Chancenkarte.');
    await typeInto(ben, 'title', 'Bens Frage zur Chancenkarte?');
    await expectValue(textField(anna, 'title'), 'Bens Frage zur Chancenkarte?');

    await publish(ben);
    const visiting = await newContext(foreign);
    const page = await visiting.newPage();
    await expect
      .poll(async () => (await visitAndSearch(page, 'Bens Chancenkarte')).includes('Annas Satz'), {
        timeout: PATIENCE_MS,
      })
      .toBe(true);
    expect(foreign.flat()).toEqual([]);
  });
});

async function readManifestTime(): Promise<number> {
  const response = await fetch(`${product.url}/snapshot/v1/manifest.json`);
  const { updatedAt }: { updatedAt: string } = await response.json();
  return Date.parse(updatedAt);
}
