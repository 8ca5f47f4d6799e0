import type { Json, Perspective } from '../types.ts';
import { refuseInput } from './refusals.ts';

/** From this API version on a query without a perspective means published content. */
const PUBLISHED_BY_DEFAULT_SINCE = '2025-02-19';

/** Whether a JSON value is an object. */
export function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON body that must be an object; 400 otherwise. */
export function requireRecord(value: Json, what: string): Record<string, Json> {
  if (!isRecord(value)) throw refuseInput(`${what} must be a JSON object`);
  return value;
}

/** The objects of a list in a body; 400 when it is no list of objects. */
export function requireRecords(value: Json | undefined, field: string): Record<string, Json>[] {
  if (!Array.isArray(value)) throw refuseInput(`"${field}" must be a list of objects`);
  return value.map((item) => requireRecord(item, `Every member of "${field}"`));
}

/** `$name=<JSON>` pairs of a URL. */
export function readQueryParams(search: URLSearchParams): Record<string, Json> {
  const params: Record<string, Json> = {};
  for (const [key, text] of search) {
    if (!key.startsWith('$')) continue;
    try {
      params[key.slice(1)] = JSON.parse(text);
    } catch {
      throw refuseInput(
        `Parameter "${key}" must be JSON; a string needs its quotes, for example ${key}="text"`,
      );
    }
  }
  return params;
}

/** The `params` of a POSTed query. */
export function readBodyParams(value: Json | undefined): Record<string, Json> {
  if (value === undefined || value === null) return {};
  return requireRecord(value, '"params" (names without "$")');
}

/** The perspective asked for, or the API version's default. */
export function readPerspective(asked: Json | undefined, version: string): Perspective {
  const names = Array.isArray(asked) ? asked : typeof asked === 'string' ? asked.split(',') : [];
  const list = names.filter((name) => typeof name === 'string').filter((name) => name !== '');
  const [first] = list;
  if (first === undefined) {
    const date = version.slice(1);
    return date === 'X' || date >= PUBLISHED_BY_DEFAULT_SINCE ? 'published' : 'raw';
  }
  if (list.length > 1) return list;
  if (first === 'raw' || first === 'published' || first === 'drafts') return first;
  return first === 'previewDrafts' ? 'drafts' : list;
}

/** A comma list in a path or a parameter, bounded, without empty members. */
export function readIds(text: string): string[] {
  const ids = text.split(',').filter((id) => id !== '');
  if (ids.length === 0 || ids.length > 1000)
    throw refuseInput('Give between 1 and 1000 ids, separated by commas');
  return ids;
}

/** A flag of the URL: `true` or absent/anything else. */
export function readFlag(search: URLSearchParams, name: string): boolean {
  return search.get(name) === 'true';
}
