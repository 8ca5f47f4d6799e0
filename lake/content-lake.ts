/** The Content Lake without its network side: opens the store and composes queries, writes and history. */
import { randomUUID } from 'node:crypto';
import { badRequest, datasetNotFound, historyDenied } from './errors.ts';
import { listEvents } from './history/events.ts';
import { documentAt } from './history/revisions.ts';
import type { HistorySource } from './history/revisions.ts';
import { listTransactions } from './history/transactions.ts';
import { publishedIdOf } from './mutations/ids.ts';
import { compileAccess } from './query/access.ts';
import { createAnswer } from './query/answer.ts';
import type { AnswerQuery } from './query/answer.ts';
import { createQueryEngine } from './query/engine.ts';
import type { QueryEngine } from './query/engine.ts';
import { createMatcher } from './query/matcher.ts';
import { createQueryWorker } from './query/query-worker.ts';
import type { QueryWorker } from './query/query-worker.ts';
import type { PublishRule } from './publications.ts';
import { createMemoryStore } from './store/memory-store.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { runActions, runMutations } from './transact.ts';
import type { Outcome, TransactContext } from './transact.ts';
import type {
  Access,
  CommitResult,
  CommittedTransaction,
  ContentLake,
  QueryRequest,
  QueryResponse,
  StoredDocument,
} from './types.ts';

/** How to open a lake. */
export interface ContentLakeOptions {
  /** Path of the database file, made when missing; `:memory:` keeps nothing. */
  file: string;
  /** The time now; only tests replace it. */
  clock?: () => Date;
  /** New unique ids; only tests replace it. Default random UUIDs. */
  createId?: () => string;
  /** Where to write what went wrong inside. Default nowhere. */
  log?: (line: string) => void;
  /** Changes older than this many days are forgotten when the lake is opened. Default: none are. */
  historyDays?: number;
  /** A query may take this long before it is stopped. Default 10 000 ms. */
  queryLimitMs?: number;
  /** A query that takes longer than this moves to a thread of its own. Default 100 ms. */
  inlineLimitMs?: number;
  /** Working out a transaction may take this long before it is refused. Default 20 000 ms. */
  transactionLimitMs?: number;
  /** Asked before anything is published. Default: everything may be. */
  beforePublish?: PublishRule;
}

const DATASET_PATTERN = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** Opens a lake. Throws when the file is not a lake, or one a newer program has written. */
export function openContentLake(options: ContentLakeOptions): ContentLake {
  const file = options.file === ':memory:' ? null : options.file;
  const store = file === null ? createMemoryStore() : openSqliteStore(file);
  const lake: Lake = {
    store,
    file,
    worker: createQueryWorker({ limitMs: options.queryLimitMs ?? 10_000 }),
    services: new Map(),
    inlineLimitMs: options.inlineLimitMs ?? 100,
    transactionLimitMs: options.transactionLimitMs ?? 20_000,
    beforePublish: options.beforePublish,
    listeners: new Set(),
    clock: options.clock ?? (() => new Date()),
    createId: options.createId ?? randomUUID,
    log: options.log ?? (() => undefined),
    lastTime: '',
  };
  if (options.historyDays !== undefined) {
    const before = lake.clock().getTime() - options.historyDays * 86_400_000;
    store.trimHistory(new Date(before).toISOString());
  }
  return {
    datasets: () => store.datasets(),
    createDataset(name) {
      checkDatasetName(name);
      store.createDataset(name);
    },
    query: (request) => answerQuery(lake, request),
    documents: (dataset, ids, access) => readDocuments(lake, dataset, { ids, access }),
    mutate: async (request) => finish(lake, runMutations(request, transactContext(lake, request.dataset))),
    act: async (request) => finish(lake, runActions(request, transactContext(lake, request.dataset))),
    transactions: (range) => {
      const source = historySource(lake, range.dataset);
      const { mayReadHistory } = historyAccess(source, range.access);
      return listTransactions(source, { ...range, documentIds: range.documentIds.filter(mayReadHistory) });
    },
    events(dataset, documentId, access) {
      const source = historySource(lake, dataset);
      const ids = store.groupIds(dataset, publishedIdOf(documentId));
      const { mayReadHistory } = historyAccess(source, access);
      if (!ids.every(mayReadHistory)) throw historyDenied(documentId);
      return listEvents(store, dataset, documentId);
    },
    revision(dataset, documentId, at, access) {
      const source = historySource(lake, dataset);
      const document = documentAt(source, documentId, at);
      const { allows } = compileAccess(access);
      return document && (allows('history', document) || allows('read', document)) ? document : null;
    },
    exportDocuments: (dataset, access) => exportDocuments(lake, dataset, access),
    matcher: createMatcher,
    allows: (access, permission, document) => compileAccess(access).allows(permission, document),
    subscribe(listener) {
      lake.listeners.add(listener);
      return () => void lake.listeners.delete(listener);
    },
    async close() {
      await lake.worker.close();
      store.close();
    },
  };
}

interface Lake {
  store: Store;
  /** `null`: in memory. */
  file: string | null;
  worker: QueryWorker;
  services: Map<string, Service>;
  inlineLimitMs: number;
  transactionLimitMs: number;
  beforePublish: PublishRule | undefined;
  listeners: Set<(transaction: CommittedTransaction) => void>;
  clock: () => Date;
  createId: () => string;
  log: (line: string) => void;
  /** Timestamp of the newest transaction: the next one is never earlier, even if the clock is set back. */
  lastTime: string;
}

interface Service {
  engine: QueryEngine;
  answer: AnswerQuery;
}

function serviceOf(lake: Lake, dataset: string): Service {
  const known = lake.services.get(dataset);
  if (known) return known;
  if (!lake.store.datasets().includes(dataset)) throw datasetNotFound(dataset);
  const service = {
    engine: createQueryEngine(lake.store, dataset),
    answer: createAnswer({
      worker: lake.worker,
      dataset,
      file: lake.file,
      inlineLimitMs: lake.inlineLimitMs,
    }),
  };
  lake.services.set(dataset, service);
  return service;
}

function engineOf(lake: Lake, dataset: string): QueryEngine {
  return serviceOf(lake, dataset).engine;
}

async function answerQuery(lake: Lake, request: QueryRequest): Promise<QueryResponse> {
  const started = performance.now();
  const { query, params, perspective, access, dataset } = request;
  const { engine, answer } = serviceOf(lake, dataset);
  const result = await answer(engine, { query, params, perspective, access, timestamp: lake.clock() });
  return { result, ms: Math.round(performance.now() - started), syncTags: [`s1:${dataset}`] };
}

function readDocuments(
  lake: Lake,
  dataset: string,
  { ids, access }: { ids: string[]; access: Access },
): (StoredDocument | null)[] {
  const { mirror } = engineOf(lake, dataset);
  const { allows } = compileAccess(access);
  return ids.map((id) => {
    const document = mirror.get(id);
    return document && allows('read', document) ? document : null;
  });
}

function* exportDocuments(lake: Lake, dataset: string, access: Access): Iterable<StoredDocument> {
  const { allows } = compileAccess(access);
  for (const document of engineOf(lake, dataset).mirror.list()) {
    if (allows('read', document)) yield document;
  }
}

function transactContext(lake: Lake, dataset: string): TransactContext {
  const engine = engineOf(lake, dataset);
  const now = lake.clock().toISOString();
  const timestamp = now < lake.lastTime ? lake.lastTime : now;
  const { store, createId, transactionLimitMs: limitMs, beforePublish } = lake;
  return { store, engine, timestamp, limitMs, beforePublish, createId };
}

function finish(lake: Lake, { result, committed }: Outcome): CommitResult {
  if (committed) {
    lake.lastTime = committed.timestamp;
    for (const listener of lake.listeners) notify(lake, listener, committed);
  }
  return result;
}

/** One broken listener must not fail a transaction that is already on disk, nor silence the others. */
function notify(
  lake: Lake,
  listener: (transaction: CommittedTransaction) => void,
  transaction: CommittedTransaction,
): void {
  try {
    listener(transaction);
  } catch (error) {
    lake.log(`A listener failed on transaction ${transaction.id}: ${String(error)}`);
  }
}

function historySource(lake: Lake, dataset: string): HistorySource {
  const { mirror } = engineOf(lake, dataset);
  return { store: lake.store, dataset, current: mirror.get };
}

/** Whether history of a document may be read: judged by the document as it is, or last was. */
function historyAccess(source: HistorySource, access: Access): { mayReadHistory(id: string): boolean } {
  const { allows } = compileAccess(access);
  const mayReadHistory = (id: string): boolean => {
    const document = source.current(id) ?? lastState(source, id);
    return document !== null && (allows('history', document) || allows('read', document));
  };
  return { mayReadHistory };
}

function lastState(source: HistorySource, documentId: string): StoredDocument | null {
  const { store, dataset } = source;
  const [deletion] = store.changes(dataset, { documentIds: [documentId], reverse: true, limit: 1 });
  if (deletion?.previousRevision == null) return null;
  return documentAt(source, documentId, { revision: deletion.previousRevision });
}

function checkDatasetName(name: string): void {
  if (DATASET_PATTERN.test(name)) return;
  throw badRequest(
    `"${name.slice(0, 80)}" is not a valid dataset name. Use 1 to 64 lower-case letters, digits, "_" or "-".`,
  );
}
