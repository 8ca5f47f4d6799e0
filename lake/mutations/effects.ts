/**
 * Mendoza patches: how a document got from one state to the next, field by field. The Studio derives
 * "who changed what" from them, so a patch names only what really changed. The npm package can only
 * apply patches; this is the encoder. Object fields are addressed by index in the sorted list of keys,
 * text by UTF-8 byte offset.
 */
import { applyPatch } from 'mendoza';
import { equalJson, isList, isObject, toJson } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { Json, StoredDocument } from '../types.ts';

const OP = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  setFieldValue: 17,
  deleteField: 19,
  appendValue: 20,
  appendSlice: 21,
  appendString: 22,
  appendStringSlice: 23,
} as const;

/** The patches between two states of a document, both without `_rev`: the Studio applies them that way. */
export function encodeEffects(
  previous: StoredDocument | null,
  result: StoredDocument | null,
): { apply: Json[]; revert: Json[] } {
  const before = withoutRevision(previous);
  const after = withoutRevision(result);
  return { apply: encodePatch(before, after), revert: encodePatch(after, before) };
}

/** The patch that turns `left` into `right`. */
export function encodePatch(left: Json, right: Json): Json[] {
  if (!isObject(left) || !isObject(right)) return [OP.value, right];
  const patch: Json[] = [];
  encodeObject(left, right, patch);
  return patch;
}

/** What `left` becomes through a patch. */
export function applyEffect(left: Json, patch: Json[]): Json {
  return toJson(applyPatch(left, patch));
}

/** A document as effects see it. */
export function withoutRevision(document: StoredDocument | null): JsonObject | null {
  if (document === null) return null;
  const { _rev, ...rest } = document;
  const copy = toJson(rest);
  return isObject(copy) ? copy : null;
}

function encodeObject(left: JsonObject, right: JsonObject, patch: Json[]): void {
  const keys = Object.keys(left).toSorted();
  keys.forEach((key, index) => {
    if (!Object.hasOwn(right, key)) patch.push(OP.deleteField, index);
  });
  for (const [key, value] of Object.entries(right)) {
    const before = Object.hasOwn(left, key) ? left[key] : undefined;
    if (before !== undefined && equalJson(before, value)) continue;
    encodeField({ index: keys.indexOf(key), key, before, value }, patch);
  }
}

interface FieldChange {
  index: number;
  key: string;
  before: Json | undefined;
  value: Json;
}

function encodeField({ index, key, before, value }: FieldChange, patch: Json[]): void {
  if (isObject(before) && isObject(value)) {
    patch.push(OP.pushFieldCopy, index);
    encodeObject(before, value, patch);
    patch.push(OP.returnIntoObjectSameKeyPop);
    return;
  }
  const inner = encodeParts(before, value);
  if (inner === null) patch.push(OP.setFieldValue, value, key);
  else patch.push(OP.pushFieldBlank, index, ...inner, OP.returnIntoObjectSameKeyPop);
}

/** The parts of a text or list that stay and those that are new; `null` when nothing of it stays. */
function encodeParts(before: Json | undefined, value: Json): Json[] | null {
  if (typeof before === 'string' && typeof value === 'string') return encodeText(before, value);
  if (isList(before) && isList(value)) return encodeList(before, value);
  return null;
}

function encodeText(left: string, right: string): Json[] | null {
  const prefix = commonPrefix(left, right);
  const suffix = commonSuffix(left, right, prefix);
  if (prefix + suffix === 0) return null;
  const patch: Json[] = [];
  const total = byteLength(left);
  if (prefix > 0) patch.push(OP.appendStringSlice, 0, byteLength(left.slice(0, prefix)));
  const middle = right.slice(prefix, right.length - suffix);
  if (middle !== '') patch.push(OP.appendString, middle);
  if (suffix > 0) {
    patch.push(OP.appendStringSlice, total - byteLength(left.slice(left.length - suffix)), total);
  }
  return patch;
}

function encodeList(left: Json[], right: Json[]): Json[] | null {
  // An output that nothing is appended to would come out as null.
  if (right.length === 0) return null;
  const find = matchMembers(left);
  const steps: Json[][] = [];
  for (const value of right) {
    const at = find(value);
    const step = encodeMember(at, at === -1 ? undefined : left[at], value);
    const last = steps.at(-1);
    // Neighbours that stay neighbours are one slice.
    if (last?.[0] === OP.appendSlice && step[0] === OP.appendSlice && last[2] === at) last[2] = at + 1;
    else steps.push(step);
  }
  return steps.flat(1);
}

function encodeMember(at: number, before: Json | undefined, value: Json): Json[] {
  if (before !== undefined && equalJson(before, value)) return [OP.appendSlice, at, at + 1];
  if (!isObject(before) || !isObject(value)) return [OP.appendValue, value];
  const patch: Json[] = [OP.pushElementCopy, at];
  encodeObject(before, value, patch);
  patch.push(OP.returnIntoArrayPop);
  return patch;
}

/** Finds the member a value was before: by `_key` when it has one, else the next equal one. */
function matchMembers(left: Json[]): (value: Json) => number {
  const byKey = new Map<string, number>();
  const byText = new Map<string, number[]>();
  left.forEach((member, index) => {
    const key = isObject(member) ? member['_key'] : undefined;
    if (typeof key === 'string' && !byKey.has(key)) byKey.set(key, index);
    const text = JSON.stringify(member);
    byText.set(text, [...(byText.get(text) ?? []), index]);
  });
  return (value) => {
    const key = isObject(value) ? value['_key'] : undefined;
    if (typeof key === 'string' && byKey.has(key)) return byKey.get(key) ?? -1;
    const same = byText.get(JSON.stringify(value));
    return (same && same.length > 1 ? same.shift() : same?.[0]) ?? -1;
  };
}

/** Length of the common start in UTF-16 units, never inside a surrogate pair. */
function commonPrefix(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length) {
    const point = left.codePointAt(at);
    if (point === undefined || point !== right.codePointAt(at)) break;
    at += point > 0xffff ? 2 : 1;
  }
  return Math.min(at, left.length, right.length);
}

/** Length of the common end after `prefix` in UTF-16 units, never inside a surrogate pair. */
function commonSuffix(left: string, right: string, prefix: number): number {
  const max = Math.min(left.length, right.length) - prefix;
  let length = 0;
  while (length < max && left.at(-1 - length) === right.at(-1 - length)) length += 1;
  const splits = splitsPair(left, left.length - length) || splitsPair(right, right.length - length);
  return length > 0 && splits ? length - 1 : length;
}

function splitsPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1);
  const low = text.charCodeAt(at);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** Length in UTF-8 bytes as Mendoza counts them: an unpaired surrogate takes three. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point > 0xffff) bytes += 4;
    else if (point > 0x7ff) bytes += 3;
    else bytes += point > 0x7f ? 2 : 1;
  }
  return bytes;
}
