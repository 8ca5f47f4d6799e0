import { join } from 'node:path';
import { createStaticHandler, type Role, type RouteHandler } from '../../lake/index.ts';
import { createStudioPolicy } from '../../studio/content-security-policy.ts';
import { ROOT } from '../paths.ts';
import { HOME_PAGE_POLICY, renderHomePage } from './home-page.ts';
import type { SnapshotStatus } from '../../snapshot/watch.ts';

/** What the Studio needs to know at run time; `apiHost: null` means Sanity's hosted Content Lake. */
export interface StudioRuntimeConfig {
  projectId: string;
  dataset: string;
  apiHost: string | null;
  snapshotUrl: string;
  scriptUrl: string;
  /** Where boxes send their counts; `null` where nothing is counted. */
  insightsUrl: string | null;
  /** The page with the box alone. */
  embedUrl: string;
}

export interface SiteOptions {
  /** Folder that holds `manifest.json` and the files of the snapshot. */
  snapshotDir: string;
  /** Address of the demo partner pages; asked at each request, because they start last. */
  demoUrl: () => string;
  studioConfig: (origin: string) => StudioRuntimeConfig;
  snapshotStatus: () => SnapshotStatus;
}

/** Answers a request for one of the product's pages or files, `null` when the path is somebody else's. */
type Site = (request: Request) => Promise<Response | null>;

/** Anyone may embed: script, chunks and snapshot may be read from every origin, also from isolated pages. */
const EMBEDDABLE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
};

/**
 * The static half of the product on the main origin: start page, Studio, widget, snapshot, status.
 * Everything not listed here belongs to the Content Lake.
 */
export function createSite(options: SiteOptions): RouteHandler {
  const widget = createStaticHandler({
    root: join(ROOT, 'dist', 'v1'),
    prefix: '/v1/',
    // A new box reaches everybody within minutes; while this host is down, browsers and proxies go on with the last.
    headers: {
      ...EMBEDDABLE,
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    },
    immutable: /\/(chunks\/.*|fiz-infobox)\.[\w-]{8,}\.js(\.map)?$/,
  });
  const snapshot = createStaticHandler({
    root: options.snapshotDir,
    prefix: '/snapshot/v1/',
    // The manifest is asked for anew on every visit (a 304 when nothing changed), so that a change shows at once.
    headers: { ...EMBEDDABLE, 'cache-control': 'no-cache, stale-if-error=604800' },
    immutable: /\.[\w-]{8,}\.(json|bin)$/,
  });
  const studio = createStudio(options);
  return async (request, context) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/') return homePage(request, options.demoUrl());
    if (pathname === '/status.json') return status((await context.authenticate(request))?.role, options);
    if (pathname.startsWith('/v1/') && /\.(js|map|json)$/.test(pathname)) return widget(request);
    if (pathname.startsWith('/snapshot/v1/')) return (await snapshot(request)) ?? notFound(pathname);
    if (pathname === '/studio' || pathname.startsWith('/studio/')) return studio(request);
    return null;
  };
}

function createStudio(options: SiteOptions): Site {
  const files = createStaticHandler({
    root: join(ROOT, 'dist', 'studio'),
    prefix: '/studio/',
    headers: { 'cache-control': 'no-cache' },
    // The Studio routes in the browser: every other path below it is the same page.
    fallback: 'index.html',
    immutable: /\/assets\/.*\.[\w-]{8,}\.\w+$|\/assets\/.*-[\w-]{8,}\.\w+$/,
  });
  return async (request) => {
    const { pathname, origin } = new URL(request.url);
    const config = options.studioConfig(origin);
    if (pathname === '/studio/config.json') {
      return Response.json(config, { headers: { 'cache-control': 'no-store' } });
    }
    const found = await files(request);
    return found ? withStudioHeaders(found, config.apiHost === null) : notFound(pathname);
  };
}

function withStudioHeaders(response: Response, hosted: boolean): Response {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const headers = new Headers(response.headers);
  headers.set('content-security-policy', createStudioPolicy({ hosted }));
  headers.set('referrer-policy', 'same-origin');
  headers.set('x-frame-options', 'SAMEORIGIN');
  return new Response(response.body, { status: response.status, headers });
}

function homePage(request: Request, demoUrl: string): Response {
  const { origin } = new URL(request.url);
  const html = renderHomePage({
    studioUrl: '/studio/',
    configuratorUrl: '/konfigurator/',
    demoUrl,
    pagesUrl: '/seiten/',
    scriptUrl: `${origin}/v1/fiz-infobox.js`,
  });
  return new Response(request.method === 'HEAD' ? null : html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': HOME_PAGE_POLICY,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** Whether the partners' pages show the newest content; the reason of a failure is for administrators. */
function status(role: Role | undefined, options: SiteOptions): Response {
  const headers = { 'cache-control': 'no-store' };
  if (role === undefined) return Response.json({ error: 'Not logged in.' }, { status: 401, headers });
  const { state, updatedAt, message } = options.snapshotStatus();
  return Response.json(
    {
      state: state === 'ready' ? 'current' : state,
      updatedAt,
      message: role === 'administrator' ? message : null,
    },
    { headers },
  );
}

function notFound(pathname: string): Response {
  return new Response(`Nothing at ${pathname}.\n`, {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...EMBEDDABLE },
  });
}
