/** „Stand bestätigen“: says that a document was read and is still right. Changes the review date and nothing else. */
import * as v from 'valibot';
import type { Patch } from './patch.ts';

/** GROQ: which of `$ids` are stored; the ids name both versions of each document. */
export const STORED_IDS_QUERY = '*[_id in $ids]._id';

const idsSchema = v.array(v.string());

/** Both stored versions of documents: what visitors see, and the draft beside it. */
export function listVersionIds(ids: readonly string[]): string[] {
  return ids.flatMap((id) => [id, `drafts.${id}`]);
}

/**
 * What to send to confirm documents. The draft gets the date as well: otherwise publishing it later would
 * bring the old date back.
 *
 * @param storedIds answer of {@link STORED_IDS_QUERY}
 * @param day ISO day, for example `2026-11-22`
 */
export function buildConfirmPatches(storedIds: unknown, day: string): Patch[] {
  return v.parse(idsSchema, storedIds).map((id) => ({ patch: { id, set: { reviewedAt: day } } }));
}
