import type {
  Access,
  CommittedTransaction,
  ContentLake,
  DocumentChange,
  Json,
  StoredDocument,
} from '../types.ts';
import type { StreamEvent } from './stream-event.ts';
import type { ListenRequest } from './stream-request.ts';

/** A listener with its query understood. */
export interface Listener {
  request: ListenRequest;
  access: Access;
  matches: (document: StoredDocument) => boolean;
}

/** Whether an access may read a document. */
export type ReadCheck = (access: Access, document: StoredDocument) => boolean;

/**
 * A read check that remembers its answers while one transaction is delivered: eight tabs of one editor
 * ask the same about ninety times. It is dropped with the transaction, so it never holds documents.
 */
export function createReadCheck(lake: ContentLake): ReadCheck {
  const answers = new Map<StoredDocument, Map<string, boolean>>();
  return (access, document) => {
    const key = `${access.userId} ${JSON.stringify(access.grants)}`;
    const known = answers.get(document) ?? new Map<string, boolean>();
    answers.set(document, known);
    const answer = known.get(key) ?? lake.allows(access, 'read', document);
    known.set(key, answer);
    return answer;
  };
}

interface VisibleChange {
  change: DocumentChange;
  transition: 'appear' | 'update' | 'disappear';
  previous: StoredDocument | null;
  result: StoredDocument | null;
}

/** What the listener may know of a change; undefined when it concerns nothing the listener asked for. */
function seeChange(
  listener: Listener,
  change: DocumentChange,
  canRead: ReadCheck,
): VisibleChange | undefined {
  if (!listener.request.includeAllVersions && change.documentId.startsWith('versions.')) return undefined;
  const may = (document: StoredDocument | null): StoredDocument | null =>
    document && canRead(listener.access, document) ? document : null;
  const previous = may(change.previous);
  const result = may(change.result);
  const before = previous !== null && listener.matches(previous);
  const after = result !== null && listener.matches(result);
  if (!before && !after) return undefined;
  const transition = before && after ? 'update' : after ? 'appear' : 'disappear';
  return { change, transition, previous, result };
}

function toJson(document: StoredDocument): Json {
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function describeContent(listener: Listener, seen: VisibleChange): Record<string, Json> {
  const { request } = listener;
  const { change, previous, result } = seen;
  // Patches would give away the half of the change that the listener may not read.
  const hidden =
    (change.previous !== null && previous === null) || (change.result !== null && result === null);
  return {
    mutations: request.includeMutations && !hidden ? change.mutations : [],
    ...(request.includeResult && result ? { result: toJson(result) } : {}),
    ...(request.includePreviousRevision && previous ? { previous: toJson(previous) } : {}),
    ...(request.includeEffects && !hidden ? { effects: change.effects } : {}),
  };
}

/**
 * The events one listener receives for a transaction. `transactionTotalEvents` counts exactly these:
 * the Studio waits until it has that many before it applies any.
 */
export function buildListenEvents(
  listener: Listener,
  transaction: CommittedTransaction,
  canRead: ReadCheck,
): StreamEvent[] {
  const seen = transaction.changes
    .map((change) => seeChange(listener, change, canRead))
    .filter((change) => change !== undefined);
  return seen.map((visible, index) => {
    const { change, transition } = visible;
    const eventId = `${transaction.id}#${change.documentId}`;
    return {
      name: 'mutation',
      id: eventId,
      data: {
        eventId,
        documentId: change.documentId,
        transactionId: transaction.id,
        transition,
        identity: transaction.author,
        ...describeContent(listener, visible),
        ...(change.previous ? { previousRev: change.previous._rev } : {}),
        // A delete has no document left; its transaction stands in, as in the hosted lake.
        resultRev: change.result?._rev ?? transaction.id,
        timestamp: transaction.timestamp,
        visibility: 'query',
        transactionTotalEvents: seen.length,
        transactionCurrentEvent: index + 1,
      },
    };
  });
}
