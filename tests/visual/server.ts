import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { ROOT } from '../../scripts/paths.ts';
import { serveSnapshots, type Answer } from '../widget/fixtures/server.ts';

/** What the page is drawn with: the box as it was built, or, for a quick look, its sources. */
const ENTRY = process.env['FROM_SOURCE'] ? '/widget/define.ts' : '/dist/v1/define.js';

const TYPES: Record<string, string> = {
  '.ts': 'text/javascript',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Where the sources' packages lie; keys are named by the harness of the element tests. */
const IMPORTS = {
  '@web/test-runner-commands': '/tests/visual/keys.ts',
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
};

const FONTS = [
  '@fontsource-variable/inter/index.css',
  '@fontsource/noto-sans-arabic/arabic-400.css',
  '@fontsource/noto-sans-arabic/arabic-600.css',
  '@fontsource/noto-sans-arabic/arabic-700.css',
];

/** A partner's page with nothing but the box, in fonts that come with it. */
const PAGE = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Infobox</title>
    ${FONTS.map((font) => `<link rel="stylesheet" href="/node_modules/${font}">`).join('')}
    <style>
      html { color-scheme: light dark; }
      body { margin: 0; font: 16px/1.5 'Inter Variable', 'Noto Sans Arabic', sans-serif; }
    </style>
    <script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
    <script>window.FIZ_ENTRY = ${JSON.stringify(ENTRY)}</script>
    <script type="module" src="/tests/visual/in-page.ts"></script>
  </head>
  <body></body>
</html>`;

async function answer(path: string): Promise<Answer> {
  if (path === '/') return { status: 200, headers: { 'Content-Type': 'text/html' }, body: PAGE };
  const snapshot = serveSnapshots(path);
  if (snapshot) return snapshot;
  const file = join(ROOT, normalize(path));
  const content = await readFile(file).catch(() => null);
  if (!content) return { status: 404, headers: {}, body: '' };
  const body = path.endsWith('.ts') ? stripTypeScriptTypes(String(content)) : content;
  return {
    status: 200,
    headers: { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' },
    body,
  };
}

/** A server of the page at a free port. */
export interface PageServer {
  url: string;
  close(): Promise<void>;
}

/** Serves the page, the box and its snapshots. */
export async function startPageServer(): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
