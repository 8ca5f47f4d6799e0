import { chromium } from 'playwright-core';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { BROWSER_ARGS, findTestBrowser } from '../browser.ts';
import { quantile } from './measures.ts';

/** Times in a browser's tab, in milliseconds. */
export interface BrowserTimes {
  version: string;
  open: number;
  /** Of every kind of query: median and 95th percentile. */
  queries: Record<string, { p50: number; p95: number }>;
}

/** A clock in a browser is coarse: every query is asked this often, one after the other. */
const REPEATS = 5;

/** Opens the index in Chromium and asks it all queries. */
export async function measureInBrowser(
  bytes: Uint8Array,
  queries: Record<string, string[]>,
): Promise<BrowserTimes> {
  const { executablePath, env, version } = await findTestBrowser('node_modules/.cache/fiz-infobox');
  const bundle = await rollup({
    input: 'search/open-index.ts',
    plugins: [esbuild({ target: 'es2022', minify: true })],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'fizSearch' });
  const browser = await chromium.launch({
    executablePath,
    args: BROWSER_ARGS,
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: output[0].code });
    const measured = await page.evaluate(measureInPage, { bytes: [...bytes], queries, repeats: REPEATS });
    const times = Object.entries(measured.times).map(
      ([kind, list]) => [kind, { p50: quantile(list, 0.5), p95: quantile(list, 0.95) }] as const,
    );
    return { version, open: measured.open, queries: Object.fromEntries(times) };
  } finally {
    await browser.close();
  }
}

declare const fizSearch: typeof import('../../search/open-index.ts');

/** Runs in the page. */
function measureInPage(input: { bytes: number[]; queries: Record<string, string[]>; repeats: number }): {
  open: number;
  times: Record<string, number[]>;
} {
  const bytes = new Uint8Array(input.bytes);
  const begin = performance.now();
  const index = fizSearch.openIndex(bytes);
  index.search('anmelden');
  const open = performance.now() - begin;
  const times: Record<string, number[]> = {};
  for (const [kind, queries] of Object.entries(input.queries)) {
    for (const query of queries.slice(0, 30)) index.search(query);
    times[kind] = queries.map((query) => {
      const start = performance.now();
      for (let i = 0; i < input.repeats; i++) index.search(query);
      return (performance.now() - start) / input.repeats;
    });
  }
  return { open, times };
}
