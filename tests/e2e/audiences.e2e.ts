import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contacts } from '../../content/contacts.ts';
import { audiences } from '../../content/taxonomy.ts';
import { topics } from '../../content/topics/index.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { startProduct, type RunningProduct } from '../helpers/product.ts';
import { openWatched, type WatchedBox } from './watched-box.ts';

/** From a question in the visitor's own words to the right phone number, on the pages of partners. */

interface Journey {
  audience: 'employer' | 'newcomer' | 'actor';
  language: 'de' | 'en' | 'ar' | 'uk';
  question: string;
  /** What the question is about, and who helps with it. */
  topic: string;
  contact: string;
  /** What others in this role ask, and who helps with it. */
  asked: { topic: string; contact: string };
}

/** Whose page it is; the last one allows nothing but the box. */
const PAGES = { employer: 'wirtschaftskammer', newcomer: 'verein-arabisch', actor: 'strenge-richtlinie' };

const ASKED = {
  employer: { topic: 'visum-zur-arbeitsaufnahme', contact: 'fiz-empfang' },
  newcomer: { topic: 'anerkennung-berufsabschluss', contact: 'iq-anerkennung' },
  actor: { topic: 'beratung-im-fiz', contact: 'fiz-empfang' },
};

const QUESTIONS: [Journey['audience'], Journey['language'], string, topic: string, contact: string][] = [
  [
    'employer',
    'de',
    'Zuschuss zum Lohn für neue Beschäftigte',
    'eingliederungszuschuss',
    'arbeitgeberservice-migration',
  ],
  [
    'employer',
    'en',
    'Who pays for a German course for my employee',
    'deutsch-im-betrieb',
    'arbeitgeberservice-migration',
  ],
  ['employer', 'ar', 'صاحب عمل يريد توظيف شخص لديه منع ترحيل مؤقت', 'duldung-und-arbeit', 'fiz-empfang'],
  [
    'newcomer',
    'de',
    'Mein Zeugnis ist aus Syrien, gilt es hier?',
    'anerkennung-berufsabschluss',
    'iq-anerkennung',
  ],
  ['newcomer', 'en', 'I am looking for a job in Leipzig', 'arbeitssuche', 'agentur-fuer-arbeit'],
  ['newcomer', 'ar', 'أين أسجل عنواني الجديد', 'wohnsitz-anmelden', 'buergerbueros'],
  ['newcomer', 'uk', 'де зареєструвати адресу', 'wohnsitz-anmelden', 'buergerbueros'],
  ['actor', 'de', 'Mein Klient hat eine Duldung, darf er arbeiten?', 'duldung-und-arbeit', 'fiz-empfang'],
  ['actor', 'en', 'my client needs money from the jobcenter', 'leistungen-des-jobcenters', 'jobcenter'],
  ['actor', 'ar', 'دورة لغة ألمانية للعمل', 'berufssprachkurs', 'agentur-fuer-arbeit'],
];
const JOURNEYS: Journey[] = QUESTIONS.map(([audience, language, question, topic, contact]) => ({
  audience,
  language,
  question,
  topic,
  contact,
  asked: ASKED[audience],
}));

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

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The seed has no ${what}.`);
  return value;
}

/** What the seed says of a contact, as far as it is on the way to a call. */
function readContact(slug: string, language: string): { label: string; href: string } {
  const contact = need(
    contacts.find((one) => one.slug === slug),
    `contact ${slug}`,
  );
  const labels = new Map(Object.entries(contact.label));
  const href = `tel:${need(contact.phone, `phone of ${slug}`).replace(/[^\d+]/g, '')}`;
  return { label: labels.get(language) ?? contact.label.de, href };
}

/** A page in the visitor's language, with who the visitor is already chosen. */
async function arrive({ audience, language }: Journey): Promise<WatchedBox> {
  const visit = await openWatched(browser, product, {
    address: `${product.demoUrl}${PAGES[audience]}.html`,
    width: audience === 'newcomer' ? 360 : 1100,
  });
  const { box } = visit;
  await box.locator('input[role=combobox]').waitFor();
  await box.locator('select').selectOption(language);
  await box.locator(`[part~="box"][lang="${language}"]`).waitFor();
  const source = need(
    audiences.find(({ slug }) => slug === audience),
    audience,
  );
  const labels = new Map(Object.entries(source.label));
  // The radio itself is unseen; what a visitor presses is its label.
  await box.locator('.choices.audience label', { hasText: labels.get(language) ?? source.label.de }).click();
  return visit;
}

/** Waits for a topic and reads the number of the contact the seed names for it. */
async function expectCall(box: Locator, language: string, ways: { topic: string; contact: string }) {
  const source = need(
    topics.find(({ slug }) => slug === ways.topic),
    `topic ${ways.topic}`,
  );
  const named = [...source.contacts, ...source.steps.flatMap((step) => step.contacts ?? [])];
  expect(named).toContain(ways.contact);
  const { label, href } = readContact(ways.contact, language);
  await box.locator('[part~="topic"] h2').waitFor();
  const card = box.locator('[part~="contact"]', { hasText: label }).first();
  await card.waitFor();
  expect(await card.locator('a[href^="tel:"]').first().getAttribute('href')).toBe(href);
}

describe.each(JOURNEYS)('a visitor ($audience, $language)', (journey) => {
  const { language, question, topic, asked } = journey;

  it('comes to the right number by choosing, and by asking in own words', async () => {
    const visit = await arrive(journey);
    const { box } = visit;
    await box.locator(`[data-row="${asked.topic}"]`).click();
    await expectCall(box, language, asked);
    // Where the box is wide, the field stands beside the topic.
    const back = box.locator('.back').first();
    if (await back.isVisible()) await back.click();

    // An adviser asks for somebody else: what concerns advisers themselves is little.
    if (journey.audience === 'actor') {
      await box.locator('.choices.audience button').click();
    }
    await box.locator('input[role=combobox]').fill(question);
    const options = box.locator('[role=option]');
    await options.first().waitFor();
    const opened = visit.page.evaluate(
      () =>
        new Promise((resolve) => {
          const take = (event: Event) => event instanceof CustomEvent && resolve(event.detail.slug);
          document.addEventListener('fiz-topic-open', take, { once: true });
        }),
    );
    await options.filter({ hasText: await readTitle(visit, topic) }).click();
    expect(await opened).toBe(topic);
    await expectCall(box, language, journey);
    await visit.finish();
  });
});

/** The title of a topic as the snapshot has it for the language of the box; it must be among the first three hits. */
async function readTitle({ box }: WatchedBox, topic: string): Promise<string> {
  const language = await box.locator('[part~="box"]').getAttribute('lang');
  const root = `${product.url}/snapshot/v1/`;
  const manifest = await (await fetch(`${root}manifest.json`)).json();
  const { files } = manifest.languages.find(({ tag }: { tag: string }) => tag === language);
  const catalog = await (await fetch(`${root}${files.catalog}`)).json();
  const { title } = catalog.topics.find(({ slug }: { slug: string }) => slug === topic);
  const titles = await box.locator('[role=option] .hit-title').allInnerTexts();
  expect(titles.slice(0, 3)).toContain(title);
  return title;
}
