import type { Access, CommittedTransaction, StoredDocument } from '../types.ts';
import type { StreamEvent } from './stream-event.ts';
import type { ReadCheck } from './listen-events.ts';

/** Drafts and release versions carry a dot in their id. */
function isPublished(id: string): boolean {
  return !id.includes('.');
}

/**
 * The tag every query of a dataset is filed under. One tag for all: a reader refetches more often than
 * with the finer tags of the hosted lake, and never too seldom.
 */
export function syncTagOf(dataset: string): string {
  return `s1:${dataset}`;
}

/** The `message` for a transaction, or undefined when it changed nothing the sender may read. */
export function buildLiveEvent(
  transaction: CommittedTransaction,
  options: { includeDrafts: boolean; access: Access; canRead: ReadCheck },
): StreamEvent | undefined {
  const readable: StoredDocument[] = transaction.changes
    .filter((change) => options.includeDrafts || isPublished(change.documentId))
    .flatMap((change) => [change.previous, change.result])
    .filter((document) => document !== null)
    .filter((document) => options.canRead(options.access, document));
  if (readable.length === 0) return undefined;
  return { name: 'message', id: transaction.id, data: { tags: [syncTagOf(transaction.dataset)] } };
}
