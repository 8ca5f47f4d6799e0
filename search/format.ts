/**
 * The frame around all files of the search: a header that tells damage, age and foreign files apart, and
 * the numbers and texts inside.
 *
 * ```
 * 0  "FIZS"            4  version (1 byte)      5  kind of file (1 byte)
 * 6  payload length    10 checksum of the payload (both 4 bytes, big endian)
 * 14 payload
 * ```
 * A number takes seven bits a byte, lowest first; the eighth bit says that more follow. A text is its
 * length in bytes, then UTF-8.
 */

/** First four bytes of every file: `FIZS`. */
export const MAGIC = 0x46495a53;
/** Version of the layouts; a reader refuses any other. */
export const VERSION = 2;
/** Bytes before the payload. */
export const HEADER_LENGTH = 14;
/** Where the kind of a file stands. */
export const KIND_AT = 5;
/** What a file is: one whole index, the entry of a divided one, a piece of its words or documents, a term table. */
export const KIND = { index: 1, root: 2, words: 3, documents: 4, table: 5 } as const;

/** Why bytes could not be opened: not of this search at all, cut or changed, of another version, or not belonging together. */
export type SearchIndexErrorCode = 'foreign' | 'damaged' | 'version' | 'mismatch';

/** Thrown when bytes cannot be opened; `code` tells the reasons apart. */
export class SearchIndexError extends Error {
  readonly code: SearchIndexErrorCode;
  constructor(code: SearchIndexErrorCode, message: string) {
    super(`search: ${message}`);
    this.name = 'SearchIndexError';
    this.code = code;
  }
}

/** The error for bytes that contradict themselves. */
export function damaged(): SearchIndexError {
  return new SearchIndexError('damaged', 'the file is cut or changed; load it again');
}

/** FNV-1a over the bytes, 32 bits: any single changed byte changes the result. */
export function computeChecksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  // Indexed: an iterator would take several times as long over a whole file.
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Reads a payload from its beginning to its end; every read is checked against the end. */
export interface Reader {
  /** Identifies the file among its versions. */
  checksum: number;
  number(): number;
  /** As many numbers as asked. */
  numbers(count: number): Uint32Array;
  bytes(count: number): Uint8Array;
  /** A text, line by line. */
  lines(): string[];
}

/**
 * Opens the frame of a file of the given kind.
 *
 * @throws SearchIndexError when the bytes are foreign, cut, changed, of another version or kind.
 */
export function openFile(bytes: Uint8Array, kind: number): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0) !== MAGIC) {
    throw new SearchIndexError('foreign', 'these bytes are no search file; was another file loaded?');
  }
  const version = bytes[4] ?? VERSION;
  if (version !== VERSION) {
    const advice = version > VERSION ? 'load the current script' : 'build the snapshot again';
    throw new SearchIndexError('version', `file version ${version}, this reader knows ${VERSION}; ${advice}`);
  }
  const payload = bytes.subarray(HEADER_LENGTH);
  if (bytes.length < HEADER_LENGTH || payload.length !== view.getUint32(6)) throw damaged();
  const checksum = view.getUint32(10);
  // The kind is part of the sum, so that a changed kind counts as damage.
  if ((computeChecksum(payload) ^ (bytes[KIND_AT] ?? 0)) >>> 0 !== checksum) throw damaged();
  if (bytes[KIND_AT] !== kind)
    throw new SearchIndexError('mismatch', 'another kind of search file was expected');
  return createReader(payload, checksum);
}

function createReader(payload: Uint8Array, checksum: number): Reader {
  let at = 0;
  const bytes = (count: number): Uint8Array => {
    if (count > payload.length - at) throw damaged();
    return payload.subarray(at, (at += count));
  };
  const number = (): number => {
    let value = 0;
    for (let factor = 1; factor < 2 ** 40; factor *= 0x80) {
      const byte = payload[at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80 && value < 2 ** 32) return value;
    }
    throw damaged();
  };
  return {
    checksum,
    number,
    bytes,
    numbers: (count) => {
      // A number takes a byte at least: a count beyond the rest is wrong, and would only fill memory.
      if (count > payload.length - at) throw damaged();
      const list = new Uint32Array(count);
      for (let i = 0; i < count; i++) {
        const byte = payload[at] ?? 0x80;
        // Nearly all numbers are one byte.
        if (byte < 0x80) at++;
        list[i] = byte < 0x80 ? byte : number();
      }
      return list;
    },
    lines: () => new TextDecoder().decode(bytes(number())).split('\n'),
  };
}
