import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, watchErrors, watchForeignRequests } from '../helpers/browser.ts';
import { connectLake, logInByHttp, startProduct, type RunningProduct } from '../helpers/product.ts';
import { PATIENCE_MS } from './studio-page.ts';

/** A partner's web editor: choose, copy, paste into a page of another origin, and it works there. */

const POLL = { timeout: PATIENCE_MS, interval: 100 };
const PARTNER = 'wirtschaftskammer-pleissenland';
const ACCENT = '#5a1e6e';

let product: RunningProduct;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let foreign: string[];
let errors: string[];

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  const demoOrigin = new URL(product.demoUrl).origin;
  // What the FIZ enters as „Erlaubte Webadressen“; here the partner's page lies on the demonstration origin.
  const lake = connectLake(product, await logInByHttp(product));
  await lake
    .patch(`partner-${PARTNER}`)
    .set({ allowedOrigins: [demoOrigin] })
    .commit();
  context = await browser.newContext({ viewport: { width: 1100, height: 900 }, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
  foreign = watchForeignRequests(context, [product.url, demoOrigin]);
  page = await context.newPage();
  errors = watchErrors(page);
  await page.goto(`${product.url}/konfigurator/`);
  await page.getByTestId('snippet').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const readSnippet = () => page.getByTestId('snippet').innerText();

async function choose(variant: string): Promise<void> {
  await page.getByTestId('choice-variant').getByText(variant, { exact: true }).click();
}

/** Presses „Kopieren“ and gives what is in the clipboard then. */
async function copy(): Promise<string> {
  await page.getByTestId('copy').click();
  await page.getByTestId('copy-status').getByText('Kopiert', { exact: false }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Pastes code into a page of the demonstration origin, and gives the frame in which it runs. */
async function pasteInto(other: Page, code: string): Promise<FrameLocator> {
  await other.goto(`${product.demoUrl}einfuegen.html`);
  await other.getByLabel('Code').fill(code);
  await other.getByRole('button', { name: 'Anzeigen' }).click();
  return other.frameLocator('#page');
}

async function searchIn(frame: FrameLocator | Page, word: string): Promise<number> {
  const box = frame.locator('fiz-infobox');
  await box.locator('input[role=combobox]').fill(word);
  await box.locator('[role=option]').first().waitFor();
  return box.locator('[role=option]').count();
}

describe('the configurator', () => {
  it('is open to everybody and shows the box with a partner’s own settings', async () => {
    await page.getByTestId('choice-partner').selectOption(PARTNER);
    expect(await readSnippet()).toContain(`<fiz-infobox embed="${PARTNER}">`);
    await page.getByTestId('choice-width').getByText('360', { exact: true }).click();
    await page.getByText('Live, 360 Pixel').waitFor();
    const box = page.getByTestId('live-box').locator('fiz-infobox');
    await box.locator('input[role=combobox]').waitFor();
    expect((await box.boundingBox())?.width).toBeLessThanOrEqual(360);
  });

  it('refuses an accent nobody could read, says so, and keeps it out of the code', async () => {
    const accent = page.getByTestId('choice-accent');
    await accent.fill('#ffee00');
    await page.getByText('Auf Weiß zu blass: 1,2 : 1, nötig sind 4,5 : 1.', { exact: false }).waitFor();
    expect(await accent.getAttribute('aria-invalid')).toBe('true');
    expect(await readSnippet()).not.toContain('#ffee00');

    await accent.fill(ACCENT);
    await page.getByText('Gut lesbar', { exact: false }).waitFor();
    expect(await accent.getAttribute('aria-invalid')).toBe('false');
    expect(await readSnippet()).toContain(`--fiz-accent: ${ACCENT}`);
  });

  it('offers the lines and the sentence a partner’s administration asks for', async () => {
    expect(await page.getByTestId('policy').innerText()).toContain(`script-src ${product.url}`);
    expect(await page.getByTestId('privacy').innerText()).toContain('setzt keine Cookies');
  });
});

describe('the copied code, pasted into a page of another origin', () => {
  it('shows a box there that finds something, in the chosen colour', async () => {
    const code = await copy();
    expect(code.trim()).toBe((await readSnippet()).trim());
    const other = await context.newPage();
    const seen = watchErrors(other);
    const frame = await pasteInto(other, code);
    expect(await searchIn(frame, 'visum')).toBeGreaterThan(0);
    const accent = frame
      .locator('fiz-infobox')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--fiz-accent').trim());
    expect(await accent).toBe(ACCENT);
    expect(seen).toEqual([]);
    await other.close();
  });

  it('works in an iframe, which grows with its content', async () => {
    await choose('iframe');
    const other = await context.newPage();
    const frame = await pasteInto(other, await copy());
    expect(await searchIn(frame.frameLocator('iframe'), 'visum')).toBeGreaterThan(0);
    await expect.poll(() => frame.locator('iframe').getAttribute('height'), POLL).not.toBe('640');
    await other.close();
  });

  it('stays empty in the iframe of a page the FIZ has not entered for that partner', async () => {
    const other = await context.newPage();
    const src = `${product.url}/embed/?embed=verein-flussbruecke`;
    const blocked = other.waitForEvent('console', {
      predicate: (message) => message.text().includes('frame-ancestors'),
    });
    const frame = await pasteInto(other, `<iframe src="${src}"></iframe>`);
    await blocked;
    expect(await frame.frameLocator('iframe').locator('fiz-infobox').count()).toBe(0);
    await other.close();
  });

  it('works as a plain link', async () => {
    await choose('Nur Link (für einfache CMS)');
    const other = await context.newPage();
    const frame = await pasteInto(other, await copy());
    const href = await frame
      .getByRole('link', { name: 'Beratung zu Zuwanderung und Arbeit' })
      .getAttribute('href');
    await other.goto(href ?? '');
    expect(await searchIn(other, 'visum')).toBeGreaterThan(0);
    await other.close();
  });

  it('needed no login, no cookie, no other host', async () => {
    expect(await context.cookies()).toEqual([]);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
});
