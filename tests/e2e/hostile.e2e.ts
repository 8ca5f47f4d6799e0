import type { SanityClient } from '@sanity/client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { connectLake, logInByHttp, startProduct, type RunningProduct } from '../helpers/product.ts';
import { openWatched, type WatchedBox } from './watched-box.ts';

/** Content somebody stored to do harm, or by mistake: from the lake through the snapshot into the box. */

const SLUG = 'feindlicher-inhalt';
const STEPS = 100;
const CONTACTS = 60;
const NARROW_PX = 320;
const BREAK_OUT =
  '"><img src=x onerror="window.hit=1"><svg onload="window.hit=1"><script>window.hit=1</script>';
const LONG_WORD = 'Zuwanderungsberatungsstelle'.repeat(400).slice(0, 10_000);
const TITLE = `Feindlich 👩‍🔧 ${BREAK_OUT} `.padEnd(300, 'Lang ');
const HREFS = [
  'javascript:window.hit=1',
  ' java\tscript:window.hit=1',
  'data:text/html,<script>parent.hit=1</script>',
  'vbscript:window.hit=1',
  'https://user:pass@example.org/',
];

let product: RunningProduct;
let browser: Browser;
let lake: SanityClient;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  lake = connectLake(product, await logInByHttp(product));
  await store();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const text = (words: string, key: string) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  markDefs: HREFS.map((href, index) => ({ _type: 'link', _key: `l${index}`, href })),
  children: [
    { _type: 'span', _key: 'a', text: words, marks: [] },
    ...HREFS.map((_, index) => ({
      _type: 'span',
      _key: `s${index}`,
      text: ` Link ${index} `,
      marks: [`l${index}`],
    })),
  ],
});

/** Writes a topic and its contacts as an editor's browser would, without the Studio that would warn. */
async function store(): Promise<void> {
  const topic = await lake.getDocument('topic-chancenkarte');
  const contact = await lake.getDocument('contact-fiz-empfang');
  if (!topic || !contact) throw new Error('The seed has no such documents.');
  const ids = Array.from({ length: CONTACTS }, (_, index) => `contact-feindlich-${index}`);
  const transaction = lake.transaction();
  for (const [index, _id] of ids.entries())
    transaction.createOrReplace({
      ...contact,
      _id,
      label: [
        {
          _key: 'de',
          _type: 'internationalizedArrayStringValue',
          language: 'de',
          value: `${BREAK_OUT}${LONG_WORD.slice(0, 400)} ${index}`,
        },
      ],
      email: 'a@example.org?bcc=b@example.org',
      appointmentUrl: HREFS[index % HREFS.length],
      formUrl: HREFS[0],
    });
  const table = {
    _type: 'table',
    _key: 'table',
    rows: Array.from({ length: 200 }, () => ({ cells: Array(50).fill(BREAK_OUT) })),
  };
  const steps = Array.from({ length: STEPS }, (_, index) => ({
    _type: 'step',
    _key: `step${index}`,
    stepId: `step${index}`,
    title: index === 0 ? LONG_WORD : `Schritt ${index} ${BREAK_OUT}`,
    logic: 'then',
    body: [text(BREAK_OUT, 'b')],
    links: HREFS.map((href, at) => ({
      _type: 'actionLink',
      _key: `k${at}`,
      kind: 'form',
      text: `Formular ${BREAK_OUT}`,
      href,
    })),
  }));
  await transaction
    .createOrReplace({
      ...topic,
      _id: `topic-${SLUG}`,
      slug: { _type: 'slug', current: SLUG },
      title: TITLE,
      shortAnswer: `\u202Egnudluda\u202D ${BREAK_OUT} ${LONG_WORD}`,
      body: [text(LONG_WORD, 'one'), table, text(`\u202E${BREAK_OUT}\u2067`, 'two')],
      requirements: [table, text(BREAK_OUT, 'three')],
      steps,
      contacts: ids.map((_ref) => ({ _type: 'reference', _key: _ref, _ref })),
    })
    .commit();
}

/** Opens the topic on a phone once the snapshot has it. */
async function openTopic(): Promise<WatchedBox> {
  await expect
    .poll(
      async () => {
        const manifest = await (await fetch(`${product.url}/snapshot/v1/manifest.json`)).json();
        const { files } = manifest.languages.find(({ tag }: { tag: string }) => tag === 'de');
        return (await fetch(`${product.url}/snapshot/v1/${files.catalog}`)).text();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toContain(SLUG);
  const visit = await openWatched(browser, product, {
    attributes: `lang="de" topic="${SLUG}"`,
    width: NARROW_PX,
  });
  await visit.box.locator('[part~="topic"] h2').waitFor();
  return visit;
}

describe('hostile content', () => {
  it('is text and nothing else, and leaves the page as wide as it was', async () => {
    const visit = await openTopic();
    const found = await visit.box.evaluate((element) => {
      const root = element.shadowRoot;
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      const links = [...(root?.querySelectorAll('a[href]') ?? [])].map(
        (link) => link.getAttribute('href') ?? '',
      );
      return {
        strange: root?.querySelectorAll(
          'script, img, iframe, table, object, svg [onload], [onerror], [onclick]',
        ).length,
        bad: links.filter(
          (href) => !/^(?:https?:\/\/(?!user)|mailto:[^?]*(?:\?subject=[^&]*)?$|tel:\+?\d+$)/.test(href),
        ),
        hit: Reflect.get(window, 'hit') ?? null,
        overrides: /[\u202A-\u202E\u2066-\u2069]/.test(root?.textContent ?? ''),
        tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        width: element.getBoundingClientRect().width <= document.body.clientWidth,
      };
    });
    expect(found).toEqual({ strange: 0, bad: [], hit: null, overrides: false, tooWide: 0, width: true });
    expect(await visit.box.locator('[part~="topic"]').innerText()).toContain('onerror');
    await visit.finish();
  });

  it('does not keep others from finding and calling', async () => {
    const visit = await openTopic();
    await visit.box.locator('.back').first().click();
    await visit.box.locator('input[role=combobox]').fill('feindlich');
    await visit.box.locator('[role=option]').first().waitFor();
    expect(
      await visit.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    expect(await visit.box.locator('.desk a[href="tel:+49341580882020"]').count()).toBe(1);
    await visit.finish();
  });
});
