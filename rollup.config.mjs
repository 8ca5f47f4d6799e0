import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { finishFolder } from './widget/build/finish.ts';
import {
  collectChunks,
  groupByFirstUse,
  insertChunks,
  renameLitPolicy,
  shortenTemplates,
  slimLit,
} from './widget/build/plugins.ts';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const outDir = at('dist/v1');
const chunks = {};
const written = new Set();

/** Scripts that stay loaded by hash carry it in their name; the public entries keep theirs. */
const nameEntry = ({ name }) => (name === 'box' ? 'chunks/[name].[hash].js' : '[name].js');

const minify = terser({
  module: true,
  compress: {
    passes: 3,
    ecma: 2020,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    keep_fargs: false,
  },
  format: { comments: false },
});

/** The box as ES modules: Safari 16.4, Chrome 111, Firefox 113 and newer. Others keep the fallback link. */
const modules = {
  input: { index: at('widget/index.ts'), define: at('widget/define.ts'), box: at('widget/infobox.ts') },
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: outDir,
    format: 'es',
    sourcemap: true,
    hashCharacters: 'base36',
    manualChunks: groupByFirstUse([
      ['box', at('widget/infobox.ts')],
      ['notices', at('widget/lazy-notices.ts')],
      ['now', at('widget/lazy-now.ts')],
      ['search', at('widget/lazy-search.ts')],
    ]),
    onlyExplicitManualChunks: true,
    entryFileNames: nameEntry,
    chunkFileNames: ({ name }) => `chunks/${name.replace(/^lazy-/, '')}.[hash].js`,
  },
  plugins: [
    slimLit(at('widget/build/lit-element.ts')),
    nodeResolve(),
    renameLitPolicy(at('widget/policy.ts')),
    esbuild({ target: 'es2022', tsconfig: false }),
    shortenTemplates(),
    minify,
    collectChunks(chunks, written),
  ],
};

/** The classic script that partners embed; it knows the exact files of the build above. */
const loader = {
  input: { 'fiz-infobox': at('widget/loader.ts') },
  output: { dir: outDir, format: 'iife', sourcemap: true, entryFileNames: '[name].js' },
  plugins: [
    insertChunks(chunks),
    esbuild({ target: 'es2020', tsconfig: false }),
    terser({ compress: { passes: 3, ecma: 2020 }, format: { comments: false } }),
    finishFolder({
      folder: outDir,
      hashFile: at('dist/sri.json'),
      historyFile: at('dist/builds.json'),
      written,
    }),
  ],
};

export default [modules, loader];
