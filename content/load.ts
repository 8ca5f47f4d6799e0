/**
 * Sends the seed to a Content Lake through its HTTP API: the embedded one or any hosted project.
 *
 * Idempotent and careful: `plan-seed.ts` says what may be created, a receipt document remembers what
 * was. The receipt, not a comparison of contents, is what tells "never seeded" from "deleted by an
 * editor". Improved seed texts are on purpose not pushed over existing documents: a legal text on
 * people's pages changes only when an editor has read it.
 *
 * Everything goes in one transaction, because topics point at each other: either all new documents
 * and the receipt are there, or nothing is.
 */
import { parseArgs } from 'node:util';
import type { SanityClient } from '@sanity/client';
import { seedDocuments } from './index.ts';
import type { SeedDocument } from './index.ts';
import { createOperatorClient, ENVIRONMENT_HELP } from './operator-client.ts';
import { planSeed } from './plan-seed.ts';
import type { SeedPlan, SeedState } from './plan-seed.ts';

/** Id of the receipt. Its type is in no schema: editors never see it, the snapshot never asks for it. */
export const SEED_RECEIPT_ID = 'seed-receipt';

const SEED_RECEIPT_TYPE = 'seedReceipt';

const STATE_QUERY = `{
  "found": *[_id in $ids || _id in $draftIds]._id,
  "receipt": *[_id == $receiptId][0]{_rev, ids}
}`;

/** What to seed, with what, and whom to tell. */
export interface LoadSeedOptions {
  /** A client with a token that may create documents of every seeded type. */
  client: SanityClient;
  /** Gets one English line per thing worth knowing. */
  log: (line: string) => void;
  /** Default: the whole seed. */
  documents?: readonly SeedDocument[];
}

/** What happened, by id. */
export interface SeedReport extends Omit<SeedPlan, 'create' | 'remember'> {
  created: string[];
}

interface Receipt {
  revision: string;
  ids: string[];
}

/**
 * Creates the seed documents a dataset never had and leaves everything else alone.
 *
 * @throws if the dataset cannot be read or the transaction is refused; then nothing was written.
 */
export async function loadSeed(options: LoadSeedOptions): Promise<SeedReport> {
  const { log, documents = seedDocuments } = options;
  const client = options.client.withConfig({ perspective: 'raw', useCdn: false });
  const { state, receipt } = await readState(client, documents);
  const plan = planSeed(documents, state);
  if (plan.remember.length > 0) await commit(client, plan, receipt);
  const { create, remember: _remember, ...kept } = plan;
  const report = { created: create.map((document) => document._id), ...kept };
  for (const line of describe(report)) log(line);
  return report;
}

async function readState(
  client: SanityClient,
  documents: readonly SeedDocument[],
): Promise<{ state: SeedState; receipt: Receipt | null }> {
  const ids = documents.map((document) => document._id);
  const draftIds = ids.map((id) => `drafts.${id}`);
  const params = { ids, draftIds, receiptId: SEED_RECEIPT_ID };
  const answer: unknown = await client.fetch(STATE_QUERY, params);
  const found = listStrings(read(answer, 'found'));
  const receipt = readReceipt(read(answer, 'receipt'));
  return {
    state: {
      published: new Set(found.filter((id) => !id.startsWith('drafts.'))),
      drafts: new Set(found.filter((id) => id.startsWith('drafts.')).map((id) => id.slice('drafts.'.length))),
      remembered: new Set(receipt?.ids),
    },
    receipt,
  };
}

async function commit(client: SanityClient, plan: SeedPlan, receipt: Receipt | null): Promise<void> {
  const transaction = client.transaction();
  for (const document of plan.create) transaction.createIfNotExists<Record<string, unknown>>(document);
  if (receipt) {
    transaction.patch(SEED_RECEIPT_ID, (patch) =>
      // Two seedings at once: the second one fails as a whole and can be repeated.
      patch.ifRevisionId(receipt.revision).insert('after', 'ids[-1]', plan.remember),
    );
  } else {
    transaction.create({ _id: SEED_RECEIPT_ID, _type: SEED_RECEIPT_TYPE, ids: plan.remember });
  }
  try {
    await transaction.commit({ visibility: 'sync', returnDocuments: false });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `loadSeed: the Content Lake refused the seed, nothing was written. It said: ${reason}. ` +
        'Check that the token may create documents and that no other seeding is running, then try again.',
      { cause },
    );
  }
}

function describe(report: SeedReport): string[] {
  const kept = report.existing.length + report.draftOnly.length + report.deleted.length;
  const lines = [`Seed: created ${report.created.length}, kept ${kept}.`];
  if (report.draftOnly.length > 0) lines.push(`Seed: left alone as drafts: ${report.draftOnly.join(', ')}.`);
  if (report.deleted.length > 0) lines.push(`Seed: stay deleted: ${report.deleted.join(', ')}.`);
  for (const { id, missing } of report.blocked) {
    lines.push(`Seed: ${id} was not created, it points at what is not published: ${missing.join(', ')}.`);
  }
  return lines;
}

function readReceipt(value: unknown): Receipt | null {
  const revision = read(value, '_rev');
  return typeof revision === 'string' ? { revision, ids: listStrings(read(value, 'ids')) } : null;
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listStrings(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item: unknown) => typeof item === 'string');
}

const HELP = `Creates the seed content a dataset never had. Never changes or restores what editors touched.

  node content/load.ts

${ENVIRONMENT_HELP}`;

/** Runs the command; returns the exit code. */
async function run(environment: NodeJS.ProcessEnv): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const client = createOperatorClient(environment);
  if (!client) {
    console.error(`SANITY_PROJECT_ID, SANITY_DATASET and SANITY_API_TOKEN must be set.\n\n${HELP}`);
    return 2;
  }
  await loadSeed({ client, log: (line) => console.log(line) });
  return 0;
}

if (import.meta.main) {
  try {
    process.exitCode = await run(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
