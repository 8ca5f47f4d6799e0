import { SNAPSHOT_FORMAT } from '../../schemas/snapshot-format.ts';
import type { Manifest, ManifestLanguage, StartFile } from '../../schemas/snapshot-format.ts';

/**
 * Why something could not be shown: `offline` no answer from the network, `unreachable` the server answered
 * with an error, `missing` the file does not exist, `broken` the file is not what it should be, `format`
 * the snapshot is newer than this box, `unknown-topic` and `unknown-contact` no such entry, `live` the
 * preview client is absent or failed.
 */
export type ErrorCode =
  'offline' | 'unreachable' | 'missing' | 'broken' | 'format' | 'unknown-topic' | 'unknown-contact' | 'live';

/** A failure with a stable code. `describeError` says it at length: that text is loaded when it is needed. */
export class SnapshotError extends Error {
  readonly code: ErrorCode;
  /** Address, file or name that the failure is about. */
  readonly where: string;

  constructor(code: ErrorCode, where: string, cause?: unknown) {
    super(`[fiz-infobox] ${code}: ${where}`, { cause });
    this.code = code;
    this.where = where;
  }
}

/** A manifest as a page is to show it. */
export interface LimitedManifest extends Manifest {
  /** Languages that are not in the menu, but in which a topic can still be read, such as its original. */
  unlisted?: ManifestLanguage[];
}

/** Where the box gets its files from: a snapshot on a server, or a preview made in the browser. */
export interface Source {
  /** The manifest, checked. `fresh` asks the server instead of the memory. */
  manifest(signal: AbortSignal, fresh?: boolean): Promise<LimitedManifest>;
  /** A parsed JSON file of the manifest or the catalog. */
  json(file: string, signal: AbortSignal): Promise<unknown>;
  /** What `json` gave for a file, if it is at hand; nothing is loaded. */
  peek?(file: string): unknown;
  /** The bytes of a search index. */
  bytes(file: string, signal: AbortSignal): Promise<Uint8Array>;
}

/** Whether a value is an object with these keys. */
export function hasKeys(value: unknown, keys: string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

const isManifest = (value: unknown): value is Manifest => hasKeys(value, ['format', 'languages']);
const isStart = (value: unknown): value is StartFile => hasKeys(value, ['sender', 'audiences', 'topics']);

/**
 * Reads a file and checks that it is of its kind.
 *
 * @throws SnapshotError `broken` when it is not.
 */
export async function readFile<T>(
  source: Source,
  file: string,
  isKind: (value: unknown) => value is T,
  signal: AbortSignal,
): Promise<T> {
  const value = await source.json(file, signal);
  if (isKind(value)) return value;
  throw new SnapshotError('broken', file);
}

/**
 * Checks what came as `manifest.json`.
 *
 * @throws SnapshotError `format` for another major version, `broken` for anything that is no manifest.
 */
export function checkManifest(value: unknown, where: string): Manifest {
  const major = isManifest(value) && value.languages[0] ? value.format.major : undefined;
  if (isManifest(value) && major === SNAPSHOT_FORMAT.major) return value;
  throw new SnapshotError(major === undefined ? 'broken' : 'format', where);
}

/** The start file of a language. */
export const readStart = (
  source: Source,
  language: ManifestLanguage,
  signal: AbortSignal,
): Promise<StartFile> => readFile(source, language.files.start, isStart, signal);

/**
 * Runs a task on the current manifest; when a file is missing because a newer snapshot has replaced it
 * meanwhile, asks for the manifest once more and repeats the task.
 */
export async function withFreshManifest<T>(
  source: Source,
  signal: AbortSignal,
  task: (manifest: LimitedManifest) => Promise<T>,
): Promise<T> {
  const manifest = await source.manifest(signal);
  try {
    return await task(manifest);
  } catch (error) {
    if (!(error instanceof SnapshotError && error.code === 'missing')) throw error;
    return task(await source.manifest(signal, true));
  }
}
