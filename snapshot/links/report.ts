/** The result of the link check as it is stored: one document, one entry per address. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { LinkResult } from './check-link.ts';

/** Id and type of the one report. */
export const LINK_REPORT_ID = 'linkReport';

const entrySchema = v.object({
  url: v.string(),
  status: v.nullish(v.string()),
  since: v.nullish(v.string()),
  approvedAt: v.nullish(v.string()),
});

/** What of a stored report matters for the next one. */
export const reportSchema = v.nullable(
  v.object({
    _rev: v.string(),
    checkedAt: v.nullish(v.string()),
    entries: v.nullish(v.array(entrySchema)),
  }),
);

/** An entry of the report that a run replaces. */
export type StoredEntry = v.InferOutput<typeof entrySchema>;

/** An entry as it is written. */
export interface LinkEntry {
  _key: string;
  _type: 'linkEntry';
  url: string;
  status: LinkResult['status'];
  httpStatus?: number;
  movedTo?: string;
  reason?: string;
  /** ISO time since when the address has this status. */
  since: string;
  checkedAt: string;
  /** When an editor said "checked, all right". */
  approvedAt?: string;
}

/**
 * The entries of a new report. What an editor approved stays approved as long as the address is the same;
 * `since` moves only when the status changes; addresses nobody uses any more are left out.
 */
export function mergeEntries(
  previous: readonly StoredEntry[],
  results: readonly LinkResult[],
  now: string,
): LinkEntry[] {
  const known = new Map(previous.map((entry) => [entry.url, entry]));
  return results.map(({ url, status, httpStatus, movedTo, reason }) => {
    const before = known.get(url);
    const since = before?.status === status && before.since ? before.since : now;
    return {
      _key: createKey(url),
      _type: 'linkEntry',
      url,
      status,
      ...(httpStatus === undefined ? {} : { httpStatus }),
      ...(movedTo === undefined ? {} : { movedTo }),
      ...(reason === undefined ? {} : { reason }),
      since,
      checkedAt: now,
      ...(before?.approvedAt ? { approvedAt: before.approvedAt } : {}),
    };
  });
}

/** The same address has the same key in every report, so that history shows what changed. */
function createKey(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 16);
}
