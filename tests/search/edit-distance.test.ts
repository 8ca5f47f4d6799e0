import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureDistance } from '../../search/edit-distance.ts';

/** The definition, without a table: try every last step. */
function measureNaively(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const steps = [
    measureNaively(a.slice(1), b) + 1,
    measureNaively(a, b.slice(1)) + 1,
    measureNaively(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    steps.push(measureNaively(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...steps);
}

describe('measureDistance', () => {
  test.each([
    ['kurs', 'kurs', 0],
    ['kurs', 'kusr', 1],
    ['kurs', 'kur', 1],
    ['kurs', 'kuurs', 1],
    ['kurs', 'kars', 1],
    ['kurs', 'skru', 3],
  ])('%s and %s are %i apart', (a, b, distance) => {
    expect(measureDistance(a, b, 9)).toBe(distance);
  });

  test('up to the bound it is what trying every step gives, above it more than the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        const naive = measureNaively(a, b);
        const measured = measureDistance(a, b, max);
        if (naive <= max) expect(measured).toBe(naive);
        else expect(measured).toBeGreaterThan(max);
      }),
      { numRuns: 1000 },
    );
  });
});
