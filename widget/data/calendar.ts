import { OFFICE_TIME_ZONE } from '../../schemas/opening-hours.ts';
import { escapeValue, joinLines } from './text-lines.ts';

/** Hours of one day at an office, for a visitor's calendar. */
export interface CalendarEntry {
  /** Lasting name: the same hours of the same office replace an entry made before. */
  uid: string;
  /** ISO day and `HH:MM`, local time of the office. */
  day: string;
  from: string;
  to: string;
  summary: string;
  place: string | null;
  description: string;
  url: string | null;
}

/** Since 1996 the rules of daylight saving time are the same; older hours are never in an entry. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${OFFICE_TIME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19970330T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19971026T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const digits = (text: string): string => text.replace(/\D/g, '');

/**
 * A calendar file (RFC 5545) with one entry that blocks no time.
 *
 * @param now When the file is made.
 */
export function buildCalendar(entry: CalendarEntry, now: Date): string {
  const at = (time: string): string => `TZID=${OFFICE_TIME_ZONE}:${digits(entry.day)}T${digits(time)}00`;
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//FIZ Infobox//DE',
    'METHOD:PUBLISH',
    ...TIME_ZONE,
    'BEGIN:VEVENT',
    `UID:${escapeValue(entry.uid)}`,
    `DTSTAMP:${digits(now.toISOString().slice(0, 10))}T${digits(now.toISOString().slice(11, 19))}Z`,
    `DTSTART;${at(entry.from)}`,
    `DTEND;${at(entry.to)}`,
    `SUMMARY:${escapeValue(entry.summary)}`,
    entry.place && `LOCATION:${escapeValue(entry.place)}`,
    entry.description && `DESCRIPTION:${escapeValue(entry.description)}`,
    entry.url && !/[\r\n]/.test(entry.url) ? `URL:${entry.url}` : null,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}
