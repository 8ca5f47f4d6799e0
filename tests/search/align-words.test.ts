import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from '../../search/align-words.ts';

/** A text of words and its translation word by word, in another order. */
const texts = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 4 }), {
    minLength: 60,
    maxLength: 90,
  })
  .map((list) => list.map((source) => ({ source, target: source.map((word) => 11 - word).toReversed() })));

test('texts translated word by word give back the dictionary', () => {
  fc.assert(
    fc.property(texts, (pairs) => {
      const rows = alignWords(pairs, [12, 12]);
      const alone = new Set(pairs.flatMap(({ source }) => (source.length === 1 ? source : [])));
      rows.forEach((row, word) => {
        // Words that only ever stand together cannot be told apart.
        if (!alone.has(word)) return;
        const [best] = [...row].toSorted(([, a], [, b]) => b - a);
        expect(best?.[0]).toBe(11 - word);
      });
    }),
    { numRuns: 50 },
  );
});

test('shares are between 0 and 1, and empty texts teach nothing', () => {
  const rows = alignWords(
    [
      { source: [0, 1], target: [] },
      { source: [], target: [0] },
      { source: [1], target: [1, 1] },
    ],
    [2, 2],
  );
  expect(rows[0]).toEqual(new Map());
  for (const share of rows[1]?.values() ?? []) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
  }
});
