/** Opening hours in one sentence, as a visitor would be told at the door. Pure. */
import {
  describeNow,
  hasHours,
  type DayPlan,
  type Holiday,
  type OfficeHours,
  type OfficeTime,
  type Slot,
  type SlotKind,
} from '../../../schemas/opening-hours.ts';
import { HOURS_WORDS } from './words.ts';
import { formatTime } from './read-time.ts';

/** „Heute 9–12 Uhr, nur mit Termin“, „Heute geschlossen: Buß- und Bettag“. */
export function describeToday(
  hours: OfficeHours<string>,
  time: OfficeTime,
  holidays: readonly Holiday<string>[],
): string {
  if (!hours.temporarilyClosed && !hasHours(hours)) return HOURS_WORDS.noHours;
  const { today, next, state } = describeNow(hours, time, holidays);
  if (today.slots.length > 0 && state !== 'closed') return HOURS_WORDS.today(describeSlots(today.slots));
  const again = next ? HOURS_WORDS.again(formatDay(next.day), describeSlots([next.slot])) : '';
  const base = today.slots.length > 0 ? HOURS_WORDS.over(describeSlots(today.slots)) : describeClosed(today);
  return again ? `${base} ${again}` : base;
}

function describeClosed({ rule, reason }: DayPlan<string>): string {
  if (rule === 'temporarilyClosed') return HOURS_WORDS.temporarilyClosed;
  return reason ? HOURS_WORDS.closedBecause(reason) : HOURS_WORDS.closed;
}

/** „9–12 und 13–16 Uhr“, with what is needed to come. */
export function describeSlots(slots: readonly Slot[]): string {
  const kinds = new Set(slots.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kind === undefined) return '';
  if (kinds.size === 1) return `${joinAnd(slots.map(formatSpan))} Uhr${suffix(kind)}`;
  return joinAnd(slots.map((slot) => `${formatSpan(slot)} Uhr${remark(slot.kind)}`));
}

function suffix(kind: SlotKind): string {
  return kind === 'open' ? '' : `, ${HOURS_WORDS.kinds[kind]}`;
}

function remark(kind: SlotKind): string {
  return kind === 'open' ? '' : ` (${HOURS_WORDS.kinds[kind]})`;
}

function formatSpan({ from, to }: Slot): string {
  return `${formatTime(from)}–${formatTime(to)}`;
}

function joinAnd(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} und ${last}`;
}

function formatDay(isoDay: string): string {
  return new Date(`${isoDay}T00:00:00Z`).toLocaleDateString('de-DE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}
