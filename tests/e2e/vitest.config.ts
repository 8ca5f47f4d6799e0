import { defineConfig } from 'vitest/config';

/** Journeys: the built product as `npm start` runs it, in a real browser. One after the other, each on its own data. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: false,
    sequence: { concurrent: false },
  },
});
