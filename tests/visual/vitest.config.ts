import { defineConfig } from 'vitest/config';

/** How the box looks, sounds and is used without a mouse: every state of it in a real browser. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/visual/**/*.visual.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    sequence: { concurrent: false },
  },
});
