/** Checks of opening hours. Each returns `true` or a German sentence that says how to repair. */
import { isTime, readMinutes } from './opening-hours.ts';
import type { CheckResult } from './validation.ts';
import { WEEK_DAYS } from './vocabulary.ts';

/** A slot as a check sees it: any part may be missing while somebody types. */
interface OpenSlot {
  from?: unknown;
  to?: unknown;
}

/** Hours and minutes, both with two digits. */
export function checkTime(value: string | undefined): CheckResult {
  if (!value || isTime(value)) return true;
  return 'Bitte schreiben Sie die Uhrzeit mit vier Ziffern und Doppelpunkt, zum Beispiel „09:00“.';
}

/** A slot ends after it began; complaints about missing or odd times are left to their fields. */
export function checkSlot(slot: unknown): CheckResult {
  const { from, to } = readSlot(slot);
  if (!isTime(from) || !isTime(to) || readMinutes(from) < readMinutes(to)) return true;
  return `Das Ende (${to} Uhr) liegt nicht nach dem Beginn (${from} Uhr). Bitte tauschen oder berichtigen Sie die Zeiten.`;
}

/** Two slots of a day may touch, not overlap. */
export function checkSlotOverlap(slots: unknown): CheckResult {
  const spans = (Array.isArray(slots) ? slots : [])
    .map(readSlot)
    .flatMap(({ from, to }) => (isTime(from) && isTime(to) ? [{ from, to }] : []))
    .toSorted((a, b) => readMinutes(a.from) - readMinutes(b.from));
  for (const [index, span] of spans.entries()) {
    const next = spans[index + 1];
    if (next && readMinutes(next.from) < readMinutes(span.to)) {
      return `Die Zeiten ${span.from}–${span.to} und ${next.from}–${next.to} überschneiden sich. Bitte kürzen Sie eine oder fassen Sie beide zusammen.`;
    }
  }
  return true;
}

/** Every day of the week stands at most once in a plan. */
export function checkWeekDays(week: unknown): CheckResult {
  const days = (Array.isArray(week) ? week : []).map((entry: unknown) => read(entry, 'day'));
  const double = WEEK_DAYS.find(({ value }) => days.indexOf(value) !== days.lastIndexOf(value));
  if (!double) return true;
  return `${double.title} steht zweimal im Wochenplan. Bitte tragen Sie alle Zeiten bei einem ein und löschen Sie den anderen.`;
}

/** The last day is not before the first. */
export function checkNotBefore(to: string | undefined, exception: unknown): CheckResult {
  const from = read(exception, 'from');
  if (!to || typeof from !== 'string' || from <= to) return true;
  return 'Der letzte Tag liegt vor dem ersten. Bitte wählen Sie denselben oder einen späteren Tag.';
}

/** An exception that is not „geschlossen“ should say when somebody is there. */
export function checkExceptionSlots(exception: unknown): CheckResult {
  const slots = read(exception, 'slots');
  if (read(exception, 'closed') !== false || (Array.isArray(slots) && slots.length > 0)) return true;
  return 'Bitte tragen Sie die abweichenden Zeiten ein oder schalten Sie „Geschlossen“ ein; ohne Zeiten gilt der Tag als geschlossen.';
}

/** Who chooses hours of their own should say which. */
export function checkOwnHours(hours: unknown, mode: unknown): CheckResult {
  if (mode !== 'own') return true;
  const week = read(hours, 'week');
  const filled = (Array.isArray(week) ? week : []).some((day: unknown) => {
    const slots = read(day, 'slots');
    return Array.isArray(slots) && slots.length > 0;
  });
  if (filled || read(hours, 'appointmentOnly') === true) return true;
  return 'Bitte tragen Sie die eigenen Sprechzeiten ein oder wählen Sie „wie am Ort“.';
}

function readSlot(slot: unknown): OpenSlot {
  return { from: read(slot, 'from'), to: read(slot, 'to') };
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
