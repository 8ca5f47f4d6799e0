/** What the lake needs from a store: documents, their text index, and what every transaction did. */
import type { DocumentChange, Json, Mutation, StoredDocument } from '../types.ts';

/** A transaction on its way to disk. */
export interface TransactionRecord {
  id: string;
  dataset: string;
  /** ISO 8601, UTC. */
  timestamp: string;
  author: string;
  changes: DocumentChange[];
}

/** One document's part of a stored transaction. States are patches; see `Snapshot` for whole documents. */
export interface ChangeRecord {
  /** Place in the lake's order of transactions; later is larger. */
  sequence: number;
  transactionId: string;
  timestamp: string;
  author: string;
  documentId: string;
  previousRevision: string | null;
  resultRevision: string | null;
  mutations: Mutation[];
  effects: { apply: Json[]; revert: Json[] };
}

/** A whole document, kept now and then so that no reconstruction is long. */
export interface Snapshot {
  sequence: number;
  /** `null`: the document did not exist after that transaction. */
  document: StoredDocument | null;
}

/** Which changes to read; bounds are inclusive. */
export interface ChangeRange {
  documentIds: string[];
  fromSequence?: number;
  toSequence?: number;
  fromTime?: string;
  toTime?: string;
  /** Distinct transactions, not changes. */
  limit?: number;
  reverse?: boolean;
}

/**
 * Durable state of the lake. One writer; every method is synchronous, and `commit` returns only when the
 * transaction is where a crash cannot take it away.
 */
export interface Store {
  datasets(): string[];
  createDataset(name: string): void;
  /** Every document, ordered by id (UTF-16 code units). */
  documents(dataset: string): Iterable<StoredDocument>;
  /** All of it or nothing; throws when the transaction id is taken. */
  commit(record: TransactionRecord): void;
  /** Sequence of a transaction; `null` when it is unknown. */
  sequenceOf(dataset: string, transactionId: string): number | null;
  /** Sequence of the newest transaction in the dataset; 0 when there is none. */
  lastSequence(dataset: string): number;
  changes(dataset: string, range: ChangeRange): ChangeRecord[];
  /** Every id of a document group that ever was: the published one, its draft and its versions. */
  groupIds(dataset: string, publishedId: string): string[];
  /** The oldest whole document kept at or after a sequence; `null` when there is none. */
  snapshotFrom(dataset: string, documentId: string, sequence: number): Snapshot | null;
  /** Ids of the documents whose text matches; `null` when the terms restrict nothing. */
  searchText(dataset: string, terms: TextTerms): Set<string> | null;
  /**
   * Forgets changes made before a time (ISO 8601). The newest change of each document stays, and so do all
   * documents themselves.
   */
  trimHistory(before: string): void;
  close(): void;
}

/** A parsed `text::query`: every wanted term must be in the text, no unwanted one may be. */
export interface TextTerms {
  wanted: TextTerm[];
  unwanted: TextTerm[];
}

/** Words that must follow one another; `prefix`: the last may go on. */
export interface TextTerm {
  words: string[];
  prefix: boolean;
}
