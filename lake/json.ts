/** Guards over JSON values: the one place where `unknown` from outside becomes a type of ours. */
import type { Json, StoredDocument } from './types.ts';

/** A JSON object, as opposed to a list, a scalar or null. */
export interface JsonObject {
  [key: string]: Json;
}

/** Whether a value is a plain object (not a list, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is Json[] {
  return Array.isArray(value);
}

/** Whether a value is a document as the lake keeps it. */
export function isStoredDocument(value: unknown): value is StoredDocument {
  if (!isObject(value)) return false;
  const system = [value['_id'], value['_type'], value['_rev'], value['_createdAt'], value['_updatedAt']];
  return system.every((field) => typeof field === 'string');
}

/** A copy in plain JSON; drops `undefined`, so that what is kept is what a reader will get. */
export function toJson(value: unknown): Json {
  const copy: unknown = value === undefined ? null : JSON.parse(JSON.stringify(value));
  return isJson(copy) ? copy : null;
}

function isJson(value: unknown): value is Json {
  return value === null || ['boolean', 'number', 'string', 'object'].includes(typeof value);
}

/** The document a JSON text holds; throws when the text is not a stored document. */
export function parseStoredDocument(text: string): StoredDocument {
  const value: unknown = JSON.parse(text);
  if (isStoredDocument(value)) return value;
  throw new Error(`Not a stored document: ${text.slice(0, 120)}. The database file may be damaged.`);
}

/** The list a JSON text holds; throws when the text is not a list. */
export function parseList(text: string): Json[] {
  const value: unknown = JSON.parse(text);
  if (isList(value)) return value;
  throw new Error(`Not a JSON list: ${text.slice(0, 120)}. The database file may be damaged.`);
}

/** Deep equality of two JSON values; the order of keys does not count. */
export function equalJson(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (isList(left)) {
    return (
      isList(right) && left.length === right.length && left.every((item, at) => equalJson(item, right[at]))
    );
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equalJson(left[key], right[key]))
  );
}
