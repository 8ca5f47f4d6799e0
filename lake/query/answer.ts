/**
 * Decides where a query runs. Nearly all are done in a few milliseconds and run here; one that is not is
 * cut off after a moment and runs again in the worker, so that nobody else waits for it.
 */
import type { Json } from '../types.ts';
import type { EngineRequest, QueryEngine } from './engine.ts';
import type { QueryWorker } from './query-worker.ts';
import { TimeLimitReached } from './watchdog.ts';
import type { WorkerSource } from './worker-messages.ts';

/** A query that was cut off goes straight to the worker for this long. */
const SLOW_FOR_MS = 15_000;
const SLOW_MAX = 200;

/** One dataset's query service. */
export type AnswerQuery = (engine: QueryEngine, request: EngineRequest) => Promise<Json>;

/** Where one dataset's queries run. */
export interface AnswerOptions {
  worker: QueryWorker;
  dataset: string;
  /** The database file; `null` for a lake in memory. */
  file: string | null;
  /** Longest time the main thread gives to one query. */
  inlineLimitMs: number;
}

/** Answers queries on one dataset, here or in the worker. */
export function createAnswer({ worker, dataset, file, inlineLimitMs }: AnswerOptions): AnswerQuery {
  const slow = new Map<string, number>();
  return async (engine, request) => {
    const knownSlow = (slow.get(request.query) ?? -Infinity) > performance.now() - SLOW_FOR_MS;
    if (!knownSlow) {
      try {
        return engine.run(request, inlineLimitMs);
      } catch (error) {
        if (!(error instanceof TimeLimitReached)) throw error;
        if (slow.size >= SLOW_MAX) slow.clear();
        slow.set(request.query, performance.now());
      }
    }
    const source: WorkerSource = file === null ? { documents: engine.mirror.list() } : { file };
    return worker.run({ dataset, source, request });
  };
}
