import type { SanityClient } from '@sanity/client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../schemas/review.ts';
import { listHolidays } from '../../schemas/holidays.ts';
import { launchBrowser, watchForeignRequests } from '../helpers/browser.ts';
import { addUser, connectLake, logInByHttp, startProduct, type RunningProduct } from '../helpers/product.ts';
import { logIn, openDocument, PATIENCE_MS, publish, typeInto } from './studio-page.ts';
import { readBox } from './visitor.ts';

/** What an adviser does between two clients, and what visitors see of it. */

const DAY_MS = 86_400_000;
const POLL = { timeout: PATIENCE_MS, interval: 200 };

let product: RunningProduct;
let browser: Browser;
let lake: SanityClient;
let context: BrowserContext;
let page: Page;
let foreign: string[];

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  lake = connectLake(product, await logInByHttp(product));
  context = await browser.newContext({ viewport: { width: 1400, height: 950 }, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  foreign = watchForeignRequests(context, [product.url]);
  page = await context.newPage();
  await logIn(page, await addUser(product, { name: 'Redaktion', role: 'editor' }));
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const readTopic = (language: string, topic: string, at?: Date) =>
  readBox(browser, product, { language, topic, ...(at ? { at } : {}) });

/** Ids of the translations whose German text is newer. */
async function listOutdated(): Promise<string[]> {
  return lake.fetch(
    '*[_type == "topicTranslation" && defined(topic->sourceHash) && sourceHash != topic->sourceHash]._id | order(@)',
  );
}

async function openToday(row: string): Promise<void> {
  await page.goto(`${product.url}/studio/heute/${row}`);
  await page.getByTestId(`today-list-${row}`).waitFor();
}

async function expectCount(row: string, count: number): Promise<void> {
  const link = page.getByTestId(`today-row-${row}`);
  await expect.poll(() => link.getAttribute('data-count'), POLL).toBe(String(count));
}

async function countRow(row: string): Promise<number> {
  return Number(await page.getByTestId(`today-row-${row}`).getAttribute('data-count'));
}

describe('a morning with „Heute zu tun“', () => {
  const TOPIC = 'topic-blaue-karte-eu';
  const OLD_CONTACT = 'contact-iq-anerkennung';
  const NEW_CONTACT = 'contact-fiz-empfang';
  const LINK = 'https://www.leipzig.de/buergerservice-und-verwaltung';

  beforeAll(async () => {
    await lake.patch(TOPIC).set({ reviewedAt: '2025-01-15' }).commit();
    await lake.patch(OLD_CONTACT).set({ active: false }).commit();
    await lake
      .patch('announcement-integrationskurs-zulassung-2026')
      .set({ showUntil: new Date(Date.now() + 2 * DAY_MS).toISOString() })
      .commit();
    await lake.createOrReplace({
      _id: 'linkReport',
      _type: 'linkReport',
      checkedAt: new Date().toISOString(),
      entries: [
        {
          _key: 'probe',
          _type: 'linkEntry',
          url: LINK,
          status: 'missing',
          httpStatus: 404,
          since: new Date(Date.now() - DAY_MS).toISOString(),
          checkedAt: new Date().toISOString(),
        },
      ],
    });
  });

  it('says the date, how much is open, and that the partners’ pages are up to date', async () => {
    await page.goto(`${product.url}/studio/`);
    await page.getByTestId('today-total').waitFor();
    expect(await page.getByTestId('today-total').innerText()).toContain('Einträge');
    expect(await page.locator('[data-testid^="today-row-"]').count()).toBeLessThanOrEqual(7);
    await page.getByTestId('today-partner-pages').getByText('Partnerseiten sind aktuell').waitFor();
  });

  it('confirms a topic that is due with one click; visitors read the new date', async () => {
    await openToday('pruefung');
    const before = await countRow('pruefung');
    const outdated = await listOutdated();
    await page.getByTestId(`today-entry-${TOPIC}`).getByTestId('today-confirm').click();
    await expectCount('pruefung', before - 1);
    expect((await lake.getDocument(TOPIC))?.['reviewedAt']).toBe(today());
    expect(await listOutdated()).toEqual(outdated);
  });

  it('keeps a translation that the change does not concern', async () => {
    const [outdated] = await listOutdated();
    if (!outdated) throw new Error('The seed holds no outdated translation.');
    await openToday('uebersetzungen');
    await page.getByTestId(`today-entry-${outdated}`).getByTestId('today-open').click();
    await page.getByRole('tab', { name: 'Vergleich' }).click();
    await page.getByTestId('compare-keep').click();
    await expect.poll(listOutdated, POLL).not.toContain(outdated);
  });

  it('approves a link that was only out of reach for a while', async () => {
    await openToday('links');
    await page.getByTestId('link-approve').first().click();
    await expectCount('links', 0);
  });

  it('puts another contact everywhere in place of one that is gone', async () => {
    expect(
      await lake.fetch('count(*[_type == "topic" && references($id)])', { id: OLD_CONTACT }),
    ).toBeGreaterThan(3);
    await openToday('kontakte');
    await page.getByTestId(`today-entry-${OLD_CONTACT}`).getByTestId('today-replace').click();
    await page.getByTestId('replace-contact-search').fill('Empfang');
    await page.getByTestId(`replace-contact-choose-${NEW_CONTACT}`).click();
    await page.getByTestId('replace-contact-confirm').click();
    await expectCount('kontakte', 0);
    expect(await lake.fetch('count(*[references($id)])', { id: OLD_CONTACT })).toBe(0);
    expect(await lake.getDocument(OLD_CONTACT)).toMatchObject({
      active: false,
      replacedBy: { _ref: NEW_CONTACT },
    });
  });

  it('keeps an announcement that still holds', async () => {
    await openToday('hinweise');
    await page
      .getByTestId('today-entry-announcement-integrationskurs-zulassung-2026')
      .getByTestId('today-extend')
      .click();
    await expectCount('hinweise', 0);
  });
});

describe('a change of the law', () => {
  const TOPIC = { id: 'topic-integrationskurs', type: 'topic', slug: 'integrationskurs' };

  it('makes exactly the translations of that topic outdated, and visitors are told', async () => {
    const before = await listOutdated();
    const own: string[] = await lake.fetch(
      '*[_type == "topicTranslation" && topic._ref == $id]._id | order(@)',
      { id: TOPIC.id },
    );
    expect(own.length).toBeGreaterThan(1);
    await openDocument(page, product.url, TOPIC);
    await typeInto(
      page,
      'shortAnswer',
      'Seit heute gilt etwas anderes. Das Stichwort dieser Probe heißt Kranichzug.',
    );
    await publish(page, 'content');
    await expect.poll(listOutdated, POLL).toEqual([...new Set([...before, ...own])].toSorted());
    await expect
      .poll(() => readTopic('en', TOPIC.slug), POLL)
      .toContain('The German text is newer than this translation.');
    expect(await readTopic('de', TOPIC.slug)).toContain('Kranichzug');
  });
});

describe('a corrected typing error', () => {
  const TOPIC = { id: 'topic-berufssprachkurs', type: 'topic', slug: 'berufssprachkurs' };

  it('makes no translation outdated', async () => {
    const before = await listOutdated();
    const old = await lake.getDocument(TOPIC.id);
    await openDocument(page, product.url, TOPIC);
    await typeInto(page, 'shortAnswer', `${String(old?.['shortAnswer'])} Kranichzug.`);
    await publish(page, 'typo');
    await expect
      .poll(async () => (await lake.getDocument(TOPIC.id))?.['sourceHash'], POLL)
      .not.toBe(old?.['sourceHash']);
    expect(await listOutdated()).toEqual(before);
    await expect.poll(() => readTopic('de', TOPIC.slug), POLL).toContain('Kranichzug');
    expect(await readTopic('en', TOPIC.slug)).not.toContain('newer than this translation');
  });
});

describe('an office that moved', () => {
  it('is changed once, and every topic shows it', async () => {
    const location = { id: 'location-fiz-axis-passage', type: 'location' };
    await openDocument(page, product.url, location);
    await typeInto(page, 'street', 'Kranichstraße 7');
    await publish(page);
    for (const slug of ['beratung-im-fiz', 'chancenkarte', 'duldung-und-arbeit']) {
      await expect.poll(() => readTopic('de', slug), POLL).toContain('Kranichstraße 7');
    }
  });
});

describe('a public holiday', () => {
  const location = { id: 'location-fiz-axis-passage', type: 'location' };

  it('is „heute geschlossen“ for visitors, without anybody having entered it', async () => {
    await openDocument(page, product.url, location);
    await page.getByTestId('group-tab-hours').click();
    await page.getByTestId('hours-add-mo').click();
    await page.getByTestId('hours-from-mo-1').fill('08:00');
    await page.getByTestId('hours-to-mo-1').fill('18:00');
    await page.getByTestId('hours-to-mo-1').press('Tab');
    const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr'];
    const listDays = (id: string) =>
      lake.fetch(
        '*[_id == $id][0].openingHours.week[count(slots[defined(from) && defined(to)]) > 0].day',
        { id },
        { perspective: 'raw' },
      );
    // What is copied, and what is published, is what has reached the lake.
    await expect.poll(() => listDays(`drafts.${location.id}`), POLL).toEqual(['mo']);
    await page.getByTestId('hours-copy-mo').click();
    await page.getByTestId('hours-copied').waitFor();
    await expect.poll(() => listDays(`drafts.${location.id}`), POLL).toEqual(WEEKDAYS);
    await publish(page);
    await expect.poll(() => listDays(location.id), POLL).toEqual(WEEKDAYS);

    const holidays = listHolidays('SN', [new Date().getFullYear()]);
    const repentance = holidays.find(({ names }) => names.some(({ value }) => value.includes('Bettag')));
    if (!repentance) throw new Error('Saxony lost its Buß- und Bettag.');
    const wednesday = new Date(`${repentance.date}T10:00:00+01:00`);
    await expect
      .poll(() => readTopic('de', 'beratung-im-fiz', wednesday), POLL)
      .toContain('Heute geschlossen');
    expect(await readTopic('de', 'beratung-im-fiz', wednesday)).toContain('Bettag');
    const thursday = new Date(wednesday.getTime() + DAY_MS);
    expect(await readTopic('de', 'beratung-im-fiz', thursday)).toContain('Jetzt geöffnet');
  });
});

describe('all of it', () => {
  it('never asked another host', () => expect(foreign).toEqual([]));
});
