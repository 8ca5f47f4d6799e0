/** Reads one raw mutation as a client sends it; everything wrong with its form is said here. */
import { invalidMutation } from '../errors.ts';
import { isObject, toJson } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { DocumentInput, Json, Mutation } from '../types.ts';
import { checkDocumentId } from './ids.ts';

/** The kinds that bring a whole document. */
export type CreateKind = 'create' | 'createIfNotExists' | 'createOrReplace';

/** Which documents a patch or delete is for: one by id, or all that a query finds. */
export type Selection = { id: string } | { query: string; params: { [key: string]: Json } };

/** A mutation whose form is known to be right. */
export type ParsedMutation =
  | { kind: CreateKind; document: DocumentInput }
  | { kind: 'delete'; selection: Selection }
  | { kind: 'patch'; selection: Selection; operations: JsonObject; ifRevision: string | null };

const PATCH_KINDS = new Set([
  'set',
  'setIfMissing',
  'merge',
  'unset',
  'inc',
  'dec',
  'insert',
  'diffMatchPatch',
]);
const PATCH_OTHER = new Set(['id', 'query', 'params', 'ifRevisionID', 'ifRevisionId']);

/** The mutation in parsed form. Throws a `MutationFailure` that says what is wrong with it. */
export function parseMutation(mutation: Mutation): ParsedMutation {
  const [entry, ...rest] = Object.entries(mutation);
  if (!entry || rest.length > 0) {
    throw invalidMutation(
      'A mutation must have exactly one key: create, createIfNotExists, createOrReplace, delete or patch.',
    );
  }
  const [kind, body] = entry;
  if (!isObject(body)) throw invalidMutation(`The mutation "${kind}" must hold an object.`);
  switch (kind) {
    case 'create':
    case 'createIfNotExists':
    case 'createOrReplace':
      return { kind, document: parseDocument(kind, body) };
    case 'delete':
      return { kind, selection: parseSelection(kind, body) };
    case 'patch':
      return parsePatch(body);
    default:
      throw invalidMutation(
        `Unknown mutation "${kind}". Use create, createIfNotExists, createOrReplace, delete or patch.`,
      );
  }
}

function parseDocument(kind: CreateKind, body: JsonObject): DocumentInput {
  const { _type, _id, ...fields } = body;
  if (typeof _type !== 'string' || _type === '') {
    throw invalidMutation(`The document in "${kind}" needs a string attribute "_type".`);
  }
  if (_id === undefined || _id === null) {
    if (kind === 'create') return { ...fields, _type };
    throw invalidMutation(`The document in "${kind}" needs an "_id".`);
  }
  if (typeof _id !== 'string') throw invalidMutation('The attribute "_id" must be a string.');
  // An id that ends in "." asks for a generated rest, as in "drafts.".
  if (_id !== '' && !(kind === 'create' && _id.endsWith('.'))) checkDocumentId(_id);
  return { _id, ...fields, _type };
}

function parseSelection(kind: string, body: JsonObject): Selection {
  const { id, query, params } = body;
  if (typeof id === 'string') {
    checkDocumentId(id);
    return { id };
  }
  if (typeof query === 'string') return { query, params: isObject(params) ? params : {} };
  throw invalidMutation(`The mutation "${kind}" needs an "id" or a "query".`);
}

function parsePatch(body: JsonObject): ParsedMutation {
  const selection = parseSelection('patch', body);
  const unknown = Object.keys(body).find((key) => !PATCH_KINDS.has(key) && !PATCH_OTHER.has(key));
  if (unknown !== undefined) {
    throw invalidMutation(`Unknown patch operation "${unknown}". Use ${[...PATCH_KINDS].join(', ')}.`);
  }
  const revision = body['ifRevisionID'] ?? body['ifRevisionId'] ?? null;
  if (revision !== null && typeof revision !== 'string') {
    throw invalidMutation('"ifRevisionID" in a patch must be a string.');
  }
  const operations = Object.fromEntries(Object.entries(body).filter(([key]) => PATCH_KINDS.has(key)));
  if (Object.keys(operations).length === 0) {
    throw invalidMutation(`The patch has no operation. Use ${[...PATCH_KINDS].join(', ')}.`);
  }
  const copy = toJson(operations);
  return { kind: 'patch', selection, operations: isObject(copy) ? copy : {}, ifRevision: revision };
}
