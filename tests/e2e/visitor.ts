import type { Browser } from 'playwright-core';
import type { RunningProduct } from '../helpers/product.ts';
import { watchForeignRequests } from '../helpers/browser.ts';
import { PATIENCE_MS } from './studio-page.ts';

/** Who looks at the box, and at what. */
export interface Visit {
  language: string;
  /** Slug of the topic the page opens; without it, the box is at rest. */
  topic?: string;
  /** The visitor's clock; default: the machine's. */
  at?: Date;
}

/**
 * What the whole box says to somebody who never was here before, with everything that can be opened open.
 *
 * @throws Error when the visit asked another host than the product.
 */
export async function readBox(
  browser: Browser,
  product: RunningProduct,
  { language, topic, at }: Visit,
): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 900, height: 950 }, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  const foreign = watchForeignRequests(context, [product.url]);
  const page = await context.newPage();
  if (at) await page.clock.setFixedTime(at);
  const attributes = topic === undefined ? '' : ` topic="${topic}"`;
  const snippet = `<script async src="/v1/fiz-infobox.js"></script><fiz-infobox lang="${language}"${attributes}></fiz-infobox>`;
  // On the box's own origin: Chromium lets no page that a test made up ask a loopback address of another origin.
  const address = `${product.url}/a-page-of-this-test`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="de">${snippet}</html>` }),
  );
  await page.goto(address);
  const box = page.locator('fiz-infobox');
  await box.locator(topic === undefined ? '[part~="input"]' : '[part~="topic"]').waitFor();
  // What is read later (hours, notices) comes within this quiet.
  await page.waitForLoadState('networkidle');
  await box.evaluate((element) => {
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
  const text = await box.locator('[part~="box"]').innerText();
  await context.close();
  if (foreign.length > 0) throw new Error(`The box asked other hosts: ${foreign.join(', ')}`);
  return text;
}
