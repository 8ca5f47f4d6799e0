import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATE_NAMES, type StateName } from '../widget/state-names.ts';
import { UPDATES } from './compare.ts';
import { readTree } from './read-tree.ts';
import { startStage, type Stage } from './stage.ts';

const FOLDER = join(import.meta.dirname, 'trees');
const IN_ARABIC: StateName[] = ['rest', 'hits', 'topic', 'contact with its week'];
const TREES = [
  ...STATE_NAMES.map((state) => ({ state, language: 'de' })),
  ...IN_ARABIC.map((state) => ({ state, language: 'ar' })),
].map((look) => ({ ...look, file: `${look.state.replaceAll(' ', '-')}.${look.language}.txt` }));

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe('the accessibility tree of the box', () => {
  it.each(TREES)('is as it was: $file', async ({ file, ...look }) => {
    const tree = await readTree(await stage.open(look));
    const path = join(FOLDER, file);
    if (UPDATES) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, tree);
    }
    expect(existsSync(path), `tests/visual/trees/${file} is there`).toBe(true);
    expect(tree).toBe(readFileSync(path, 'utf8'));
  });

  it('is kept for states that have a test each', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(TREES.map(({ file }) => file).toSorted());
  });
});
