import { OFFICE_TIME_ZONE, readMinutes, readOfficeTime } from '../../schemas/opening-hours.ts';

const MINUTE_MS = 60_000;

/** The instant at which it is a time of day at the office. */
export function toInstant(isoDay: string, time: string): Date {
  const wanted = Date.parse(`${isoDay}T00:00:00Z`) + readMinutes(time) * MINUTE_MS;
  let instant = wanted;
  // Where the clocks change, the first guess may be an hour off.
  for (const _ of [1, 2]) {
    const office = readOfficeTime(new Date(instant));
    instant += wanted - Date.parse(`${office.isoDay}T00:00:00Z`) - office.minutes * MINUTE_MS;
  }
  return new Date(instant);
}

/** Name of the visitor's time zone as the browser has it. */
export const readOwnZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const clockIn = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);

/** Whether clocks show another time there than at the office, at an instant. */
export const differsFromOffice = (instant: Date, timeZone: string): boolean =>
  clockIn(instant, timeZone) !== clockIn(instant, OFFICE_TIME_ZONE);

/** A span at the office as the visitor's clock shows it; the day is named where it is another one. */
export function formatOwnTime(
  { day, from, to }: { day: string; from: string; to: string },
  lang: string,
  timeZone: string,
): string {
  const [start, end] = [toInstant(day, from), toInstant(day, to)];
  const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const otherDay = [start, end].some((instant) => isoDay.format(instant) !== day);
  const span = new Intl.DateTimeFormat(lang, {
    timeZone,
    ...(otherDay && { weekday: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatRange(start, end);
  // Without words in it, right-to-left text would turn the span round.
  return otherDay ? span : `\u2066${span}\u2069`;
}
