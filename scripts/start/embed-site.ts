import { join } from 'node:path';
import {
  CONFIGURATOR_POLICY,
  createEmbedPolicy,
  renderConfiguratorPage,
  renderEmbedPage,
} from '../../embed/pages.ts';
import { createStaticHandler } from '../../lake/index.ts';
import { ROOT } from '../paths.ts';

/** Where a partner's page may lie, by its short name; `null` when there is no such page or it is not active. */
export type ReadOrigins = (slug: string) => Promise<string[] | null>;

/** Longer than a visitor's reload, short enough for an editor who has just added an address. */
const REMEMBER_MS = 15_000;
const REMEMBERED_MAX = 500;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG_CHARS_MAX = 80;

/** Options of {@link createEmbedSite}. */
export interface EmbedSiteOptions {
  readOrigins: ReadOrigins;
  log: (line: string) => void;
  /** Milliseconds; only tests replace it. */
  now?: () => number;
}

/** Answers for `/konfigurator/` and `/embed/`; `null` for every other address. */
export function createEmbedSite(options: EmbedSiteOptions): (request: Request) => Promise<Response | null> {
  const scripts = createStaticHandler({
    root: join(ROOT, 'dist', 'embed'),
    prefix: '/embed/',
    // A frame in a sandbox has an origin of its own, to which even these scripts are foreign.
    headers: { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' },
    immutable: /\/chunks\//,
  });
  const findAncestors = rememberAncestors(options);
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname === '/konfigurator' || url.pathname === '/embed') return redirectToFolder(url);
    if (url.pathname === '/konfigurator/')
      return answerPage(request, renderConfiguratorPage(), CONFIGURATOR_POLICY);
    if (url.pathname === '/embed/') {
      const ancestors = await findAncestors(url.searchParams.get('embed'));
      return answerPage(request, renderEmbedPage(url.searchParams.get('lang')), createEmbedPolicy(ancestors));
    }
    return url.pathname.startsWith('/embed/') ? scripts(request) : null;
  };
}

/**
 * Who may frame the page. Without a partner's short name everybody, as with the script; with one only the
 * addresses its entry lists, and nobody when there is no such entry or it cannot be read.
 */
function rememberAncestors({ readOrigins, log, now = Date.now }: EmbedSiteOptions) {
  const known = new Map<string, { at: number; origins: string[] }>();
  return async (slug: string | null): Promise<string[] | null> => {
    if (!slug) return null;
    if (!SLUG.test(slug) || slug.length > SLUG_CHARS_MAX) return [];
    const found = known.get(slug);
    if (found && now() - found.at < REMEMBER_MS) return found.origins;
    try {
      const origins = (await readOrigins(slug)) ?? [];
      if (known.size >= REMEMBERED_MAX) known.clear();
      known.set(slug, { at: now(), origins });
      return origins;
    } catch (error) {
      log(
        `The addresses of the partner page "${slug}" could not be read, so no frame shows it for now: ${String(error)}`,
      );
      return [];
    }
  };
}

function redirectToFolder(url: URL): Response {
  return new Response(null, { status: 301, headers: { location: `${url.pathname}/${url.search}` } });
}

function answerPage(request: Request, html: string, policy: string): Response {
  return new Response(request.method === 'HEAD' ? null : html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    },
  });
}
