/** The built box on its own origin, and partners' pages on others: real files and headers, no product behind. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveHandler, type HttpServer } from '../../lake/index.ts';
import { createEmbedSite } from '../../scripts/start/embed-site.ts';
import { createSite } from '../../scripts/start/site.ts';
import { EMBED_FILES, extendFile } from '../widget/fixtures/rich.ts';
import { createFixtureSnapshot } from '../widget/fixtures/snapshot.ts';

/** What a partner's server answers for a page. */
export interface PartnerPage {
  body: string;
  head?: string;
  lang?: string;
  /** Headers by name; `{host}` becomes the origin of the box. */
  headers?: Record<string, string>;
}

/** Where everything is while the tests of a file run. */
export interface PartnerWorld {
  /** Origin of the box. */
  host: string;
  /** Offers a page on an origin that is not the box's, and returns its address. `{host}` is filled in. */
  publish: (page: PartnerPage) => string;
  /** The same on a third origin. */
  publishElsewhere: (page: PartnerPage) => string;
  stop: () => Promise<void>;
}

/** The snippet partners are given; `{host}` is filled in by `publish`. */
export const SCRIPT = '<script async src="{host}/v1/fiz-infobox.js"></script>';
/** The element of the snippet with the link of the page. */
export const createBox = (attributes = 'lang="de"'): string =>
  `<fiz-infobox ${attributes}><a href="{host}/">Beratung zu Zuwanderung und Arbeit</a></fiz-infobox>`;

async function startPartner(host: string): Promise<{ server: HttpServer; publish: PartnerWorld['publish'] }> {
  const pages = new Map<string, PartnerPage>();
  const fill = (text: string): string => text.replaceAll('{host}', host);
  const handler = async (request: Request): Promise<Response> => {
    const page = pages.get(new URL(request.url).pathname);
    if (!page) return new Response(null, { status: 404 });
    const { body, head = '', lang = 'de', headers = {} } = page;
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Seite</title>${head}</head><body>${body}</body></html>`;
    return new Response(fill(html), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)])),
      },
    });
  };
  const server = await serveHandler({ host: '127.0.0.1', port: 0, handler });
  const publish = (page: PartnerPage): string => {
    const path = `/seite-${pages.size + 1}`;
    pages.set(path, page);
    return server.url + path;
  };
  return { server, publish };
}

/** A snapshot with everything in it, as a build would leave it. */
function writeSnapshot(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of [...createFixtureSnapshot(), ...EMBED_FILES]) {
    const raw = typeof content === 'string' ? content : Buffer.from(content);
    writeFileSync(join(folder, name), extendFile(name, raw));
  }
}

/** Starts the origin of the box and two of partners, on free ports. */
export async function startPartnerWorld(): Promise<PartnerWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'fiz-partners-'));
  writeSnapshot(folder);
  const embeds = createEmbedSite({ readOrigins: async () => null, log: () => {} });
  const site = createSite({
    snapshotDir: folder,
    demoUrl: () => '',
    snapshotStatus: () => ({ state: 'ready', updatedAt: null, message: null, problems: [] }),
    studioConfig: () => {
      throw new Error('There is no Studio here.');
    },
  });
  const nobody = { authenticate: async () => null };
  /** Counts are the Content Lake's affair, which is not here. */
  const takeCount = ({ url }: Request): Response | null =>
    new URL(url).pathname === '/v1/insights'
      ? new Response(null, { status: 204, headers: { 'access-control-allow-origin': '*' } })
      : null;
  const box = await serveHandler({
    host: '127.0.0.1',
    port: 0,
    handler: async (request) =>
      takeCount(request) ??
      (await embeds(request)) ??
      (await site(request, nobody)) ??
      new Response(null, { status: 404 }),
  });
  const [one, other] = await Promise.all([startPartner(box.url), startPartner(box.url)]);
  return {
    host: box.url,
    publish: one.publish,
    publishElsewhere: other.publish,
    stop: async () => {
      await Promise.all([box, one.server, other.server].map((server) => server.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the box of a page can be used, what it fetches ahead included. */
export async function awaitBox(page: Page, selector = 'fiz-infobox'): Promise<void> {
  await page.locator(`${selector} input[role=combobox]`).first().waitFor();
}
