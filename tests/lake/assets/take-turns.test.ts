import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../lake/assets/take-turns.ts';

describe('taking turns', () => {
  it('runs at most so many at once, all of them, in order', async () => {
    const takeTurn = createTurns(2);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const results = await Promise.all(
      Array.from({ length: 7 }, (_, index) =>
        takeTurn(async () => {
          started.push(index);
          most = Math.max(most, ++running);
          await new Promise((resolve) => setImmediate(resolve));
          running -= 1;
          return index;
        }),
      ),
    );
    expect(results).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(started).toEqual(results);
    expect(most).toBe(2);
  });

  it('goes on after work that failed', async () => {
    const takeTurn = createTurns(1);
    const failing = takeTurn(() => Promise.reject(new Error('broken picture')));
    const following = takeTurn(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken picture');
    expect(await following).toBe('done');
  });
});
