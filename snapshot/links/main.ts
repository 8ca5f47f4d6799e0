/** `npm run links`: checks the links of a dataset once and stores the report. */
import { parseArgs } from 'node:util';
import { createClient, type SanityClient } from '@sanity/client';
import type { LinkResult } from './check-link.ts';
import type { LinkPlace } from './collect.ts';
import { runLinkCheck } from './run.ts';
import { describeRun } from './schedule.ts';

const API_VERSION = '2025-02-19';

const HELP = `Checks every web address of the published content and stores the report for the Studio.

  npm run links -- [--dry-run] [--allow-private]

  --dry-run        only say what was found, store nothing
  --allow-private  also ask addresses inside closed networks (for trying things out)

Environment:
  SANITY_PROJECT_ID   project that holds the dataset
  SANITY_DATASET      name of the dataset
  SANITY_API_TOKEN    token that may read it and write the report; with --dry-run viewer is enough
  SANITY_API_HOST     address of an embedded Content Lake, for example http://localhost:3333

\`npm start\` checks its own links every night; this command is for other datasets and other hours.
`;

class UsageError extends Error {}

function createWriter(env: NodeJS.ProcessEnv): SanityClient {
  const { SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset, SANITY_API_TOKEN: token } = env;
  const apiHost = env['SANITY_API_HOST'];
  const missing = Object.entries({ SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  if (missing.length > 0) {
    throw new UsageError(
      `${missing.join(' and ')} must be set: they name the dataset whose links are checked.`,
    );
  }
  const shared = { projectId, dataset, apiVersion: API_VERSION, useCdn: false, ...(token && { token }) };
  return createClient(apiHost ? { ...shared, apiHost, useProjectHostname: false } : shared);
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      'allow-private': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const outcome = await runLinkCheck({
    client: createWriter(process.env),
    store: !values['dry-run'],
    allowPrivate: values['allow-private'],
  });
  for (const result of outcome.results) {
    if (result.status !== 'ok') console.log(describeFinding(result, outcome.places.get(result.url) ?? []));
  }
  console.log(describeRun(outcome));
  if (!outcome.couldCheck) process.exitCode = 1;
}

function describeFinding(result: LinkResult, places: readonly LinkPlace[]): string {
  const facts = [result.status, result.httpStatus, result.reason, result.movedTo && `now ${result.movedTo}`];
  const uses = places.map(({ documentId, path }) => `  ${documentId}: ${path}`);
  return [`${result.url} – ${facts.filter(Boolean).join(', ')}`, ...uses].join('\n');
}

/** What the person who typed the command can act on; a defect of ours keeps its stack. */
function explain(error: unknown): unknown {
  if (error instanceof UsageError) return `${error.message}\n\n${HELP}`;
  if (!(error instanceof Error)) return error;
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return `${error.message}\n\n${HELP}`;
  if ('statusCode' in error) {
    return `The dataset refused or did not answer: ${error.message}\n(SANITY_PROJECT_ID, SANITY_DATASET, SANITY_API_TOKEN, SANITY_API_HOST)`;
  }
  return error;
}

try {
  await run();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
