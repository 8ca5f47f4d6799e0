import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this, packing costs more than it saves. */
const COMPRESS_BYTES_MIN = 1400;

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

/** A JSON answer that no cache keeps: every answer depends on who asks. */
export function answerJson(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}

/** An HTML page without scripts. `formTargets` are origins its form may lead to. */
export function answerPage(
  html: string,
  options: { status?: number; formTargets?: string[] } = {},
): Response {
  const formAction = ["'self'", ...(options.formTargets ?? [])].join(' ');
  return new Response(html, {
    status: options.status ?? 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
      // Not `no-referrer`: browsers would then send `Origin: null` with the form, and the check of the
      // origin could not tell our own page from a foreign one.
      'Referrer-Policy': 'same-origin',
    },
  });
}

/** Lines of JSON, made while they are sent so that memory stays flat. */
export function answerLines(lines: Iterable<string>): Response {
  const iterator = lines[Symbol.iterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const batch: string[] = [];
      for (let size = 0; size < 64 * 1024;) {
        const next = iterator.next();
        if (next.done) {
          if (batch.length > 0) controller.enqueue(encoder.encode(batch.join('')));
          controller.close();
          return;
        }
        batch.push(`${next.value}\n`);
        size += next.value.length;
      }
      controller.enqueue(encoder.encode(batch.join('')));
    },
    cancel: () => {
      iterator.return?.();
    },
  });
  return new Response(stream, {
    headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}

function pickEncoding(request: Request): 'br' | 'gzip' | undefined {
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return 'gzip';
  return undefined;
}

/** Packs a JSON answer when it is worth it and the client takes it. */
export async function compressAnswer(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/json') || response.headers.has('content-encoding')) return response;
  const encoding = pickEncoding(request);
  if (!encoding || response.body === null) return response;
  const body = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.append('Vary', 'Accept-Encoding');
  if (body.byteLength < COMPRESS_BYTES_MIN) return new Response(body, { status: response.status, headers });
  // Quality 4 is the point where brotli is smaller than gzip and still faster than the network.
  const packed =
    encoding === 'br'
      ? await packBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : await packGzip(body, { level: 5 });
  headers.set('Content-Encoding', encoding);
  return new Response(new Uint8Array(packed), { status: response.status, headers });
}
