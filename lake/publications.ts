/**
 * What an installation may say about publishing. The lake knows what a publication is (a document without
 * `drafts.` in its id gets a new content, by whatever request) and who wrote its draft; what follows from
 * that is decided by a rule it is given.
 */
import { publicationRefused } from './errors.ts';
import { listTransactions } from './history/transactions.ts';
import { documentAt, type HistorySource } from './history/revisions.ts';
import { isObject, toJson } from './json.ts';
import { draftIdOf, isPublishedId } from './mutations/ids.ts';
import { strengthenReferences } from './mutations/references.ts';
import type { Access, DocumentChange, Json, StoredDocument } from './types.ts';

/** One transaction that changed the draft since the document was last published. */
export interface DraftEdit {
  /** User id. */
  author: string;
  /** Names of the fields that it changed; those of the lake (`_rev`, `_updatedAt`) left out. */
  fields: string[];
}

/** A document about to be published. */
export interface Publication {
  dataset: string;
  /** Without `drafts.`. */
  documentId: string;
  access: Access;
  /** Whether the Studio's actions asked for it, or raw mutations such as an import. */
  by: 'actions' | 'mutations';
  /** The published document until now; `null` when there was none. */
  previous: StoredDocument | null;
  result: StoredDocument;
  /** The draft as it was stored before this request; `null` when there was none. */
  draft: StoredDocument | null;
  /** Names of the fields in which the new content differs from the stored draft; `null` without a draft. */
  fieldsUnlikeDraft(): string[] | null;
  /** The same against what was published last, also when that was taken back; `null` when nothing was. */
  fieldsUnlikePublished(): string[] | null;
  /** Who changed the stored draft since the last publication, oldest first. */
  draftEdits(): DraftEdit[];
  /** A document as it is stored; `null` when there is none. */
  read(id: string): StoredDocument | null;
}

/**
 * Asked before a publication is written. `null` lets it pass; a text refuses the whole request and is what
 * people read, so it says in their language what is wrong and what to do.
 */
export type PublishRule = (publication: Publication) => string | null;

/** What a rule is asked with. */
export interface PublishContext {
  rule: PublishRule;
  source: HistorySource;
  access: Access;
  by: 'actions' | 'mutations';
}

/** More edits of one draft than anybody makes between two publications; beyond, the newest count. */
const EDITS_MAX = 1000;
const FIELDS_OF_THE_LAKE = new Set(['_id', '_rev', '_createdAt', '_updatedAt']);

/** Asks the rule about every publication among the changes. Throws a `LakeError` when it refuses one. */
export function checkPublications(changes: readonly DocumentChange[], context: PublishContext): void {
  for (const { documentId, previous, result } of changes) {
    if (!result || !isPublishedId(documentId) || documentId.startsWith('_.')) continue;
    const reason = context.rule(describe({ documentId, previous, result }, context));
    if (reason !== null) throw publicationRefused(documentId, reason);
  }
}

function describe(
  change: { documentId: string; previous: StoredDocument | null; result: StoredDocument },
  { source, access, by }: PublishContext,
): Publication {
  const { documentId, result } = change;
  const draft = source.current(draftIdOf(documentId));
  return {
    ...change,
    dataset: source.dataset,
    access,
    by,
    draft,
    // As a publication would take it over: references that were weak only while their target was a draft.
    fieldsUnlikeDraft: () => draft && changedFields(strengthen(draft), result),
    fieldsUnlikePublished() {
      const published = change.previous ?? lastPublished(source, documentId);
      return published && changedFields(published, result);
    },
    draftEdits: () => listDraftEdits(source, documentId),
    read: source.current,
  };
}

/** The newest transaction that wrote the published document; taking it back does not count. */
function lastPublication(source: HistorySource, documentId: string) {
  const range = { documentIds: [documentId], reverse: true, limit: EDITS_MAX };
  return source.store.changes(source.dataset, range).find(({ resultRevision }) => resultRevision !== null);
}

function lastPublished(source: HistorySource, documentId: string): StoredDocument | null {
  const revision = lastPublication(source, documentId)?.resultRevision;
  return revision == null ? null : documentAt(source, documentId, { revision });
}

function listDraftEdits(source: HistorySource, documentId: string): DraftEdit[] {
  const published = lastPublication(source, documentId);
  const base = lastPublished(source, documentId);
  const transactions = listTransactions(source, {
    documentIds: [draftIdOf(documentId)],
    fromTransaction: published?.transactionId,
    reverse: true,
    limit: EDITS_MAX,
  });
  let edits: DraftEdit[] = [];
  for (const { id, author, changes } of transactions.toReversed()) {
    for (const { previous, result } of changes) {
      // What was thrown away is in no publication.
      if (!result) edits = [];
      // A new draft starts as what was published last: only what differs from that was written.
      const before = id === published?.transactionId ? base : (previous ?? base);
      const fields = result ? changedFields(before, result) : [];
      if (fields.length > 0) edits.push({ author, fields });
    }
  }
  return edits;
}

function strengthen(draft: StoredDocument): { [key: string]: Json | undefined } {
  const json = toJson(draft);
  return isObject(json) ? strengthenReferences(json) : draft;
}

type Fields = { [key: string]: Json | undefined } | null;

function changedFields(previous: Fields, result: StoredDocument): string[] {
  const names = new Set([...Object.keys(previous ?? {}), ...Object.keys(result)]);
  return [...names].filter(
    (name) => !FIELDS_OF_THE_LAKE.has(name) && canonicalize(previous?.[name]) !== canonicalize(result[name]),
  );
}

/** JSON with sorted keys: the order in which a client sends fields is no change. */
function canonicalize(value: unknown): string {
  return (
    JSON.stringify(value, (_, member: unknown) =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : member,
    ) ?? ''
  );
}
