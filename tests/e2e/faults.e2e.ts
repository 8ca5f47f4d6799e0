import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { startProduct, type RunningProduct } from '../helpers/product.ts';
import { FALLBACK, openWatched, type Fault, type WatchedBox } from './watched-box.ts';

/** What goes wrong between the snapshot and a visitor: the way to a person stays open, and nothing is blank. */

const DESK = 'tel:+49341580882020';
const PORTAL = '<!doctype html><title>WLAN</title><p>Bitte melden Sie sich an.</p>';

const MANIFEST = /\/manifest\.json$/;
const START = /\/start\.[\w-]+\.\w+\.json$/;
const INDEX = /\/search\.[\w-]+\.\w+\.bin$/;
/** What the first search takes: the catalog and a small index. The other follows, or is needed where topics are not translated. */
const FIND = /\/find\.[\w-]+\.\w+\.json$/;
const CONTACTS = /\/contacts\.[\w-]+\.\w+\.json$/;
const TOPIC = /\/topic-[\w-]+\.[\w-]+\.\w+\.json$/;

const status = (code: number): Fault => ({ kind: 'status', status: code });
const text = (body: string, type?: string): Fault => ({ kind: 'text', body, type });
const portal = text(PORTAL);

/** Everything a file can become, and the code the page is told. */
const FILE_FAULTS: [string, Fault, string][] = [
  ['no answer', { kind: 'down' }, 'offline'],
  ['an error of the server', status(503), 'unreachable'],
  ['a file that does not exist', status(404), 'missing'],
  ['a file that was taken away', status(410), 'missing'],
  ['the page of a captive portal', portal, 'broken'],
  ['half a file', { kind: 'truncated', bytes: 90 }, 'broken'],
  ['an empty file', text('', 'application/json'), 'broken'],
  ['other JSON', text('{"ok":true}', 'application/json'), 'broken'],
  ['null', text('null', 'application/json'), 'broken'],
];
const MANIFEST_FAULTS: typeof FILE_FAULTS = [
  ...FILE_FAULTS,
  [
    'the version of next year',
    { kind: 'changed', change: (json) => json.replace(/"major":\s*\d+/, '"major":99') },
    'format',
  ],
  ['no languages', text('{"format":{"major":1},"languages":[]}', 'application/json'), 'broken'],
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

/** Opens a box and waits until it can be used. */
async function openReady(options: Parameters<typeof openWatched>[2] = {}): Promise<WatchedBox> {
  const visit = await openWatched(browser, product, options);
  await visit.box.locator('input[role=combobox]').waitFor();
  return visit;
}

const type = (visit: WatchedBox, words: string) => visit.box.locator('input[role=combobox]').fill(words);

/** Waits until the box tells of a failure in the visitor's words, with the number of the front desk. */
async function expectFailureWithPhone(visit: WatchedBox): Promise<string> {
  const failure = visit.box.locator('.failure');
  await failure.waitFor();
  expect(await failure.locator('h2').innerText()).not.toBe('');
  expect(await failure.locator(`a[href="${DESK}"]`).count()).toBe(1);
  return failure.innerText();
}

/** Meets one fault after the other by pressing the button that tries again, then the end of all faults. */
async function meetAll(
  visit: WatchedBox,
  pattern: RegExp,
  [faults, check]: [typeof FILE_FAULTS, () => Promise<void>],
): Promise<void> {
  for (const [name, fault, code] of faults) {
    visit.break(pattern, fault);
    const before = (await visit.readCodes()).length;
    await visit.box.locator('.failure button.filled').click();
    expect({ name, code: await visit.waitForCode(before) }).toEqual({ name, code });
    await check();
  }
  visit.break(pattern, null);
  await visit.box.locator('.failure button.filled').click();
  await visit.box.locator('.failure').waitFor({ state: 'detached' });
}

describe('before the box is there', () => {
  it.each([
    ['manifest', MANIFEST, MANIFEST_FAULTS, 'lang="de"'],
    // The German one comes along with the manifest.
    ['start file', START, FILE_FAULTS, 'lang="en"'],
  ])('a visitor keeps the page’s link whatever becomes of the %s, and trying again works', async (...row) => {
    const [, pattern, faults, attributes] = row;
    const visit = await openWatched(browser, product, { attributes, faults: [[pattern, status(404)]] });
    expect(await visit.waitForCode(0)).toBe('missing');
    await meetAll(visit, pattern, [
      faults,
      async () => {
        await visit.page.getByRole('link', { name: FALLBACK }).waitFor();
        expect(await visit.box.locator('.failure h2').innerText()).not.toBe('');
      },
    ]);
    await visit.box.locator('input[role=combobox]').waitFor();
    await visit.finish();
  });

  it.each([
    ['the box itself', /\/chunks\/box\./],
    ['the script', /\/fiz-infobox\.js$/],
    ['the texts of the language', /\/chunks\/uk\.\w+\.js$/],
  ])('a visitor keeps the page’s link when %s is missing', async (_name, pattern) => {
    const visit = await openWatched(browser, product, {
      attributes: 'lang="uk"',
      faults: [[pattern, status(404)]],
    });
    await visit.page.waitForLoadState('networkidle');
    await visit.page.getByRole('link', { name: FALLBACK }).waitFor();
    await visit.finish();
  });

  it('the page’s link shows for as long as the first answer takes, then the box', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const visit = await openWatched(browser, product, {
      faults: [[MANIFEST, { kind: 'held', until: promise }]],
      prepare: (page) => page.clock.install(),
    });
    await expect.poll(() => visit.requests.some((url) => MANIFEST.test(url))).toBe(true);
    await visit.page.clock.runFor(30_000);
    await visit.page.getByRole('link', { name: FALLBACK }).waitFor();
    expect(await visit.readCodes()).toEqual([]);
    resolve();
    await visit.box.locator('input[role=combobox]').waitFor();
    await visit.finish();
  });
});

describe('in a box that is there', () => {
  it.each([
    ['small index', FIND, 'lang="de"', '„duldung“ bleibt stehen'],
    ['index', INDEX, 'lang="en"', 'duldung'],
  ])('a search says so, keeps its words, and finds when the fault of its %s ends', async (...row) => {
    const [, pattern, attributes, words] = row;
    const visit = await openWatched(browser, product, { attributes, faults: [[pattern, status(404)]] });
    await type(visit, 'duldung');
    expect(await visit.waitForCode(0)).toBe('missing');
    await meetAll(visit, pattern, [
      FILE_FAULTS,
      async () => expect(await expectFailureWithPhone(visit)).toContain(words),
    ]);
    await visit.box.locator('[role=option]').first().waitFor();
    await visit.finish();
  });

  it.each([
    ['catalog', FIND],
    ['list of contacts', CONTACTS],
    ['topic', TOPIC],
  ])('a topic says so and opens when the fault of its %s ends', async (_name, pattern) => {
    const visit = await openWatched(browser, product, { faults: [[pattern, status(410)]] });
    await visit.box.locator('[data-row]').first().click();
    expect(await visit.waitForCode(0)).toBe('missing');
    await meetAll(visit, pattern, [
      FILE_FAULTS,
      async () => expect(await expectFailureWithPhone(visit)).toContain('nicht erreichbar'),
    ]);
    await visit.box.locator('[part~="topic"]').waitFor();
    await visit.finish();
  });

  it('every language has the sentence, the button and the number', async () => {
    const seen = new Set<string>();
    const visit = await openWatched(browser, product, { faults: [[TOPIC, status(404)]] });
    for (const language of ['de', 'en', 'uk', 'ar', 'de-simple']) {
      await visit.box.evaluate((element, lang) => element.setAttribute('lang', lang), language);
      await visit.box.locator(`[part~="box"][lang="${language}"]`).waitFor();
      if (await visit.box.locator('.failure').isVisible()) await visit.box.locator('.failure .back').click();
      const before = (await visit.readCodes()).length;
      await visit.box.locator('[data-row]').first().click();
      expect(await visit.waitForCode(before)).toBe('missing');
      const sentence = await expectFailureWithPhone(visit);
      expect(await visit.box.locator('.failure button.filled').innerText()).not.toBe('');
      expect([...seen]).not.toContain(sentence);
      seen.add(sentence);
    }
    await visit.finish();
  });

  it('a topic that a newer snapshot has replaced opens from the newer one', async () => {
    const visit = await openReady();
    const row = visit.box.locator('[data-row]').first();
    const slug = await row.getAttribute('data-row');
    // What the visitor's page has read names files that are gone; only the new manifest names those that are there.
    const rename = (json: string) => json.replace(/"(find|contacts)\.de\./g, '"$1.de.new-');
    visit.break(/\/(find|contacts)\.de\.\w+\.json$/, status(404));
    visit.break(MANIFEST, { kind: 'changed', change: rename });
    await visit.context.route(/\.de\.new-/, (route) =>
      route.continue({ url: route.request().url().replace('.new-', '.') }),
    );
    await row.click();
    await visit.box.locator('[part~="topic"]').waitFor();
    expect(visit.requests.filter((url) => url.includes('.new-')).length).toBeGreaterThanOrEqual(2);
    expect(await visit.readCodes()).toEqual([]);
    expect(slug).not.toBe(null);
    await visit.finish();
  });

  it('what takes longer than a second says so, and comes', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const visit = await openWatched(browser, product, {
      faults: [[FIND, { kind: 'held', until: promise }]],
      prepare: (page) => page.clock.install(),
    });
    await type(visit, 'duldung');
    await expect.poll(() => visit.requests.some((url) => FIND.test(url))).toBe(true);
    const waiting = visit.box.locator('.wait', { hasText: 'Wird geladen' });
    expect(await waiting.count()).toBe(0);
    await visit.page.clock.runFor(1500);
    await waiting.waitFor();
    await visit.page.clock.runFor(30_000);
    expect(await waiting.isVisible()).toBe(true);
    expect(await visit.box.locator(`a[href="${DESK}"]`).count()).toBeGreaterThan(0);
    expect(await visit.box.locator('input[role=combobox]').inputValue()).toBe('duldung');
    resolve();
    await visit.box.locator('[role=option]').first().waitFor();
    await expect.poll(() => waiting.count()).toBe(0);
    await visit.finish();
  });

  it('without a connection, what is there goes on; what is not says so and comes with the connection', async () => {
    const visit = await openReady();
    await visit.box.locator('[data-row]').first().click();
    await visit.box.locator('[part~="topic"]').waitFor();
    await type(visit, 'visum');
    await visit.box.locator('[role=option]').first().waitFor();
    await visit.context.setOffline(true);
    await type(visit, 'duldung');
    const hit = visit.box.locator('[role=option]', { hasText: 'Duldung' }).first();
    await hit.waitFor();
    await hit.click();
    expect(await visit.waitForCode(0)).toBe('offline');
    expect(await expectFailureWithPhone(visit)).toContain('Keine Verbindung zum Internet');
    await visit.context.setOffline(false);
    await visit.box.locator('.failure button.filled').click();
    await visit.box.locator('[part~="topic"] h2', { hasText: 'Duldung' }).waitFor();
    expect(await visit.box.locator('.failure').count()).toBe(0);
    await visit.finish();
  });
});

describe('a part of the box that cannot be loaded', () => {
  // Browsers remember a failed import for as long as the page lives: only loading the page anew tries again.
  it.each([
    ['the search', /\/chunks\/search\./],
    ['further texts', /\/chunks\/uk\.more\./],
  ])('%s: the box stays, with the number and the page’s link', async (_name, pattern) => {
    const visit = await openReady({ attributes: 'lang="uk"', faults: [[pattern, status(404)]] });
    await type(visit, 'віза');
    expect(await visit.waitForCode(0)).toBe('offline');
    await visit.page.getByRole('link', { name: FALLBACK }).waitFor();
    expect(await visit.box.locator(`a[href="${DESK}"]`).count()).toBe(1);
    await visit.finish();
  });

  it('reading: the box says so, with the number', async () => {
    const visit = await openReady({ faults: [[/\/chunks\/reading\./, { kind: 'down' }]] });
    await visit.box.locator('[data-row]').first().click();
    expect(await visit.waitForCode(0)).toBe('offline');
    await expectFailureWithPhone(visit);
    await visit.finish();
  });

  it('hours and notices: the box goes on without them', async () => {
    const visit = await openReady({ faults: [[/\/chunks\/now\./, status(503)]] });
    await type(visit, 'visum');
    await visit.box.locator('[role=option]').first().waitFor();
    expect(await visit.readCodes()).toEqual([]);
    await visit.finish();
  });

  it('words across languages: what is in the own language is found', async () => {
    const visit = await openReady({
      attributes: 'lang="ar"',
      faults: [
        [/\/chunks\/across\./, status(404)],
        [/\/search-terms\./, status(404)],
      ],
    });
    await type(visit, 'معادلة شهادة');
    await visit.box.locator('[role=option]').first().waitFor();
    expect(await visit.readCodes()).toEqual([]);
    await visit.finish();
  });
});

describe('while a box is open', () => {
  it('the visitor’s settings may change: colours follow, what was typed and opened stays', async () => {
    const visit = await openReady();
    await visit.page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
    await type(visit, 'visum');
    await visit.box.locator('[role=option]').first().click();
    const topic = visit.box.locator('[part~="topic"]');
    await topic.waitFor();
    const title = await topic.locator('h2').innerText();
    const readColour = () =>
      visit.box.locator('[part~="box"]').evaluate((element) => getComputedStyle(element).backgroundColor);
    await visit.page.emulateMedia({ colorScheme: 'light' });
    const light = await readColour();
    await visit.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await readColour()).not.toBe(light);
    await visit.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
    expect(await topic.locator('h2').innerText()).toBe(title);
    await visit.page.emulateMedia({
      colorScheme: 'light',
      reducedMotion: 'no-preference',
      forcedColors: 'none',
    });
    expect(await readColour()).toBe(light);
    expect(await visit.box.locator('input[role=combobox]').inputValue()).toBe('visum');
    await visit.finish();
  });

  it.each([
    ['the manifest', MANIFEST],
    ['the start file', START],
    ['the box’s own parts', /\/chunks\/(search|now|reading)\./],
    ['an index', INDEX],
    ['a topic', TOPIC],
  ])('it may be removed while %s is on its way, and put back', async (_name, pattern) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const visit = await openWatched(browser, product, {
      attributes: 'lang="de" topic="duldung-und-arbeit"',
      faults: [[pattern, { kind: 'held', until: promise }]],
    });
    if (pattern === INDEX) await type(visit, 'duldung');
    await expect.poll(() => visit.requests.some((url) => pattern.test(url)), { timeout: 60_000 }).toBe(true);
    await visit.page.evaluate(() => {
      const box = document.querySelector('fiz-infobox');
      Reflect.set(window, 'removedBox', box);
      box?.remove();
    });
    resolve();
    await visit.page.waitForLoadState('networkidle');
    await visit.page.evaluate(() => document.body.append(Reflect.get(window, 'removedBox')));
    await visit.box.locator('[part~="topic"]').waitFor();
    expect(await visit.readCodes()).toEqual([]);
    await visit.finish();
  });
});
