/** Documents as they were: from the nearest whole copy, back through the patches that were made since. */
import { applyEffect, withoutRevision } from '../mutations/effects.ts';
import { isStoredDocument, isObject } from '../json.ts';
import type { Store } from '../store/store.ts';
import type { Json, StoredDocument } from '../types.ts';

/** What reconstruction reads from. */
export interface HistorySource {
  store: Store;
  dataset: string;
  /** The document now; `null` when there is none. */
  current(id: string): StoredDocument | null;
}

/** The document right after a transaction (by its sequence); `null` when it did not exist then. */
export function documentAfter(
  source: HistorySource,
  documentId: string,
  sequence: number,
): StoredDocument | null {
  const { store, dataset } = source;
  const [last] = store.changes(dataset, {
    documentIds: [documentId],
    toSequence: sequence,
    reverse: true,
    limit: 1,
  });
  if (!last || last.resultRevision === null) return null;
  const snapshot = store.snapshotFrom(dataset, documentId, sequence);
  let state: Json = withoutRevision(snapshot ? snapshot.document : source.current(documentId));
  const later = store.changes(dataset, {
    documentIds: [documentId],
    fromSequence: last.sequence + 1,
    toSequence: snapshot?.sequence,
    reverse: true,
  });
  for (const change of later) state = applyEffect(state, change.effects.revert);
  return withRevision(state, last.resultRevision);
}

/** The document at a revision or point in time; `null` when it did not exist or the revision is unknown. */
export function documentAt(
  source: HistorySource,
  documentId: string,
  at: { revision: string } | { time: string },
): StoredDocument | null {
  const { store, dataset } = source;
  if ('revision' in at) {
    const sequence = store.sequenceOf(dataset, at.revision);
    return sequence === null ? null : documentAfter(source, documentId, sequence);
  }
  const range = { documentIds: [documentId], toTime: at.time, reverse: true, limit: 1 };
  const [last] = store.changes(dataset, range);
  return last ? documentAfter(source, documentId, last.sequence) : null;
}

/** A state of a document with the revision it had; `null` when the state is "no document". */
export function withRevision(state: Json, revision: string | null): StoredDocument | null {
  if (revision === null || !isObject(state)) return null;
  const document = { ...state, _rev: revision };
  if (isStoredDocument(document)) return document;
  throw new Error(
    `Revision "${revision}" could not be reconstructed. The history in the database may be damaged.`,
  );
}
