/** What passes between `builder.ts` and its thread: plain values only. */
import type { ClientConfig } from '@sanity/client';
import type { BuildResult, BuildSnapshotOptions } from './build.ts';
import type { Problem } from './check.ts';
import type { SnapshotErrorCode } from './errors.ts';

/** How to reach the dataset. */
export type Connection = Pick<
  ClientConfig,
  | 'projectId'
  | 'dataset'
  | 'apiVersion'
  | 'useCdn'
  | 'token'
  | 'apiHost'
  | 'useProjectHostname'
  | 'maxRetries'
>;

/** One build; the thread makes its own client. */
export interface BuilderJob extends Omit<BuildSnapshotOptions, 'client' | 'now'> {
  connection: Connection;
}

/** How it ended; errors lose their class on the way between threads. */
export type BuilderAnswer =
  | { result: BuildResult }
  | { failure: { code: SnapshotErrorCode | null; message: string; problems: Problem[] } };
