/**
 * A thread of its own for queries that take long. It opens the database read-only and keeps the documents
 * it loaded until a newer transaction shows. The main thread ends it when a query takes too long.
 */
import { parentPort } from 'node:worker_threads';
import { LakeError } from '../errors.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { searchDocuments } from '../store/text.ts';
import { createQueryEngine } from './engine.ts';
import type { QueryEngine } from './engine.ts';
import { isWorkerJob } from './worker-messages.ts';
import type { WorkerAnswer, WorkerJob } from './worker-messages.ts';

const stores = new Map<string, Store>();
const loaded = new Map<string, { sequence: number; engine: QueryEngine }>();

parentPort?.on('message', (message: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  if (isWorkerJob(message)) parentPort?.postMessage(work(message));
});

function work(job: WorkerJob): WorkerAnswer {
  try {
    return { id: job.id, result: engineFor(job).run(job.request, null) };
  } catch (error) {
    if (error instanceof LakeError) {
      return { id: job.id, failure: { status: error.status, body: error.body, message: error.message } };
    }
    return { id: job.id, failure: { status: 500, body: {}, message: String(error) } };
  }
}

function engineFor({ dataset, source }: WorkerJob): QueryEngine {
  if ('documents' in source) {
    const { documents } = source;
    const searchText: Store['searchText'] = (_, terms) => searchDocuments(documents, terms);
    return createQueryEngine({ documents: () => documents, searchText }, dataset);
  }
  const store = stores.get(source.file) ?? openSqliteStore(source.file, { readOnly: true });
  stores.set(source.file, store);
  const key = JSON.stringify([source.file, dataset]);
  // Read before the documents: at worst they are newer than this says, and are loaded once more.
  const sequence = store.lastSequence(dataset);
  const known = loaded.get(key);
  if (known?.sequence === sequence) return known.engine;
  const engine = createQueryEngine(store, dataset);
  loaded.set(key, { sequence, engine });
  return engine;
}
