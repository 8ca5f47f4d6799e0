/**
 * Partner pages on an origin of their own, as in real life: the box comes from elsewhere. The pages in
 * `pages/` are plain files; only `{{host}}`, the address of the box, is filled in when they are served.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PAGES_DIR = join(import.meta.dirname, 'pages');
const PREFIX = '/demo/';
const INDEX_NAME = 'index.html';
/** Names that can be asked for: one folder, no dots but the one before the ending. */
const FILE_NAME = /^[a-z-]+\.(html|css|svg)$/;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Settings of `createDemoHandler`. */
export interface DemoOptions {
  /** Origin of the box, for example `http://localhost:3333`. */
  infoboxOrigin: string;
}

/**
 * Answers requests for `/demo/…`; everything else is a 404, and `/` leads to the list of pages.
 *
 * @throws TypeError when `infoboxOrigin` is no http(s) origin.
 */
export function createDemoHandler({ infoboxOrigin }: DemoOptions): (request: Request) => Promise<Response> {
  const host = readOrigin(infoboxOrigin);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!['GET', 'HEAD'].includes(request.method)) {
      return answerText(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
    }
    if (pathname === '/' || pathname === '/demo') {
      return new Response(null, { status: 302, headers: { location: PREFIX } });
    }
    const response = pathname.startsWith(PREFIX)
      ? await answerFile(pathname.slice(PREFIX.length), host)
      : null;
    if (!response)
      return answerText(404, `Nothing at ${pathname}. The partner pages are listed at ${PREFIX}`);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  };
}

function readOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.origin !== value.replace(/\/$/, '')) {
    throw new TypeError(
      `createDemoHandler: infoboxOrigin must be an origin such as "http://localhost:3333", not "${value}"`,
    );
  }
  return url.origin;
}

async function answerFile(path: string, host: string): Promise<Response | null> {
  const name = path === '' ? INDEX_NAME : path;
  const extension = FILE_NAME.exec(name)?.[1];
  if (extension === undefined) return null;
  const text = await readPage(name);
  if (text === null) return null;
  return new Response(text.replaceAll('{{host}}', host), {
    headers: {
      'content-type': MEDIA_TYPES[extension] ?? 'text/plain',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(extension === 'html' && { 'content-security-policy': createPolicy(name, host) }),
    },
  });
}

async function readPage(name: string): Promise<string | null> {
  try {
    return await readFile(join(PAGES_DIR, name), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The strictest policy a partner can have and still show the box; the other pages only forbid what no
 * page needs, as most partners' pages do.
 */
function createPolicy(name: string, host: string): string {
  if (name !== 'strenge-richtlinie.html') return "object-src 'none'; base-uri 'none'; frame-ancestors 'self'";
  return [
    "default-src 'none'",
    `script-src ${host}`,
    `style-src 'self' ${host}`,
    `connect-src ${host}`,
    `img-src ${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types fiz-infobox',
  ].join('; ');
}

function answerText(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}
