import { defineConfig } from 'vitest/config';

/** Journeys in the other browsers; `npm run test:browsers` runs them. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/browsers/*.browsers.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
