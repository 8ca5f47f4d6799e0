import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_ARGS, findTestBrowser } from '../../scripts/browser.ts';
import { CACHE_DIR } from '../../scripts/paths.ts';

/** The browser of the journeys. */
export async function launchBrowser(args: string[] = []): Promise<Browser> {
  const found = await findTestBrowser(CACHE_DIR);
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...BROWSER_ARGS, ...args],
    // A visitor in Leipzig, wherever the tests run.
    env: { ...process.env, ...found.env, TZ: 'Europe/Berlin' },
  });
}

/**
 * Counts what leaves the given origins: every request a page of the context makes elsewhere lands in the
 * returned list. Requests a policy stopped before they left do not count.
 */
export function watchForeignRequests(context: BrowserContext, origins: string[]): string[] {
  const foreign: string[] = [];
  const isOurs = (url: string) => /^(data|blob|about):/.test(url) || origins.includes(new URL(url).origin);
  const blocked = new Set<string>();
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText.includes('csp')) blocked.add(request.url());
  });
  context.on('request', (request) => {
    if (!isOurs(request.url())) foreign.push(request.url());
  });
  context.on('requestfailed', (request) => {
    const at = foreign.indexOf(request.url());
    if (blocked.has(request.url()) && at >= 0) foreign.splice(at, 1);
  });
  return foreign;
}

/** Collects errors a visitor's console would show: uncaught exceptions and error messages. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}
