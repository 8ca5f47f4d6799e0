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
import { writePages, type PagesResult } from './pages/write-pages.ts';
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
  /** Where the same content goes as plain pages; without it there are none. */
  pages?: PagesOptions;
  /** Milliseconds since 1970; for tests. */
  now?: () => number;
}

/** Where plain pages go. */
export interface PagesOptions {
  /** Folder of the pages; made when it is missing. */
  dir: string;
  /**
   * Absolute address at which visitors reach the product, such as `https://infobox.example`. `null` leaves
   * canonical addresses relative and writes no sitemap: a wrong host there would be worse than none.
   */
  publicUrl: string | null;
}

/** What a build did. */
export interface BuildResult {
  manifest: Manifest;
  /** Whether readers see something new. */
  changed: boolean;
  /** Number of immutable files the manifest leads to. */
  fileCount: number;
  /** What became of the plain pages; `null` when none were asked for. */
  pages: PagesResult | null;
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
  const now = (options.now ?? Date.now)();
  const { isoDay: today } = readOfficeTime(new Date(now));
  const snapshot = publishSnapshot(content, { hash: hashContent, today, extras: SEARCH_EXTRAS });
  const changed = await writeOrReport(options.outDir, () => writeSnapshot(snapshot, options));
  // The box comes first: it is what most visitors see, and pages of a large site take a few seconds.
  const { pages: target } = options;
  const pages = target
    ? await writeOrReport(target.dir, () => writePages(snapshot, { ...target, today, now }))
    : null;
  const { manifest, files } = snapshot;
  return { manifest, changed, fileCount: files.size, pages, warnings: problems };
}

async function writeOrReport<Result>(dir: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw reportUnwritable(dir, error);
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
