import type { Browser, Page } from 'playwright-core';

/** Times of one action, in milliseconds. */
export interface Measurement {
  what: string;
  median: number;
  worst: number;
  /** What the action may take at most; `null` where nothing is promised. */
  limit: number | null;
}

const PATIENCE_MS = 120_000;
const REPEATS = 7;
const SCROLL_STEPS = 60;

/** Logs in and does what an adviser does, one after the other, each several times. */
export async function measureStudio(
  browser: Browser,
  { url, loginLink }: { url: string; loginLink: string },
): Promise<Measurement[]> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 950 }, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(loginLink);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByTestId('studio-navbar').waitFor();
  return [
    await measureFreshTab(page, url),
    await measureToday(page, url),
    await measureOpening(page, url),
    ...(await measureScrolling(page, url)),
  ];
}

async function measureFreshTab(page: Page, url: string): Promise<Measurement> {
  const times = await repeat(async () => {
    await page.goto('about:blank');
    const begin = performance.now();
    await page.goto(`${url}/studio/heute`);
    await page.getByTestId('today-total').waitFor();
    return performance.now() - begin;
  });
  return summarise(
    'a new tab, the whole Studio included, until „Heute zu tun“ shows its counts',
    times,
    null,
  );
}

/** The tool itself: the Studio is open elsewhere for a moment, then a click on it. */
async function measureToday(page: Page, url: string): Promise<Measurement> {
  const times = await repeat(async () => {
    await openTopics(page, url);
    await page.waitForLoadState('networkidle');
    const begin = performance.now();
    await page.getByRole('link', { name: 'Heute zu tun' }).click();
    await page.getByTestId('today-total').waitFor();
    return performance.now() - begin;
  });
  return summarise('click on „Heute zu tun“ in an open Studio until its counts show', times, 1000);
}

async function measureOpening(page: Page, url: string): Promise<Measurement> {
  let number = 0;
  const times = await repeat(async () => {
    number += 1;
    const entry = (await openTopics(page, url)).nth(number);
    const title = await entry.innerText();
    const begin = performance.now();
    await entry.click();
    await page.waitForFunction(isFormFilled, title, { polling: 20 });
    return performance.now() - begin;
  });
  return summarise('click on a topic in the list until its form is filled', times, 1500);
}

/** Runs in the page. */
function isFormFilled(entry: string): boolean {
  const input = document.querySelector('[data-testid="field-title"] input');
  return input instanceof HTMLInputElement && input.value !== '' && entry.includes(input.value);
}

/** The rows of the list of all topics; those still loading have no text. */
async function openTopics(page: Page, url: string) {
  await page.goto(`${url}/studio/structure/topics;topic`);
  const pane = page.getByTestId('document-list-pane').last();
  const rows = pane.getByRole('link').filter({ hasText: /\S/ });
  await rows.nth(REPEATS + 1).waitFor();
  return rows;
}

/** Wheel turns over the list of all topics: the longest time between two frames, and until new rows show. */
async function measureScrolling(page: Page, url: string): Promise<Measurement[]> {
  const frames: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    await (await openTopics(page, url)).first().hover();
    const gaps = page.evaluate(watchFrames, SCROLL_STEPS * 50);
    for (let step = 0; step < SCROLL_STEPS; step += 1) await page.mouse.wheel(0, 400);
    frames.push(...(await gaps));
  }
  return [summarise('scrolling the list of all topics: time between two frames', frames, null)];
}

/** Runs in the page: milliseconds between frames, for the given time. */
function watchFrames(milliseconds: number): Promise<number[]> {
  return new Promise((resolve) => {
    const gaps: number[] = [];
    const begin = performance.now();
    let last = begin;
    const next = (now: number) => {
      gaps.push(now - last);
      last = now;
      if (now - begin < milliseconds) requestAnimationFrame(next);
      else resolve(gaps.slice(1));
    };
    requestAnimationFrame(next);
  });
}

async function repeat(run: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < REPEATS; index += 1) times.push(await run());
  return times;
}

function summarise(what: string, times: number[], limit: number | null): Measurement {
  const sorted = times.toSorted((a, b) => a - b);
  return { what, limit, median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}
