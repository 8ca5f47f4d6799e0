/**
 * Brings a dataset made by an earlier version up to this one: fingerprints of topics and translations,
 * defaults of new fields. Through the HTTP API, so for the embedded Content Lake and for hosted projects.
 *
 * Safe to repeat: `plan-migration.ts` fills in only what is missing. Without `--apply` nothing is written.
 */
import { parseArgs } from 'node:util';
import type { SanityClient } from '@sanity/client';
import * as v from 'valibot';
import { createOperatorClient, ENVIRONMENT_HELP } from './operator-client.ts';
import { MIGRATED_TYPES, planMigration, type MigrationPatch, type StoredDocument } from './plan-migration.ts';

/** Small enough for the limits of both kinds of lake, large enough for few round trips. */
const PATCHES_AT_ONCE = 50;

const storedSchema = v.array(
  v.objectWithRest({ _id: v.string(), _type: v.string(), _rev: v.string() }, v.unknown()),
);

/** What to migrate, and whom to tell. */
export interface MigrateOptions {
  /** A client with a token that may change documents of every migrated type. */
  client: SanityClient;
  /** Whether to write. Default false: only say what would be done. */
  apply?: boolean;
  /** Gets one English line per thing worth knowing. */
  log: (line: string) => void;
}

/** What was or would be done. */
export interface MigrationReport {
  /** Ids of the documents that lack something. */
  changed: string[];
  notes: string[];
}

/**
 * Fills in what documents of earlier versions lack.
 *
 * @throws if the dataset cannot be read, or a document was changed meanwhile: what was written until
 * then stays, and running it again does the rest.
 */
export async function migrateDataset({
  client,
  apply = false,
  log,
}: MigrateOptions): Promise<MigrationReport> {
  const raw = client.withConfig({ perspective: 'raw', useCdn: false });
  const { patches, notes } = await planMigration(await readDocuments(raw));
  for (const { id, set } of patches)
    log(`${apply ? 'Fill' : 'Would fill'} ${id}: ${Object.keys(set).join(', ')}.`);
  for (const note of notes) log(`Look at ${note}`);
  if (apply) await writePatches(raw, patches);
  log(summarize(patches.length, apply));
  return { changed: patches.map(({ id }) => id), notes };
}

async function readDocuments(client: SanityClient): Promise<StoredDocument[]> {
  const answer: unknown = await client.fetch('*[_type in $types] | order(_id)', {
    types: [...MIGRATED_TYPES],
  });
  return v.parse(storedSchema, answer);
}

async function writePatches(client: SanityClient, patches: readonly MigrationPatch[]): Promise<void> {
  for (let start = 0; start < patches.length; start += PATCHES_AT_ONCE) {
    const transaction = client.transaction();
    for (const { id, revision, set } of patches.slice(start, start + PATCHES_AT_ONCE)) {
      transaction.patch(id, (patch) => patch.ifRevisionId(revision).set(set));
    }
    try {
      await transaction.commit({ visibility: 'sync', returnDocuments: false });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(
        `migrateDataset: ${start} of ${patches.length} documents were filled, then the Content Lake refused: ${reason}. ` +
          'Somebody may have been editing; run the command again.',
        { cause },
      );
    }
  }
}

function summarize(count: number, apply: boolean): string {
  if (count === 0) return 'Migration: nothing to do.';
  const documents = count === 1 ? '1 document' : `${count} documents`;
  return apply
    ? `Migration: filled ${documents}.`
    : `Migration: would fill ${documents}. Nothing was written; add --apply to write.`;
}

const HELP = `Brings a dataset made by an earlier version up to this one. Fills in only what is missing.

  node content/migrate.ts [--apply]

  --apply   write; without it the command only says what it would do

${ENVIRONMENT_HELP}`;

/** Runs the command; returns the exit code. */
async function run(environment: NodeJS.ProcessEnv): Promise<number> {
  const { values } = parseArgs({ options: { apply: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const client = createOperatorClient(environment);
  if (!client) {
    console.error(`SANITY_PROJECT_ID, SANITY_DATASET and SANITY_API_TOKEN must be set.\n\n${HELP}`);
    return 2;
  }
  await migrateDataset({ client, apply: values.apply ?? false, log: (line) => console.log(line) });
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
