import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { watchErrors, watchForeignRequests } from '../helpers/browser.ts';
import type { RunningProduct } from '../helpers/product.ts';
import { PATIENCE_MS } from './studio-page.ts';

/** What happens to a request instead of its answer. */
export type Fault =
  | { kind: 'down' }
  | { kind: 'status'; status: number }
  /** Another text as if it were the file, for example the page of a captive portal. */
  | { kind: 'text'; body: string; type?: string }
  /** The first part of the file alone. */
  | { kind: 'truncated'; bytes: number }
  /** The file, changed. */
  | { kind: 'changed'; change: (text: string) => string }
  /** The answer comes when this is resolved, or never. */
  | { kind: 'held'; until: Promise<unknown> };

/** A box in a page of its own, and everything that may go wrong around it. */
export interface WatchedBox {
  context: BrowserContext;
  page: Page;
  box: Locator;
  /** From now on, requests whose address matches meet the fault; `null` ends it. */
  break(pattern: RegExp, fault: Fault | null): void;
  /** Addresses asked for so far. */
  requests: string[];
  /** Codes of `fiz-error` so far. */
  readCodes(): Promise<string[]>;
  /** Waits for the next `fiz-error` after this many and returns its code. */
  waitForCode(after: number): Promise<string>;
  /** Errors of the console, without those the browser itself writes about a request that failed. */
  errors: string[];
  /**
   * Checks what holds for every visit: no request elsewhere, no cookie, no storage, no error of the page and no
   * promise left alone. Closes the page.
   */
  finish(): Promise<void>;
}

/** How a box is opened. */
export interface BoxOptions {
  /** Attributes of the element; default: `lang="de"`. */
  attributes?: string;
  /** Address of a page that is there already, instead of one made for the test. */
  address?: string;
  width?: number;
  height?: number;
  /** Faults from the beginning. */
  faults?: [RegExp, Fault][];
  /** Before the page loads. */
  prepare?: (page: Page) => Promise<void>;
}

/** The page's own link, which must be there when nothing else is. */
export const FALLBACK = 'Beratung der Gemeinde';

/** Opens a page with a box and does not wait for anything in it. */
export async function openWatched(
  browser: Browser,
  product: RunningProduct,
  { attributes = 'lang="de"', address, width = 900, height = 900, faults = [], prepare }: BoxOptions = {},
): Promise<WatchedBox> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  const foreign = watchForeignRequests(context, [product.url, new URL(product.demoUrl).origin]);
  const broken = new Map<string, [RegExp, Fault]>(faults.map((entry) => [entry[0].source, entry]));
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await context.route(/\/(v1|snapshot)\//, (route) => {
    const url = route.request().url();
    const fault = [...broken.values()].find(([pattern]) => pattern.test(url))?.[1];
    return answer(route, fault).catch(() => {});
  });
  const page = await context.newPage();
  const all = watchErrors(page);
  await page.addInitScript(rememberEvents);
  await prepare?.(page);
  const own = `${product.url}/a-page-of-this-test`;
  if (!address) {
    const snippet = `<fiz-infobox ${attributes}><a href="${product.url}/">${FALLBACK}</a></fiz-infobox><script async src="/v1/fiz-infobox.js"></script>`;
    // On the box's own origin: Chromium lets no page that a test made up ask a loopback address of another origin.
    await page.route(own, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Seite</title><body>${snippet}</body></html>`,
      }),
    );
  }
  await page.goto(address ?? own);
  const readCodes = () => page.evaluate((): string[] => Reflect.get(window, 'fizErrors') ?? []);
  const errors = () =>
    all.filter((text) => !/^Failed to load resource|\[fiz-infobox\] Not loaded/.test(text));
  return {
    context,
    page,
    box: page.locator('fiz-infobox'),
    break: (pattern, fault) =>
      fault ? broken.set(pattern.source, [pattern, fault]) : broken.delete(pattern.source),
    requests,
    readCodes,
    waitForCode: async (after) => {
      await page.waitForFunction((count) => Reflect.get(window, 'fizErrors').length > count, after);
      return (await readCodes())[after] ?? '';
    },
    get errors() {
      return errors();
    },
    finish: async () => {
      expect(await readTraces(page)).toEqual({
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        workers: 0,
        cookie: '',
        rejections: [],
      });
      expect(errors()).toEqual([]);
      expect(foreign).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    },
  };
}

async function answer(route: Route, fault: Fault | undefined): Promise<void> {
  if (!fault) return route.continue();
  const headers = { 'access-control-allow-origin': '*' };
  if (fault.kind === 'down') return route.abort('connectionrefused');
  if (fault.kind === 'status') return route.fulfill({ status: fault.status, headers, body: 'Nothing.' });
  if (fault.kind === 'text')
    return route.fulfill({ headers, contentType: fault.type ?? 'text/html', body: fault.body });
  if (fault.kind === 'held') {
    await fault.until;
    return route.continue();
  }
  // Without the condition, so that a whole file comes back.
  const { 'if-none-match': _, ...headersOfRequest } = route.request().headers();
  const response = await route.fetch({ headers: headersOfRequest });
  const whole = await response.body();
  const body =
    fault.kind === 'truncated' ? whole.subarray(0, fault.bytes) : fault.change(whole.toString('utf8'));
  return route.fulfill({ headers, contentType: response.headers()['content-type'] ?? '', body });
}

/** Runs in the page before anything else. */
function rememberEvents(): void {
  const errors: string[] = [];
  const rejections: string[] = [];
  Reflect.set(window, 'fizErrors', errors);
  Reflect.set(window, 'rejections', rejections);
  document.addEventListener('fiz-error', (event) => {
    if (event instanceof CustomEvent) errors.push(event.detail.code);
  });
  addEventListener('unhandledrejection', (event) => rejections.push(String(event.reason)));
}

/** What the visit has left behind in the browser. */
function readTraces(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    rejections: Reflect.get(window, 'rejections'),
  }));
}
