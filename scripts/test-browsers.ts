import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildStaleParts } from './build.ts';
import { ROOT } from './paths.ts';

/**
 * `npm run test:browsers`: the main ways through the box in Firefox and WebKitGTK. Not part of `npm test`, because
 * those browsers are not on every machine; one that is missing counts as failed and says how it is installed.
 */
async function main(): Promise<void> {
  await buildStaleParts((line) => console.log(line));
  const results = join(ROOT, 'test-results');
  const report = join(results, 'browsers.json');
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(['vitest', 'run', '-c', 'tests/browsers/vitest.config.ts', ...reporters]);
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  console.log(`\nOther browsers: ${passed} passed, ${failed} failed. Pictures: test-results/browsers/`);
  process.exitCode = code === 0 && passed > 0 && failed === 0 ? 0 : 1;
}

function run([command = '', ...args]: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await main();
