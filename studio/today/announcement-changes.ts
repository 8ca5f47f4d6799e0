/** Extending and ending announcements without opening them. */
import * as v from 'valibot';
import type { Patch } from '../upkeep/patch.ts';

const EXTEND_DAYS = 14;

/** Two weeks after an ISO time, at the same hour of the clock although summer time may begin between. */
export function extendUntil(until: string): string {
  const date = new Date(until);
  date.setDate(date.getDate() + EXTEND_DAYS);
  return date.toISOString();
}

/** Sets the end of an announcement on what visitors see and on the draft. `storedIds` as queried. */
export function buildUntilPatches(storedIds: unknown, showUntil: string): Patch[] {
  return v.parse(v.array(v.string()), storedIds).map((id) => ({ patch: { id, set: { showUntil } } }));
}
