/** When an announcement runs: one rule for its preview, its checks, lists and the snapshot. */
import { ANNOUNCEMENT_DAYS_MAX } from './vocabulary.ts';
import type { CheckResult } from './validation.ts';

const DAY_MS = 86_400_000;

/** Start and end as stored, ISO 8601; either may be missing while somebody writes. */
export interface AnnouncementTime {
  showFrom?: string | null | undefined;
  showUntil?: string | null | undefined;
}

/** `upcoming` before its start, `running`, `over` after its end, `open` while an end is missing. */
export type AnnouncementPhase = 'upcoming' | 'running' | 'over' | 'open';

/** Phase at `now`, in milliseconds since 1970. */
export function getAnnouncementPhase(
  { showFrom, showUntil }: AnnouncementTime,
  now: number,
): AnnouncementPhase {
  if (showUntil && Date.parse(showUntil) <= now) return 'over';
  if (showFrom && Date.parse(showFrom) > now) return 'upcoming';
  return showUntil ? 'running' : 'open';
}

/** For rows of lists: „läuft bis 12.06.2026“, „abgelaufen“, „ab 01.06.2026“, „ohne Ende“. */
export function describeAnnouncementTime(time: AnnouncementTime, now: number): string {
  const phase = getAnnouncementPhase(time, now);
  if (phase === 'over') return 'abgelaufen';
  if (phase === 'open') return 'ohne Ende';
  return phase === 'upcoming'
    ? `ab ${formatDay(time.showFrom ?? '')}`
    : `läuft bis ${formatDay(time.showUntil ?? '')}`;
}

/** The end comes after the start. */
export function checkAnnouncementEnd(until: string | undefined, from: unknown): CheckResult {
  if (!until || typeof from !== 'string' || Date.parse(until) > Date.parse(from)) return true;
  return 'Das Ende liegt nicht nach dem Beginn. Bitte wählen Sie einen späteren Zeitpunkt.';
}

/** News that stay for months are no news. */
export function checkAnnouncementLength(until: string | undefined, from: unknown): CheckResult {
  if (!until || typeof from !== 'string') return true;
  const days = Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
  if (days <= ANNOUNCEMENT_DAYS_MAX) return true;
  return `Der Hinweis steht ${days} Tage. Bitte prüfen Sie, ob er so lange gilt, oder schreiben Sie es in das passende Thema.`;
}

function formatDay(instant: string): string {
  return new Date(instant).toLocaleDateString('de-DE', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Berlin',
  });
}
