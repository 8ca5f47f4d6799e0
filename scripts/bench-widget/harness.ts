/** The comparison outside of the repository: puts our box beside the others, runs it, and reads its results. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { findTestBrowser } from '../browser.ts';
import { CACHE_DIR, ROOT } from '../paths.ts';
import { writeCorpusSnapshot } from './corpus.ts';

/** Name of our entry. */
export const OURS = 'fiz-infobox';

/**
 * What a partner puts into the page, and a style sheet of the page that keeps the height free. The link is
 * what shows without JavaScript.
 */
const ENTRY = `export default { label: 'FIZ Infobox', kind: 'static snapshot, own index',
  head: \`<link rel="stylesheet" href="/build/fiz/page.css"><script async src="/build/fiz/v1/fiz-infobox.js"></script>\`,
  body: \`<fiz-infobox lang="de" src="/build/fiz/snapshot/"><a href="/pages/p29.html">Beratung zu Arbeit und Aufenthalt</a></fiz-infobox>\`,
  input: '${OURS} input', result: '${OURS} [role=option]', root: '${OURS}' };
`;
const PAGE_STYLES = 'fiz-infobox { display: block; min-height: 40rem }\n';

const timings = v.looseObject({
  ready: v.nullish(v.number()),
  cold: v.nullish(v.number()),
  warm: v.nullish(v.number()),
  tbtLoad: v.nullish(v.number()),
  tbtSearch: v.nullish(v.number()),
  longestLoad: v.nullish(v.number()),
  longestSearch: v.nullish(v.number()),
  cls: v.nullish(v.number()),
  clsAll: v.nullish(v.number()),
  inp: v.nullish(v.number()),
  /** Of page and workers, where the browser tells; and of scripts alone. */
  mem: v.nullish(v.number()),
  heap: v.nullish(v.number()),
  load: v.nullish(v.object({ req: v.number(), br: v.number(), files: v.array(v.string()) })),
  search: v.nullish(v.object({ req: v.number(), br: v.number(), files: v.array(v.string()) })),
  fails: v.optional(v.array(v.string()), []),
});
const measureSchema = v.record(
  v.string(),
  v.object({ label: v.string(), kind: v.string(), slow: timings, fast: timings }),
);
const policy = v.looseObject({ works: v.boolean(), n: v.number() });
const auditSchema = v.record(
  v.string(),
  v.looseObject({
    axe: v.union([v.string(), v.array(v.looseObject({ id: v.string(), aa: v.boolean(), n: v.number() }))]),
    third: v.optional(v.array(v.string()), []),
    store: v.optional(v.object({ cookies: v.string(), ls: v.array(v.string()), ss: v.array(v.string()) })),
    csp: v.optional(v.union([v.string(), v.record(v.string(), policy)])),
    hostile: v.optional(
      v.union([
        v.string(),
        v.object({ works: v.boolean(), input: v.array(v.string()), result: v.array(v.string()) }),
      ]),
    ),
    twice: v.optional(v.union([v.string(), v.looseObject({ works: v.boolean() })])),
    nojs: v.optional(v.string()),
    remount: v.optional(v.union([v.string(), v.looseObject({ back: v.boolean() })])),
  }),
);
const crossSchema = v.record(
  v.string(),
  v.looseObject({ cross: v.optional(v.looseObject({ ok: v.boolean() })) }),
);

/** What one entry loaded and how long it took. */
export type Measured = v.InferOutput<typeof measureSchema>[string];
/** What was found about one entry in use. */
export type Audited = v.InferOutput<typeof auditSchema>[string];

/** Everything one run has found, by name of the entry. */
export interface Results {
  measured: Record<string, Measured>;
  audited: Record<string, Audited>;
  crossOrigin: Record<string, boolean | undefined>;
  chromium: string;
}

/** What to run. */
export interface RunOptions {
  /** Names of entries; empty for all. */
  only: string[];
  runs: number;
  /** `fast` leaves accessibility and embedding out, `report` reads the last run's results. */
  scope: 'all' | 'fast' | 'report';
}

/** Puts the built box, a snapshot of the pages and the entry into the folder of the comparison. */
async function addOurs(folder: string): Promise<void> {
  const dist = join(ROOT, 'dist/v1');
  if (!existsSync(join(dist, 'fiz-infobox.js'))) {
    throw new Error('bench-widget: dist/v1 is missing. Run "npm run build" first.');
  }
  const ours = join(folder, 'build/fiz');
  rmSync(ours, { recursive: true, force: true });
  mkdirSync(ours, { recursive: true });
  cpSync(dist, join(ours, 'v1'), { recursive: true, filter: (path) => !/\.(?:map|br|gz)$/.test(path) });
  await writeCorpusSnapshot(join(folder, 'build/corpus.json'), join(ours, 'snapshot'));
  writeFileSync(join(ours, 'page.css'), PAGE_STYLES);
  writeFileSync(join(folder, 'entries', `${OURS}.mjs`), ENTRY);
}

/** Runs the comparison in one go. */
export async function runHarness(
  folder: string,
  corpus: string | undefined,
  { only, runs, scope }: RunOptions,
): Promise<Results> {
  const cwd = resolve(folder);
  const { executablePath, env, version } = await findTestBrowser(CACHE_DIR);
  if (scope === 'report') return { ...readResults(cwd), chromium: version };
  const run = (file: string, ...args: string[]): void => {
    const [program, ...first] = file.endsWith('js') ? [process.execPath, file] : [join(cwd, file)];
    const { status } = spawnSync(program, [...first, ...args], {
      cwd,
      env: {
        ...process.env,
        ...env,
        CHROMIUM: resolve(executablePath),
        ...(corpus && { CORPUS: resolve(corpus) }),
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0)
      throw new Error(`bench-widget: ${file} in ${cwd} ended with ${status}; see its lines above`);
  };
  for (const name of ['build', 'results', 'shots']) mkdirSync(join(cwd, name), { recursive: true });
  if (!existsSync(join(cwd, 'build/corpus.json'))) run('scripts/corpus.mjs');
  prepareOthers(run);
  await addOurs(cwd);
  for (const name of ['measure', 'audit', 'xorigin']) {
    rmSync(join(cwd, 'results', `${name}.json`), { force: true });
  }
  const limit = only.length > 0 ? ['--only', only.join(',')] : [];
  run('scripts/measure.mjs', '--runs', String(runs), ...limit);
  if (scope === 'all') {
    run('scripts/audit.mjs', ...limit);
    run('scripts/xorigin.mjs');
  }
  return { ...readResults(cwd), chromium: version };
}

/** The index and the bundles of the other entries, as their own script makes them. */
function prepareOthers(run: (file: string, ...args: string[]) => void): void {
  run(
    'node_modules/pagefind/lib/runner/bin.cjs',
    '--site',
    'build',
    '--output-path',
    'build/pagefind',
    '--quiet',
  );
  const bundle = ['--bundle', '--minify', '--format=esm', '--log-level=error'];
  const esbuild = 'node_modules/.bin/esbuild';
  run(esbuild, 'entries/init/orama-src.js', '--outfile=build/orama-init.js', ...bundle);
  run(
    esbuild,
    'entries/init/lit-floor-src.js',
    '--splitting',
    '--outdir=build/floor',
    '--conditions=production',
    ...bundle,
  );
}

function readResults(cwd: string): Omit<Results, 'chromium'> {
  const read = (name: string): unknown => {
    const path = join(cwd, 'results', `${name}.json`);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  };
  const cross = v.parse(crossSchema, read('xorigin'));
  return {
    measured: v.parse(measureSchema, read('measure')),
    audited: v.parse(auditSchema, read('audit')),
    crossOrigin: Object.fromEntries(Object.entries(cross).map(([name, found]) => [name, found.cross?.ok])),
  };
}
