/**
 * Measures the search on real municipal pages, beside other engines, and writes the tables.
 *
 * Usage: bench-search.ts <evaluation folder> [--split dev] [--engines fiz,wink-de,…] [--grow 10,100] [--ablation] [--out file.md]
 * The folder holds the evaluation (`run.mjs`, `lib/`, `data/`) with its packages installed.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIndex } from '../search/index.ts';
import { findTestBrowser } from './browser.ts';
import { measureAblation } from './bench-search/ablation.ts';
import { loadHarness, toDocument, type Harness } from './bench-search/harness.ts';
import { measureInBrowser } from './bench-search/in-browser.ts';
import { measureTyping } from './bench-search/typing.ts';
import {
  growPages,
  measureBrotli,
  measureFirstQuery,
  measureLanguages,
  measureSnippets,
  measureTables,
} from './bench-search/measures.ts';

const PEERS =
  'minisearch,minisearch-docs,minisearch-de,minisearch-best,wink-de,fts5,fts5-de,fts5-trigram,pagefind,pagefind-or';
/** All that a page may load of the reading side. */
const READING_SIDE = 'openIndex, openTermTable, openShards, searchAcross, pickSnippet';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'dev' },
    engines: { type: 'string', default: `fiz,${PEERS}` },
    grow: { type: 'string', default: '10' },
    ablation: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'bench-search: name the folder of the evaluation, for example: bench-search.ts ../search-eval',
  );
  process.exit(1);
}
const report = await measureAll(await loadHarness(folder));
console.log(report);
if (values.out) writeFileSync(values.out, report);

async function measureAll(harness: Harness): Promise<string> {
  const { split } = values;
  const peers = await runHarness(harness.folder, [
    '--split',
    split,
    '--lang',
    'de',
    '--city',
    'each',
    '--engines',
    values.engines,
  ]);
  const script = await harness.measureScript('openIndex');
  const all = await harness.measureScript(READING_SIDE);
  const documents = harness.pagesOf('de').map(toDocument);
  const index = buildIndex(documents, { language: 'de' });
  const queries = harness.queriesOf('de', split);
  const browser = await measureInBrowser(
    index,
    Object.fromEntries(Object.entries(queries).map(([kind, list]) => [kind, list.map(({ text }) => text)])),
  );
  const first: string[] = [];
  for (const times of [1, ...values.grow.split(',').filter(Boolean).map(Number)]) {
    const grown = growPages(documents, times);
    const bytes = await measureFirstQuery(grown, queries['kw2'] ?? [], all);
    first.push(
      `| ${grown.length} | ${kilo(bytes.median)} | ${kilo(bytes.p95)} | ${bytes.files} | ${kilo(bytes.root)} |`,
    );
  }
  const snippets = measureSnippets(harness, split);
  const tables = measureTables(harness, split);
  const typing = measureTyping(harness, split);
  return [
    `# Search, measured (${split} questions)`,
    `## German, every site on its own`,
    peers,
    `## Own-language index, all ${documents.length} pages, questions`,
    '| language | R@5 | index brotli |\n|---|--:|--:|',
    ...measureLanguages(harness, split).map(
      (row) => `| ${row.language} | ${row.recall.toFixed(1)} | ${kilo(row.bytes)} |`,
    ),
    `## German index asked in other languages, questions`,
    '| language | R@5 | term table brotli |\n|---|--:|--:|',
    ...tables.map((row) => `| ${row.language} | ${row.recall.toFixed(1)} | ${kilo(row.bytes)} |`),
    `## Two-line snippet holds an answer line`,
    `question ${snippets['question']?.toFixed(1)}, kw2 ${snippets['kw2']?.toFixed(1)}`,
    `## While typing`,
    `Of ${typing.words} words whose page is among the first three, it was there before and away in between for ${typing.dropped}.`,
    ...(values.ablation
      ? [
          `## One ingredient out at a time (MRR@10 / R@5 strict, every site on its own)`,
          measureAblation(harness, split),
        ]
      : []),
    `## Bytes (brotli)`,
    `index with ids, titles and language rules ${kilo(measureBrotli(index))}; script: searching one index ${kilo(script)}, with snippets, term tables, several languages and divided indexes ${kilo(all)}`,
    `First two-word query of a divided index, script, root, words and the titles of ten hits:`,
    '| pages | median | p95 | files | root |\n|--:|--:|--:|--:|--:|',
    ...first,
    `## Time in ${browser.version}, all ${documents.length} pages`,
    `open and first query ${browser.open.toFixed(1)} ms`,
    '| query | p50 ms | p95 ms |\n|---|--:|--:|',
    ...Object.entries(browser.queries).map(
      ([kind, { p50, p95 }]) => `| ${kind} | ${p50.toFixed(2)} | ${p95.toFixed(2)} |`,
    ),
  ]
    .join('\n\n')
    .replace(/\|\n\n\|/g, '|\n|');
}

/** The harness's own run; its tables come as Markdown. */
async function runHarness(cwd: string, options: string[]): Promise<string> {
  // Pagefind is measured where it runs: in a browser.
  const browser = await findTestBrowser('node_modules/.cache/fiz-infobox');
  const run = spawnSync(process.execPath, ['run.mjs', ...options], {
    cwd,
    env: {
      ...process.env,
      ...browser.env,
      CHROMIUM: resolve(browser.executablePath),
      FIZ_PROJECT: process.cwd(),
    },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0)
    throw new Error(`bench-search: run.mjs in ${cwd} ended with ${run.status}; see its lines above`);
  return run.stdout.trim().replace(/^## /gm, '### ');
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
