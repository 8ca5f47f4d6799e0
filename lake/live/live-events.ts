import type { Access, CommittedTransaction, StoredDocument } from '../types.ts';
import type { StreamEvent } from './hub.ts';
import type { ReadCheck } from './listen-events.ts';

/** Drafts and release versions carry a dot in their id. */
function isPublished(id: string): boolean {
  return !id.includes('.');
}

/** The tag under which queries that depend on documents of a type are filed. */
export function syncTagOfType(type: string): string {
  return `s1:${type}`;
}

/** The `message` for a transaction, or undefined when it changed nothing the sender may read. */
export function buildLiveEvent(
  transaction: CommittedTransaction,
  options: { includeDrafts: boolean; access: Access; canRead: ReadCheck },
): StreamEvent | undefined {
  const documents: StoredDocument[] = transaction.changes
    .filter((change) => options.includeDrafts || isPublished(change.documentId))
    .flatMap((change) => [change.previous, change.result])
    .filter((document) => document !== null)
    .filter((document) => options.canRead(options.access, document));
  if (documents.length === 0) return undefined;
  const tags = [...new Set(documents.map((document) => syncTagOfType(document._type)))];
  return { name: 'message', id: transaction.id, data: { tags } };
}
