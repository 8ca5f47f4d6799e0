/** What the main thread and the query worker tell each other. */
import type { Json, StoredDocument } from '../types.ts';
import type { EngineRequest } from './engine.ts';

/** Where a worker finds documents: in the database file, or, for a lake in memory, in the message. */
export type WorkerSource = { file: string } | { documents: readonly StoredDocument[] };

/** A query for the worker. */
export interface WorkerJob {
  id: number;
  dataset: string;
  source: WorkerSource;
  request: EngineRequest;
}

/** What became of it; `failure` carries a `LakeError` or, with status 500, a defect. */
export interface WorkerAnswer {
  id: number;
  result?: Json;
  failure?: { status: number; body: { [key: string]: Json }; message: string };
}

/** Whether a message from the worker is an answer. */
export function isWorkerAnswer(message: unknown): message is WorkerAnswer {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number';
}

/** Whether a message to the worker is a job. */
export function isWorkerJob(message: unknown): message is WorkerJob {
  return typeof message === 'object' && message !== null && 'request' in message && 'source' in message;
}
