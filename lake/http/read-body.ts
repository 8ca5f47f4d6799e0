import type { Json } from '../types.ts';
import { refuseBadJson, refuseLargeBody } from './refusals.ts';

/** Largest JSON body; Sanity's own limit is 4 MB per mutation request. */
export const JSON_BODY_BYTES_MAX = 8 * 1024 * 1024;
/** How much of a refused body is read and thrown away so that the client can read the answer. */
const DRAIN_BYTES_MAX = 512 * 1024 * 1024;

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  let drained = 0;
  while (drained < DRAIN_BYTES_MAX) {
    const { done, value } = await reader.read();
    if (done) return;
    drained += value.byteLength;
  }
  await reader.cancel();
}

/**
 * The pieces of a body, in order, up to a limit. One that is too large is refused with 413 after the
 * rest was read and dropped: a client that is still sending would otherwise see a broken connection
 * instead of the reason. Memory holds one piece at a time.
 *
 * @param refuse - words the refusal; default for developers, in English
 */
export async function* readPieces(
  request: Request,
  bytesMax: number,
  refuse: (bytesMax: number) => Error = refuseLargeBody,
): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const reader = request.body.getReader();
  const declared = Number(request.headers.get('content-length') ?? 0);
  let received = 0;
  let fits = declared <= bytesMax;
  while (fits) {
    const { done, value } = await reader.read();
    if (done) return;
    received += value.byteLength;
    fits = received <= bytesMax;
    if (fits) yield value;
  }
  await drain(reader);
  throw refuse(bytesMax);
}

/** The whole body, up to a limit. */
export async function readBytes(request: Request, bytesMax: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of readPieces(request, bytesMax)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A JSON body; 400 when it does not parse, 413 when it is too large. */
export async function readJson(request: Request): Promise<Json> {
  const bytes = await readBytes(request, JSON_BODY_BYTES_MAX);
  try {
    const value: Json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return value;
  } catch (error) {
    throw refuseBadJson(error instanceof Error ? error.message : String(error));
  }
}
