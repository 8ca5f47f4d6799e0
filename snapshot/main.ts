/** `npm run snapshot`: one snapshot, or a watched one, of whatever dataset the environment names. */
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient, type SanityClient } from '@sanity/client';
import { buildSnapshot } from './build.ts';
import type { Problem } from './check.ts';
import { SnapshotError } from './errors.ts';
import { PAGES_FOLDER, readRootUrl } from './pages/site.ts';
import { watchSnapshot, type SnapshotStatus } from './watch.ts';

const API_VERSION = '2025-02-19';
const OUT_DIR_DEFAULT = 'data/snapshot/v1';

const HELP = `Writes the public snapshot of a dataset.

  npm run snapshot -- [--out <folder>] [--pages <folder>] [--public-url <address>] [--watch]

  --out <folder>          where manifest.json goes (default ${OUT_DIR_DEFAULT})
  --pages <folder>        where the plain pages go (default ${PAGES_FOLDER} beside the folder of --out)
  --public-url <address>  where visitors reach them: https://infobox.example, if the pages are to lie at
                          https://infobox.example/${PAGES_FOLDER}/. Needed for the sitemap and for absolute canonical
                          addresses; the links between the pages work anywhere
  --watch                 stay, and build again after every published change

Environment:
  SANITY_PROJECT_ID   project that holds the dataset
  SANITY_DATASET      name of the dataset
  SANITY_API_TOKEN    token that may read it; viewer is enough
  SANITY_API_HOST     address of an embedded Content Lake, for example http://localhost:3333
  FIZ_PUBLIC_URL      the same as --public-url

\`npm start\` keeps its own snapshot up to date; this command is for other datasets and other places.
`;

function createReader(env: NodeJS.ProcessEnv): SanityClient {
  const {
    SANITY_PROJECT_ID: projectId,
    SANITY_DATASET: dataset,
    SANITY_API_TOKEN: token,
    SANITY_API_HOST: apiHost,
  } = env;
  const missing = Object.entries({ SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  if (missing.length > 0) {
    throw new UsageError(`${missing.join(' and ')} must be set: they name the dataset to publish.`);
  }
  const shared = { projectId, dataset, apiVersion: API_VERSION, useCdn: false, ...(token && { token }) };
  return createClient(apiHost ? { ...shared, apiHost, useProjectHostname: false } : shared);
}

class UsageError extends Error {}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: OUT_DIR_DEFAULT },
      pages: { type: 'string' },
      'public-url': { type: 'string' },
      watch: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const pages = {
    dir: values.pages ?? join(dirname(resolve(values.out)), PAGES_FOLDER),
    publicUrl: readPublicUrl(values['public-url'] ?? process.env['FIZ_PUBLIC_URL']),
  };
  const target = { client: createReader(process.env), outDir: values.out, pages };
  if (values.watch) {
    const watch = await watchSnapshot({ ...target, onStatus: reportStatus });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void watch.stop());
    return;
  }
  const { manifest, changed, fileCount, pages: plain, warnings } = await buildSnapshot(target);
  reportProblems(warnings);
  const tags = manifest.languages.map(({ tag }) => tag).join(', ');
  console.log(
    `${changed ? 'Written' : 'Unchanged'}: ${values.out} (${fileCount} files, ${tags}; newest change ${manifest.updatedAt})`,
  );
  if (plain)
    console.log(`Pages: ${pages.dir} (${plain.count} files, ${plain.written} new, ${plain.removed} removed)`);
}

function readPublicUrl(address: string | undefined): string | null {
  if (address === undefined) return null;
  try {
    readRootUrl(address);
    return address;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function reportStatus({ state, updatedAt, message, problems }: SnapshotStatus): void {
  if (state === 'ready') console.log(`Ready: newest change ${updatedAt}`);
  if (state === 'failed') console.error(message);
  else reportProblems(problems);
}

function reportProblems(problems: Problem[]): void {
  for (const { message } of problems) console.warn(`Hinweis: ${message}`);
}

/** What the person who typed the command can act on; a defect of ours keeps its stack. */
function explain(error: unknown): unknown {
  if (error instanceof SnapshotError) {
    return error.code === 'unreadable'
      ? `${error.message}\n(SANITY_PROJECT_ID, SANITY_DATASET, SANITY_API_TOKEN, SANITY_API_HOST)`
      : error.message;
  }
  if (error instanceof UsageError) return `${error.message}\n\n${HELP}`;
  if (!(error instanceof Error)) return error;
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return `${error.message}\n\n${HELP}`;
  return error;
}

try {
  await run();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
