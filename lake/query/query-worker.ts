/** Sends long queries to a worker thread, one after another, and ends it when one exceeds its time. */
import { Worker } from 'node:worker_threads';
import { LakeError, queryFailed, queryQueueFull, queryTimedOut } from '../errors.ts';
import type { Json } from '../types.ts';
import { isWorkerAnswer } from './worker-messages.ts';
import type { WorkerAnswer, WorkerJob } from './worker-messages.ts';

/** A thread for long queries. Started with the first one. */
export interface QueryWorker {
  /** Rejects with a `LakeError` when the query fails, takes too long, or too many are waiting. */
  run(job: Omit<WorkerJob, 'id'>): Promise<Json>;
  close(): Promise<void>;
}

/** Bounds of the worker. */
export interface QueryWorkerOptions {
  /** Time one query may take, loading of documents included. */
  limitMs: number;
  /** Queries that may wait. Default 50. */
  queueMax?: number;
  /** Heap of the worker, in MB. Default 1024. */
  memoryMax?: number;
}

interface Waiting {
  job: WorkerJob;
  resolve(result: Json): void;
  reject(error: Error): void;
}

/** A worker that is not running yet. */
export function createQueryWorker(options: QueryWorkerOptions): QueryWorker {
  const { limitMs, queueMax = 50, memoryMax = 1024 } = options;
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let running: { entry: Waiting; timer: NodeJS.Timeout } | null = null;
  let lastId = 0;

  const settle = (act: (entry: Waiting) => void): void => {
    if (!running) return;
    const { entry, timer } = running;
    clearTimeout(timer);
    running = null;
    act(entry);
    next();
  };
  const stop = (error: (entry: Waiting) => Error): void => {
    void worker?.terminate();
    worker = null;
    settle((entry) => entry.reject(error(entry)));
  };
  const next = (): void => {
    if (running) return;
    const entry = waiting.shift();
    if (!entry) {
      // Waiting for work must not keep the process alive.
      worker?.unref();
      return;
    }
    worker ??= startWorker(memoryMax, {
      answer: (answer) => {
        if (running?.entry.job.id === answer.id) settle((done) => deliver(done, answer));
      },
      failed: (failed, reason) => {
        if (failed === worker) stop(({ job }) => crashed(job, reason));
      },
    });
    worker.ref();
    const timer = setTimeout(() => stop(({ job }) => queryTimedOut(job.request.query, limitMs)), limitMs);
    running = { entry, timer };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    worker.postMessage(entry.job);
  };
  return {
    run(job) {
      if (waiting.length >= queueMax) return Promise.reject(queryQueueFull());
      lastId += 1;
      const complete = { ...job, id: lastId };
      return new Promise((resolve, reject) => {
        waiting.push({ job: complete, resolve, reject });
        next();
      });
    },
    async close() {
      const closing = new Error('The Content Lake was closed while the query was waiting.');
      for (const entry of waiting.splice(0)) entry.reject(closing);
      const ending = worker;
      stop(() => closing);
      await ending?.terminate();
    },
  };
}

interface WorkerHandlers {
  answer(answer: WorkerAnswer): void;
  failed(worker: Worker, reason: Error): void;
}

function startWorker(memoryMax: number, handlers: WorkerHandlers): Worker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMax },
  });
  worker.on('message', (message: unknown) => {
    if (isWorkerAnswer(message)) handlers.answer(message);
  });
  worker.on('error', (error) => {
    handlers.failed(worker, error instanceof Error ? error : new Error(String(error)));
  });
  return worker;
}

function deliver(entry: Waiting, { failure, result }: WorkerAnswer): void {
  if (!failure) entry.resolve(result ?? null);
  else if (failure.status === 500) entry.reject(new Error(`The query worker failed: ${failure.message}`));
  else entry.reject(new LakeError(failure.status, failure.body, failure.message));
}

function crashed(job: WorkerJob, reason: Error): Error {
  const outOfMemory = 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!outOfMemory) return reason;
  return queryFailed(job.request.query, 'The query needs too much memory. Slice or filter its result.');
}
