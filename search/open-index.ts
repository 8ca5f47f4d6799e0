/** The reading side of the search: runs on the visitor's page, so it stays small and pulls in no more. */
import { splitWords } from './analyse.ts';
import { computeChecksum, FIELD_BITS, HEADER_LENGTH, MAGIC, VERSION } from './format.ts';

/** One found document; a higher score is a better hit. */
export interface SearchHit {
  id: string;
  score: number;
}

/** An opened index. */
export interface SearchIndex {
  /** BCP 47 tag of the texts in it. */
  language: string;
  /**
   * Documents that hold every word of the query, or words that begin with them; best first.
   * A query without words finds nothing. `limit` defaults to 10.
   */
  search(query: string, options?: { limit?: number }): SearchHit[];
}

/** Why bytes could not be opened: not an index at all, cut or changed, or of another version. */
export type SearchIndexErrorCode = 'foreign' | 'damaged' | 'version';

/** Thrown by `openIndex`; `code` tells the reasons apart. */
export class SearchIndexError extends Error {
  readonly code: SearchIndexErrorCode;
  constructor(code: SearchIndexErrorCode, message: string) {
    super(`openIndex: ${message}`);
    this.name = 'SearchIndexError';
    this.code = code;
  }
}

/** A query is read up to this many characters and words: more says nothing more, and typing stays fast. */
const QUERY_LENGTH_MAX = 1000;
const QUERY_WORDS_MAX = 32;
const LIMIT_DEFAULT = 10;

/**
 * Opens bytes made by `buildIndex`.
 *
 * @throws SearchIndexError when the bytes are not an index, are cut or changed, or of another version.
 */
export function openIndex(bytes: Uint8Array): SearchIndex {
  const payload = checkHeader(bytes);
  const textLength = new DataView(payload.buffer, payload.byteOffset).getUint32(0);
  const lines = new TextDecoder().decode(payload.subarray(4, 4 + textLength)).split('\n');
  const [language = '', count = '0'] = lines;
  const ids = lines.slice(2, 2 + Number(count));
  // An index without words still has no line for them.
  const words = lines.slice(2 + Number(count));
  const postings = readPostings(payload.subarray(4 + textLength), words.length);
  return {
    language,
    search: (query, { limit = LIMIT_DEFAULT } = {}) =>
      rank(matchAll(words, postings, query))
        .slice(0, Math.max(0, limit))
        .map(([position, score]) => ({ id: ids[position] ?? '', score })),
  };
}

function checkHeader(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0) !== MAGIC) {
    throw new SearchIndexError('foreign', 'these bytes are no search index; was another file loaded?');
  }
  const version = bytes[4] ?? VERSION;
  if (version !== VERSION) {
    const advice = version > VERSION ? 'load the current script' : 'build the snapshot again';
    throw new SearchIndexError(
      'version',
      `index version ${version}, this reader knows ${VERSION}; ${advice}`,
    );
  }
  const payload = bytes.subarray(HEADER_LENGTH);
  if (
    payload.length < 4 ||
    payload.length !== view.getUint32(5) ||
    computeChecksum(payload) !== view.getUint32(9)
  ) {
    throw new SearchIndexError('damaged', 'the index is cut or changed; load it again');
  }
  return payload;
}

type Posting = [position: number, fields: number];

function readPostings(bytes: Uint8Array, wordCount: number): Posting[][] {
  let at = 0;
  const readNumber = (): number => {
    for (let value = 0, factor = 1; at < bytes.length; factor *= 0x80) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    throw new SearchIndexError('damaged', 'the index ends too early; build the snapshot again');
  };
  return Array.from({ length: wordCount }, () => {
    const postings: Posting[] = [];
    let position = 0;
    for (let left = readNumber(); left > 0; left--) {
      const posting = readNumber();
      position += posting >>> FIELD_BITS;
      postings.push([position, posting & (2 ** FIELD_BITS - 1)]);
    }
    return postings;
  });
}

/** Scores of the documents that match every word of the query. */
function matchAll(words: string[], postings: Posting[][], query: string): Map<number, number> {
  let found: Map<number, number> | undefined;
  for (const part of new Set(splitWords(query.slice(0, QUERY_LENGTH_MAX)).slice(0, QUERY_WORDS_MAX))) {
    const scores = matchWord(words, postings, part);
    const before = found;
    found = new Map(before ? [...before].flatMap(([at, sum]) => addScore(at, sum, scores.get(at))) : scores);
  }
  return found ?? new Map<number, number>();
}

function addScore(position: number, sum: number, score: number | undefined): Posting[] {
  return score === undefined ? [] : [[position, sum + score]];
}

/** Best score per document among the words that begin with `part`; the whole word counts double. */
function matchWord(words: string[], postings: Posting[][], part: string): Map<number, number> {
  const scores = new Map<number, number>();
  for (let at = findFirst(words, part); at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith(part)) break;
    const factor = word === part ? 2 : 1;
    for (const [position, fields] of postings[at] ?? []) {
      scores.set(position, Math.max(scores.get(position) ?? 0, fields * factor));
    }
  }
  return scores;
}

function findFirst(words: string[], part: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < part) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rank(scores: Map<number, number>): Posting[] {
  const hits: Posting[] = [...scores];
  hits.sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b);
  return hits;
}
