import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const FOLDER = join(ROOT, 'dist/package');
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const target = v.union([v.string(), v.record(v.string(), v.string())]);
const packageSchema = v.looseObject({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  exports: v.record(v.string(), target),
});
const pack = v.parse(packageSchema, readJson(join(FOLDER, 'package.json')));

describe('the npm package', () => {
  it('carries name, version and licence of the repository', () => {
    const { name, version, license } = v.parse(
      v.object({ name: v.string(), version: v.string(), license: v.string() }),
      readJson(join(ROOT, 'package.json')),
    );
    expect(pack).toMatchObject({ name, version, license });
    expect(readFileSync(join(FOLDER, 'README.md'), 'utf8')).toContain(`# ${name} ${version}`);
  });

  it('exports only what is there', () => {
    const targets = Object.values(pack.exports)
      .flatMap((value) => (typeof value === 'string' ? [value] : Object.values(value)))
      .filter((path) => !path.includes('*'));
    expect(targets.length).toBeGreaterThan(8);
    expect(targets.filter((path) => !existsSync(join(FOLDER, path)))).toEqual([]);
  });

  it('holds the scripts of this build with types and data for editors, and nothing of the Studio', () => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: FOLDER,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ files }] = v.parse(
      v.tuple([v.object({ files: v.array(v.object({ path: v.string() })) })]),
      JSON.parse(output),
    );
    const paths = files.map(({ path }) => path);
    const scripts = Object.keys(
      v.parse(v.record(v.string(), v.string()), readJson(join(FOLDER, 'sri.json'))),
    );
    expect(paths).toEqual(expect.arrayContaining(scripts));
    const rest = paths.filter((path) => !scripts.includes(path.replace(/\.map$/, '')));
    expect(rest.toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'package.json',
      'sri.json',
      'types/define.d.ts',
      'types/index.d.ts',
      'types/react.d.ts',
      'types/vue.d.ts',
      'vscode.css-data.json',
      'vscode.html-data.json',
      'web-types.json',
    ]);
  });

  it('tells editors which values an attribute takes', () => {
    const values = v.object({ name: v.string(), values: v.array(v.object({ name: v.string() })) });
    const data = v.parse(
      v.object({ tags: v.tuple([v.object({ attributes: v.array(values) })]) }),
      readJson(join(FOLDER, 'vscode.html-data.json')),
    );
    const known = Object.fromEntries(
      data.tags[0].attributes.map((one) => [one.name, one.values.map(({ name }) => name)]),
    );
    expect(known).toMatchObject({
      'color-scheme': ['light', 'dark', 'auto'],
      'heading-level': ['2', '3', '4', '5', '6'],
      topic: [],
    });
  });
});
