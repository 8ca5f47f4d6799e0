import { realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { mediaTypeOf } from './media-types.ts';
import { serveFile } from './serve-file.ts';

/** How a folder is served. */
export interface StaticOptions {
  /** The folder; nothing outside it is ever sent, not even through links. */
  root: string;
  /** First part of the address, with a slash at both ends, such as `/studio/`. */
  prefix: string;
  /** Further headers, fixed or by path below the root; they replace the usual ones of the same name. */
  headers?: Record<string, string> | ((path: string) => Record<string, string>);
  /** Addresses (prefix included) whose content never changes: kept for a year, whatever `headers` say. */
  immutable?: RegExp;
  /** File sent for addresses without a file and without an ending, for apps with their own routing. */
  fallback?: string;
}

/** Answers requests below the prefix; `null` leaves a request to others. */
export type StaticHandler = (request: Request) => Promise<Response | null>;

const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** The path below the root, or undefined when the address is not one of plain names. */
function readPath(pathname: string, prefix: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(prefix.length));
  } catch {
    // A broken escape names no file.
    return undefined;
  }
  if (path === '' || path.endsWith('/')) path += 'index.html';
  const plain = path.split('/').every((part) => part !== '' && !part.startsWith('.') && !/[\\\0]/.test(part));
  return plain ? path : undefined;
}

async function isFileInside(path: string, root: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) return false;
  return (await realpath(path)).startsWith((await realpath(root)) + sep);
}

async function pickVariant(request: Request, file: string): Promise<{ path: string; encoding?: string }> {
  // A range counts bytes of what is sent, so packed variants would make ranges useless for readers.
  if (request.headers.has('range')) return { path: file };
  const accepted = request.headers.get('accept-encoding') ?? '';
  for (const { name, ending } of ENCODINGS) {
    if (!new RegExp(`\\b${name}\\b`).test(accepted)) continue;
    const info = await stat(file + ending).catch(() => null);
    if (info?.isFile()) return { path: file + ending, encoding: name };
  }
  return { path: file };
}

/** Serves a folder: types, ETag, packed siblings (`.br`, `.gz`), ranges, caching. */
export function createStaticHandler(options: StaticOptions): StaticHandler {
  const root = resolve(options.root);
  const { prefix, immutable, fallback } = options;

  function buildHeaders(path: string, encoding: string | undefined): Headers {
    const headers = new Headers({
      'Content-Type': mediaTypeOf(path),
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
    });
    const extra = typeof options.headers === 'function' ? options.headers(path) : options.headers;
    for (const [name, value] of Object.entries(extra ?? {})) headers.set(name, value);
    if (immutable?.test(prefix + path)) headers.set('Cache-Control', 'public, max-age=31536000, immutable');
    if (encoding) headers.set('Content-Encoding', encoding);
    return headers;
  }
  async function findFile(path: string): Promise<string | undefined> {
    if (await isFileInside(join(root, path), root)) return path;
    const mayFallBack = fallback !== undefined && !/\.[a-z0-9]+$/i.test(path.replace(/\/?index\.html$/, ''));
    return mayFallBack && (await isFileInside(join(root, fallback), root)) ? fallback : undefined;
  }
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const { pathname, search } = new URL(request.url);
    if (`${pathname}/` === prefix) {
      return new Response(null, { status: 308, headers: { Location: `${prefix}${search}` } });
    }
    const asked = pathname.startsWith(prefix) ? readPath(pathname, prefix) : undefined;
    const path = asked === undefined ? undefined : await findFile(asked);
    if (path === undefined) return null;
    const variant = await pickVariant(request, join(root, path));
    return serveFile(request, { path: variant.path, headers: buildHeaders(path, variant.encoding) });
  };
}
