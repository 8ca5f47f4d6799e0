/** One whole run: collect, check, store. */
import { ClientError, type SanityClient } from '@sanity/client';
import * as v from 'valibot';
import type { LinkResult } from './check-link.ts';
import { checkLinks, type CheckSettings } from './check-links.ts';
import { collectLinks, type LinkPlace } from './collect.ts';
import { LINK_REPORT_ID, mergeEntries, reportSchema, type LinkEntry } from './report.ts';

/** Options of {@link runLinkCheck}. */
export interface LinkCheckSettings extends CheckSettings {
  /** May read published documents and write the report. */
  client: SanityClient;
  /** Clock, for tests. */
  now?: () => Date;
  /** Whether the report is stored. Default true. */
  store?: boolean;
}

/** What a run found. */
export interface LinkCheckRun {
  /** False when not one server answered; then nothing is known about the addresses. */
  couldCheck: boolean;
  results: LinkResult[];
  /** Where each checked address stands. */
  places: Map<string, LinkPlace[]>;
}

const ATTEMPTS_MAX = 3;
const CONFLICT = 409;

/**
 * Checks every published web address and stores the report.
 *
 * @throws when the dataset cannot be read or written; never because of an address
 */
export async function runLinkCheck(settings: LinkCheckSettings): Promise<LinkCheckRun> {
  const { client, now = () => new Date(), store = true, ...check } = settings;
  const places = await collectLinks(client);
  const { results, couldCheck } = await checkLinks([...places.keys()], check);
  if (store) await storeReport(client, couldCheck ? results : null, now().toISOString());
  return { couldCheck, results, places };
}

/** When the addresses were last checked successfully; `null` if never. */
export async function readLastCheck(client: SanityClient): Promise<Date | null> {
  const checkedAt = (await readReport(client))?.checkedAt;
  return checkedAt ? new Date(checkedAt) : null;
}

async function readReport(client: SanityClient): Promise<v.InferOutput<typeof reportSchema>> {
  const published = client.withConfig({ perspective: 'published', useCdn: false });
  const answer: unknown = await published.fetch(
    '*[_id == $id][0]{_rev, checkedAt, entries[]{url, status, since, approvedAt}}',
    { id: LINK_REPORT_ID },
    { tag: 'links' },
  );
  return v.parse(reportSchema, answer);
}

/** `results` is `null` when nothing could be checked: then only that is noted and the old findings stay. */
async function storeReport(client: SanityClient, results: LinkResult[] | null, now: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const report = await readReport(client);
    const change = results
      ? describeFindings(mergeEntries(report?.entries ?? [], results, now), now)
      : { set: { failedAt: now }, unset: [] };
    try {
      await writeReport(client, report?._rev, change);
      return;
    } catch (error) {
      // An editor approved an address while we were writing: read again, so that this is not lost.
      const isConflict = error instanceof ClientError && error.statusCode === CONFLICT;
      if (!isConflict || attempt === ATTEMPTS_MAX) throw error;
    }
  }
}

interface ReportChange {
  set: { checkedAt?: string; entries?: LinkEntry[]; failedAt?: string };
  unset: string[];
}

function describeFindings(entries: LinkEntry[], now: string): ReportChange {
  return { set: { checkedAt: now, entries }, unset: ['failedAt'] };
}

async function writeReport(
  client: SanityClient,
  revision: string | undefined,
  { set, unset }: ReportChange,
): Promise<void> {
  const patch = client.patch(LINK_REPORT_ID).set(set).unset(unset);
  const transaction = client.transaction();
  if (revision === undefined) transaction.create({ _id: LINK_REPORT_ID, _type: LINK_REPORT_ID, ...set });
  else transaction.patch(patch.ifRevisionId(revision));
  await transaction.commit({ visibility: 'sync', tag: 'links' });
}
