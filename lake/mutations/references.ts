/** References inside a document: finding them, and making them strong when a draft is published. */
import { isList, isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { Json } from '../types.ts';

/** One reference to another document of the same dataset. */
export interface Reference {
  target: string;
  weak: boolean;
}

/** Every reference in a document. References into other datasets are left out: nothing here can check them. */
export function collectReferences(
  value: Json | { [key: string]: Json | undefined } | undefined,
  found: Reference[] = [],
): Reference[] {
  if (isList(value)) {
    for (const item of value) collectReferences(item, found);
  } else if (isObject(value)) {
    const target = value['_ref'];
    const foreign = '_dataset' in value || '_projectId' in value;
    if (typeof target === 'string' && !foreign) found.push({ target, weak: value['_weak'] === true });
    for (const key of Object.keys(value)) collectReferences(value[key], found);
  }
  return found;
}

/**
 * A copy in which references that the Studio made weak only because their target was a draft are strong.
 * The Studio marks them with `_strengthenOnPublish`; `{weak: true}` there means "stay weak".
 */
export function strengthenReferences(value: JsonObject): JsonObject {
  const entries = Object.entries(value).map(([key, member]): [string, Json] => [
    key,
    strengthenValue(member),
  ]);
  const copy: JsonObject = Object.fromEntries(entries);
  const mark = copy['_strengthenOnPublish'];
  if (mark === undefined) return copy;
  delete copy['_strengthenOnPublish'];
  if (!isObject(mark) || mark['weak'] !== true) delete copy['_weak'];
  return copy;
}

function strengthenValue(value: Json): Json {
  if (isList(value)) return value.map(strengthenValue);
  return isObject(value) ? strengthenReferences(value) : value;
}
