import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countKeptBuilds, finishFolder, listFiles, rememberBuild } from '../../widget/build/finish.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fiz-build-'));
  mkdirSync(join(root, 'v1/chunks'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What the bundler leaves behind: a box of its own name, a loader that names it, and its map. */
function build(name: string): string[] {
  const folder = join(root, 'v1');
  const files: Record<string, string> = {
    [`chunks/box.${name}.js`]: `// box ${name}`,
    'fiz-infobox.js': `import('./chunks/box.${name}.js')`,
    'fiz-infobox.js.map': '{}',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const { writeBundle } = finishFolder({
    folder,
    hashFile: join(root, 'sri.json'),
    historyFile: join(root, 'builds.json'),
    written: new Set([`chunks/box.${name}.js`]),
  });
  if (typeof writeBundle !== 'function') throw new Error('writeBundle is no function');
  Reflect.apply(writeBundle, null, [{}, { 'fiz-infobox.js': {}, 'fiz-infobox.js.map': {} }]);
  return listFiles(folder);
}

const readIntegrity = (): string[] => Object.keys(JSON.parse(readFileSync(join(root, 'sri.json'), 'utf8')));
const listBoxes = (): string[] => readdirSync(join(root, 'v1/chunks')).filter((name) => name.endsWith('.js'));

describe('a build', () => {
  it('keeps the parts of the two builds before it, compressed copies included, and no more', () => {
    for (const name of ['one', 'two', 'three']) build(name);
    expect(listBoxes()).toEqual(['box.one.js', 'box.three.js', 'box.two.js']);
    const files = build('four');
    expect(listBoxes()).toEqual(['box.four.js', 'box.three.js', 'box.two.js']);
    expect(files).toContain('chunks/box.two.js.br');
    expect(files.filter((name) => name.includes('one'))).toEqual([]);
  });

  it('keeps what every kept loader names, under the loader’s own unchanging address too', () => {
    for (const name of ['one', 'two', 'three', 'four']) build(name);
    const pinned = readdirSync(join(root, 'v1')).filter((name) =>
      /^fiz-infobox\.[0-9a-f]{8}\.js$/.test(name),
    );
    expect(pinned).toHaveLength(3);
    for (const name of pinned) {
      const [, part = ''] = /'\.\/(.+)'/.exec(readFileSync(join(root, 'v1', name), 'utf8')) ?? [];
      expect(listFiles(join(root, 'v1'))).toContain(part);
    }
  });

  it('lists the integrity of its own scripts only', () => {
    build('one');
    build('two');
    expect(readIntegrity()).toEqual([
      'v1/chunks/box.two.js',
      expect.stringMatching(/^v1\/fiz-infobox\.[0-9a-f]{8}\.js$/),
      'v1/fiz-infobox.js',
    ]);
  });

  it('pushes nothing out when it is made again', () => {
    for (const name of ['one', 'two', 'three', 'three', 'three']) build(name);
    expect(listBoxes()).toContain('box.one.js');
  });
});

describe('the number of kept builds', () => {
  it.each([
    [undefined, 2],
    ['', 2],
    ['1', 2],
    ['12', 12],
    ['many', 2],
    ['100000', 100],
  ])('by the variable %j is %i', (value, kept) => {
    expect(countKeptBuilds(value)).toBe(kept);
  });

  it('limits the history', () => {
    expect(rememberBuild([['b'], ['c'], ['d']], ['a'], 2)).toEqual([['a'], ['b'], ['c']]);
    expect(rememberBuild([['b'], ['c'], ['d']], ['c'], 2)).toEqual([['c'], ['b'], ['d']]);
  });
});
