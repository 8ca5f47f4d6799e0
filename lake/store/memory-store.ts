/** A store that forgets: for tests and for trying things out. Same contract as the SQLite one. */
import { transactionExists } from '../errors.ts';
import { publishedIdOf } from '../mutations/ids.ts';
import type { StoredDocument } from '../types.ts';
import type { ChangeRange, ChangeRecord, Snapshot, Store, TransactionRecord } from './store.ts';
import { searchDocuments } from './text.ts';

interface Dataset {
  documents: Map<string, StoredDocument>;
  changes: ChangeRecord[];
  sequences: Map<string, number>;
  snapshots: Map<string, Snapshot[]>;
}

/** An empty store in memory. */
export function createMemoryStore(): Store {
  const datasets = new Map<string, Dataset>();
  let sequence = 0;
  const open = (name: string): Dataset => {
    const dataset = datasets.get(name);
    if (!dataset) throw new Error(`Dataset "${name}" does not exist in the store.`);
    return dataset;
  };
  return {
    datasets: () => [...datasets.keys()].toSorted(),
    createDataset(name) {
      if (datasets.has(name)) return;
      datasets.set(name, { documents: new Map(), changes: [], sequences: new Map(), snapshots: new Map() });
    },
    documents: (name) => sortById([...open(name).documents.values()]),
    commit(record) {
      const dataset = open(record.dataset);
      if (dataset.sequences.has(record.id)) throw transactionExists(record.id);
      sequence += 1;
      dataset.sequences.set(record.id, sequence);
      for (const change of record.changes) keepChange(dataset, { record, sequence }, change);
    },
    sequenceOf: (name, id) => open(name).sequences.get(id) ?? null,
    lastSequence: (name) => Math.max(0, ...open(name).sequences.values()),
    changes: (name, range) => selectChanges(open(name).changes, range),
    groupIds(name, publishedId) {
      const ids = open(name).changes.map((change) => change.documentId);
      return [...new Set(ids.filter((id) => publishedIdOf(id) === publishedId))].toSorted();
    },
    snapshotFrom(name, id, from) {
      return (
        open(name)
          .snapshots.get(id)
          ?.find((snapshot) => snapshot.sequence >= from) ?? null
      );
    },
    searchText(name, terms) {
      return searchDocuments(open(name).documents.values(), terms);
    },
    trimHistory(before) {
      for (const dataset of datasets.values()) trimChanges(dataset, before);
    },
    close: () => datasets.clear(),
  };
}

function keepChange(
  dataset: Dataset,
  { record, sequence }: { record: TransactionRecord; sequence: number },
  change: TransactionRecord['changes'][number],
): void {
  const { documentId, previous, result, mutations, effects } = change;
  if (result) dataset.documents.set(documentId, result);
  else dataset.documents.delete(documentId);
  dataset.changes.push({
    sequence,
    transactionId: record.id,
    timestamp: record.timestamp,
    author: record.author,
    documentId,
    previousRevision: previous?._rev ?? null,
    resultRevision: result?._rev ?? null,
    mutations,
    effects,
  });
  const kept = dataset.snapshots.get(documentId) ?? [];
  kept.push({ sequence, document: result });
  dataset.snapshots.set(documentId, kept);
}

function trimChanges(dataset: Dataset, before: string): void {
  const newest = new Map(dataset.changes.map((change) => [change.documentId, change.sequence]));
  dataset.changes = dataset.changes.filter(
    (change) => change.timestamp >= before || newest.get(change.documentId) === change.sequence,
  );
  const kept = new Set(dataset.changes.map((change) => change.transactionId));
  for (const id of dataset.sequences.keys()) if (!kept.has(id)) dataset.sequences.delete(id);
}

function selectChanges(all: ChangeRecord[], range: ChangeRange): ChangeRecord[] {
  const wanted = new Set(range.documentIds);
  const { fromSequence = 0, toSequence = Infinity, fromTime = '', toTime = '\uffff' } = range;
  const inRange = all.filter(
    (change) =>
      wanted.has(change.documentId) &&
      change.sequence >= fromSequence &&
      change.sequence <= toSequence &&
      change.timestamp >= fromTime &&
      change.timestamp <= toTime,
  );
  const sequences = [...new Set(inRange.map((change) => change.sequence))];
  if (range.reverse) sequences.reverse();
  const kept = sequences.slice(0, range.limit ?? sequences.length);
  return kept.flatMap((sequence) => inRange.filter((change) => change.sequence === sequence));
}

function sortById(documents: StoredDocument[]): StoredDocument[] {
  return documents.toSorted((left, right) => (left._id < right._id ? -1 : 1));
}
