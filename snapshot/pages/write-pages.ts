/** Puts the pages into their folder: only what changed is written, and what is no longer a page goes. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readIfThere } from '../files.ts';
import { hashContent } from '../manifest.ts';
import type { Snapshot } from '../publish.ts';
import { listPages, type PageFile } from './list-pages.ts';
import { GENERATOR, readSite } from './site.ts';

const compress = promisify(gzip);

const STYLE_FILE = new URL('./style.css', import.meta.url);
/** Names we give. A file is removed only if it has such a name and says inside that it is ours. */
const OWN_NAME =
  /^(?:index\.html|sitemap(?:-[A-Za-z0-9-]+)?\.xml|[A-Za-z0-9-]+\/(?:kontakt\/|begriffe\/)?[A-Za-z0-9_-]+\.html)$/;
const STYLE_NAME = /^stil\.[0-9a-f]{10}\.css$/;
/** A file that was being written when a process died. */
const TEMPORARY_NAME = /\.[0-9a-f]{12}\.tmp$/;
/** A page fetched before an update still finds its style sheet; another process may be writing. */
const KEEP_MS = 24 * 60 * 60 * 1000;
/** Packing runs on other threads; more at once would only wait for them. */
const WRITES_AT_ONCE = 8;

/** Where pages go and what they are made from. */
export interface WritePagesOptions {
  /** Folder of the pages; made when it is missing. */
  dir: string;
  /** Absolute address of the product for visitors, or `null`: see `Site.rootUrl`. */
  publicUrl: string | null;
  /** ISO day at the office. */
  today: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** What a run did. */
export interface PagesResult {
  /** Number of pages and other files that belong there. */
  count: number;
  written: number;
  removed: number;
}

/** Source or fingerprint of every file this process has written or found, by folder, so that later runs need not read them. */
const knownFiles = new Map<string, Map<string, string>>();

/**
 * Writes the pages of a snapshot. Every file is replaced in one step; pages of topics and languages that are
 * gone are removed at the end, so no page ever leads to one that is not there yet.
 */
export async function writePages(snapshot: Snapshot, options: WritePagesOptions): Promise<PagesResult> {
  const { dir, publicUrl, today, now } = options;
  const style = readFileSync(STYLE_FILE, 'utf8');
  const stylesheet = `stil.${hashContent(style)}.css`;
  const site = readSite(snapshot, { publicUrl, today, stylesheet });
  const known = knownFiles.get(dir) ?? new Map<string, string>();
  knownFiles.set(dir, known);
  const wanted = new Set<string>();
  let written = 0;
  const put = async (page: PageFile) => {
    wanted.add(page.path);
    if (await writeIfNew(dir, page, known)) written += 1;
  };
  await put({ path: stylesheet, source: null, render: () => style });
  await eachAtOnce(listPages(site), put);
  const removed = await removeOthers(dir, wanted, now);
  for (const path of known.keys()) if (!wanted.has(path)) known.delete(path);
  return { count: wanted.size, written, removed };
}

/** Works on some items at a time, taking the next one only when there is room for it. */
async function eachAtOnce<Item>(items: Generator<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const run = async () => {
    for (const item of items) await work(item);
  };
  await Promise.all(Array.from({ length: WRITES_AT_ONCE }, run));
}

async function writeIfNew(dir: string, page: PageFile, known: Map<string, string>): Promise<boolean> {
  const { path, source } = page;
  const file = join(dir, path);
  const isKnown = async (fingerprint: string) => known.get(path) === fingerprint && (await isFile(file));
  if (source !== null && (await isKnown(source))) return false;
  const content = page.render();
  const fingerprint = source ?? hashContent(content);
  if (source === null && (await isKnown(fingerprint))) return false;
  const bytes = Buffer.from(content);
  const packed = `${file}.gz`;
  const [there, packedThere] = await Promise.all([readIfThere(file), isFile(packed)]);
  const isNew = !there?.equals(bytes) || !packedThere;
  if (isNew) {
    await mkdir(dirname(file), { recursive: true });
    // The packed twin first: a reader of either gets a whole page.
    await writeInOneStep(packed, await compress(bytes, { level: 6 }));
    await writeInOneStep(file, bytes);
  }
  known.set(path, fingerprint);
  return isNew;
}

async function isFile(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return info?.isFile() ?? false;
}

/** Replaces a file in one step. Not forced onto the disk: the next start compares, and heals what was lost. */
async function writeInOneStep(path: string, bytes: Buffer): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function removeOthers(dir: string, wanted: ReadonlySet<string>, now: number): Promise<number> {
  let removed = 0;
  for (const path of await listFiles(dir)) {
    const plain = path.replace(/\.gz$/, '');
    if (wanted.has(plain) || !(await isOurs(dir, path, now))) continue;
    await rm(join(dir, path), { force: true });
    if (path !== plain) continue;
    await rm(join(dir, `${path}.gz`), { force: true });
    removed += 1;
  }
  return removed;
}

async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function isOurs(dir: string, path: string, now: number): Promise<boolean> {
  if (OWN_NAME.test(path)) return (await readIfThere(join(dir, path)))?.includes(GENERATOR) ?? false;
  if (!STYLE_NAME.test(path.replace(/\.gz$/, '')) && !TEMPORARY_NAME.test(path)) return false;
  const info = await stat(join(dir, path)).catch(() => null);
  return info !== null && now - info.mtimeMs >= KEEP_MS;
}
