import type { SanityClient } from '@sanity/client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, watchForeignRequests } from '../helpers/browser.ts';
import { addUser, connectLake, logInByHttp, startProduct, type RunningProduct } from '../helpers/product.ts';
import { logIn, openDocument, PATIENCE_MS, publish, textField, typeInto } from './studio-page.ts';
import { readBox } from './visitor.ts';

/** What each person may do in the Studio, what they are told, and what visitors see of it. */

/** Other topics link to it, and it has no translation. */
const TOPIC = { id: 'topic-westbalkanregelung', type: 'topic', slug: 'westbalkanregelung' };

let product: RunningProduct;
let browser: Browser;
/** Writes with the administrator's rights, to prepare and to look behind the scenes. */
let lake: SanityClient;
/** Per browser context, what was asked of other hosts. */
const foreign: string[][] = [];

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  lake = connectLake(product, await logInByHttp(product));
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

async function newPage(): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1400, height: 950 },
    locale: 'de-DE',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  foreign.push(watchForeignRequests(context, [product.url]));
  return context.newPage();
}

/** The Studio in a browser of its own, as a new person with a role. */
async function logInAs(role: string): Promise<Page> {
  const page = await newPage();
  await logIn(page, await addUser(product, { name: role, role }));
  return page;
}

async function isReadOnly(page: Page, field: string): Promise<boolean> {
  return (await textField(page, field).getAttribute('readonly')) !== null;
}

const readTopic = (language: string, topic: string) => readBox(browser, product, { language, topic });

/** The list of topics partners' pages show in German. */
async function readCatalog(): Promise<string> {
  const base = `${product.url}/snapshot/v1/`;
  const manifest = await (await fetch(`${base}manifest.json`)).text();
  const name = /catalog\.de\.\w+\.json/.exec(manifest)?.[0];
  if (!name) throw new Error(`The manifest names no German catalog:\n${manifest}`);
  return (await fetch(base + name)).text();
}

/** Gives every step of a translation a title; without one it cannot be published. */
async function translateSteps(id: string): Promise<void> {
  const keys: string[] = await lake.fetch('*[_id == $id][0].steps[]._key', { id }, { perspective: 'raw' });
  const titles = Object.fromEntries(keys.map((key) => [`steps[_key == "${key}"].title`, `Step ${key}`]));
  await lake.patch(id).set(titles).commit();
}

async function chooseAction(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Dokumentaktionen öffnen' }).click();
  await page.getByRole('menuitem', { name }).click();
}

describe('a translator', () => {
  it('reads topics, changes a translation, and visitors read the change', async () => {
    const page = await logInAs('translator');
    await openDocument(page, product.url, { id: 'topic-visum-zur-arbeitsaufnahme', type: 'topic' });
    await expect.poll(() => isReadOnly(page, 'shortAnswer'), { timeout: PATIENCE_MS }).toBe(true);

    const translation = { id: 'topic-visum-zur-arbeitsaufnahme__en', type: 'topicTranslation' };
    await openDocument(page, product.url, translation);
    await expect.poll(() => isReadOnly(page, 'shortAnswer'), { timeout: PATIENCE_MS }).toBe(false);
    const text = 'You need a visa before you travel. This probe speaks of cranes.';
    await typeInto(page, 'shortAnswer', text);
    await publish(page);
    await expect
      .poll(() => readTopic('en', 'visum-zur-arbeitsaufnahme'), { timeout: PATIENCE_MS })
      .toContain(text);
    await page.context().close();
  });
});

describe('a viewer', () => {
  it('can change nothing, neither in the form nor past it', async () => {
    const page = await logInAs('viewer');
    await openDocument(page, product.url, { id: 'topic-blaue-karte-eu', type: 'topic' });
    await expect.poll(() => isReadOnly(page, 'shortAnswer'), { timeout: PATIENCE_MS }).toBe(true);
    await page.getByText('Ihre Rolle', { exact: false }).first().waitFor();
    await expect(page.getByTestId('action-veröffentlichen').isEnabled()).resolves.toBe(false);
    await chooseAction(page, 'Übersetzungen ansehen');
    await page.getByRole('dialog').getByRole('button', { name: 'Öffnen' }).waitFor();
    expect(await page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).count()).toBe(0);

    const stored = await page.evaluate(() => localStorage.getItem('__studio_auth_token_fiz') ?? '{}');
    const { token }: { token: string } = JSON.parse(stored);
    const before = await lake.getDocument('topic-blaue-karte-eu');
    const write = connectLake(product, token)
      .patch('topic-blaue-karte-eu')
      .set({ title: 'Nicht erlaubt' })
      .commit();
    await expect(write).rejects.toMatchObject({ statusCode: 403 });
    expect(await lake.getDocument('topic-blaue-karte-eu')).toEqual(before);
    await page.context().close();
  });
});

describe('an editor', () => {
  let page: Page;
  beforeAll(async () => {
    page = await logInAs('editor');
  });

  it('takes a topic back, and brings it back', async () => {
    await expect.poll(readCatalog, { timeout: PATIENCE_MS }).toContain(`"slug":"${TOPIC.slug}"`);
    await openDocument(page, product.url, TOPIC);
    await page.getByRole('button', { name: 'Veröffentlicht', exact: true }).click();
    await page.getByRole('button', { name: 'Veröffentlichung zurücknehmen' }).click();
    await page.getByRole('button', { name: 'Trotzdem zurückziehen' }).click();
    await expect.poll(readCatalog, { timeout: PATIENCE_MS }).not.toContain(`"slug":"${TOPIC.slug}"`);

    await openDocument(page, product.url, TOPIC);
    await publish(page);
    await expect.poll(readCatalog, { timeout: PATIENCE_MS }).toContain(`"slug":"${TOPIC.slug}"`);
  });

  it('is told in German why a contact that is still used stays', async () => {
    await openDocument(page, product.url, { id: 'contact-fiz-empfang', type: 'contact' });
    await chooseAction(page, 'Löschen');
    const dialog = page.getByTestId('still-used');
    await dialog.getByText('verweisen hierher', { exact: false }).waitFor();
    await dialog.getByText('„Ersetzen durch …“', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Trotzdem löschen' }).count()).toBe(0);
    expect(await lake.getDocument('contact-fiz-empfang')).toBeDefined();
  });

  it('starts a translation with its steps, and visitors see where it comes from', async () => {
    await openDocument(page, product.url, TOPIC);
    await chooseAction(page, 'Übersetzung anlegen');
    await page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).first().click();
    await typeInto(page, 'title', 'Who gets the opportunity card?');
    await typeInto(page, 'shortAnswer', 'Everybody who counts cranes.');
    const original = await lake.getDocument(TOPIC.id);
    const stepIds = (document: unknown) => lake.fetch('$document.steps[].stepId', { document });
    await expect
      .poll(async () => stepIds(await lake.getDocument(`drafts.${TOPIC.id}__en`)), { timeout: PATIENCE_MS })
      .toEqual(await stepIds(original));

    await translateSteps(`drafts.${TOPIC.id}__en`);
    await page.getByTestId('group-tab-state').click();
    await page.getByTestId('field-origin').getByText('maschinell übersetzt, ungeprüft').click();
    await expect
      .poll(async () => (await lake.getDocument(`drafts.${TOPIC.id}__en`))?.['origin'], {
        timeout: PATIENCE_MS,
      })
      .toBe('machine');
    await publish(page);
    await expect
      .poll(() => lake.getDocument(`${TOPIC.id}__en`), { timeout: PATIENCE_MS })
      .toMatchObject({ origin: 'machine' });
    await expect.poll(() => readTopic('en', TOPIC.slug), { timeout: PATIENCE_MS }).toContain('counts cranes');
    expect(await readTopic('en', TOPIC.slug)).toContain('Translated by machine, not checked yet.');
  });
});

describe('an administrator', () => {
  it('reads why the partners’ pages are not up to date, while these keep the last good version', async () => {
    const page = await logInAs('administrator');
    const status = page.getByTestId('snapshot-status');
    const before = await readCatalog();
    await lake.patch('contact-fiz-empfang').set({ active: false }).commit();
    await status.getByText('noch Stand', { exact: false }).waitFor();
    await status.hover();
    await page.getByText('Der „Kontakt, wenn nichts passt“ in den Einstellungen', { exact: false }).waitFor();
    expect(await readCatalog()).toBe(before);
    expect(await readTopic('en', 'visum-zur-arbeitsaufnahme')).toContain('visa');

    await lake.patch('contact-fiz-empfang').set({ active: true }).commit();
    await status.getByText('Partnerseiten: Stand', { exact: false }).waitFor();
    await page.context().close();
  });
});

describe('all of them together', () => {
  it('never asked another host', () => {
    expect(foreign.length).toBeGreaterThan(3);
    expect(foreign.flat()).toEqual([]);
  });
});
