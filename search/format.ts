/**
 * The bytes of an index: a header that tells damage and age apart, then one block of text (language,
 * ids, words; one a line), then the postings as numbers of variable length.
 *
 * ```
 * 0  "FIZS"            4  version (1 byte)
 * 5  payload length    9  checksum of the payload (both 4 bytes, big endian)
 * 13 payload: length of the text block (4 bytes), text block, postings
 * ```
 */

/** First four bytes of every index: `FIZS`. */
export const MAGIC = 0x46495a53;
/** Version of the layout above; a reader refuses any other. */
export const VERSION = 1;
/** Bytes before the payload. */
export const HEADER_LENGTH = 13;

/**
 * The fields from weakest to strongest. A field's place is its bit in a posting, and the bits read as
 * a number are the score: any stronger field outweighs all weaker ones together.
 */
export const FIELDS = ['body', 'summary', 'headings', 'keywords', 'questions', 'title'] as const;
/** Bits a posting keeps for the fields. */
export const FIELD_BITS = FIELDS.length;

/** FNV-1a over the bytes, 32 bits: any single changed byte changes the result. */
export function computeChecksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
