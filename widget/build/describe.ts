/**
 * Writes what tools read about the built element: type declarations to `dist/types` and the custom elements
 * manifest to `dist/custom-elements.json`. Run it after `rollup -c`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './finish.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = join(ROOT, 'dist/types');

function run(command: string, args: string[]): void {
  const script = join(ROOT, 'node_modules', command);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** Declarations name the scripts that partners get, not our sources. */
function nameScripts(): void {
  for (const file of listFiles(TYPES)) {
    const path = join(TYPES, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/(from |import\()(['"][^'"]+)\.ts(['"])/g, '$1$2.js$3'),
    );
  }
}

rmSync(TYPES, { recursive: true, force: true });
run('typescript/bin/tsc', ['-p', 'widget/build/types.tsconfig.json']);
nameScripts();
run('@custom-elements-manifest/analyzer/cem.js', [
  'analyze',
  '--litelement',
  '--quiet',
  '--outdir',
  'dist',
  '--globs',
  'widget/infobox.ts',
  'widget/define.ts',
  'widget/index.ts',
]);
