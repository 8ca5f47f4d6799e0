import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type RunningProduct } from '../helpers/product.ts';
import { pressKeys, typeText, type Driver } from './driver.ts';
import { findOtherBrowsers } from './find.ts';
import { click, isFocused, listTraces, look, until, visit, waitFor } from './page.ts';

/** The main ways through the box in browsers that are not Chromium. */

const PICTURES = join(import.meta.dirname, '..', '..', 'test-results', 'browsers');
const FIELD = 'input[role=combobox]';
const DESK = 'a[href="tel:+49341580882020"]';

let product: RunningProduct;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  product = await startProduct();
});
afterAll(() => product?.stop());

/** Answers with what the product answers. */
async function passOn(path: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(`${product.url}${path}`);
  const type = answer.headers.get('content-type') ?? '';
  response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(Buffer.from(await answer.arrayBuffer()));
}

/** The product behind a server that loses requests: whose address matches gets no answer that helps. */
async function startLossy(): Promise<{
  url: string;
  lose: (pattern: RegExp | null) => void;
  server: Server;
}> {
  let lost: RegExp | null = null;
  const page =
    '<!doctype html><html lang="de"><title>Seite</title><fiz-infobox lang="de"><a href="/">Beratung</a></fiz-infobox><script async src="/v1/fiz-infobox.js"></script>';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/page') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    if (lost?.test(path)) {
      response.writeHead(503).end();
      return;
    }
    void passOn(path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://localhost:${port}`, lose: (pattern) => (lost = pattern), server };
}

const browsers = findOtherBrowsers();
const installed = browsers.flatMap(({ name, start }) => (start ? [{ name, start }] : []));

describe.each(browsers)('$name', ({ start, advice }) => {
  it('is on this machine', () => {
    if (!start) throw new Error(advice);
  });
});

describe.each(installed)('$name', ({ name, start }) => {
  let driver: Driver;
  let hosts: string[];
  const keep = async (what: string) =>
    writeFileSync(join(PICTURES, `${name.toLowerCase()}-${what}.png`), await driver.capture());

  beforeAll(async () => {
    driver = await start();
    hosts = [product.url, new URL(product.demoUrl).origin];
  });
  afterAll(() => driver?.close());

  it('shows the box at rest, ready to be asked', async () => {
    await driver.resize(1100, 1000);
    await visit(driver, `${product.demoUrl}wirtschaftskammer.html`);
    await waitFor(driver, FIELD);
    expect((await waitFor(driver, '[part~="label"]')).text).toBe('Was möchten Sie wissen?');
    expect((await waitFor(driver, '.desk a[href^="tel:"]')).href).toBe('tel:+49341580882020');
    expect((await waitFor(driver, '[data-row]')).text).not.toBe('');
    await keep('rest');
    expect(await listTraces(driver, hosts)).toEqual([]);
  });

  it('finds by keyboard, opens, shows whom to call, and goes back to the field', async () => {
    await visit(driver, `${product.demoUrl}wirtschaftskammer.html`);
    await click(driver, FIELD);
    await typeText(driver, 'anerkennung');
    await waitFor(driver, '[role=option]');
    const readActive = () =>
      driver.run(
        () =>
          document
            .querySelector('fiz-infobox')
            ?.shadowRoot?.querySelector('[role=combobox]')
            ?.getAttribute('aria-activedescendant') ?? '',
      );
    expect(await readActive()).toBe('');
    await pressKeys(driver, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    await until('the first hit is active', async () => (await readActive()) === 'option-0');
    expect(await isFocused(driver, FIELD)).toBe(true);
    await keep('hits');
    await pressKeys(driver, 'Enter');
    await waitFor(driver, '[part~="topic"] h2');
    await until('the heading has the focus', () => isFocused(driver, '#reading-title'));
    await keep('topic');
    const call = await waitFor(driver, '[part~="topic"] [part~="contact"] a[href^="tel:"]');
    expect(call.href).toMatch(/^tel:\+49\d{6,}$/);
    await keep('contact');
    await click(driver, '.back');
    await until('the topic is gone', async () => !(await look(driver, '[part~="topic"]')).found);
    await until('the focus is back', () => isFocused(driver, FIELD));
    await pressKeys(driver, 'Escape');
    await until('the list is shut', async () => !(await look(driver, '[role=option]')).found);
    await pressKeys(driver, 'Escape');
    expect(
      await driver.run(
        () => document.querySelector('fiz-infobox')?.shadowRoot?.querySelector('input')?.value,
      ),
    ).toBe('');
    expect(await listTraces(driver, hosts)).toEqual([]);
  });

  it('takes another language from the menu', async () => {
    await visit(driver, `${product.demoUrl}seitenleiste.html`);
    await waitFor(driver, FIELD);
    // A menu of the system is out of reach for WebDriver; the choice itself is the page's.
    await driver.run(() => {
      const menu = document.querySelector('fiz-infobox')?.shadowRoot?.querySelector('select');
      if (!menu) return;
      menu.value = 'uk';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor(driver, '[part~="label"]', 'Що');
    await keep('ukrainian-sidebar');
    expect(await listTraces(driver, hosts)).toEqual([]);
  });

  it('reads from right to left in Arabic, numbers from left to right, on a phone', async () => {
    await driver.resize(390, 800);
    await visit(driver, `${product.demoUrl}verein-arabisch.html`);
    expect((await waitFor(driver, FIELD)).direction).toBe('rtl');
    await click(driver, FIELD);
    await typeText(driver, 'شهادة');
    await waitFor(driver, '[role=option]');
    await keep('arabic-hits');
    await click(driver, '[role=option]');
    expect((await waitFor(driver, '[part~="topic"] h2')).direction).toBe('rtl');
    expect((await waitFor(driver, 'a[href^="tel:"] bdi')).direction).toBe('ltr');
    await keep('arabic-contact');
    expect(await listTraces(driver, hosts)).toEqual([]);
  });

  it('needs nothing that a strict policy forbids', async () => {
    await driver.resize(1100, 1000);
    await visit(driver, `${product.demoUrl}strenge-richtlinie.html`);
    await click(driver, FIELD);
    await typeText(driver, 'visum');
    await click(driver, '[role=option]');
    await waitFor(driver, '[part~="topic"] h2');
    await keep('strict');
    expect(await listTraces(driver, hosts)).toEqual([]);
  });

  it('works alone on the page for frames', async () => {
    await visit(driver, `${product.url}/embed/?lang=en`);
    await click(driver, FIELD);
    await typeText(driver, 'visa');
    await waitFor(driver, '[role=option]');
    await keep('embed');
    expect(await listTraces(driver, hosts)).toEqual([]);
  });

  it('turns dark with the page', async () => {
    await visit(driver, `${product.demoUrl}wirtschaftskammer.html`);
    await waitFor(driver, FIELD);
    const readColour = () =>
      driver.run(() => {
        const box = document.querySelector('fiz-infobox')?.shadowRoot?.querySelector('[part~="box"]');
        return box ? getComputedStyle(box).backgroundColor : '';
      });
    const light = await readColour();
    await driver.run(() => document.querySelector('fiz-infobox')?.setAttribute('color-scheme', 'dark'));
    await until('a dark background', async () => (await readColour()) !== light);
    await keep('dark');
  });

  it('tries again after index and topic were lost on the way', async () => {
    const { url, lose, server } = await startLossy();
    lose(/\.bin$/);
    await visit(driver, `${url}/page`);
    await click(driver, FIELD);
    await typeText(driver, 'visum');
    await waitFor(driver, '.failure h2');
    expect((await look(driver, `.failure ${DESK}`)).found).toBe(true);
    lose(null);
    await click(driver, '.failure button.filled');
    await waitFor(driver, '[role=option]');
    lose(/\/topic-/);
    await click(driver, '[role=option]');
    await waitFor(driver, '.failure h2');
    lose(null);
    await click(driver, '.failure button.filled');
    await waitFor(driver, '[part~="topic"] h2');
    expect(await listTraces(driver, [url])).toEqual([]);
    server.close();
    server.closeAllConnections();
  });
});
