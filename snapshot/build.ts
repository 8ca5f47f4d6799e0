/** Reads the dataset and replaces the snapshot on disk, or leaves the last one and says why. */
import { mkdir } from 'node:fs/promises';
import type { SanityClient } from '@sanity/client';
import { readOfficeTime } from '../schemas/opening-hours.ts';
import type { Manifest } from '../schemas/snapshot-format.ts';
import { checkContent, type Problem } from './check.ts';
import { parseContent, type Content } from './content.ts';
import { refuseContent, reportUnreadable, reportUnwritable } from './errors.ts';
import { retireFiles, writeImmutable, writeWithTwins } from './files.ts';
import { hashContent, MANIFEST_NAME, writeManifest } from './manifest.ts';
import { publishSnapshot, type Snapshot } from './publish.ts';
import { CONTENT_QUERY } from './queries.ts';
import { SEARCH_EXTRAS } from './search-extras.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Keeps the disk busy without opening hundreds of files. */
const WRITES_AT_ONCE = 16;
const DEFAULTS = { keepSnapshots: 3, keepMs: DAY_MS } as const;
/** Settings of `buildSnapshot`. */
export interface BuildSnapshotOptions {
  /** Reads the dataset; its perspective is set here. */
  client: SanityClient;
  /** Folder of `manifest.json`; made when it is missing. */
  outDir: string;
  /** Number of the newest snapshots whose files stay. Default 3. */
  keepSnapshots?: number;
  /** Milliseconds that files of a replaced snapshot stay at least. Default one day. */
  keepMs?: number;
  /** Milliseconds since 1970; for tests. */
  now?: () => number;
}

/** What a build did. */
export interface BuildResult {
  manifest: Manifest;
  /** Whether readers see something new. */
  changed: boolean;
  /** Number of immutable files the manifest leads to. */
  fileCount: number;
  /** What was left out, and why. */
  warnings: Problem[];
}

/**
 * Builds one snapshot from the published documents. Immutable files come first, then the manifest
 * takes the old one's place in one step, so a reader never meets a name that is not there yet.
 *
 * @throws SnapshotError when the content is empty or broken, the dataset does not answer or the folder
 * cannot be written; the last snapshot stays.
 */
export async function buildSnapshot(options: BuildSnapshotOptions): Promise<BuildResult> {
  const content = await readContent(options.client);
  const problems = checkContent(content);
  if (problems.some(({ severity }) => severity === 'error')) throw refuseContent(problems);
  const { isoDay: today } = readOfficeTime(new Date((options.now ?? Date.now)()));
  const snapshot = publishSnapshot(content, { hash: hashContent, today, extras: SEARCH_EXTRAS });
  try {
    const changed = await writeSnapshot(snapshot, options);
    return { manifest: snapshot.manifest, changed, fileCount: snapshot.files.size, warnings: problems };
  } catch (error) {
    throw reportUnwritable(options.outDir, error);
  }
}

async function readContent(client: SanityClient): Promise<Content> {
  try {
    const reader = client.withConfig({ perspective: 'published', useCdn: false });
    return parseContent(await reader.fetch<unknown>(CONTENT_QUERY, {}, { tag: 'snapshot' }));
  } catch (error) {
    throw reportUnreadable(error);
  }
}

async function writeSnapshot({ manifest, files }: Snapshot, options: BuildSnapshotOptions): Promise<boolean> {
  const { outDir, now = Date.now } = options;
  const { keepSnapshots, keepMs } = { ...DEFAULTS, ...options };
  const manifestText = writeManifest(manifest);
  await mkdir(outDir, { recursive: true });
  const entries = [...files];
  for (let start = 0; start < entries.length; start += WRITES_AT_ONCE) {
    const batch = entries.slice(start, start + WRITES_AT_ONCE);
    await Promise.all(batch.map(([name, file]) => writeImmutable(outDir, name, file)));
  }
  if (!(await writeWithTwins(outDir, MANIFEST_NAME, manifestText))) return false;
  await retireFiles(outDir, [...files.keys()], { keepSnapshots, keepMs, now: now() });
  return true;
}
