/**
 * Sanity's document actions as the raw mutations they stand for. The Studio edits, publishes and deletes
 * through actions only; listeners and history show the mutations.
 */
import { documentExists, documentNotFound, invalidMutation, revisionConflict } from '../errors.ts';
import { isList, isObject, toJson } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { Action, Json, Mutation, StoredDocument } from '../types.ts';
import { checkDocumentId, draftIdOf, isPublishedId, publishedIdOf } from './ids.ts';
import { strengthenReferences } from './references.ts';

/** The committed or pending document; `null` when there is none. */
export type ReadDocument = (id: string) => StoredDocument | null;

type Translate = (action: Action, read: ReadDocument) => Mutation[];

const PREFIX = 'sanity.action.document.';

const ACTIONS: Record<string, Translate> = {
  create: translateCreate,
  edit: translateEdit,
  publish: translatePublish,
  unpublish: translateUnpublish,
  discard: (action, read) => discard(textOf(action, 'draftId'), read),
  delete: translateDelete,
  replaceDraft: translateReplaceDraft,
  'version.create': translateVersionCreate,
  'version.discard': (action, read) => discard(textOf(action, 'versionId'), read),
  'version.replace': (action) => [{ createOrReplace: documentOf(action, 'document') }],
  'version.unpublish': translateVersionUnpublish,
};

/** The mutations an action stands for, given the documents as they are. Throws a `MutationFailure`. */
export function translateAction(action: Action, read: ReadDocument): Mutation[] {
  const name = action.actionType.startsWith(PREFIX) ? action.actionType.slice(PREFIX.length) : '';
  const translate = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (translate) return translate(action, read);
  const known = Object.keys(ACTIONS).map((key) => PREFIX + key);
  throw invalidMutation(
    `Unknown action "${action.actionType}". This Content Lake knows ${known.join(', ')}.`,
  );
}

function translateCreate(action: Action): Mutation[] {
  const attributes = documentOf(action, 'attributes');
  const published = typeof action['publishedId'] === 'string' ? action['publishedId'] : null;
  const id = attributes['_id'] ?? (published === null ? undefined : draftIdOf(published));
  if (typeof id !== 'string') throw missing(action, 'attributes._id');
  const ignore = ['ignore', 'useExisting'].includes(String(action['ifExists']));
  return [{ [ignore ? 'createIfNotExists' : 'create']: { ...attributes, _id: id } }];
}

function translateEdit(action: Action, read: ReadDocument): Mutation[] {
  const draftId = textOf(action, 'draftId');
  const publishedId = textOf(action, 'publishedId');
  const patch = action['patch'];
  if (!isObject(patch)) throw missing(action, 'patch');
  const { id: _id, query: _query, params: _params, ...operations } = patch;
  const edit: Mutation = { patch: { ...operations, id: draftId } };
  if (read(draftId)) return [edit];
  const published = read(publishedId);
  if (!published) throw documentNotFound(draftId);
  return [{ createIfNotExists: copyAs(published, draftId) }, edit];
}

function translatePublish(action: Action, read: ReadDocument): Mutation[] {
  const draftId = textOf(action, 'draftId');
  const publishedId = textOf(action, 'publishedId');
  checkGroup(draftId, publishedId);
  const draft = read(draftId);
  if (!draft) throw documentNotFound(draftId);
  const published = read(publishedId);
  checkRevision(draft, draftId, action['ifDraftRevisionId']);
  checkRevision(published, publishedId, action['ifPublishedRevisionId']);
  // A draft of another type is no version of this document: whoever may write one must not replace the other.
  if (published && published._type !== draft._type) {
    throw invalidMutation(
      `Cannot publish "${draftId}" of type "${draft._type}" over "${publishedId}" of type "${published._type}". Discard the draft, or delete the published document first.`,
    );
  }
  const copy = strengthenReferences(copyAs(draft, publishedId));
  const createdAt = published?._createdAt ?? draft._createdAt;
  return [{ createOrReplace: { ...copy, _createdAt: createdAt } }, { delete: { id: draftId } }];
}

function translateUnpublish(action: Action, read: ReadDocument): Mutation[] {
  const draftId = textOf(action, 'draftId');
  const publishedId = textOf(action, 'publishedId');
  checkGroup(draftId, publishedId);
  const published = read(publishedId);
  if (!published) throw documentNotFound(publishedId);
  return [{ createIfNotExists: copyAs(published, draftId) }, { delete: { id: publishedId } }];
}

function discard(id: string, read: ReadDocument): Mutation[] {
  if (isPublishedId(id)) {
    throw invalidMutation(`"${id}" is a published document; only a draft or version can be discarded.`);
  }
  if (!read(id)) throw documentNotFound(id);
  return [{ delete: { id } }];
}

function translateDelete(action: Action, read: ReadDocument): Mutation[] {
  const publishedId = textOf(action, 'publishedId');
  const included = action['includeDrafts'] ?? [];
  if (!isList(included)) throw missing(action, 'includeDrafts');
  const ids = included.map((id) => {
    if (typeof id !== 'string') throw missing(action, 'includeDrafts');
    checkGroup(id, publishedId);
    return id;
  });
  const present = [...ids, publishedId].filter((id) => read(id));
  if (present.length === 0) throw documentNotFound(publishedId);
  return present.map((id) => ({ delete: { id } }));
}

function translateReplaceDraft(action: Action): Mutation[] {
  const attributes = documentOf(action, 'attributes');
  const id = attributes['_id'] ?? draftIdOf(textOf(action, 'publishedId'));
  return [{ createOrReplace: { ...attributes, _id: id } }];
}

function translateVersionCreate(action: Action, read: ReadDocument): Mutation[] {
  if (action['document'] !== undefined) return [{ create: documentOf(action, 'document') }];
  const baseId = textOf(action, 'baseId');
  const versionId = textOf(action, 'versionId');
  const base = read(baseId);
  if (!base) throw documentNotFound(baseId);
  checkRevision(base, baseId, action['ifBaseRevisionId']);
  if (read(versionId)) throw documentExists(versionId);
  return [{ create: copyAs(base, versionId) }];
}

/** Marks a version so that its release, once published, takes the document off. */
function translateVersionUnpublish(action: Action, read: ReadDocument): Mutation[] {
  const versionId = textOf(action, 'versionId');
  const publishedId = textOf(action, 'publishedId');
  const mark: Mutation = { patch: { id: versionId, set: { _system: { delete: true } } } };
  if (read(versionId)) return [mark];
  const published = read(publishedId);
  if (!published) throw documentNotFound(publishedId);
  return [{ createIfNotExists: copyAs(published, versionId) }, mark];
}

/** The document under another id; its revision and time belong to the new transaction. */
function copyAs(document: StoredDocument, id: string): JsonObject {
  const { _rev, _updatedAt, ...fields } = document;
  const copy = toJson({ ...fields, _id: id });
  return isObject(copy) ? copy : {};
}

function checkRevision(document: StoredDocument | null, id: string, expected: Json | undefined): void {
  if (typeof expected !== 'string' || document?._rev === expected) return;
  throw revisionConflict(id, expected, document?._rev ?? null);
}

function checkGroup(versionId: string, publishedId: string): void {
  if (!isPublishedId(publishedId) || isPublishedId(versionId) || publishedIdOf(versionId) !== publishedId) {
    throw invalidMutation(`"${versionId}" is not a draft or version of "${publishedId}".`);
  }
}

function textOf(action: Action, key: string): string {
  const value = action[key];
  if (typeof value !== 'string') throw missing(action, key);
  checkDocumentId(value);
  return value;
}

function documentOf(action: Action, key: string): JsonObject {
  const value = action[key];
  if (!isObject(value)) throw missing(action, key);
  const { _rev, _updatedAt, ...fields } = value;
  return fields;
}

function missing(action: Action, key: string): Error {
  return invalidMutation(`The action "${action.actionType}" needs "${key}".`);
}
