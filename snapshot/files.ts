/** Files on disk: written whole or not at all, removed only when no reader can still ask for them. */
import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import * as v from 'valibot';
import { IMMUTABLE_NAME } from './manifest.ts';
import type { FileContent } from './publish.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Compressed twins of a file, which a server sends to readers that accept them. */
const SIBLINGS = ['.br', '.gz'] as const;
/** Files that were being written when a process died. */
const TEMPORARY_NAME = /\.[0-9a-f]{12}\.tmp$/;
/**
 * Names of the files of the last snapshots, newest first. The note lies beside the folder, not in it:
 * names of withdrawn topics are nobody's business.
 */
const RETAINED_ENDING = '.retained.json';

/** The files of one snapshot and when the next one took its place. */
interface Generation {
  files: string[];
  /** Milliseconds since 1970; `null` for the current one. */
  replacedAt: number | null;
}

const retainedSchema = v.array(v.object({ files: v.array(v.string()), replacedAt: v.nullable(v.number()) }));

/** Replaces a file in one step: a reader sees the old bytes or the new ones. */
export async function writeAtomically(dir: string, name: string, content: FileContent): Promise<void> {
  const temporary = join(dir, `${name}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, join(dir, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Replaces a file and its compressed twins unless all three already say this; tells whether it wrote. For a
 * moment a reader of a twin sees the newer of two whole manifests, whose files all exist by then.
 */
export async function writeWithTwins(dir: string, name: string, content: FileContent): Promise<boolean> {
  const bytes = Buffer.from(content);
  const wanted = [
    { name: `${name}.br`, bytes: await packBrotli(bytes) },
    { name: `${name}.gz`, bytes: await compressGzip(bytes, { level: 9 }) },
    { name, bytes },
  ];
  const there = await Promise.all(wanted.map((file) => readIfThere(join(dir, file.name))));
  if (wanted.every((file, index) => there[index]?.equals(file.bytes))) return false;
  for (const file of wanted) await writeAtomically(dir, file.name, file.bytes);
  return true;
}

function packBrotli(bytes: Buffer): Promise<Buffer> {
  return compressBrotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** Writes an immutable file and its compressed twins unless they are there. */
export async function writeImmutable(dir: string, name: string, content: FileContent): Promise<void> {
  const bytes = Buffer.from(content);
  const written = await readIfThere(join(dir, name));
  if (!written?.equals(bytes)) await writeAtomically(dir, name, bytes);
  const [brotli, gzipped] = SIBLINGS.map((sibling) => name + sibling);
  if (brotli && !(await isThere(join(dir, brotli)))) {
    await writeAtomically(dir, brotli, await packBrotli(bytes));
  }
  if (gzipped && !(await isThere(join(dir, gzipped)))) {
    await writeAtomically(dir, gzipped, await compressGzip(bytes, { level: 9 }));
  }
}

/** The bytes of a file; `null` when there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** How long files of replaced snapshots stay. */
export interface Retention {
  /** Number of the newest snapshots whose files always stay. */
  keepSnapshots: number;
  /** Milliseconds that files of a replaced snapshot stay at least. */
  keepMs: number;
  /** Now, in milliseconds since 1970. */
  now: number;
}

/**
 * Notes the files of the new snapshot and removes those that belong to no retained one. Only files with
 * names of our own making are ever removed.
 */
export async function retireFiles(dir: string, current: string[], retention: Retention): Promise<void> {
  const { keepSnapshots, keepMs, now } = retention;
  const before = (await readRetained(dir)).map((generation) => ({
    ...generation,
    replacedAt: generation.replacedAt ?? now,
  }));
  const generations: Generation[] = [
    { files: current, replacedAt: null },
    ...before.filter(({ replacedAt }, position) => position < keepSnapshots - 1 || now - replacedAt < keepMs),
  ];
  const note = resolve(dir) + RETAINED_ENDING;
  await writeAtomically(dirname(note), basename(note), `${JSON.stringify(generations)}\n`);
  const needed = new Set(generations.flatMap(({ files }) => files));
  for (const name of await readdir(dir)) {
    if (!isRetired(name, needed)) continue;
    // Another process may be writing at this moment: what is young stays.
    const { mtimeMs } = await stat(join(dir, name));
    if (now - mtimeMs >= keepMs) await rm(join(dir, name), { force: true });
  }
}

function isRetired(name: string, needed: Set<string>): boolean {
  if (TEMPORARY_NAME.test(name)) return true;
  const plain = name.replace(/\.(br|gz)$/, '');
  return IMMUTABLE_NAME.test(plain) && !needed.has(plain);
}

/** Without a readable note everything that lies there counts as one snapshot replaced just now. */
async function readRetained(dir: string): Promise<Generation[]> {
  const text = await readIfThere(resolve(dir) + RETAINED_ENDING);
  const result = v.safeParse(retainedSchema, text && parseJson(text.toString('utf8')));
  if (result.success) return result.output;
  const files = (await readdir(dir)).filter((name) => IMMUTABLE_NAME.test(name));
  return files.length === 0 ? [] : [{ files, replacedAt: null }];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
