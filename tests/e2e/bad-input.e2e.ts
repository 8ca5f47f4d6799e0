import type { SanityClient } from '@sanity/client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { addUser, connectLake, logInByHttp, startProduct, type RunningProduct } from '../helpers/product.ts';
import { logIn, openDocument, PATIENCE_MS, publish, textField, typeInto } from './studio-page.ts';
import { readBox } from './visitor.ts';

/** What goes wrong on a busy day: a clear German sentence, and nothing is lost. */

const POLL = { timeout: PATIENCE_MS, interval: 200 };
const TOPIC = { id: 'topic-chancenkarte', type: 'topic', slug: 'chancenkarte' };
const MEGABYTES_2 = 2_000_000;

let product: RunningProduct;
let browser: Browser;
let lake: SanityClient;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  lake = connectLake(product, await logInByHttp(product));
  context = await browser.newContext({ viewport: { width: 1400, height: 950 }, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
  page = await context.newPage();
  await logIn(page, await addUser(product, { name: 'Redaktion', role: 'editor' }));
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Opens the list of what is wrong beside the form and waits for a sentence in it. */
async function expectProblem(sentence: string): Promise<void> {
  // The Studio keeps hidden copies of what its tooltips say.
  const find = (text: string) => page.getByText(text, { exact: false }).filter({ visible: true }).first();
  if (!(await find('Validierung').isVisible()))
    await page.getByRole('button', { name: 'Validierung' }).click();
  await find(sentence).waitFor();
}

async function expectNotPublishable(): Promise<void> {
  const button = page.getByTestId('action-veröffentlichen');
  await expect.poll(() => button.isDisabled(), POLL).toBe(true);
}

async function readStored(id: string, field: string): Promise<unknown> {
  return (await lake.getDocument(id))?.[field];
}

describe('two megabytes pasted into a text field', () => {
  let published: unknown;

  it('are named with their size and the field, and keep the topic from being published', async () => {
    published = await lake.getDocument(TOPIC.id);
    await openDocument(page, product.url, TOPIC);
    await typeInto(page, 'title', 'Wer bekommt die Chancenkarte, und wie?');
    await page.evaluate((size) => navigator.clipboard.writeText('Kranich '.repeat(size / 8)), MEGABYTES_2);
    const box = textField(page, 'shortAnswer');
    await box.click();
    await box.press('ControlOrMeta+a');
    await box.press('ControlOrMeta+v');
    await expect.poll(async () => (await box.inputValue()).length, POLL).toBe(MEGABYTES_2);
    await expectProblem('Am meisten steht bei „Kurzantwort“: Bitte kürzen Sie dort.');
    await expectProblem('Bitte kürzen Sie auf höchstens 600 Zeichen');
    await expectNotPublishable();
  });

  it('leave what is published and what was typed before as they were', async () => {
    await typeInto(page, 'shortAnswer', 'Wer Punkte sammelt, sucht bis zu einem Jahr.');
    expect(await textField(page, 'title').inputValue()).toBe('Wer bekommt die Chancenkarte, und wie?');
    expect(await lake.getDocument(TOPIC.id)).toEqual(published);
    await publish(page, 'typo');
    await expect
      .poll(() => lake.getDocument(TOPIC.id), POLL)
      .toMatchObject({
        title: 'Wer bekommt die Chancenkarte, und wie?',
        shortAnswer: 'Wer Punkte sammelt, sucht bis zu einem Jahr.',
      });
  });
});

describe('an address that is taken', () => {
  it('is said with the topic that has it and a free one; nothing is published', async () => {
    await openDocument(page, product.url, TOPIC);
    await typeInto(page, 'slug', 'blaue-karte-eu');
    await expectProblem(
      'Die Kennung „blaue-karte-eu“ gehört schon zu „Wer bekommt eine Blaue Karte EU?“. Bitte wählen Sie eine andere, zum Beispiel „blaue-karte-eu-2“.',
    );
    await expectNotPublishable();
    expect(await readStored(TOPIC.id, 'slug')).toMatchObject({ current: TOPIC.slug });
    await typeInto(page, 'slug', TOPIC.slug);
    await expect.poll(() => page.getByTestId('action-veröffentlichen').isEnabled(), POLL).toBe(true);
    await publish(page);
  });
});

describe('contacts that replace each other', () => {
  const ONE = 'contact-iq-anerkennung';

  it('are named one after the other, and visitors are still answered', async () => {
    const used = await lake.fetch<string>(
      '*[_type == "topic" && references($id)] | order(_id)[0].slug.current',
      { id: ONE },
    );
    const next = await lake.fetch<string>(
      '*[_type == "contact" && active != false && !(_id in [$id, "contact-fiz-empfang"])] | order(_id)[0]._id',
      { id: ONE },
    );
    await lake
      .patch(ONE)
      .set({ active: false, replacedBy: { _type: 'reference', _ref: next } })
      .commit();
    const { _rev, ...other } = (await lake.getDocument(next)) ?? { _id: next, _type: 'contact', _rev: '' };
    await lake.create({
      ...other,
      _id: `drafts.${next}`,
      active: false,
      replacedBy: { _type: 'reference', _ref: ONE },
    });
    await openDocument(page, product.url, { id: next, type: 'contact' });
    await expectProblem('Der Ersatz führt im Kreis:');
    await expectNotPublishable();
    expect(await readStored(next, 'active')).not.toBe(false);
    expect(await readBox(browser, product, { language: 'de', topic: used })).toContain('Nächste Schritte');
  });
});

describe('half a translation', () => {
  it('cannot be published, and says which parts are missing', async () => {
    await page.goto(`${product.url}/studio/uebersetzungen`);
    await page.getByTestId('coverage-filter').selectOption('missing');
    const cell = page
      .locator('[data-testid^="coverage-cell-"][data-testid$="-ar"][data-state=missing]')
      .first();
    const topicId = /coverage-cell-(.+)-ar$/.exec((await cell.getAttribute('data-testid')) ?? '')?.[1] ?? '';
    await cell.click();
    await page.getByTestId('form-view').waitFor();
    await typeInto(page, 'title', 'نصف ترجمة');
    await expectProblem('Bitte übersetzen Sie die Kurzantwort.');
    await expectProblem(
      'Bitte übersetzen Sie, was zu tun ist; sonst zeigt die Infobox den deutschen Schritt.',
    );
    await expectNotPublishable();
    await page.getByTestId('action-veröffentlichen').hover({ force: true });
    await page.getByText('Es gibt Validierungsfehler', { exact: false }).waitFor();

    const id = `${topicId}__ar`;
    await expect.poll(() => readStored(`drafts.${id}`, 'title'), POLL).toBe('نصف ترجمة');
    expect(await lake.getDocument(id)).toBeUndefined();
  });
});
