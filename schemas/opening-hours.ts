/**
 * When somebody is there: pure rules, the same in the Studio and in a visitor's box. Imports nothing, so
 * that the box can use it. Knows no clock and no time zone: callers say which day and minute it is at
 * the office (Europe/Berlin), see {@link readOfficeTime}.
 *
 * Order of rules, the first that applies wins: temporarily closed, exception, holiday, week.
 */

/** Where the offices are. */
export const OFFICE_TIME_ZONE = 'Europe/Berlin';

/** Two-letter name of a day of the week, as `dayHours.day` stores it. */
export type DayName = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su';

/** `open`: just come; `appointment`: only with an appointment; `phone`: only by telephone. */
export type SlotKind = 'open' | 'appointment' | 'phone';

/** A span of one day. */
export interface Slot {
  /** `HH:MM`. */
  from: string;
  /** `HH:MM`, later than `from`. */
  to: string;
  kind: SlotKind;
}

/** Days on which the week does not hold. `Text` is how the caller's texts look. */
export interface HoursException<Text = unknown> {
  /** First ISO day. */
  from: string;
  /** Last ISO day, the same or later. */
  to: string;
  closed: boolean;
  /** Only when not closed. */
  slots: readonly Slot[];
  reason?: Text | null;
}

/** All hours of an office. */
export interface OfficeHours<Text = unknown> {
  week: readonly { day: DayName; slots: readonly Slot[] }[];
  /** Whoever comes needs an appointment, whenever the slots are. */
  appointmentOnly: boolean;
  closedOnHolidays: boolean;
  exceptions: readonly HoursException<Text>[];
  temporarilyClosed: boolean;
}

/** A public holiday or another day off. */
export interface Holiday<Text = unknown> {
  /** ISO day. */
  date: string;
  name: Text;
}

/** Why a day is as it is. */
export type DayRule = 'temporarilyClosed' | 'exception' | 'holiday' | 'week';

/** What holds on one day. */
export interface DayPlan<Text = unknown> {
  /** ISO day. */
  day: string;
  rule: DayRule;
  /** In order of time; empty when nobody is there. Every kind is `appointment` when appointments are a must. */
  slots: Slot[];
  /** Reason of the exception or name of the holiday, when there is one. */
  reason: Text | null;
}

/** What a visitor wants to know at this moment. */
export interface OfficeNow<Text = unknown> {
  /**
   * `open`: a slot runs, until `until`. `later`: today still opens, at `next`. `closed`: nobody any more
   * today. `unknown`: the office has told no hours at all.
   */
  state: 'open' | 'later' | 'closed' | 'unknown';
  today: DayPlan<Text>;
  /** The running slot. */
  slot: Slot | null;
  /** Next slot on this or one of the following days; `null` when there is none within {@link LOOK_AHEAD_DAYS}. */
  next: { day: string; slot: Slot } | null;
}

/** A moment at the office. */
export interface OfficeTime {
  /** ISO day. */
  isoDay: string;
  /** Minutes since midnight, 0 to 1439. */
  minutes: number;
}

/** How far {@link describeNow} looks for the next open day. */
export const LOOK_AHEAD_DAYS = 31;

const DAY_NAMES: readonly DayName[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAY_MS = 86_400_000;

/** What holds on `isoDay`. */
export function evaluateDay<Text>(
  hours: OfficeHours<Text>,
  isoDay: string,
  holidays: readonly Holiday<Text>[],
): DayPlan<Text> {
  if (hours.temporarilyClosed) return { day: isoDay, rule: 'temporarilyClosed', slots: [], reason: null };
  // Of two that overlap, the shorter one is the more precise one.
  const exception = hours.exceptions
    .filter(({ from, to }) => from <= isoDay && isoDay <= to)
    .toSorted((a, b) => countDays(a) - countDays(b))[0];
  if (exception) {
    const slots = exception.closed ? [] : prepareSlots(exception.slots, hours);
    return { day: isoDay, rule: 'exception', slots, reason: exception.reason ?? null };
  }
  const holiday = hours.closedOnHolidays ? holidays.find(({ date }) => date === isoDay) : undefined;
  if (holiday) return { day: isoDay, rule: 'holiday', slots: [], reason: holiday.name };
  const slots = hours.week.filter(({ day }) => day === nameDay(isoDay)).flatMap(({ slots: found }) => found);
  return { day: isoDay, rule: 'week', slots: prepareSlots(slots, hours), reason: null };
}

/** The plans of `count` days in a row, `isoDay` first. */
export function evaluateDays<Text>(
  hours: OfficeHours<Text>,
  { isoDay, count }: { isoDay: string; count: number },
  holidays: readonly Holiday<Text>[],
): DayPlan<Text>[] {
  return Array.from({ length: count }, (_, offset) => evaluateDay(hours, addDays(isoDay, offset), holidays));
}

/** Whether somebody is there now, and if not, when again. */
export function describeNow<Text>(
  hours: OfficeHours<Text>,
  { isoDay, minutes }: OfficeTime,
  holidays: readonly Holiday<Text>[],
): OfficeNow<Text> {
  const days = evaluateDays(hours, { isoDay, count: LOOK_AHEAD_DAYS }, holidays);
  const today = evaluateDay(hours, isoDay, holidays);
  const slot = today.slots.find(({ from, to }) => readMinutes(from) <= minutes && minutes < readMinutes(to));
  const later = today.slots.find(({ from }) => readMinutes(from) > minutes);
  const following = days.slice(1).find(({ slots }) => slots.length > 0);
  const first = following?.slots[0];
  const next = later
    ? { day: isoDay, slot: later }
    : following && first
      ? { day: following.day, slot: first }
      : null;
  return { state: chooseState(hours, { slot, later }), today, slot: slot ?? null, next };
}

function chooseState(
  hours: OfficeHours,
  { slot, later }: { slot: Slot | undefined; later: Slot | undefined },
): OfficeNow['state'] {
  if (slot) return 'open';
  if (later) return 'later';
  return hours.temporarilyClosed || hasHours(hours) ? 'closed' : 'unknown';
}

/** Whether anything at all is known beyond „nobody said“: some slot in the week or in an exception. */
export function hasHours(hours: Pick<OfficeHours, 'week' | 'exceptions'>): boolean {
  return (
    hours.week.some(({ slots }) => slots.length > 0) || hours.exceptions.some(({ slots }) => slots.length > 0)
  );
}

/** Two-letter name of an ISO day. */
export function nameDay(isoDay: string): DayName {
  return DAY_NAMES[new Date(`${isoDay}T00:00:00Z`).getUTCDay()] ?? 'mo';
}

/** The ISO day `count` days later. */
export function addDays(isoDay: string, count: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a text is a time of day, `00:00` to `23:59`. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value);
}

/** Minutes since midnight of `HH:MM`; `NaN` when the text is no time. */
export function readMinutes(time: string): number {
  return isTime(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : Number.NaN;
}

/** Day and minute of an instant at the office; the visitor may be in another time zone. */
export function readOfficeTime(instant: Date): OfficeTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: OFFICE_TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '00';
  return {
    isoDay: `${read('year')}-${read('month')}-${read('day')}`,
    minutes: Number(read('hour')) * 60 + Number(read('minute')),
  };
}

/** Usable slots in order of time; where appointments are a must, no slot promises an open door. */
function prepareSlots(slots: readonly Slot[], hours: Pick<OfficeHours, 'appointmentOnly'>): Slot[] {
  return slots
    .filter(({ from, to }) => readMinutes(from) < readMinutes(to))
    .toSorted((a, b) => readMinutes(a.from) - readMinutes(b.from))
    .map((slot) => ({
      from: slot.from,
      to: slot.to,
      kind: hours.appointmentOnly && slot.kind === 'open' ? 'appointment' : slot.kind,
    }));
}

function countDays({ from, to }: { from: string; to: string }): number {
  return Date.parse(to) - Date.parse(from);
}
