/**
 * What the History pane lists: creations, publications, deletions of a document and its drafts. Single
 * edits are not among them; the Studio works those out from the transactions.
 */
import { isPublishedId, publishedIdOf, releaseOf } from '../mutations/ids.ts';
import type { ChangeRecord, Store } from '../store/store.ts';
import type { Json } from '../types.ts';

/** Events of the group a document belongs to, newest first. */
export function listEvents(store: Store, dataset: string, documentId: string): Json[] {
  const publishedId = publishedIdOf(documentId);
  const changes = store.changes(dataset, { documentIds: store.groupIds(dataset, publishedId) });
  const present = new Set<string>();
  const events: Json[] = [];
  for (const group of bySequence(changes)) {
    for (const change of group) {
      if (change.resultRevision === null) present.delete(change.documentId);
      else present.add(change.documentId);
    }
    events.push(...describe(group, publishedId, present));
  }
  return events.toReversed();
}

function bySequence(changes: ChangeRecord[]): Iterable<ChangeRecord[]> {
  const groups = new Map<number, ChangeRecord[]>();
  for (const change of changes) {
    const known = groups.get(change.sequence);
    if (known) known.push(change);
    else groups.set(change.sequence, [change]);
  }
  return groups.values();
}

/** The events of one transaction; `present` are the ids of the group that exist after it. */
function describe(changes: ChangeRecord[], documentId: string, present: Set<string>): Json[] {
  const [first] = changes;
  if (!first) return [];
  const base = { id: first.transactionId, timestamp: first.timestamp, author: first.author, documentId };
  const published = changes.find((change) => isPublishedId(change.documentId));
  const versions = changes.filter((change) => change !== published);
  const deleted = versions.find((change) => change.resultRevision === null);
  if (published && published.resultRevision !== null) {
    if (deleted) return [publication(base, deleted)];
    const type = published.previousRevision === null ? 'createLiveDocument' : 'updateLiveDocument';
    return [{ ...base, type, revisionId: first.transactionId }, ...describeVersions(base, versions)];
  }
  if (published) {
    const left = [...present].find((id) => !isPublishedId(id));
    if (left === undefined) return [{ ...base, type: 'deleteDocumentGroup' }];
    return [{ ...base, type: 'unpublishDocument', ...versionFields(left, first.transactionId) }];
  }
  return describeVersions(base, versions);
}

function publication(base: { [key: string]: Json }, draft: ChangeRecord): Json {
  return {
    ...base,
    type: 'publishDocumentVersion',
    revisionId: draft.transactionId,
    ...versionFields(draft.documentId, draft.previousRevision),
    publishCause: 'document.publish',
  };
}

function describeVersions(base: { [key: string]: Json }, versions: ChangeRecord[]): Json[] {
  return versions.flatMap((change): Json[] => {
    const { documentId, previousRevision, resultRevision } = change;
    if (resultRevision === null) {
      return [{ ...base, type: 'deleteDocumentVersion', ...versionFields(documentId, previousRevision) }];
    }
    if (previousRevision !== null) return [];
    return [{ ...base, type: 'createDocumentVersion', ...versionFields(documentId, resultRevision) }];
  });
}

function versionFields(versionId: string, versionRevisionId: string | null): { [key: string]: Json } {
  const release = releaseOf(versionId);
  return { versionId, versionRevisionId, ...(release === null ? {} : { releaseId: release }) };
}
