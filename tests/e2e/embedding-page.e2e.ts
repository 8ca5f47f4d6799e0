import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Locator,
  Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSnippet, HEIGHT_MESSAGE } from '../../embed/snippets.ts';
import { DEFAULT_SETTINGS } from '../../embed/settings.ts';
import { launchBrowser, watchErrors, watchForeignRequests } from '../helpers/browser.ts';
import { awaitBox, createBox, SCRIPT, startPartnerWorld, type PartnerWorld } from './partner-pages.ts';

/** What the page around does to the box, and the box to it. Rows 7 to 18 and 22 of the rules. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A Friday morning on which notices of the test content run. */
const NOW = '2026-11-20T09:00:00Z';

let world: PartnerWorld;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  [world, browser] = await Promise.all([startPartnerWorld(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

async function openContext(options: BrowserContextOptions = {}): Promise<void> {
  await context?.close();
  context = await browser.newContext({
    locale: 'de-DE',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  page = await context.newPage();
  errors = watchErrors(page);
  await page.clock.setFixedTime(NOW);
}
beforeEach(() => openContext());
afterEach(() => context.close());

const box = () => page.locator('fiz-infobox');
/** As a page's own script opens a topic. */
const openTopic = (element: Locator, slug: string): Promise<void> =>
  element.evaluate((node, name) => Reflect.apply(Reflect.get(node, 'open'), node, [name]), slug);
const topicTitle = (index = 0) => box().nth(index).locator('#reading-title');

describe('the layout of the page', () => {
  const TEXT = '<p>Text der Seite, der nicht springen soll.</p>'.repeat(80);
  const reserve = (height: number): string =>
    `<style>body{margin:0}fiz-infobox,a.fiz-infobox{display:block;min-height:${height}px}</style>`;

  /** Every shift a visitor would see, with what moved. */
  async function watchShifts(): Promise<() => Promise<unknown[]>> {
    await page.addInitScript(() => {
      const shifts: unknown[] = [];
      Reflect.set(window, 'shifts', shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    return () =>
      page.evaluate(async (): Promise<unknown[]> => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return Reflect.get(window, 'shifts');
      });
  }

  /** The script comes when the page has long been drawn, as after a consent. */
  async function visitLate(body: string, height: number): Promise<void> {
    await page.goto(world.publish({ head: reserve(height), body: `<h1>Seite</h1>${body}${TEXT}` }));
    await page.evaluate(async (src) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const script = document.createElement('script');
      script.src = src;
      document.head.append(script);
    }, `${world.host}/v1/fiz-infobox.js`);
  }

  const LINK = '<p><a class="fiz-infobox" href="{host}/" data-topic="visum">Beratung</a></p>';
  const AT_REST = { body: createBox(), done: '.desk' };
  const TOPIC = { body: createBox('lang="de" topic="visum"'), done: '#reading-title' };
  const CASES = [
    { what: 'a wide box', column: 960, ...AT_REST },
    { what: 'a wide box with an open topic', column: 960, ...TOPIC },
    { what: 'a box in a side bar', column: 240, ...AT_REST },
    { what: 'a box in a side bar with an open topic', column: 240, ...TOPIC },
    { what: 'a box on a phone', column: 360, ...AT_REST },
    {
      what: 'a box with notices and another language',
      column: 960,
      body: createBox('lang="ar"'),
      done: '.desk',
    },
    { what: 'a link that becomes a box with an open topic', column: 720, body: LINK, done: '#reading-title' },
  ];

  it.each(CASES)('does not move when a late script makes $what', async ({ column, body, done }) => {
    // So high that everything the box could push away is in sight.
    await page.setViewportSize({ width: 1280, height: 2800 });
    const place = `<div style="width:${column}px">${body}</div>`;
    const shifts = await watchShifts();
    const settle = async (): Promise<void> => {
      await box().locator(done).waitFor();
      // What is fetched ahead comes too, and must not move anything either.
      await box().hover({ position: { x: 4, y: 4 } });
      await page.waitForLoadState('networkidle');
    };
    await visitLate(place, 0);
    await settle();
    const height = await box().evaluate((element) => element.clientHeight);
    await visitLate(place, height);
    await settle();
    expect(await shifts()).toEqual([]);
  });
});

describe('hostile styles', () => {
  /** The eleven properties that other search boxes were compared by. */
  const PROPERTIES = [
    'fontSize',
    'fontFamily',
    'letterSpacing',
    'lineHeight',
    'textTransform',
    'height',
    'borderTopWidth',
    'boxSizing',
    'color',
    'float',
    'listStyleType',
  ];
  const OWN_FONT = '<style>fiz-infobox{--fiz-font:serif;--fiz-font-size:16px}</style>';
  const HOSTILE = `<style>
    html { font-size: 62.5% }
    * { all: revert; box-sizing: content-box !important; margin: 0; padding: 0; letter-spacing: .06em !important; line-height: 1 !important;
        font: italic 900 30px cursive !important; text-transform: uppercase !important; direction: rtl !important; word-spacing: 9px;
        text-indent: 30px; text-align: end; visibility: visible; color: red !important; float: none; list-style: square inside !important;
        white-space: pre; cursor: wait; border-spacing: 9px; hyphens: none; tab-size: 9; user-select: none }
    :host, fiz-infobox { all: unset !important; letter-spacing: 1em !important; text-shadow: 1px 1px red !important }
    input, button, a, li, label, select, p, h2 { width: 9px; border: 3px solid #c00 !important; font-size: 11px !important; height: 60px !important;
        background: #c00 !important; color: #fff !important; padding: 20px !important; float: left !important }
    svg { width: 100% !important } [part], .box, .field, .hit { color: lime !important; border: 9px solid !important; line-height: 4 !important }
    </style>`;

  async function readStyles(head: string): Promise<Record<string, string>[]> {
    await page.goto(world.publish({ head: SCRIPT + OWN_FONT + head, body: createBox() }));
    await awaitBox(page);
    await box().locator('input[role=combobox]').fill('arbeiten');
    const option = box().locator('[role=option]').first();
    await option.waitFor();
    return Promise.all(
      [box().locator('input[role=combobox]'), option, option.locator('.hit-title')].map((part) =>
        part.evaluate((element, names) => {
          const style = getComputedStyle(element);
          return Object.fromEntries(names.map((name) => [name, String(Reflect.get(style, name))]));
        }, PROPERTIES),
      ),
    );
  }

  it('change none of eleven properties of field and hit', async () => {
    const clean = await readStyles('');
    expect(await readStyles(HOSTILE)).toEqual(clean);
  });

  it('leave the direction of the text and the width of the box', async () => {
    await page.goto(world.publish({ head: SCRIPT + HOSTILE, body: createBox() }));
    await awaitBox(page);
    const found = await box()
      .locator('.box')
      .evaluate((element) => {
        const { direction, display, textAlign, cursor } = getComputedStyle(element);
        return { direction, display, textAlign, cursor, wide: element.clientWidth > 800 };
      });
    expect(found).toEqual({
      direction: 'ltr',
      display: 'block',
      textAlign: 'start',
      cursor: 'auto',
      wide: true,
    });
  });
});

describe('colours', () => {
  const background = () =>
    box()
      .locator('.box')
      .evaluate((element) => getComputedStyle(element).backgroundColor);

  it('are those of the page, not of the system', async () => {
    await openContext({ colorScheme: 'dark' });
    await page.goto(world.publish({ head: SCRIPT, body: createBox() }));
    await awaitBox(page);
    const light = await background();
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
    expect(await background()).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background()).toBe(light);
  });
});

describe('language', () => {
  it.each([
    { what: 'its own', attributes: 'lang="en"', page: 'ar', browser: 'de-DE', expected: 'en' },
    { what: 'the nearest around', attributes: '', page: 'ar', browser: 'de-DE', expected: 'ar' },
    { what: 'the browser’s', attributes: '', page: '', browser: 'ar-EG', expected: 'ar' },
    {
      what: 'the page’s for one nobody knows',
      attributes: 'lang="tlh"',
      page: 'en',
      browser: 'de-DE',
      expected: 'en',
    },
    { what: 'the set-up’s', attributes: 'embed="kammer"', page: 'de', browser: 'de-DE', expected: 'en' },
    {
      what: 'the page’s again',
      attributes: 'embed="kammer" lang=""',
      page: 'de',
      browser: 'de-DE',
      expected: 'de',
    },
  ])('is $what: $expected', async ({ attributes, page: lang, browser: locale, expected }) => {
    await openContext({ locale });
    await page.goto(world.publish({ head: SCRIPT, body: createBox(attributes), lang }));
    await box().locator(`.box[lang=${expected}]`).waitFor();
  });
});

describe('taking the box out and putting it in again', () => {
  const count = async (session: CDPSession): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? NaN;
  };
  /** As a page that shows its views in turn does: out, a moment, in. */
  const takeTurns = (rounds: number): Promise<void> =>
    page.evaluate(async (times) => {
      const element = document.querySelector('fiz-infobox') ?? document.body;
      const place = element.parentElement ?? element;
      for (let round = 0; round < times; round++) {
        const ready = new Promise((resolve) =>
          element.addEventListener('fiz-ready', resolve, { once: true }),
        );
        element.remove();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        place.append(element);
        await ready;
      }
    }, rounds);
  const readTree = () =>
    box().evaluate((element) => element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, ''));

  it('50 times leaves the same content and not one listener more', async () => {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(world.publish({ head: SCRIPT, body: createBox('lang="de" hash="fiz"') }));
    await awaitBox(page);
    await box().locator('input[role=combobox]').fill('arbeiten');
    await box().locator('[role=option]').first().waitFor();
    await takeTurns(2);
    const [tree, listeners] = [await readTree(), await count(session)];
    await takeTurns(50);
    await expect.poll(readTree).toBe(tree);
    await expect.poll(() => count(session)).toBeLessThanOrEqual(listeners);
    expect(errors).toEqual([]);
  });

  it('for good leaves nothing of it in memory a minute later', async () => {
    await page.clock.install({ time: NOW });
    await page.goto(world.publish({ head: SCRIPT, body: createBox('lang="de" hash="fiz" topic="visum"') }));
    await topicTitle().waitFor();
    await page.evaluate(() => {
      const gone = document.querySelector('fiz-infobox') ?? document.body;
      Reflect.set(window, 'gone', new WeakRef(gone));
      gone.remove();
    });
    // What is drawn anew each minute asks once more whether the box is there.
    await page.clock.runFor(61_000);
    const session = await context.newCDPSession(page);
    const isKept = async (): Promise<boolean> => {
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate(() =>
        Boolean(Reflect.apply(WeakRef.prototype.deref, Reflect.get(window, 'gone'), [])),
      );
    };
    await expect.poll(isKept, { timeout: 60_000 }).toBe(false);
  });

  it('in the middle of a request leaves nothing open and nothing unsaid', async () => {
    const asked: string[] = [];
    // Held for ever: only a box that gives up ends them.
    await page.route('**/snapshot/v1/start.*', (route) => void asked.push(route.request().url()));
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/start.'));
    await page.goto(world.publish({ head: SCRIPT, body: createBox() }));
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await page.evaluate(() => {
      Reflect.set(window, 'left', []);
      addEventListener('unhandledrejection', ({ reason }) =>
        Reflect.get(window, 'left').push(String(reason)),
      );
      document.querySelector('fiz-infobox')?.remove();
    });
    expect((await failed).failure()?.errorText).toContain('ABORTED');
    expect(await page.evaluate(() => Reflect.get(window, 'left'))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('deep links', () => {
  it('are only there when asked for: address and history stay as they were', async () => {
    const address = world.publish({ head: SCRIPT, body: createBox() });
    await page.goto(`${address}#fiz=topic/visum`);
    await awaitBox(page);
    const before = await page.evaluate(() => history.length);
    await box().locator('input[role=combobox]').fill('arbeiten');
    await box().locator('[role=option]').first().click();
    await topicTitle().waitFor();
    expect(page.url()).toBe(`${address}#fiz=topic/visum`);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('of two boxes lead each to its own topic, and back, on a page with a base address', async () => {
    const head = `${SCRIPT}<base href="/andere/">`;
    const boxes = createBox('lang="de" hash="a"') + createBox('lang="de" hash="b"');
    const address = world.publish({ head, body: boxes });
    await page.goto(`${address}#a=topic/visum`);
    await topicTitle(0).waitFor();
    await expect.poll(() => box().count()).toBe(2);
    await box().nth(1).locator('input[role=combobox]').waitFor();
    expect(await topicTitle(1).count()).toBe(0);
    await openTopic(box().nth(1), 'duldung');
    await topicTitle(1).waitFor();
    expect(page.url()).toBe(`${address}#b=topic/duldung`);
    await page.goBack();
    await topicTitle(1).waitFor({ state: 'detached' });
    await topicTitle(0).waitFor();
    expect(page.url()).toBe(`${address}#a=topic/visum`);
  });
});

describe('a plain link of the class', () => {
  const LINK =
    '<a class="fiz-infobox knopf" href="{host}/" data-lang="en" data-topic="visum" data-embed="kammer" data-color-scheme="dark" data-heading-level="4" data-onclick="window.hit=1" data-client="x">Beratung und mehr</a>';

  it('becomes a box with its data as attributes and itself as fallback', async () => {
    // The element comes after the script, as a browser reads it.
    await page.goto(world.publish({ head: SCRIPT, body: `<p>${LINK}</p>` }));
    await awaitBox(page);
    const found = await box().evaluate((element) => ({
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      fallback: element.textContent,
      around: element.parentElement?.tagName,
    }));
    expect(found).toEqual({
      attributes: {
        lang: 'en',
        topic: 'visum',
        embed: 'kammer',
        'color-scheme': 'dark',
        'heading-level': '4',
      },
      fallback: expect.any(String),
      around: 'P',
    });
    expect(await page.locator('fiz-infobox > a').getAttribute('class')).toBe('knopf');
    expect(await page.locator('fiz-infobox > a').textContent()).toBe('Beratung und mehr');
    expect(errors).toEqual([]);
  });

  it('that comes later becomes a box when the script is put in again', async () => {
    await page.goto(world.publish({ head: SCRIPT, body: '<div id="ort"></div>' }));
    await page.waitForFunction(() => customElements.get('fiz-infobox') !== undefined);
    await page.evaluate(
      ([html, src]) => {
        const place = document.getElementById('ort');
        if (place) place.innerHTML = html ?? '';
        const script = document.createElement('script');
        script.src = src ?? '';
        document.head.append(script);
      },
      [LINK.replace('{host}', world.host), `${world.host}/v1/fiz-infobox.js`],
    );
    await awaitBox(page);
    expect(await box().count()).toBe(1);
  });

  it('stays a link when the box cannot be loaded', async () => {
    await page.route('**/v1/chunks/**', (route) => route.abort());
    const told = page.waitForEvent('console', (message) => message.text().includes('Not loaded from'));
    await page.goto(world.publish({ head: SCRIPT, body: LINK }));
    await told;
    expect(await page.getByRole('link', { name: 'Beratung und mehr' }).isVisible()).toBe(true);
    expect(await box().count()).toBe(0);
  });
});

describe('the page in a frame', () => {
  const createFrame = (): string =>
    createSnippet('frame', {
      settings: { ...DEFAULT_SETTINGS, language: 'de' },
      base: DEFAULT_SETTINGS,
      sender: 'FIZ Leipzig',
      counts: false,
      scriptUrl: `${world.host}/v1/fiz-infobox.js`,
      snapshotUrl: `${world.host}/snapshot/v1/`,
      embedUrl: `${world.host}/embed/`,
    });
  const frame = () => page.frameLocator('iframe');
  const frameHeight = () => page.locator('iframe').evaluate((element) => element.clientHeight);
  const contentHeight = () =>
    frame()
      .locator('#box')
      .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));

  it('grows and shrinks with what it shows', async () => {
    await page.goto(world.publish({ body: createFrame() }));
    await frame().locator('input[role=combobox]').waitFor();
    await expect.poll(async () => (await frameHeight()) - (await contentHeight())).toBe(0);
    const before = await frameHeight();
    await openTopic(frame().locator('fiz-infobox'), 'visum');
    await frame().locator('#reading-title').waitFor();
    await expect.poll(frameHeight).not.toBe(before);
    await expect.poll(async () => (await frameHeight()) - (await contentHeight())).toBe(0);
    expect(errors).toEqual([]);
  });

  it('keeps its height when another origin sends the message', async () => {
    const liar = `<script>parent.postMessage({ type: ${JSON.stringify(HEIGHT_MESSAGE)}, height: 5 }, '*')</script>`;
    const other = `<iframe src="${world.publishElsewhere({ body: liar })}" title="x"></iframe>`;
    const heard = `<script>addEventListener('message', (event) => { if (event.data.height === 5) window.heard = true })</script>`;
    await page.goto(world.publish({ head: heard, body: other + createFrame() }));
    await page.waitForFunction(() => Reflect.get(window, 'heard'));
    const heights = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
    expect(heights).not.toContain(5);
  });

  it('works in a sandbox and scrolls when the message is not heard', async () => {
    const sandboxed = createFrame()
      .replace('<iframe ', '<iframe sandbox="allow-scripts" ')
      .replace(/<script>[^]*<\/script>/, '');
    await page.goto(world.publish({ body: sandboxed }));
    await frame().locator('input[role=combobox]').waitFor();
    const scrolls = await frame()
      .locator('html')
      .evaluate(
        (element) =>
          element.scrollHeight > element.clientHeight && getComputedStyle(element).overflowY !== 'hidden',
      );
    expect(scrolls).toBe(true);
    expect(errors).toEqual([]);
  });

  it('passes axe by itself and has no request elsewhere', async () => {
    const foreign = watchForeignRequests(context, [world.host]);
    await page.goto(`${world.host}/embed/?lang=de`);
    await awaitBox(page);
    // The page's own policy lets no script in but its own: axe goes in through the debugger.
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const axe: { run: () => Promise<AxeResults> } = Reflect.get(window, 'axe');
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect([violations, foreign, errors]).toEqual([[], [], []]);
  });
});
