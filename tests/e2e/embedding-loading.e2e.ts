import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, watchErrors } from '../helpers/browser.ts';
import { awaitBox, createBox, SCRIPT, startPartnerWorld, type PartnerWorld } from './partner-pages.ts';

/** How the script comes into partners' pages, and what protects it there. Rows 1 to 6 and 19 to 27 of the rules. */
const DIST = new URL('../../dist/', import.meta.url).pathname;
const INTEGRITY: Record<string, string> = JSON.parse(readFileSync(join(DIST, 'sri.json'), 'utf8'));
const PINNED = Object.keys(INTEGRITY).find((path) => /^v1\/fiz-infobox\.[^.]+\.js$/.test(path)) ?? '';
const LOADER = readFileSync(join(DIST, 'v1/fiz-infobox.js'), 'utf8');
const BOX_CHUNK = /chunks\/box\.[^.]+\.js/.exec(LOADER)?.[0] ?? '';

let world: PartnerWorld;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];
let notes: string[];

beforeAll(async () => {
  [world, browser] = await Promise.all([startPartnerWorld(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'de-DE' });
  page = await context.newPage();
  errors = watchErrors(page);
  notes = [];
  page.on('console', (message) => message.type() === 'info' && notes.push(message.text()));
});
afterEach(() => context.close());

/** Calls `violations` with what a policy of the page has stopped, from the first byte on. */
async function watchViolations(): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const found: string[] = [];
    Reflect.set(window, 'violations', found);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      found.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return () => page.evaluate((): string[] => Reflect.get(window, 'violations'));
}

const readFallback = (): Promise<string> => page.locator('fiz-infobox > a').innerText();

const FORMS: Record<string, { head?: string; body: string }> = {
  'async, before the element': { head: SCRIPT, body: createBox() },
  'async, after the element': { body: createBox() + SCRIPT },
  defer: { head: SCRIPT.replace('async', 'defer'), body: createBox() },
  neither: { head: SCRIPT.replace('async ', ''), body: createBox() },
  'type=module': { head: SCRIPT.replace('async', 'type="module"'), body: createBox() },
  'put in by another script': {
    body: `${createBox()}<script>const s = document.createElement('script'); s.src = '{host}/v1/fiz-infobox.js'; document.head.append(s)</script>`,
  },
  'put in by a tag manager after the page has loaded, element included': {
    body: `<div id="ort"></div><script>addEventListener('load', () => setTimeout(() => {
      document.getElementById('ort').innerHTML = ${JSON.stringify(createBox())};
      const s = document.createElement('script'); s.async = true; s.src = '{host}/v1/fiz-infobox.js';
      document.getElementsByTagName('script')[0].parentNode.insertBefore(s, null) }))</script>`,
  },
  'held back by an optimiser until the first move, under another type': {
    head: '<script type="text/held" data-held-src="{host}/v1/fiz-infobox.js"></script>',
    body: `${createBox()}<script>addEventListener('load', () => { const old = document.querySelector('[data-held-src]');
      const s = document.createElement('script'); s.src = old.getAttribute('data-held-src'); old.replaceWith(s) })</script>`,
  },
  'under its address that never changes': {
    head: SCRIPT.replace('v1/fiz-infobox.js', PINNED),
    body: createBox(),
  },
};

describe('the script', () => {
  it.each(Object.keys(FORMS))('makes the box when it stands in the page so: %s', async (form) => {
    await page.goto(world.publish(FORMS[form] ?? { body: '' }));
    await awaitBox(page);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => Object.keys(window).filter((name) => /fiz/i.test(name)))).toEqual([]);
  });

  it('finds its parts when a plugin runs its text inside another script and leaves its tag', async () => {
    const combined = `<script type="text/plain" src="{host}/v1/fiz-infobox.js"></script><script>${LOADER}</script>`;
    await page.goto(world.publish({ body: createBox() + combined }));
    await awaitBox(page);
  });

  it('leaves the link and says why when a plugin has combined it with others without a trace', async () => {
    await page.route('**/alles.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: LOADER }),
    );
    const told = page.waitForEvent('console', (message) => message.text().includes('combines'));
    await page.goto(world.publish({ body: `${createBox()}<script src="/alles.js"></script>` }));
    await told;
    expect(await readFallback()).toBe('Beratung zu Zuwanderung und Arbeit');
  });

  it('leaves the link in a browser that lacks what the box needs, and asks for nothing more', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(world.publish({ head: SCRIPT, body: createBox() }));
    expect(await readFallback()).not.toBe('');
    expect(asked.filter((path) => path.startsWith('/v1/'))).toEqual(['/v1/fiz-infobox.js']);
    expect(errors).toEqual([]);
  });

  it('leaves the link to be seen and used without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(world.publish({ head: SCRIPT, body: createBox() }));
    await still.getByRole('link', { name: 'Beratung zu Zuwanderung und Arbeit' }).click({ trial: true });
    await plain.close();
  });
});

describe('two scripts on one page', () => {
  /** Another build of the script, by the name of its box; the page gets it under the given address. */
  async function offerOther(path: string): Promise<void> {
    const body = LOADER.replaceAll(BOX_CHUNK, 'chunks/box.00000000.js');
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  }

  it('are one when they are the same, without a word', async () => {
    await page.goto(world.publish({ head: SCRIPT, body: createBox() + SCRIPT + createBox() }));
    await expect.poll(() => page.locator('fiz-infobox input[role=combobox]').count()).toBe(2);
    expect([errors, notes]).toEqual([[], []]);
  });

  it('of two versions leave the first, with one note', async () => {
    await offerOther('/v1/andere/fiz-infobox.js');
    const other = SCRIPT.replace('async ', '').replace('/v1/', '/v1/andere/');
    await page.goto(world.publish({ head: SCRIPT.replace('async ', '') + other, body: createBox() }));
    await awaitBox(page);
    expect(errors).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`"${world.host}/v1/andere/fiz-infobox.js" is left out`);
  });

  it('leave an element of the page that has the name, with one note', async () => {
    const taken = `<script>customElements.define('fiz-infobox', class extends HTMLElement {})</script>`;
    const told = page.waitForEvent('console', (message) => message.text().includes('is in use'));
    await page.goto(world.publish({ head: taken + SCRIPT, body: createBox() }));
    await told;
    expect(await readFallback()).not.toBe('');
    expect([errors, notes.length]).toEqual([[], 1]);
  });

  it('leave the name of the next major version alone', async () => {
    await page.goto(
      world.publish({ head: SCRIPT, body: `${createBox()}<fiz-infobox-v2>Später</fiz-infobox-v2>` }),
    );
    await awaitBox(page);
    expect(await page.locator('fiz-infobox-v2').innerText()).toBe('Später');
    expect(await page.evaluate(() => customElements.get('fiz-infobox-v2'))).toBeUndefined();
    expect(await page.evaluate(() => Reflect.has(window, Symbol.for('fiz-infobox-v2')))).toBe(false);
  });
});

describe('files of the box', () => {
  const readHeaders = async (path: string): Promise<Headers> => (await fetch(world.host + path)).headers;

  it('may be used by pages of every origin, isolated ones too', async () => {
    for (const path of ['/v1/fiz-infobox.js', `/v1/${BOX_CHUNK}`, '/snapshot/v1/manifest.json']) {
      const headers = await readHeaders(path);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('timing-allow-origin')).toBe('*');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('are kept for ever when their name has a hash, and for minutes when not', async () => {
    const forEver = 'public, max-age=31536000, immutable';
    expect((await readHeaders(`/${PINNED}`)).get('cache-control')).toBe(forEver);
    expect((await readHeaders(`/v1/${BOX_CHUNK}`)).get('cache-control')).toBe(forEver);
    const floating = (await readHeaders('/v1/fiz-infobox.js')).get('cache-control');
    expect(floating).toBe('public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800');
  });

  it('are compressed', async () => {
    expect((await readHeaders(`/v1/${BOX_CHUNK}`)).get('content-encoding')).toMatch(/br|gzip/);
  });
});

/**
 * Words that general rules of EasyList (easylist_general_block.txt), EasyPrivacy (easyprivacy_general.txt) and
 * the Fanboy lists stop in any address or name, as such lists had them in 2025; the least of them that could
 * ever get into ours.
 */
const LISTED_WORDS =
  'ad ads adv advert advertisement banner sponsor affiliate popup popunder track tracker tracking trk analytics analytic beacon pixel stat stats metrics counter collect collector log logger logging ping telemetry fingerprint impression visitor hit geoip cookie consent chat widget social share newsletter push'.split(
    ' ',
  );

describe('names', () => {
  it('that anybody outside the box sees hold no word that content blockers stop', async () => {
    const seen: string[] = [];
    page.on('request', (request) => seen.push(new URL(request.url()).pathname));
    await page.goto(
      world.publish({ head: SCRIPT, body: createBox('lang="ar" embed="kammer" topic="visum"') }),
    );
    await page.locator('fiz-infobox #reading-title').waitFor();
    await page.locator('fiz-infobox input[role=combobox]').fill('arbeiten');
    await page.locator('fiz-infobox [role=option]').first().waitFor();
    const files = Object.keys(INTEGRITY).map((path) => `/${path}`);
    const attributes = await page.evaluate(() =>
      Object.keys(Reflect.get(customElements.get('fiz-infobox') ?? {}, 'properties')),
    );
    const names = ['fiz-infobox', '/embed/', '/konfigurator/', ...attributes, ...files, ...seen];
    expect(names.length).toBeGreaterThan(25);
    const words = names.flatMap((name) => name.toLowerCase().match(/[a-z]+/g) ?? []);
    expect(words.filter((word) => LISTED_WORDS.includes(word))).toEqual([]);
  });
});

describe('syntax', () => {
  /** Whether a script has nothing that would have to be rewritten for a year's language. */
  const isOf = (target: ts.ScriptTarget, code: string): boolean => {
    const print = (as: ts.ScriptTarget): string =>
      ts.transpileModule(code, { compilerOptions: { target: as, module: ts.ModuleKind.ESNext } }).outputText;
    return print(target) === print(ts.ScriptTarget.ESNext);
  };

  it('of the script is that of 2020, so that older browsers read on to where it gives way to the link', () => {
    expect(isOf(ts.ScriptTarget.ES2020, LOADER)).toBe(true);
    expect(isOf(ts.ScriptTarget.ES2020, 'class A { #secret = 1; static { this.b ??= 2 } }')).toBe(false);
  });

  /** Whether a part of a script has something younger than 2022. */
  function isNewer(node: ts.Node): boolean {
    if (ts.isDecorator(node) || node.kind === ts.SyntaxKind.AccessorKeyword || ts.isImportAttributes(node))
      return true;
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using)
      return true;
    if (ts.isRegularExpressionLiteral(node) && /\/[a-z]*v[a-z]*$|\(\?[ims]*-?[ims]+:/.test(node.text))
      return true;
    return ts.forEachChild(node, (child) => isNewer(child) || undefined) ?? false;
  }
  const parse = (code: string): ts.Node => ts.createSourceFile('part.js', code, ts.ScriptTarget.ESNext);

  it('of its parts is that of 2022, which every browser has that the script lets through', () => {
    const parts = Object.keys(INTEGRITY).filter((path) => path.includes('/chunks/'));
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter((path) => isNewer(parse(readFileSync(join(DIST, path), 'utf8'))))).toEqual([]);
  });

  it.each([
    'using a = b()',
    'const a = /[\\p{L}--[a-z]]/v',
    'const a = /(?i:a)b/',
    'class A { accessor b = 1 }',
  ])('younger than that would be noticed: %s', (code) => {
    expect(isNewer(parse(`{ ${code} }`))).toBe(true);
  });
});

describe('integrity', () => {
  const pinned = (): string =>
    `<script async src="{host}/${PINNED}" integrity="${INTEGRITY[PINNED] ?? ''}" crossorigin="anonymous"></script>`;
  /** An import map with the integrity of every part, as the rules for partners describe it. */
  const createMap = (): string => {
    const entries = Object.entries(INTEGRITY).map(([path, value]) => [`{host}/${path}`, value]);
    return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(entries) })}</script>`;
  };
  const spoil = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} ` });
  };

  it('lets the script run that it was written for', async () => {
    await page.goto(world.publish({ head: createMap() + pinned(), body: createBox() }));
    await awaitBox(page);
    await page.locator('fiz-infobox input[role=combobox]').fill('arbeiten');
    await page.locator('fiz-infobox [role=option]').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('refuses the script when a single byte differs, and the link stays', async () => {
    await page.route(`**/${PINNED}`, spoil);
    const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
    await page.goto(world.publish({ head: pinned(), body: createBox() }));
    await refused;
    expect(await readFallback()).not.toBe('');
    expect(await page.evaluate(() => customElements.get('fiz-infobox'))).toBeUndefined();
  });

  it('refuses a part when a single byte differs, through the import map, and the link stays', async () => {
    await page.route(`**/v1/${BOX_CHUNK}`, spoil);
    const refused = page.waitForEvent('console', (message) => message.text().includes('Not loaded from'));
    await page.goto(world.publish({ head: createMap() + pinned(), body: createBox() }));
    await refused;
    expect(await readFallback()).not.toBe('');
  });
});

/** What every partner with a strict policy has to allow, and nothing else. */
const STRICT = [
  "default-src 'none'",
  'script-src {host}',
  'style-src {host}',
  'connect-src {host}',
  'img-src {host}',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types fiz-infobox',
].join('; ');

describe('a page with a strict policy', () => {
  it('has no violation at rest, in a search, in a topic, with a contact and in print', async () => {
    const violations = await watchViolations();
    const headers = { 'content-security-policy': STRICT };
    await page.goto(world.publish({ head: SCRIPT, body: createBox() + SCRIPT, headers }));
    await awaitBox(page);
    const box = page.locator('fiz-infobox');
    await box.locator('input[role=combobox]').fill('arbeiten');
    await box.locator('[role=option]').first().click();
    await box.locator('[part~=topic]').waitFor();
    await box.locator('[part~=contact]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => document.querySelector('fiz-infobox')?.setAttribute('embed', 'kammer'));
    await box.locator('.box[lang=de]').waitFor();
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('needs no more than a nonce where it trusts scripts of trusted scripts', async () => {
    const violations = await watchViolations();
    const policy = STRICT.replace('script-src {host}', "script-src 'nonce-a1' 'strict-dynamic'");
    const head = SCRIPT.replace('async', 'async nonce="a1"');
    await page.goto(
      world.publish({ head, body: createBox(), headers: { 'content-security-policy': policy } }),
    );
    await awaitBox(page);
    await page.locator('fiz-infobox input[role=combobox]').fill('arbeiten');
    await page.locator('fiz-infobox [role=option]').first().waitFor();
    expect([await violations(), errors]).toEqual([[], []]);
  });

  it('shows the box when it is isolated from other origins', async () => {
    const headers = {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    };
    await page.goto(world.publish({ head: SCRIPT, body: createBox(), headers }));
    await awaitBox(page);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(errors).toEqual([]);
  });
});
