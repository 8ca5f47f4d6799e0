import { defineConfig } from 'vitest/config';

/** Node tests. Tests that need a real browser are named `*.browser.test.ts`, journeys lie in `e2e/`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/**/*.browser.test.ts', 'node_modules/**'],
    // Some start the whole product, twice; on a busy machine that takes its time. Nothing here measures speed.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
