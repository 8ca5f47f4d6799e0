/** Runs work when its turn comes. */
export type TakeTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets only so many pieces of work run at once; further ones wait in order. For work whose memory is
 * large and known, such as unpacking a photo of 100 million pixels.
 *
 * @param limit - how many run at once
 */
export function createTurns(limit: number): TakeTurn {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place goes straight to the next in line; only without one does it become free.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
