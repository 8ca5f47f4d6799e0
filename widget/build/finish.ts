import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Removes what older builds left, writes the integrity hashes of all scripts and puts a compressed copy
 * beside every file. Old files go last, so that a server never has a moment without any.
 *
 * @param written Names of the files of the other builds into the same folder.
 */
export function finishFolder(folder: string, hashFile: string, written: Set<string>): Plugin {
  return {
    name: 'finish-folder',
    writeBundle(_options, bundle) {
      const current = new Set([...written, ...Object.keys(bundle)]);
      for (const name of listFiles(folder)) if (!current.has(name)) rmSync(join(folder, name));
      const hashes: Record<string, string> = {};
      for (const name of listFiles(folder)) {
        const bytes = readFileSync(join(folder, name));
        if (name.endsWith('.js')) {
          hashes[`v1/${name}`] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
        }
        writeFileSync(join(folder, `${name}.br`), compressBrotli(bytes));
        writeFileSync(join(folder, `${name}.gz`), compressGzip(bytes));
      }
      writeFileSync(hashFile, `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}
