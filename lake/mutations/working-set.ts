/**
 * A transaction while it is worked out: documents as the mutations so far leave them. Pure: it reads
 * documents, ids and the time from its options and writes nothing.
 */
import {
  documentExists,
  documentNotFound,
  documentReferenced,
  invalidMutation,
  referenceMissing,
  revisionConflict,
} from '../errors.ts';
import { isObject, isStoredDocument, toJson } from '../json.ts';
import type { CommitResult, DocumentChange, DocumentInput, Mutation, StoredDocument } from '../types.ts';
import { addArrayKeys } from './array-keys.ts';
import { encodeEffects } from './effects.ts';
import { checkDocumentId } from './ids.ts';
import { checkDocumentBounds } from './limits.ts';
import type { CreateKind, ParsedMutation, Selection } from './parse-mutation.ts';
import { applyPatch } from './patch.ts';
import { collectReferences } from './references.ts';

/** What a transaction needs from outside. */
export interface WorkingSetOptions {
  transactionId: string;
  /** ISO 8601, UTC: becomes `_updatedAt`. */
  timestamp: string;
  /** The committed document; `null` when there is none. */
  read(id: string): StoredDocument | null;
  /** Ids of the documents a query finds, given what this transaction did so far. */
  find(selection: { query: string; params: Mutation }, pending: Map<string, StoredDocument | null>): string[];
  /** Committed documents with a strong reference to the id. */
  referrers(id: string): string[];
  createId(): string;
  autoGenerateArrayKeys: boolean;
}

type OperationResult = CommitResult['results'][number];

interface Entry {
  previous: StoredDocument | null;
  current: StoredDocument | null;
  mutations: Mutation[];
}

/** A transaction being worked out. */
export interface WorkingSet {
  read(id: string): StoredDocument | null;
  /** Applies one mutation; throws a `MutationFailure` when it cannot be. */
  apply(mutation: ParsedMutation): OperationResult[];
  /** Throws a `MutationFailure` when the result would break a strong reference. */
  checkReferences(): void;
  /** What the transaction does to each document, in the order they were first touched. */
  changes(): DocumentChange[];
}

/** An empty transaction over the documents the options read. */
export function createWorkingSet(options: WorkingSetOptions): WorkingSet {
  const entries = new Map<string, Entry>();
  const read = (id: string): StoredDocument | null => {
    const entry = entries.get(id);
    return entry ? entry.current : options.read(id);
  };
  const write = (id: string, current: StoredDocument | null, mutation: Mutation): void => {
    const entry = entries.get(id) ?? { previous: options.read(id), current, mutations: [] };
    entry.current = current;
    entry.mutations.push(mutation);
    entries.set(id, entry);
  };
  const select = (selection: Selection): string[] => {
    if ('id' in selection) return [selection.id];
    const pending = new Map([...entries].map(([id, entry]) => [id, entry.current]));
    return options.find(selection, pending);
  };
  const context: Context = { options, read, write, select };
  return {
    read,
    apply: (mutation) => applyMutation(context, mutation),
    checkReferences: () => checkReferences(entries, context),
    changes: () => listChanges(entries),
  };
}

interface Context {
  options: WorkingSetOptions;
  read(id: string): StoredDocument | null;
  write(id: string, current: StoredDocument | null, mutation: Mutation): void;
  select(selection: Selection): string[];
}

function applyMutation(context: Context, mutation: ParsedMutation): OperationResult[] {
  switch (mutation.kind) {
    case 'delete':
      return context.select(mutation.selection).map((id) => removeDocument(context, id));
    case 'patch':
      return context.select(mutation.selection).map((id) => patchDocument(context, id, mutation));
    default:
      return [createDocument(context, mutation.kind, mutation.document)];
  }
}

function createDocument(context: Context, kind: CreateKind, input: DocumentInput): OperationResult {
  const { options } = context;
  const id = completeId(input._id, options.createId);
  const existing = context.read(id);
  if (existing && kind === 'create') throw documentExists(id);
  if (existing && kind === 'createIfNotExists') return { id, operation: 'none', document: existing };
  const keyed = options.autoGenerateArrayKeys ? withKeys(context, input) : input;
  const { _rev, _updatedAt, _createdAt, ...fields } = keyed;
  const createdAt = typeof _createdAt === 'string' && _createdAt !== '' ? _createdAt : options.timestamp;
  const document = finish(context, { ...fields, _id: id, _type: input._type, _createdAt: createdAt });
  const recorded = toJson({ ...fields, _id: id, _type: input._type, _createdAt: createdAt });
  context.write(id, document, { [kind]: recorded });
  return { id, operation: existing ? 'update' : 'create', document };
}

function completeId(id: string | undefined, createId: () => string): string {
  const complete = id === undefined || id === '' ? createId() : id.endsWith('.') ? `${id}${createId()}` : id;
  checkDocumentId(complete);
  return complete;
}

function withKeys(context: Context, input: DocumentInput): DocumentInput {
  const keyed = addArrayKeys(toJson(input), () => shortKey(context));
  return isObject(keyed) ? { ...keyed, _type: input._type } : input;
}

function shortKey(context: Context): string {
  return context.options.createId().replaceAll('-', '').slice(0, 12);
}

function removeDocument(context: Context, id: string): OperationResult {
  const existing = context.read(id);
  if (!existing) return { id, operation: 'none', document: null };
  context.write(id, null, { delete: { id } });
  return { id, operation: 'delete', document: null };
}

function patchDocument(
  context: Context,
  id: string,
  mutation: Extract<ParsedMutation, { kind: 'patch' }>,
): OperationResult {
  const existing = context.read(id);
  if (mutation.ifRevision !== null && existing?._rev !== mutation.ifRevision) {
    throw revisionConflict(id, mutation.ifRevision, existing?._rev ?? null);
  }
  if (!existing) throw documentNotFound(id);
  let operations = mutation.operations;
  if (context.options.autoGenerateArrayKeys) {
    const keyed = addArrayKeys(operations, () => shortKey(context));
    if (isObject(keyed)) operations = keyed;
  }
  const patched = applyPatch(existing, operations);
  const document = finish(context, { ...patched, _createdAt: existing._createdAt });
  context.write(id, document, { patch: { id, ...operations } });
  return { id, operation: 'update', document };
}

/** The document with the revision and time of this transaction; throws when it breaks a bound. */
function finish(
  context: Context,
  document: DocumentInput & { _id: string; _createdAt: string },
): StoredDocument {
  const { transactionId, timestamp } = context.options;
  checkDocumentBounds(document._id, document);
  const complete = toJson({ ...document, _rev: transactionId, _updatedAt: timestamp });
  if (!isStoredDocument(complete)) {
    throw invalidMutation(`Document "${document._id}" needs text in _id, _type and _createdAt.`);
  }
  return complete;
}

function checkReferences(entries: Map<string, Entry>, context: Context): void {
  for (const [id, { current, previous }] of entries) {
    if (current) {
      const missing = collectReferences(current).find(({ target, weak }) => !weak && !context.read(target));
      if (missing) throw referenceMissing(id, missing.target);
    } else if (previous) {
      const referrers = context.options.referrers(id).filter((source) => !entries.has(source));
      const referencing = referrers.map((source) => ({
        _id: source,
        _type: context.read(source)?._type ?? '',
      }));
      if (referencing.length > 0) throw documentReferenced(id, referencing);
    }
  }
}

function listChanges(entries: Map<string, Entry>): DocumentChange[] {
  const changes: DocumentChange[] = [];
  for (const [documentId, { previous, current, mutations }] of entries) {
    // Created and deleted within one transaction: nobody ever saw it.
    if (!previous && !current) continue;
    changes.push({
      documentId,
      previous,
      result: current,
      mutations,
      effects: encodeEffects(previous, current),
    });
  }
  return changes;
}
