import { expect, test } from 'vitest';
import { readImports } from '../helpers/imports.ts';

/** Everything a file brings along when it is loaded: files of the repository and packages. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { to, isRelative, isTypeOnly } of readImports(file)) {
    if (isTypeOnly) continue;
    if (isRelative) reach(to, seen);
    else seen.add(to);
  }
  return seen;
}

const packagesOf = (file: string) => [...reach(file)].filter((name) => !name.endsWith('.ts')).toSorted();

test('what an editor’s browser loads for the preview brings four small packages and no Node', () => {
  expect(packagesOf('snapshot/publish.ts')).toEqual(['@portabletext/to-html', 'color2k', 'feiertagejs']);
  expect(packagesOf('snapshot/content.ts')).toEqual(['valibot']);
  expect(packagesOf('snapshot/queries.ts')).toEqual([]);
});

test('what a visitor’s page loads to search brings no package and not the half that builds', () => {
  const reached = reach('search/open-index.ts');
  const building = [
    'search/build-index.ts',
    'search/collect.ts',
    'search/languages.ts',
    'search/write-file.ts',
  ];
  expect([...reached].filter((file) => !file.startsWith('search/') || building.includes(file))).toEqual([]);
  expect(reached).toContain('search/lexicon.ts');
});

test('the check sees Node where it is', () => {
  expect(packagesOf('snapshot/build.ts')).toEqual(
    expect.arrayContaining(['node:crypto', 'node:fs/promises']),
  );
});
