/** Applies one patch with Sanity's own `@sanity/mutator`, so that Studio and lake agree to the letter. */
import { Mutation } from '@sanity/mutator';
import { invalidMutation } from '../errors.ts';
import { isList, isObject, toJson } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { runWithin, TimeLimitReached } from '../query/watchdog.ts';
import type { Json } from '../types.ts';
import { LIMITS } from './limits.ts';

/** A document while a transaction is being worked out: no revision of its own yet. */
export interface DraftDocument {
  _id: string;
  _type: string;
  [key: string]: Json | undefined;
}

/**
 * The document after the patch operations. Throws a `MutationFailure` when a path does not parse, does
 * not fit the document, or changes an attribute that must stay.
 */
export function applyPatch(document: DraftDocument, operations: JsonObject): DraftDocument {
  checkPaths(operations);
  const patched = runMutator(document, operations);
  if (!isObject(patched)) throw invalidMutation(`The patch leaves nothing of document "${document._id}".`);
  const { _id, _type } = patched;
  if (_id !== document._id || _type !== document._type) {
    throw invalidMutation(
      `The patch changes "_id" or "_type" of document "${document._id}", which cannot change. Create a new document instead.`,
    );
  }
  return { ...patched, _id: document._id, _type: document._type };
}

/** Looking for the place of a change in a long text can take minutes, and everybody waits meanwhile. */
const TEXT_LIMIT_MS = 2000;
const PATH_LENGTH_MAX = 2000;
/** Numbers of an index or a range, such as those in `list[0:5]`. */
const INDEX = /(?<=[[,:]\s*-?)\d+(?=\s*[\],:])/g;

/** The mutator reads `a[` as some path of its own making; better to say so. */
function checkPaths(operations: JsonObject): void {
  for (const [kind, body] of Object.entries(operations)) {
    for (const path of pathsOf(kind, body)) {
      const bare = path.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
      const depths = [...bare].map((character) => (character === '[' ? 1 : character === ']' ? -1 : 0));
      let depth = 0;
      for (const step of depths) if ((depth += step) < 0) break;
      if (depth !== 0 || path.trim() === '') {
        throw invalidMutation(`The path "${path}" in "${kind}" is not a valid JSONPath. Check its brackets.`);
      }
      checkReach(path, bare);
    }
  }
}

/** The mutator lists every index of a range, whether or not the array is that long. */
function checkReach(path: string, bare: string): void {
  const far = (bare.match(INDEX) ?? []).some((digits) => Number(digits) > LIMITS.arrayLengthMax);
  if (!far && path.length <= PATH_LENGTH_MAX) return;
  throw invalidMutation(
    `The path "${path.slice(0, 80)}" reaches too far. Use at most ${PATH_LENGTH_MAX} characters and indexes up to ${LIMITS.arrayLengthMax}.`,
  );
}

function pathsOf(kind: string, body: Json | undefined): string[] {
  if (isList(body)) return body.filter((path) => typeof path === 'string');
  if (!isObject(body)) throw invalidMutation(`"${kind}" in a patch must hold an object or a list of paths.`);
  if (kind !== 'insert') return Object.keys(body);
  const { items, ...place } = body;
  if (!isList(items)) throw invalidMutation('"insert" in a patch needs "items", a list.');
  return Object.values(place).filter((path) => typeof path === 'string');
}

function runMutator(document: DraftDocument, operations: JsonObject): Json {
  try {
    const mutation = new Mutation({ mutations: [{ patch: { id: document._id, ...operations } }] });
    const apply = (): unknown => mutation.apply(document);
    // The time limit costs most of a millisecond; only changes inside texts can take long.
    return toJson('diffMatchPatch' in operations ? runWithin(TEXT_LIMIT_MS, apply) : apply());
  } catch (cause) {
    if (cause instanceof TimeLimitReached) {
      throw invalidMutation(
        `The patch of document "${document._id}" takes too long. Set the value instead of patching inside it.`,
      );
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalidMutation(`The patch does not fit document "${document._id}": ${reason}`);
  }
}
