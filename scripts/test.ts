import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { findTestBrowser } from './browser.ts';
import { buildStaleParts } from './build.ts';
import { CACHE_DIR, ROOT } from './paths.ts';

/**
 * `npm test`: every check there is, one after the other, each on the same machine a newcomer has.
 * A stage that fails does not stop the next; the count at the end is added up from the runners' own reports.
 */

interface Tally {
  passed: number;
  failed: number;
  /** What failed, by name: long runs are read from their end. */
  failures: string[];
}

interface Stage {
  name: string;
  command: string[];
  /** Where the runner writes its JSON report; without one the stage itself counts as one check. */
  report?: string;
}

const RESULTS = join(ROOT, 'test-results');

const CHECKS: Stage[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['oxlint', '--quiet'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'generated types are fresh', command: ['node', 'studio/generate-types.ts', '--check'] },
  { name: 'byte counts', command: ['node', 'widget/build/check-size.ts'] },
];

const SUITES: (Stage & { report: string })[] = [
  {
    name: 'unit and contract tests',
    command: ['vitest', 'run', '-c', 'tests/vitest.config.ts'],
    report: 'unit.json',
  },
  {
    name: 'element in the browser',
    command: ['wtr', '--config', 'tests/web-test-runner.config.mjs'],
    report: 'browser.json',
  },
  {
    name: 'pictures, sizes and trees',
    command: ['vitest', 'run', '-c', 'tests/visual/vitest.config.ts'],
    report: 'visual.json',
  },
  {
    name: 'journeys',
    command: ['vitest', 'run', '-c', 'tests/e2e/vitest.config.ts'],
    report: 'journeys.json',
  },
];

async function main(): Promise<void> {
  const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const tallies = new Map<string, Tally>();
  const isWanted = (group: string) => only.length === 0 || only.includes(group);
  tallies.set('build', await tallyOf('build', () => buildStaleParts((line) => console.log(line))));
  if (isWanted('check')) for (const stage of CHECKS) tallies.set(stage.name, await runStage(stage, {}));
  const suites = SUITES.filter((suite) => isWanted(suite.report.replace('.json', '')));
  const env = suites.length > 0 ? await prepareBrowser() : {};
  for (const suite of suites) tallies.set(suite.name, await runStage(suite, env));
  finish(tallies);
}

/** Finds the browser once for all suites; the variables tell them which. */
async function prepareBrowser(): Promise<Record<string, string>> {
  const browser = await findTestBrowser(CACHE_DIR);
  console.log(`Browser for the tests: ${browser.executablePath} (${browser.version})`);
  return { ...browser.env, CHROMIUM_PATH: browser.executablePath };
}

async function tallyOf(name: string, work: () => Promise<void>): Promise<Tally> {
  try {
    await work();
    return { passed: 1, failed: 0, failures: [] };
  } catch (error) {
    console.error(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, failures: [] };
  }
}

/** A runner that ends badly without a readable report, or with one that counts nothing, is one failure. */
async function runStage(stage: Stage, env: Record<string, string>): Promise<Tally> {
  console.log(`\n── ${stage.name}`);
  const started = Date.now();
  const report = stage.report ? join(RESULTS, stage.report) : null;
  const extra =
    report && stage.command[0] === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      : [];
  const code = await run([...stage.command, ...extra], {
    ...env,
    ...(report ? { TEST_REPORT: report } : {}),
  });
  const tally = report
    ? readReport(report)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, failures: [] };
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  if (tally.passed + tally.failed === 0) tally.failed = 1;
  console.log(
    `── ${stage.name}: ${tally.passed} passed, ${tally.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  );
  return tally;
}

function run([command, ...args]: string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command ?? '', args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command ?? ''} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What is read of a report: vitest's JSON, and ours for the browser in the same words. */
const REPORT = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
    }),
  ),
});

/** A file that ended before its tests counts as one failure, beside the tests that failed. */
function readReport(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 0, failures: [] };
  const report = v.parse(REPORT, JSON.parse(readFileSync(file, 'utf8')));
  const failures = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed')
      return [`${relative(ROOT, name)}: ended before its tests`];
    return failed.map(({ fullName }) => `${relative(ROOT, name)}: ${fullName}`);
  });
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, failures.length),
    failures,
  };
}

function finish(tallies: Map<string, Tally>): void {
  console.log('');
  const total = { passed: 0, failed: 0 };
  for (const [name, tally] of tallies) {
    console.log(
      `${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${tally.passed} passed, ${tally.failed} failed`,
    );
    for (const failure of tally.failures) console.log(`         ${failure}`);
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  const line = `${total.passed} passed, ${total.failed} failed`;
  writeFileSync(join(RESULTS, 'summary.txt'), `${line}\n`);
  console.log(`\nAltogether ${total.passed} checks passed and ${total.failed} failed.`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
