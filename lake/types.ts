/**
 * The words the parts of the Content Lake share: documents, transactions, access, and the service
 * that `http/` and `live/` talk to. Types only; the behaviour lives in `content-lake.ts`.
 */

/** Anything JSON can say. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A document as a client sends it; `_id` and `_type` are checked at the edge. */
export interface DocumentInput {
  _id?: string;
  _type: string;
  [key: string]: Json | undefined;
}

/** A document as the lake keeps it. */
export interface StoredDocument {
  _id: string;
  _type: string;
  _rev: string;
  /** ISO 8601, UTC. */
  _createdAt: string;
  _updatedAt: string;
  [key: string]: Json | undefined;
}

/** A raw Sanity mutation, exactly one key: create, createIfNotExists, createOrReplace, delete, patch. */
export type Mutation = Record<string, Json>;

/** A Sanity action, `actionType: 'sanity.action.document.*'`. */
export interface Action {
  actionType: string;
  [key: string]: Json | undefined;
}

/** What one transaction did to one document. */
export interface DocumentChange {
  documentId: string;
  previous: StoredDocument | null;
  result: StoredDocument | null;
  /** Only this document's mutations, as raw mutations even when an action caused them. */
  mutations: Mutation[];
  /** Mendoza patches between `previous` and `result`, both without `_rev`. */
  effects: { apply: Json[]; revert: Json[] };
}

/** A transaction that is safely on disk. */
export interface CommittedTransaction {
  id: string;
  dataset: string;
  /** ISO 8601, UTC. */
  timestamp: string;
  /** User id of the author. */
  author: string;
  changes: DocumentChange[];
}

export type Permission = 'read' | 'create' | 'update' | 'history' | 'manage';

/**
 * One rule of an access list, in the form the Studio reads from `/acl`: documents matching the GROQ
 * filter may be used in these ways.
 */
export interface Grant {
  filter: string;
  permissions: Permission[];
}

/** Who asks, and what they may do. `grants` is an allow list: nothing matches, nothing is allowed. */
export interface Access {
  userId: string;
  grants: Grant[];
}

export type Perspective = 'raw' | 'published' | 'drafts' | string[];

export interface QueryRequest {
  dataset: string;
  query: string;
  params: Record<string, Json>;
  perspective: Perspective;
  access: Access;
}

export interface QueryResponse {
  result: Json;
  ms: number;
  syncTags: string[];
}

export interface CommitOptions {
  dataset: string;
  access: Access;
  /** The client's own id, which becomes the new `_rev`; made up when missing. */
  transactionId?: string;
  /** Compute and check everything, write nothing. Default false. */
  dryRun?: boolean;
}

export interface MutateRequest extends CommitOptions {
  mutations: Mutation[];
  /** Give keys to array members that have none. Default false. */
  autoGenerateArrayKeys?: boolean;
}

export interface ActionRequest extends CommitOptions {
  actions: Action[];
}

/** In the order of the mutations or actions asked for. */
export interface CommitResult {
  transactionId: string;
  results: {
    id: string;
    operation: 'create' | 'update' | 'delete' | 'none';
    document: StoredDocument | null;
  }[];
}

export interface HistoryRange {
  dataset: string;
  documentIds: string[];
  fromTransaction?: string;
  toTransaction?: string;
  fromTime?: string;
  toTime?: string;
  /** Default 50. */
  limit?: number;
  /** Newest first. Default false. */
  reverse?: boolean;
  access: Access;
}

/**
 * An embedded Content Lake: documents, queries, transactions and their history, on one machine.
 * Every call takes the caller's access and enforces it. Failures are `LakeError`s, whose `status` and
 * `body` are what `@sanity/client` understands; anything else thrown is a defect.
 */
export interface ContentLake {
  datasets(): string[];
  createDataset(name: string): void;
  query(request: QueryRequest): Promise<QueryResponse>;
  /** Raw documents by id, in the order asked; `null` where missing or not readable. */
  documents(dataset: string, ids: string[], access: Access): (StoredDocument | null)[];
  mutate(request: MutateRequest): Promise<CommitResult>;
  act(request: ActionRequest): Promise<CommitResult>;
  /** Committed transactions that touched the documents, with the changes to them. */
  transactions(range: HistoryRange): CommittedTransaction[];
  /** Events of the History pane for one document group, newest first (LAKE contract "events"). */
  events(dataset: string, documentId: string, access: Access): Json[];
  /** The document as it was at a revision or a point in time; `null` when it did not exist. */
  revision(
    dataset: string,
    documentId: string,
    at: { revision: string } | { time: string },
    access: Access,
  ): StoredDocument | null;
  /** Every document the access may read, ordered by id. */
  exportDocuments(dataset: string, access: Access): Iterable<StoredDocument>;
  /**
   * Whether a document matches a query's filter, for listeners: parsed once, asked often.
   * Throws `LakeError` when the query does not parse or is not a filter; the returned test throws one when
   * the filter takes too long on a document or cannot be evaluated.
   */
  matcher(query: string, params: Record<string, Json>): (document: StoredDocument) => boolean;
  /** Whether the access grants a permission on a document. */
  allows(access: Access, permission: Permission, document: StoredDocument): boolean;
  /** Called after the commit is on disk, in commit order, before the caller of `mutate` is answered. */
  subscribe(listener: (transaction: CommittedTransaction) => void): () => void;
  close(): Promise<void>;
}
