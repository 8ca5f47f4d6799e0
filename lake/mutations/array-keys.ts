/** `autoGenerateArrayKeys`: members of arrays need a `_key` so that patches can name them. */
import { isList, isObject } from '../json.ts';
import type { Json } from '../types.ts';

/** A copy in which every object directly inside an array has a `_key`; existing keys stay. */
export function addArrayKeys(value: Json, createKey: () => string): Json {
  if (isList(value)) {
    return value.map((item) => {
      const keyed = addArrayKeys(item, createKey);
      return isObject(keyed) && keyed['_key'] === undefined ? { ...keyed, _key: createKey() } : keyed;
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, addArrayKeys(item, createKey)]));
}
