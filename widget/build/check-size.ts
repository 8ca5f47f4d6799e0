/**
 * Compares the exact bytes of every file of `dist/v1` with `docs/size.json` and fails on any difference, up
 * or down, so that each change of size is seen by whoever reviews it. `--update` writes the new numbers and
 * the table for people. Budgets are never updated: a box that grows beyond them always fails.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressBrotli, compressGzip } from './finish.ts';

interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist/v1');
const HASH_FILE = join(ROOT, 'dist/sri.json');
const JSON_FILE = join(ROOT, 'docs/size.json');
const TABLE_FILE = join(ROOT, 'docs/size.md');
const KB = 1024;
const LOADER_MAX = 1.2 * KB;
/**
 * Loader and box, in which the first German texts are. The manifest, in which the start is, grows with the
 * content and comes on top.
 */
const BOX_MAX = 11.8 * KB;

/** Names without the hash, so that a change of content alone does not rename a row. */
const nameOf = (file: string): string => file.replace(/\.[0-9a-z]{8}\.js$/, '.js');

function measure(): Record<string, Size> {
  // Scripts of earlier builds lie in the same folder; this list has those of the newest alone.
  const listed: Record<string, string> = JSON.parse(readFileSync(HASH_FILE, 'utf8'));
  const scripts = Object.keys(listed).map((path) => path.replace(/^v1\//, ''));
  return Object.fromEntries(
    scripts.map((file) => {
      const bytes = readFileSync(join(DIST, file));
      return [
        nameOf(file),
        { raw: bytes.length, gzip: compressGzip(bytes).length, brotli: compressBrotli(bytes).length },
      ];
    }),
  );
}

const brotliOf = (sizes: Record<string, Size>, file: string): number => sizes[file]?.brotli ?? Infinity;

const toInteractive = (sizes: Record<string, Size>): number =>
  ['fiz-infobox.js', 'chunks/box.js'].reduce((sum, file) => sum + brotliOf(sizes, file), 0);

function listBreaches(sizes: Record<string, Size>): string[] {
  const loader = brotliOf(sizes, 'fiz-infobox.js');
  const box = toInteractive(sizes);
  return [
    ...(loader > LOADER_MAX ? [`The loader has ${loader} bytes, its budget is ${LOADER_MAX}.`] : []),
    ...(box > BOX_MAX ? [`Loader and box have ${box} bytes, their budget is ${BOX_MAX}.`] : []),
  ];
}

function renderTable(sizes: Record<string, Size>): string {
  const rows = Object.entries(sizes).map(
    ([file, { raw, gzip, brotli }]) => `| \`${file}\` | ${raw} | ${gzip} | ${brotli} |`,
  );
  return [
    '# Size of the widget',
    '',
    'Bytes of every script of `dist/v1`, written by `node widget/build/check-size.ts --update`.',
    '',
    '| file | raw | gzip | brotli |',
    '|---|--:|--:|--:|',
    ...rows,
    '',
    `A visitor loads \`fiz-infobox.js\` and \`chunks/box.js\` before the box can be used: ${toInteractive(sizes)} bytes, brotli. Another language than German adds its first texts. The snapshot's manifest, with the start of the source language in it, comes on top. \`now\` follows where the front desk has opening hours, \`notices\` where notices run, \`search\` when a visitor comes near or after two seconds, \`reading\` with the first topic, \`embed\` on partners' pages with a set-up or with \`languages\`, \`live\` only in the editors' preview.`,
    '',
  ].join('\n');
}

function main(): void {
  if (!existsSync(join(DIST, 'fiz-infobox.js')))
    throw new Error('dist/v1 is missing. Run "npm run build" first.');
  const sizes = measure();
  const breaches = listBreaches(sizes);
  const json = `${JSON.stringify(sizes, null, 2)}\n`;
  if (process.argv.includes('--update')) {
    mkdirSync(join(ROOT, 'docs'), { recursive: true });
    writeFileSync(JSON_FILE, json);
    writeFileSync(TABLE_FILE, renderTable(sizes));
  } else if (!existsSync(JSON_FILE) || readFileSync(JSON_FILE, 'utf8') !== json) {
    breaches.push(
      'The sizes differ from docs/size.json. Look at the difference, then run "node widget/build/check-size.ts --update".',
      ...describeDifference(sizes),
    );
  }
  for (const breach of breaches) process.stderr.write(`${breach}\n`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}

function describeDifference(sizes: Record<string, Size>): string[] {
  const known: Record<string, Size> = existsSync(JSON_FILE)
    ? JSON.parse(readFileSync(JSON_FILE, 'utf8'))
    : {};
  const files = [...new Set([...Object.keys(known), ...Object.keys(sizes)])].toSorted();
  return files
    .filter((file) => JSON.stringify(known[file]) !== JSON.stringify(sizes[file]))
    .map(
      (file) => `  ${file}: ${known[file]?.brotli ?? 'new'} -> ${sizes[file]?.brotli ?? 'gone'} bytes brotli`,
    );
}

main();
