/**
 * Builds the Studio to `dist/studio`, once for every installation: what differs between them comes from
 * `config.json` at run time. Not `sanity build`, which writes its own page, asks an outside host for
 * fonts and knows only one kind of Content Lake.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = fileURLToPath(new URL('../dist/studio', import.meta.url));
const eventSourceMux = join(root, 'eventsource-mux.ts');

/** Plain text files smaller than this gain nothing from compression. */
const COMPRESS_FROM_BYTES = 1024;
const COMPRESSED_TYPES = new Set(['.js', '.css', '.html', '.svg', '.json']);

const PUBLIC_BASE = '/studio/';

export default defineConfig({
  root,
  base: PUBLIC_BASE,
  publicDir: false,
  logLevel: 'warn',
  resolve: {
    alias: [
      // The Studio's clients must all be of the version it nests; `/csm` and the like keep their own way.
      { find: /^@sanity\/client$/, replacement: findStudioClient() },
      // Eight tabs hold some ninety streams, a browser allows six connections: one socket carries them all.
      ...(existsSync(eventSourceMux)
        ? [{ find: /^@sanity\/eventsource$/, replacement: eventSourceMux }]
        : []),
    ],
    dedupe: ['react', 'react-dom', 'styled-components', 'sanity', '@sanity/ui'],
  },
  define: {
    __SANITY_STAGING__: 'false',
    __SANITY_BUILD_TIMESTAMP__: '0',
    'process.env.MODE': '"production"',
    'process.env.SC_DISABLE_SPEEDY': '"false"',
    'process.env.PKG_BUILD_VERSION': 'undefined',
  },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsDir: 'assets',
    chunkSizeWarningLimit: Infinity,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Hundreds of packages say "use client", which means nothing to a page without a server part.
      onwarn: (warning, report) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || report(warning),
    },
  },
  plugins: [stripOutsideFonts(), compressFiles()],
});

function findStudioClient(): string {
  const fromSanity = createRequire(createRequire(import.meta.url).resolve('sanity/package.json'));
  const manifest = fromSanity.resolve('@sanity/client').replace(/(.*@sanity\/client)\/.*/, '$1/package.json');
  const { module } = createRequire(manifest)('./package.json');
  return join(manifest, '..', module ?? 'dist/index.js');
}

/** Our page loads nothing from other hosts, fonts included; `studio.css` brings the same family along. */
function stripOutsideFonts(): Plugin {
  return {
    name: 'fiz-strip-outside-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css($|\?)/.test(id)) return null;
      return code.replace(/@font-face\s*{[^}]*url\(\s*['"]?https?:[^}]*}/g, '');
    },
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'asset' || !name.endsWith('.css')) continue;
        const outside = /url\(\s*['"]?(https?:[^'")]+)/.exec(String(file.source));
        if (outside) this.error(`${name} loads ${outside[1]} from another host; extend stripOutsideFonts.`);
      }
    },
  };
}

/** Writes `.br` and `.gz` beside each text file, so that the server never compresses anything itself. */
function compressFiles(): Plugin {
  return {
    name: 'fiz-compress-files',
    apply: 'build',
    async writeBundle() {
      const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && COMPRESSED_TYPES.has(extname(entry.name)));
      await Promise.all(files.map((entry) => compressFile(join(entry.parentPath, entry.name))));
    },
  };
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < COMPRESS_FROM_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [brotli, zipped] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 7 })]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)]);
}
