/** Builds the scripts of `/konfigurator/` and `/embed/` to `dist/embed`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  base: '/embed/',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: at('../dist/embed'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { configurator: at('configurator-page.ts'), frame: at('frame-page.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].[hash].js' },
    },
  },
});
