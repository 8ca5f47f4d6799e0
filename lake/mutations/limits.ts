/** The bounds a document must keep: they protect readers, the disk and the history from runaway input. */
import { documentTooLarge, invalidMutation } from '../errors.ts';
import { isList, isObject } from '../json.ts';
import type { Json } from '../types.ts';

/** Bounds of a document and of a request. */
export const LIMITS = {
  /** JSON text of one document, in UTF-16 units. */
  documentSizeMax: 4_000_000,
  /** Members of one array. */
  arrayLengthMax: 10_000,
  /** Objects and arrays inside one another. */
  depthMax: 64,
  /** Mutations or actions in one transaction. */
  mutationsMax: 10_000,
} as const;

/** Throws when a document breaks a bound or holds a key that JavaScript could mistake for its own. */
export function checkDocumentBounds(id: string, document: { [key: string]: Json | undefined }): void {
  for (const [key, value] of Object.entries(document)) {
    checkKey(id, key);
    checkValue(id, value, 1);
  }
  const size = JSON.stringify(document).length;
  if (size > LIMITS.documentSizeMax) {
    throw documentTooLarge(id, `has ${size} characters, more than the ${LIMITS.documentSizeMax} allowed`);
  }
}

// groq-js asks every object for its `hasOwnProperty`; one document must not break everybody's queries.
const RESERVED_KEYS = new Set(['__proto__', 'hasOwnProperty']);

function checkKey(id: string, key: string): void {
  if (!RESERVED_KEYS.has(key)) return;
  throw invalidMutation(`Document "${id}" has an attribute named "${key}". Choose another name.`);
}

function checkValue(id: string, value: Json | undefined, depth: number): void {
  if (depth > LIMITS.depthMax) throw documentTooLarge(id, `is nested deeper than ${LIMITS.depthMax} levels`);
  if (isList(value)) {
    if (value.length > LIMITS.arrayLengthMax) {
      throw documentTooLarge(
        id,
        `has an array of ${value.length}, more than ${LIMITS.arrayLengthMax} members`,
      );
    }
    for (const item of value) checkValue(id, item, depth + 1);
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      checkKey(id, key);
      checkValue(id, member, depth + 1);
    }
  }
}
