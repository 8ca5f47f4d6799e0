import type { Contact, Hours, LocalizedText } from '../../schemas/snapshot-format.ts';
import { addDays, describeNow, type OfficeNow, type Slot } from '../../schemas/opening-hours.ts';
import type { NowMessages } from '../locales/translate.ts';
import type { HoursContext } from '../state.ts';

/** Whether somebody is there, in words: the fact, why, and until or from when. */
export interface OpenState {
  /** Whether somebody can be reached now without an appointment. */
  open: boolean;
  lead: string;
  reason: LocalizedText | null;
  /** Empty when nothing more is known. */
  rest: string;
}

const WEEK_DAYS = 7;

const fillPlaces = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** A time of day without the word for it: `9` or `9:30` in German, `9:00` elsewhere. */
export function formatHour(time: string, words: NowMessages): string {
  const [hour = '', m = ''] = time.split(':');
  return fillPlaces(m === '00' ? words.hour : words.hourMinute, { h: String(Number(hour)), m });
}

/** A time of day as it stands in a sentence: `9 Uhr`. */
export const formatClock = (time: string, words: NowMessages): string =>
  fillPlaces(words.clock, { time: formatHour(time, words) });

/** Name of a day or a date in a language; `isoDay` is a day of the calendar, not an instant. */
export const formatDay = (isoDay: string, lang: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(new Date(isoDay));

/** What limits a visit, when anything does. */
export const describeLimit = (kind: Slot['kind'], words: NowMessages): string =>
  kind === 'open' ? '' : kind === 'phone' ? words.onlyPhone : words.onlyAppointment;

function describeNext(next: OfficeNow['next'], { moment, words, lang }: HoursContext): string {
  if (!next) return '';
  const { day, slot } = next;
  const values = { time: formatClock(slot.from, words), day: formatDay(day, lang, { weekday: 'long' }) };
  const limit = describeLimit(slot.kind, words);
  const after = limit ? words.comma + limit : '';
  if (day === moment.isoDay) return fillPlaces(words.opensToday, values) + after;
  if (day === addDays(moment.isoDay, 1)) return fillPlaces(words.opensTomorrow, values) + after;
  if (day < addDays(moment.isoDay, WEEK_DAYS)) return fillPlaces(words.opensWeekday, values) + after;
  const date = formatDay(day, lang, { day: 'numeric', month: 'long' });
  return fillPlaces(words.opensDate, { ...values, day: date }) + after;
}

function describeOpen(slot: Slot, words: NowMessages): OpenState {
  const lead = { open: words.openNow, phone: words.phoneNow, appointment: words.appointmentNow }[slot.kind];
  const rest = fillPlaces(words.until, { time: formatClock(slot.to, words) });
  return { open: slot.kind !== 'appointment', lead, reason: null, rest };
}

function describeShut(hours: Hours, context: HoursContext): OpenState | null {
  const { words, moment, holidays } = context;
  const { state, today, next } = describeNow<LocalizedText>(hours, moment, holidays);
  const shut = { open: false, reason: null, rest: '' };
  if (today.rule === 'temporarilyClosed') return { ...shut, lead: words.closedForNow };
  if (state === 'unknown') return null;
  const wholeDay = state === 'closed' && today.slots.length === 0;
  return {
    open: false,
    lead: wholeDay ? words.closedToday : words.closedNow,
    reason: wholeDay ? today.reason : null,
    rest: describeNext(next, context),
  };
}

/** Whether a contact can be reached now; `null` when nobody has said when. */
export function describeState(
  { hours, byAppointmentOnly }: Pick<Contact, 'hours' | 'byAppointmentOnly'>,
  context: HoursContext,
): OpenState | null {
  const slot = hours && describeNow(hours, context.moment, context.holidays).slot;
  if (slot) return describeOpen(slot, context.words);
  const shut = hours ? describeShut(hours, context) : null;
  if (shut || !(byAppointmentOnly || hours?.appointmentOnly)) return shut;
  return { open: false, lead: context.words.onlyByAppointment, reason: null, rest: '' };
}
