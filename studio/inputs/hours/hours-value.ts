/** Opening hours as the form holds them, where anything may be missing, and as the rules want them. Pure. */
import type { DayName, HoursException, OfficeHours, Slot, SlotKind } from '../../../schemas/opening-hours.ts';
import { SOURCE_LANGUAGE, WEEK_DAYS } from '../../../schemas/vocabulary.ts';
import { isRecord } from '../../is-record.ts';

/** One slot while somebody types. */
export interface SlotDraft {
  _key: string;
  from: string;
  to: string;
  kind: SlotKind;
}

/** One day of the grid. */
export interface DayDraft {
  day: DayName;
  /** Key of the day's entry in the list; missing when it has none yet. */
  key: string | undefined;
  slots: SlotDraft[];
}

const KINDS: readonly SlotKind[] = ['open', 'appointment', 'phone'];

/** All seven days in their order, whatever is stored. */
export function readWeek(value: unknown): DayDraft[] {
  const entries = Array.isArray(value) ? value.filter(isRecord) : [];
  return WEEK_DAYS.map(({ value: day }) => {
    const entry = entries.find((candidate) => candidate['day'] === day);
    return {
      day,
      key: entry ? readString(entry['_key']) || day : undefined,
      slots: readSlots(entry?.['slots']),
    };
  });
}

/** The slots of a day or of an exception. */
export function readSlots(value: unknown): SlotDraft[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((slot) => ({
    _key: readString(slot['_key']),
    from: readString(slot['from']),
    to: readString(slot['to']),
    kind: KINDS.find((kind) => kind === slot['kind']) ?? 'open',
  }));
}

/** The hours for the rules; reasons in German. */
export function readOfficeHours(value: unknown, temporarilyClosed: boolean): OfficeHours<string> {
  const hours = isRecord(value) ? value : {};
  const exceptions: unknown = hours['exceptions'];
  return {
    week: readWeek(hours['week']).map(({ day, slots }) => ({ day, slots: slots.map(toSlot) })),
    appointmentOnly: hours['appointmentOnly'] === true,
    closedOnHolidays: hours['closedOnHolidays'] !== false,
    exceptions: Array.isArray(exceptions) ? exceptions.filter(isRecord).flatMap(readException) : [],
    temporarilyClosed,
  };
}

function readException(value: Record<string, unknown>): HoursException<string>[] {
  const from = readString(value['from']);
  if (from === '') return [];
  return [
    {
      from,
      to: readString(value['to']) || from,
      closed: value['closed'] !== false,
      slots: readSlots(value['slots']).map(toSlot),
      reason: readGerman(value['reason']),
    },
  ];
}

function readGerman(value: unknown): string | null {
  const entry = Array.isArray(value)
    ? value.filter(isRecord).find(({ language }) => language === SOURCE_LANGUAGE)
    : undefined;
  return readString(entry?.['value']) || null;
}

function toSlot({ from, to, kind }: SlotDraft): Slot {
  return { from, to, kind };
}

function readString(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
