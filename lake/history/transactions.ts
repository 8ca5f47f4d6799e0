/** Past transactions with the states of each document before and after. */
import { applyEffect, withoutRevision } from '../mutations/effects.ts';
import type { ChangeRange, ChangeRecord } from '../store/store.ts';
import type { CommittedTransaction, DocumentChange, HistoryRange } from '../types.ts';
import { documentAfter, withRevision } from './revisions.ts';
import type { HistorySource } from './revisions.ts';

const LIMIT_DEFAULT = 50;
const LIMIT_MAX = 1000;

/** Transactions that touched the documents of a range, with the changes to those documents only. */
export function listTransactions(
  source: HistorySource,
  range: Omit<HistoryRange, 'access' | 'dataset'>,
): CommittedTransaction[] {
  const bounds = toBounds(source, range);
  if (bounds === null) return [];
  const changes = source.store.changes(source.dataset, bounds);
  const states = new Map<ChangeRecord, DocumentChange>();
  for (const id of range.documentIds) {
    const own = changes.filter((change) => change.documentId === id);
    for (const [record, change] of restoreStates(source, own)) states.set(record, change);
  }
  const transactions = new Map<number, CommittedTransaction>();
  for (const record of changes) {
    const change = states.get(record);
    const { transactionId: id, timestamp, author } = record;
    const known = transactions.get(record.sequence) ?? {
      id,
      dataset: source.dataset,
      timestamp,
      author,
      changes: [],
    };
    if (change) known.changes.push(change);
    transactions.set(record.sequence, known);
  }
  return [...transactions.values()];
}

function toBounds(
  source: HistorySource,
  range: Omit<HistoryRange, 'access' | 'dataset'>,
): ChangeRange | null {
  const { store, dataset } = source;
  const sequenceOf = (id: string | undefined): number | null | undefined =>
    id === undefined ? undefined : store.sequenceOf(dataset, id);
  const fromSequence = sequenceOf(range.fromTransaction);
  const toSequence = sequenceOf(range.toTransaction);
  // Nothing can lie between transactions that are not known.
  if (fromSequence === null || toSequence === null) return null;
  return {
    documentIds: [...new Set(range.documentIds)],
    fromSequence,
    toSequence,
    fromTime: range.fromTime,
    toTime: range.toTime,
    limit: Math.max(1, Math.min(range.limit ?? LIMIT_DEFAULT, LIMIT_MAX)),
    reverse: range.reverse ?? false,
  };
}

/** Consecutive changes of one document, from the newest back: each result is the next one's previous. */
function* restoreStates(
  source: HistorySource,
  records: ChangeRecord[],
): Iterable<[ChangeRecord, DocumentChange]> {
  const newestFirst = [...records].toSorted((one, other) => other.sequence - one.sequence);
  const [newest] = newestFirst;
  if (!newest) return;
  let state = withoutRevision(documentAfter(source, newest.documentId, newest.sequence));
  for (const record of newestFirst) {
    const { documentId, mutations, effects } = record;
    const result = withRevision(state, record.resultRevision);
    const previous = withRevision(applyEffect(state, effects.revert), record.previousRevision);
    yield [record, { documentId, previous, result, mutations, effects }];
    state = withoutRevision(previous);
  }
}
