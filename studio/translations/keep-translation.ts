/** Saying of a translation that it is right as it is, without publishing anything else of it. */
import * as v from 'valibot';
import { createSourceHash, createStoredParts } from '../../schemas/source-hash.ts';
import type { Patch } from '../upkeep/patch.ts';

/** What is confirmed: that the change does not touch it, or that somebody has read it. */
export type Confirmation = 'current' | 'reviewed';

/**
 * What to send, for the published version and the draft: the translation belongs to the German text of
 * now, and after a reading it is no longer unchecked.
 *
 * @param storedIds which of both versions exist
 * @throws InsecureContextError where the browser offers no `crypto.subtle` and the topic has no fingerprint
 */
export async function buildKeepPatches(
  storedIds: unknown,
  topic: object,
  { confirmation, day }: { confirmation: Confirmation; day: string },
): Promise<Patch[]> {
  const stored: unknown = Reflect.get(topic, 'sourceHash');
  const sourceHash = typeof stored === 'string' && stored ? stored : await createSourceHash(topic);
  const set = {
    sourceHash,
    sourceParts: createStoredParts(topic),
    ...(confirmation === 'reviewed' ? { origin: 'machineReviewed', reviewedAt: day } : {}),
  };
  return v.parse(v.array(v.string()), storedIds).map((id) => ({ patch: { id, set } }));
}
