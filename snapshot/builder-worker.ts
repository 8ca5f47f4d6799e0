/** The thread behind `builder.ts`. */
import { parentPort } from 'node:worker_threads';
import { createClient } from '@sanity/client';
import { buildSnapshot } from './build.ts';
import type { BuilderAnswer, BuilderJob } from './builder-messages.ts';
import { SnapshotError } from './errors.ts';

parentPort?.on('message', (job: BuilderJob) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  void run(job).then((answer) => parentPort?.postMessage(answer));
});

async function run({ connection, ...options }: BuilderJob): Promise<BuilderAnswer> {
  try {
    return { result: await buildSnapshot({ ...options, client: createClient(connection) }) };
  } catch (error) {
    if (error instanceof SnapshotError) {
      return { failure: { code: error.code, message: error.message, problems: error.problems } };
    }
    const message = error instanceof Error ? error.message : String(error);
    return { failure: { code: null, message, problems: [] } };
  }
}
