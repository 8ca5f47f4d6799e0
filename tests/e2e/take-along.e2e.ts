import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, watchErrors, watchForeignRequests } from '../helpers/browser.ts';
import { startProduct, type RunningProduct } from '../helpers/product.ts';

/** What a visitor takes along from a partner's page with the strictest policy, seeded content inside. */

const TOPIC = 'anerkennung-berufsabschluss';

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

/** Opens a page with a topic; the dialog for printing stays shut, and what is in the page then stays. */
async function openTopic(slug: string): Promise<{ page: Page; errors: string[]; foreign: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
  const foreign = watchForeignRequests(context, [product.url, new URL(product.demoUrl).origin]);
  const page = await context.newPage();
  const errors = watchErrors(page);
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(`${product.demoUrl}strenge-richtlinie.html`);
  await page.locator('fiz-infobox input[role=combobox]').waitFor();
  await page.locator('fiz-infobox').evaluate(async (box, name) => {
    const open: unknown = Reflect.get(box, 'open');
    if (typeof open === 'function') await open.call(box, name);
  }, slug);
  await page.locator('fiz-infobox #reading-title').waitFor();
  return { page, errors, foreign };
}

const countPages = (pdf: Buffer): number => Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

const readPrinted = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const visible = (element: Element): boolean => getComputedStyle(element).display !== 'none';
    return [...document.documentElement.children]
      .filter(visible)
      .map((element) => element.shadowRoot?.querySelector('.sheet')?.textContent ?? element.textContent)
      .join('\n');
  });

describe('printing from a partner’s page', () => {
  it('prints a topic of six steps on one page of A4, and nothing of the page around it', async () => {
    const { page, errors, foreign } = await openTopic(TOPIC);
    expect(await page.locator('fiz-infobox .step').count()).toBe(6);
    await page.getByRole('button', { name: 'Drucken' }).click();
    await page.locator('.sheet').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const printed = await readPrinted(page);
    expect(printed).toContain('Zeugnisse übersetzen lassen');
    expect(printed).toContain(`/seiten/de/${TOPIC}.html`);
    expect(printed).not.toContain('Landratsamt Parthenland');
    expect(countPages(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBe(1);
    expect([errors, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  it('names an address of the newest version that is really there', async () => {
    const { page } = await openTopic(TOPIC);
    await page.getByRole('button', { name: 'Drucken' }).click();
    const address = page.locator('.sheet .bottom .url');
    await address.waitFor({ state: 'attached' });
    const answer = await fetch((await address.textContent()) ?? '');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Zeugnisse übersetzen lassen');
    await page.context().close();
  });
});

describe('the round table of a seeded topic', () => {
  it('prepares a mail to the front desk, without storing or sending anything', async () => {
    const { page, errors, foreign } = await openTopic('duldung-und-arbeit');
    await page.getByRole('button', { name: 'Alle Partner an einen Tisch' }).click();
    await page
      .getByRole('textbox', { name: 'Worum geht es? Ein Satz genügt.' })
      .fill('Ausbildung mit Duldung?');
    const mail = page.getByRole('link', { name: 'E-Mail vorbereiten' });
    const href = decodeURIComponent((await mail.getAttribute('href')) ?? '');
    expect(href).toMatch(/^mailto:leipzig@exis\.de\?subject=Gemeinsamer Tisch: /);
    expect(href).toContain('Ausbildung mit Duldung?');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect([errors, foreign]).toEqual([[], []]);
    await page.context().close();
  });
});
