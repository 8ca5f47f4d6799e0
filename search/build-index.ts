/** The writing side of the search: runs where the snapshot is made. */
import { splitWords } from './analyse.ts';
import { computeChecksum, FIELD_BITS, FIELDS, HEADER_LENGTH, MAGIC, VERSION } from './format.ts';

/** One findable thing. Every text may be empty. */
export interface SearchDocument {
  /** Returned by the search; unique, without line breaks. */
  id: string;
  title: string;
  headings: string[];
  summary: string;
  /** How people ask for it. */
  questions: string[];
  keywords: string[];
  body: string;
}

/** Settings of an index. */
export interface BuildOptions {
  /** BCP 47 tag of the texts; kept in the index. */
  language: string;
}

type Postings = Map<string, Map<number, number>>;

/**
 * Builds the index of one language. The order of the documents decides between equal scores, and the
 * same documents give the same bytes.
 *
 * @throws RangeError when two documents share an id or an id holds a line break.
 */
export function buildIndex(documents: readonly SearchDocument[], { language }: BuildOptions): Uint8Array {
  checkLines([language, ...documents.map(({ id }) => id)]);
  const postings: Postings = new Map();
  documents.forEach((document, position) => collectWords(postings, document, position));
  const words = [...postings.keys()].toSorted();
  const lines = [language, String(documents.length), ...documents.map(({ id }) => id), ...words];
  return pack(lines.join('\n'), writePostings(words, postings));
}

function checkLines(lines: string[]): void {
  for (const line of lines) {
    if (line.includes('\n')) {
      throw new RangeError(
        `buildIndex: ${JSON.stringify(line)} holds a line break; ids and languages must not`,
      );
    }
  }
  const [, ...ids] = lines;
  const double = ids.find((id, position) => ids.indexOf(id) !== position);
  if (double !== undefined) throw new RangeError(`buildIndex: two documents share the id "${double}"`);
}

function collectWords(postings: Postings, document: SearchDocument, position: number): void {
  FIELDS.forEach((field, bit) => {
    const text = document[field];
    for (const word of splitWords(typeof text === 'string' ? text : text.join('\n'))) {
      const places = postings.get(word) ?? new Map<number, number>();
      postings.set(word, places.set(position, (places.get(position) ?? 0) | (1 << bit)));
    }
  });
}

/** Per word: how many documents, then for each the step from the one before together with its fields. */
function writePostings(words: string[], postings: Postings): number[] {
  const bytes: number[] = [];
  for (const word of words) {
    const places = postings.get(word) ?? new Map<number, number>();
    writeNumber(bytes, places.size);
    let before = 0;
    for (const [position, fields] of places) {
      writeNumber(bytes, (position - before) * 2 ** FIELD_BITS + fields);
      before = position;
    }
  }
  return bytes;
}

/** Seven bits a byte, lowest first; the eighth says that more follow. */
function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

function pack(text: string, postings: number[]): Uint8Array {
  const lines = new TextEncoder().encode(text);
  const bytes = new Uint8Array(HEADER_LENGTH + 4 + lines.length + postings.length);
  bytes.set(lines, HEADER_LENGTH + 4);
  bytes.set(postings, HEADER_LENGTH + 4 + lines.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, VERSION);
  view.setUint32(5, bytes.length - HEADER_LENGTH);
  view.setUint32(HEADER_LENGTH, lines.length);
  view.setUint32(9, computeChecksum(bytes.subarray(HEADER_LENGTH)));
  return bytes;
}
