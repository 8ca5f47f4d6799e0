/**
 * Builds snapshots on a thread of its own: a large dataset takes many seconds, in which the process that
 * also answers the Studio must stay responsive. The thread is started with the first build and kept.
 */
import { Worker } from 'node:worker_threads';
import type { BuildResult } from './build.ts';
import { SnapshotError } from './errors.ts';
import type { BuilderAnswer, BuilderJob } from './builder-messages.ts';

export type { Connection } from './builder-messages.ts';

/** The thread, from outside. */
export interface Builder {
  /**
   * One build; ask for the next when it is done.
   *
   * @throws SnapshotError as `buildSnapshot`; Error when the thread ended, and the next build starts a new one.
   */
  build(): Promise<BuildResult>;
  /** Ends the thread; a running build is given up, and the last snapshot stays. */
  close(): Promise<void>;
}

/** Prepares a thread for one dataset and one folder. */
export function createBuilder(job: BuilderJob): Builder {
  let worker: Worker | null = null;
  const forget = () => (worker = null);
  return {
    build: async () => {
      worker ??= new Worker(new URL('./builder-worker.ts', import.meta.url)).once('exit', forget);
      return readAnswer(await ask(worker, job));
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

function ask(worker: Worker, job: BuilderJob): Promise<BuilderAnswer> {
  return new Promise((resolve, reject) => {
    const answer = (message: BuilderAnswer) => settle(() => resolve(message));
    const fail = (error: Error) => settle(() => reject(error));
    const end = (code: number) => fail(new Error(`The thread that builds the snapshot ended (${code}).`));
    const settle = (finish: () => void) => {
      worker.off('message', answer).off('error', fail).off('exit', end);
      finish();
    };
    worker.on('message', answer).on('error', fail).on('exit', end);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    worker.postMessage(job);
  });
}

function readAnswer(answer: BuilderAnswer): BuildResult {
  if ('result' in answer) return answer.result;
  const { code, message, problems } = answer.failure;
  throw code === null ? new Error(message) : new SnapshotError(code, message, { problems, complete: true });
}
