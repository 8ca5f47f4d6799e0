import { crc32, deflateSync } from 'node:zlib';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, watchForeignRequests } from '../helpers/browser.ts';
import { startProduct, type RunningProduct } from '../helpers/product.ts';
import {
  expectValue,
  logIn,
  openDocument,
  PATIENCE_MS,
  publish,
  textField,
  typeInto,
} from './studio-page.ts';

/**
 * Everything an editor does in an unmodified Studio, against the embedded lake. The Studio's interface to its
 * back end is not documented; this journey is what notices when a new version asks for something else.
 */

const QUESTION = 'Darf ich im Schlosspark Kraniche beobachten?';
const CHANGED = 'Darf ich im Clara-Zetkin-Park Kraniche beobachten?';

let product: RunningProduct;
let browser: Browser;
let context: BrowserContext;
let foreign: string[];
let page: Page;
let second: Page;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1500, height: 950 }, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  foreign = watchForeignRequests(context, [product.url]);
  page = await context.newPage();
  second = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function openTopicList(tab: Page): Promise<void> {
  await tab.goto(`${product.url}/studio/structure/topics`);
  await tab.getByTestId('pane-item-Alle Themen').click();
  await tab.getByTestId('document-list-pane').getByText('Wer bekommt die Chancenkarte').waitFor();
}

/** The document menu of the open form; its entries are found by their German names. */
async function chooseDocumentAction(tab: Page, name: string): Promise<void> {
  await tab.getByRole('button', { name: 'Dokumentaktionen öffnen' }).click();
  await tab.getByRole('menuitem', { name }).click();
}

async function confirm(tab: Page): Promise<void> {
  const button = tab.getByTestId('confirm-button');
  await expect.poll(() => button.isEnabled(), { timeout: PATIENCE_MS }).toBe(true);
  await button.click();
}

function inList(tab: Page, text: string): Locator {
  return tab.getByTestId('document-list-pane').getByText(text.slice(0, 28));
}

describe('an editor’s day in the Studio', () => {
  it('1 logs in with the printed link', async () => {
    await logIn(page, product.loginLink);
    expect(page.url()).toContain('/studio/');
  });

  it('2 opens the list of topics', () => openTopicList(page));

  it('3 opens the same list in a second tab', () => openTopicList(second));

  it('4 creates a topic', async () => {
    await page
      .getByTestId('document-list-pane')
      .getByTestId('action-intent-button')
      .or(page.getByTestId('action-intent-button'))
      .first()
      .click();
    await page.getByTestId('form-view').waitFor();
  });

  it('5 types its title', () => typeInto(page, 'title', QUESTION));

  it('6 sees it stored as a draft without a click', async () => {
    await inList(page, QUESTION).waitFor();
  });

  it('7 generates the address, which is checked for being unique', async () => {
    await page.getByTestId('field-slug').getByRole('button', { name: 'Generieren' }).click();
    await expectValue(textField(page, 'slug'), 'darf-ich-im-schlosspark-kraniche-beobachten');
  });

  it('8 writes rich text', async () => {
    await typeInto(page, 'shortAnswer', 'Ja, mit Abstand.');
    const body = page.getByTestId('field-body');
    const editor = body.locator('[contenteditable="true"]');
    if ((await editor.count()) === 0) await body.getByText('aktivieren', { exact: false }).click();
    await editor.click();
    await page.keyboard.type('Bleiben Sie auf den Wegen.');
    await body.getByText('Bleiben Sie auf den Wegen.').waitFor();
  });

  it('9 finds and picks a reference', async () => {
    await page.getByTestId('group-tab-classification').click();
    const category = page.getByTestId('reference-input').first();
    await category.locator('input').fill('Sprach');
    await page.getByTestId('autocomplete-popover').getByText('Sprachförderung').click();
    await page.getByTestId('form-view').getByText('Sprachförderung').first().waitFor();
    await page.getByTestId('group-tab-care').click();
    await page.getByTestId('reference-input').first().locator('input').fill('Jobcenter');
    await page.getByTestId('autocomplete-popover').getByText('Jobcenter Leipzig').click();
    await page.getByTestId('form-view').getByText('Jobcenter Leipzig').first().waitFor();
  });

  it('10 uploads an image and sees it', async () => {
    const tab = await context.newPage();
    await openDocument(tab, product.url, { id: 'organisation-fiz', type: 'organisation' });
    await tab
      .getByTestId('file-button-input')
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: makePng(64, 32) });
    const image = tab.getByTestId('image-input').locator('img');
    await image.waitFor();
    await expect
      .poll(() => image.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)), {
        timeout: PATIENCE_MS,
      })
      .toBeGreaterThan(0);
    await tab.close();
  });

  it('11 sees the draft live in the second tab', () => inList(second, QUESTION).waitFor());

  it('12 publishes', () => publish(page));

  it('13 edits again, which makes a new draft', async () => {
    await page.getByTestId('group-tab-answer').click();
    await typeInto(page, 'title', CHANGED);
    await expect
      .poll(() => page.getByTestId('action-veröffentlichen').isEnabled(), { timeout: PATIENCE_MS })
      .toBe(true);
  });

  it('14 sees the changed title live in the second tab', () => inList(second, CHANGED).waitFor());

  it('15 reads the history', async () => {
    await page.getByTestId('pane-context-menu-button').last().click();
    await page.getByRole('menuitem', { name: 'Änderungen überprüfen' }).click();
    await page.getByText('Entwurf erstellt').first().waitFor();
    await page.getByText('Veröffentlicht', { exact: true }).last().waitFor();
  });

  it('16 reviews the change word by word', async () => {
    await page.getByRole('tab', { name: 'Änderungen überprüfen' }).click();
    const changes = page.getByTestId('review-changes-pane');
    await expect
      .poll(() => changes.locator('del').allInnerTexts(), { timeout: PATIENCE_MS })
      .toContainEqual(expect.stringContaining('Schloss'));
    await expect
      .poll(() => changes.locator('ins').allInnerTexts(), { timeout: PATIENCE_MS })
      .toContainEqual(expect.stringContaining('Clara-Zetkin'));
    await page.keyboard.press('Escape');
  });

  it('17 discards the draft and is back at what is published', async () => {
    await chooseDocumentAction(page, 'Änderungen verwerfen');
    await confirm(page);
    await expectValue(textField(page, 'title'), QUESTION);
    await inList(second, QUESTION).waitFor();
  });

  it('18 finds the topic by the global search', async () => {
    await page.getByTestId('studio-search').click();
    await page.getByPlaceholder('Suche', { exact: true }).fill('Kraniche');
    await page.getByTestId('search-results').getByText('Kraniche beobachten').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('19 asks a question of the dataset in Vision', async () => {
    const tab = await context.newPage();
    await tab.goto(`${product.url}/studio/vision`);
    await tab.getByTestId('vision-query-editor').locator('.cm-content').click();
    await tab.keyboard.insertText('*[_type == "topic" && title match "Kraniche*"]{title}');
    await tab.getByRole('button', { name: 'Abfragen' }).click();
    await tab.getByTestId('vision-result').getByText('Schlosspark', { exact: false }).first().waitFor();
    await tab.close();
  });

  it('20 deletes the topic, which leaves the list in both tabs', async () => {
    await chooseDocumentAction(page, 'Löschen');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /löschen/i })
      .last()
      .click();
    await expect.poll(() => inList(second, QUESTION).count(), { timeout: PATIENCE_MS }).toBe(0);
  });

  it('never asks another host', () => expect(foreign).toEqual([]));
});

/** A valid PNG of one colour, made here so that no binary lies in the repository. */
function makePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x5d)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
