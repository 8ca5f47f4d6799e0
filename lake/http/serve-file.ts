import { open, stat } from 'node:fs/promises';

const PIECE_BYTES = 64 * 1024;

/** A file to be sent. */
export interface ServedFile {
  path: string;
  /** `Content-Type` is required; `ETag` is added. */
  headers: Record<string, string> | Headers;
}

interface ByteRange {
  start: number;
  /** The last byte, included. */
  end: number;
}

function streamFile(path: string, range: ByteRange): ReadableStream<Uint8Array> {
  let position = range.start;
  const opened = open(path, 'r');
  // A failed open is reported by the first read; without this it would also count as unhandled.
  opened.catch(() => {});
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const file = await opened;
        const left = range.end + 1 - position;
        const { bytesRead, buffer } = await file.read(
          new Uint8Array(Math.min(PIECE_BYTES, left)),
          0,
          undefined,
          position,
        );
        position += bytesRead;
        if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
        if (bytesRead === 0 || position > range.end) {
          await file.close();
          controller.close();
        }
      },
      cancel: async () => {
        await (await opened).close();
      },
    },
    { highWaterMark: 1 },
  );
}

/** The single range of a `Range` header; `null` when it lies outside the file, undefined when absent. */
export function parseRange(header: string | null, size: number): ByteRange | null | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  const [, first = '', last = ''] = match ?? [];
  // Several ranges at once may be answered with the whole file; so may nonsense.
  if (!match || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end || start >= size ? null : { start, end };
}

function isFresh(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match') ?? '';
  return known === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Sends a file with ETag, 304, HEAD and ranges; `null` when there is no such file. */
export async function serveFile(request: Request, file: ServedFile): Promise<Response | null> {
  const info = await stat(file.path).catch(() => null);
  if (!info?.isFile()) return null;
  const etag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`;
  const headers = new Headers(file.headers);
  headers.set('ETag', etag);
  headers.set('Accept-Ranges', 'bytes');
  if (isFresh(request, etag)) return new Response(null, { status: 304, headers });
  const ifRange = request.headers.get('if-range');
  const range =
    !ifRange || ifRange === etag ? parseRange(request.headers.get('range'), info.size) : undefined;
  if (range === null) {
    headers.set('Content-Range', `bytes */${info.size}`);
    return new Response(null, { status: 416, headers });
  }
  const sent = range ?? { start: 0, end: info.size - 1 };
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${info.size}`);
  headers.set('Content-Length', String(sent.end - sent.start + 1));
  const body = request.method === 'HEAD' || info.size === 0 ? null : streamFile(file.path, sent);
  return new Response(body, { status: range ? 206 : 200, headers });
}
