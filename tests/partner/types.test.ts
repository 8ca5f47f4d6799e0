import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listSnippets } from './snippets.ts';

/**
 * Projects of partners, each type-checked against the built package as if it were installed. They hold right
 * uses, and wrong ones under `expect-error`: a type that lets a mistake pass fails here too. The components of
 * the documentation are checked with them.
 */

const ROOT = new URL('../..', import.meta.url).pathname;
const FIXTURES = join(ROOT, 'tests/partner/fixtures');
const PROJECTS = [
  { name: 'typescript', checker: 'typescript/bin/tsc', packages: [], guide: null },
  { name: 'react', checker: 'typescript/bin/tsc', packages: ['react', '@types/react'], guide: 'tsx' },
  { name: 'vue', checker: 'vue-tsc/bin/vue-tsc.js', packages: ['vue'], guide: 'vue' },
];

const folder = mkdtempSync(join(tmpdir(), 'fiz-partner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the project with the packages it has installed, and no others. */
function setUpProject(name: string, packages: string[]): string {
  const project = join(folder, name);
  cpSync(join(FIXTURES, name), project, { recursive: true });
  mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
  symlinkSync(join(ROOT, 'dist/package'), join(project, 'node_modules/fiz-infobox'), 'junction');
  for (const item of packages) {
    symlinkSync(join(ROOT, 'node_modules', item), join(project, 'node_modules', item), 'junction');
  }
  return project;
}

describe('the types of the package', () => {
  it.each(PROJECTS)(
    'fit a project with $name, and refuse what is wrong',
    ({ name, checker, packages, guide }) => {
      const project = setUpProject(name, packages);
      const examples = listSnippets().filter(({ language }) => language === guide);
      expect(examples.length).toBe(guide ? 1 : 0);
      for (const { code } of examples) writeFileSync(join(project, `Example.${guide}`), code);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(ROOT, 'node_modules', checker), '--noEmit', '-p', project],
        { cwd: project, encoding: 'utf8' },
      );
      expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 });
    },
  );
});
