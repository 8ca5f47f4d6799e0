/**
 * `npm run bench:studio`: how the Studio feels with a large dataset. Fills a Content Lake of its own with the
 * seed multiplied, starts the product on it, and does with a real browser what an adviser does all day.
 */
import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { seedDocuments } from '../content/index.ts';
import { BROWSER_ARGS, findTestBrowser } from './browser.ts';
import { buildLargeDataset } from './bench-studio/dataset.ts';
import { measureStudio, type Measurement } from './bench-studio/measure.ts';
import { CACHE_DIR, ROOT } from './paths.ts';

const USAGE = 'npm run bench:studio -- [--topics 1000] [--languages 10] [--out docs/bench/studio.md]';
const READY_WITHIN_MS = 900_000;

const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: '1000' },
    languages: { type: 'string', default: '10' },
    out: { type: 'string' },
  },
});
const size = { topics: readCount('topics', 5000), languages: readCount('languages', 20) };
const dataDir = mkdtempSync(join(tmpdir(), 'fiz-bench-studio-'));
const documents = fill(dataDir);
const started = performance.now();
const product = await startProduct(dataDir);
console.log(`ready after ${seconds(performance.now() - started)}`);
const { executablePath, env, version } = await findTestBrowser(CACHE_DIR);
const browser = await chromium.launch({
  executablePath,
  args: BROWSER_ARGS,
  env: { ...process.env, ...env },
});
try {
  const results = await measureStudio(browser, product);
  const table = writeTable(results, `${documents} documents, Chromium ${version}, ${cpus().length} cores`);
  console.log(table);
  if (values.out) writeFileSync(values.out, table);
} finally {
  await browser.close();
  product.child.kill('SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}

function readCount(name: 'topics' | 'languages', max: number): number {
  const count = Number(values[name]);
  if (Number.isInteger(count) && count >= 1 && count <= max) return count;
  throw new Error(`--${name} ${values[name]} is not a whole number from 1 to ${max}. Usage: ${USAGE}`);
}

function fill(folder: string): number {
  const file = join(folder, 'large.ndjson');
  const large = buildLargeDataset(seedDocuments, size);
  writeFileSync(file, large.map((document) => JSON.stringify(document)).join('\n'));
  execFileSync(process.execPath, ['lake/main.ts', 'import', file, '--data', folder], { cwd: ROOT });
  rmSync(file);
  return large.length;
}

async function startProduct(folder: string) {
  const child = spawn(process.execPath, ['scripts/start.ts', '--port', '0', '--data', folder], { cwd: ROOT });
  const output = await waitForReady(child);
  const read = (pattern: RegExp) => pattern.exec(output)?.[1] ?? '';
  return { child, url: read(/Start page\s+(\S+)\/\n/), loginLink: read(/(http\S+\/login\S+)/) };
}

function waitForReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Not ready in time:\n${output}`)), READY_WITHIN_MS);
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (!output.includes('Ctrl-C stops everything')) return;
      clearTimeout(timer);
      resolve(output);
    });
  });
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function writeTable(results: Measurement[], where: string): string {
  const rows = results.map(
    ({ what, median, worst, limit }) =>
      `| ${what} | ${seconds(median)} | ${seconds(worst)} | ${limit ? `≤ ${seconds(limit)}` : '–'} |`,
  );
  return [
    '# The Studio with a large dataset',
    '',
    `${size.topics} topics in ${size.languages} languages: ${where}. The texts are the seed's own, repeated; every fifth topic is due for a check, one translation in ten is outdated, one in eight missing.`,
    '',
    `Repeat: \`${USAGE}\`. Times are wall-clock in a real browser with server and browser on the same machine.`,
    '',
    '| what an adviser does | median | worst | wanted |',
    '|---|--:|--:|--:|',
    ...rows,
    '',
  ].join('\n');
}
