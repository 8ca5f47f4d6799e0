import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'rollup';

/** The files of a folder and its folders, sorted, with slashes on every system. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

/** Brotli at its best, as files are compressed once and served often. */
export const compressBrotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Gzip at its best, for the clients that know nothing newer. */
export const compressGzip = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 9 });

/** Where `finishFolder` works. */
export interface FinishOptions {
  /** The folder both builds write into. */
  folder: string;
  /** Gets the integrity values of the newest build's scripts, by path from the folder above `folder`. */
  hashFile: string;
  /** Remembers which files belong to which build, newest first. */
  historyFile: string;
  /** Names of the files of the other build into the same folder. */
  written: Set<string>;
}

/**
 * Earlier builds whose scripts stay: a browser, a proxy or a partner's page may hold a script of one of them,
 * which asks for its own parts by name. More by the variable `FIZ_KEEP_BUILDS`, for who promises addresses
 * with a hash for longer.
 */
const KEPT_BUILDS_MIN = 2;
const KEPT_BUILDS_MAX = 100;

/** How many earlier builds to keep, by the variable of the environment; never fewer than the least. */
export function countKeptBuilds(value: string | undefined): number {
  const wanted = Math.trunc(Number(value ?? KEPT_BUILDS_MIN));
  return Math.min(KEPT_BUILDS_MAX, Math.max(KEPT_BUILDS_MIN, wanted || 0));
}

/**
 * The builds to keep, newest first, after a further one. The same files again are no further build, so that
 * building twice pushes nothing out.
 *
 * @param history Files of each build, newest first.
 */
export function rememberBuild(history: string[][], current: string[], kept: number): string[][] {
  const key = (files: string[]): string => files.toSorted().join('\n');
  return [current, ...history.filter((files) => key(files) !== key(current))].slice(0, kept + 1);
}

function readHistory(file: string): string[][] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Name of a script under an address that never gets other content: `fiz-infobox.js` is `fiz-infobox.<hash>.js`. */
const pinName = (name: string, bytes: Buffer): string =>
  name.replace(/js$/, `${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.js`);

function compressBeside(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.br`, compressBrotli(bytes));
  writeFileSync(`${path}.gz`, compressGzip(bytes));
}

/**
 * Completes a build: a copy of the loader under a name with its hash, the integrity values of all scripts, a
 * compressed copy beside every file. Removes what belongs to builds older than the kept ones; that goes
 * last, so that a server never has a moment without any.
 */
export function finishFolder({ folder, hashFile, historyFile, written }: FinishOptions): Plugin {
  return {
    name: 'finish-folder',
    writeBundle(_options, bundle) {
      const entries = Object.keys(bundle).filter((name) => name.endsWith('.js'));
      const pinned = entries.map((name) => {
        const bytes = readFileSync(join(folder, name));
        writeFileSync(join(folder, pinName(name, bytes)), bytes);
        return pinName(name, bytes);
      });
      const current = [...new Set([...written, ...Object.keys(bundle), ...pinned])].toSorted();
      const scripts = current.filter((name) => name.endsWith('.js'));
      const integrity = scripts.map((name) => {
        const hash = createHash('sha384').update(readFileSync(join(folder, name)));
        return [`v1/${name}`, `sha384-${hash.digest('base64')}`];
      });
      for (const name of current) compressBeside(join(folder, name));
      writeFileSync(hashFile, `${JSON.stringify(Object.fromEntries(integrity), null, 2)}\n`);
      const kept = countKeptBuilds(process.env['FIZ_KEEP_BUILDS']);
      const history = rememberBuild(readHistory(historyFile), scripts, kept);
      writeFileSync(historyFile, `${JSON.stringify(history, null, 2)}\n`);
      removeOthers(folder, new Set([...current, ...history.flat()]));
    },
  };
}

function removeOthers(folder: string, kept: Set<string>): void {
  for (const name of listFiles(folder)) {
    if (!kept.has(name.replace(/\.(br|gz)$/, ''))) rmSync(join(folder, name));
  }
}
