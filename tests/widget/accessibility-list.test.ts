import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAPER = readFileSync(new URL('../../docs/accessibility.md', import.meta.url), 'utf8');
/** Rows such as "| 4 … | `tests/x.ts`: name of the test |". */
const ROWS = [...PAPER.matchAll(/^\| (\d+) .*? \| (?:`(tests\/[^`]+\.ts)`: (.+)|.+) \|$/gm)];

describe('the list of accessibility', () => {
  it('has twelve points of the box and eighteen of a search, in order', () => {
    const numbers = ROWS.map(([, number]) => Number(number));
    expect(numbers).toEqual([...Array(12).keys(), ...Array(18).keys()].map((index) => index + 1));
  });

  it.each(ROWS.filter(([, , file]) => file).map(([, number, file, name]) => [number, file, name]))(
    'names a test that is there: %s',
    (_number, file, name) => {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      expect(text).toContain(name);
    },
  );

  it('leaves two points without a test, and says why', () => {
    expect(ROWS.filter(([, , file]) => !file).length).toBe(2);
  });
});
