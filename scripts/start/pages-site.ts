import { createStaticHandler } from '../../lake/index.ts';
import { PAGES_FOLDER, readRootUrl } from '../../snapshot/pages/site.ts';

/** Options of {@link createPagesSite}. */
export interface PagesSiteOptions {
  /** Folder with the plain pages of the snapshot. */
  dir: string;
  /** As `PagesOptions.publicUrl`. */
  publicUrl: string | null;
}

const PREFIX = `/${PAGES_FOLDER}/`;

/** One style sheet and nothing else; the blocks of data in the pages are not run. */
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Fresh within a minute of a publication, and still there while this host is not. */
const CACHING = 'public, max-age=60, stale-if-error=604800';

/** Answers for `/seiten/` and `/robots.txt`; `null` for every other address. */
export function createPagesSite(options: PagesSiteOptions): (request: Request) => Promise<Response | null> {
  const files = createStaticHandler({
    root: options.dir,
    prefix: PREFIX,
    headers: describeFile,
    immutable: /\/stil\.[0-9a-f]{10}\.css$/,
  });
  const robots = renderRobots(options.publicUrl);
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname === '/robots.txt') return answerRobots(request, robots);
    if (`${url.pathname}/` !== PREFIX && !url.pathname.startsWith(PREFIX)) return null;
    return (await files(request)) ?? redirectToFolder(url) ?? answerMissing(request, files);
  };
}

function describeFile(path: string): Record<string, string> {
  const language = /^([A-Za-z0-9-]+)\//.exec(path)?.[1];
  const page = path.endsWith('.html') && { 'content-security-policy': POLICY };
  return {
    'cache-control': CACHING,
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...page,
    ...(language && { 'content-language': language }),
  };
}

/** `/seiten/de` is typed by hand more often than `/seiten/de/`. */
function redirectToFolder({ pathname, search }: URL): Response | null {
  if (!/^\/[^/]+\/[A-Za-z0-9-]+$/.test(pathname)) return null;
  return new Response(null, { status: 308, headers: { location: `${pathname}/${search}` } });
}

/** The page for addresses without one, in the language of the address: it leads on and names a phone number. */
async function answerMissing(request: Request, files: (request: Request) => Promise<Response | null>) {
  const [, language, folder] = new URL(request.url).pathname.slice(PREFIX.length - 1).split('/');
  const place = `${PREFIX}${language}/${folder === 'kontakt' ? 'kontakt/' : ''}_404.html`;
  const plain = new Request(new URL(place, request.url), { method: request.method });
  const page = language && request.method.match(/^(GET|HEAD)$/) ? await files(plain) : null;
  if (!page) {
    return new Response('Diese Seite gibt es nicht. There is no such page.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': CACHING },
    });
  }
  const headers = new Headers(page.headers);
  headers.delete('etag');
  headers.delete('last-modified');
  return new Response(page.body, { status: 404, headers });
}

/** Everything may be read; what a search engine shall read stands in the sitemap. */
function renderRobots(publicUrl: string | null): string {
  const sitemap = publicUrl === null ? [] : [`Sitemap: ${readRootUrl(publicUrl)}sitemap.xml`];
  return ['User-agent: *', 'Disallow: /studio/', 'Disallow: /login', ...sitemap, ''].join('\n');
}

function answerRobots(request: Request, text: string): Response {
  return new Response(request.method === 'HEAD' ? null : text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': CACHING },
  });
}
