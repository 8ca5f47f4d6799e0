import { existsSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, findTestBrowser } from '../scripts/browser.ts';
import { CACHE_DIR } from '../scripts/paths.ts';
import { browserReport } from './helpers/browser-report.ts';
import { servePages } from './widget/fixtures/pages.ts';
import { serveSnapshots } from './widget/fixtures/server.ts';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const browser = await findTestBrowser(CACHE_DIR);

/** Node's own way of reading TypeScript, so that the browser runs the very same code. */
const typescript = {
  name: 'strip-types',
  resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
  transform: ({ path, body }) => (path.endsWith('.ts') ? stripTypeScriptTypes(String(body)) : undefined),
};

/** One page per run: the element from its sources, and once more as it was built. */
const createPage = (entry) => (testFramework) => `<!doctype html>
  <html lang="de">
    <head><meta charset="utf-8"><title>Tests</title></head>
    <body>
      <script>window.FIZ_ENTRY = ${JSON.stringify(entry)}</script>
      <script src="/node_modules/axe-core/axe.min.js"></script>
      <script type="module" src="${testFramework}"></script>
    </body>
  </html>`;

/** `TEST_FILES=tests/widget/x.browser.test.ts` runs one file alone. */
const files = process.env['TEST_FILES'] ?? 'tests/widget/*.browser.test.ts';

/** Answers what the tests need besides files: snapshots, whole and broken, and pages with headers. */
async function serveFixtures(context, next) {
  const answer = serveSnapshots(context.path) ?? servePages(context.path);
  if (!answer) return next();
  context.status = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) context.set(name, value);
  context.body = answer.body;
  return undefined;
}

if (!existsSync(new URL('../dist/v1/fiz-infobox.js', import.meta.url))) {
  throw new Error('dist/v1 is missing: build the widget first (rollup -c).');
}
const report = process.env['TEST_REPORT'];

export default {
  rootDir,
  nodeResolve: true,
  concurrency: 1,
  plugins: [typescript],
  middleware: [serveFixtures],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browser.executablePath,
        args: BROWSER_ARGS,
        // A visitor in Leipzig, wherever the tests run.
        env: { ...process.env, ...browser.env, TZ: 'Europe/Berlin' },
      },
    }),
  ],
  groups: [
    { name: 'source', files, testRunnerHtml: createPage('/widget/define.ts') },
    { name: 'dist', files, testRunnerHtml: createPage('/dist/v1/define.js') },
  ],
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 480_000,
  reporters: [
    defaultReporter({ reportTestResults: true }),
    ...(report ? [browserReport({ file: report })] : []),
  ],
};
