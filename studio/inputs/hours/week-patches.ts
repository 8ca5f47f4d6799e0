/** What changes in the stored week when somebody uses the grid. Paths start at the week. Pure. */
import { insert, set, setIfMissing, unset, type FormPatch } from 'sanity';
import type { DayName } from '../../../schemas/opening-hours.ts';
import { WEEK_DAYS } from '../../../schemas/vocabulary.ts';
import type { DayDraft, SlotDraft } from './hours-value.ts';

/** Working days, to which one click copies a day. */
export const WORKING_DAYS: readonly DayName[] = ['mo', 'tu', 'we', 'th', 'fr'];

/** Adds a slot at the end of a day; a day without an entry gets one, in the order of the week. */
export function addSlot(week: readonly DayDraft[], day: DayName, slot: SlotDraft): FormPatch[] {
  const stored = { ...slot, _type: 'timeSlot' };
  const key = week.find((entry) => entry.day === day)?.key;
  if (key !== undefined) {
    const path = [{ _key: key }, 'slots'];
    return [setIfMissing([], path), insert([stored], 'after', [...path, -1])];
  }
  const entry = { _type: 'dayHours', _key: day, day, slots: [stored] };
  const order = WEEK_DAYS.findIndex(({ value }) => value === day);
  const following = week.slice(order + 1).find((candidate) => candidate.key !== undefined);
  return [
    setIfMissing([]),
    following?.key === undefined
      ? insert([entry], 'after', [-1])
      : insert([entry], 'before', [{ _key: following.key }]),
  ];
}

/** Changes one field of a slot; an emptied time leaves nothing behind, so that „fehlt“ is said. */
export function changeSlot(
  day: DayDraft,
  slotKey: string,
  change: { field: 'from' | 'to' | 'kind'; value: string },
): FormPatch[] {
  if (day.key === undefined) return [];
  const path = [{ _key: day.key }, 'slots', { _key: slotKey }, change.field];
  return [change.value === '' ? unset(path) : set(change.value, path)];
}

/** Takes a slot out; a day without slots is closed and needs no entry, a week without days no value. */
export function removeSlot(week: readonly DayDraft[], day: DayDraft, slotKey: string): FormPatch[] {
  if (day.key === undefined) return [];
  if (day.slots.length > 1) return [unset([{ _key: day.key }, 'slots', { _key: slotKey }])];
  const isLastDay = week.filter(({ key }) => key !== undefined).length === 1;
  return [isLastDay ? unset() : unset([{ _key: day.key }])];
}

/** Gives every working day the slots of one day; Saturday and Sunday stay as they are. */
export function copyToWorkingDays(
  week: readonly DayDraft[],
  from: DayDraft,
  createKey: () => string,
): FormPatch[] {
  const entries = week.flatMap(({ day, key, slots }) => {
    const isCopied = WORKING_DAYS.includes(day) && day !== from.day;
    const source = isCopied ? from.slots.map((slot) => ({ ...slot, _key: createKey() })) : slots;
    if (!isCopied && key === undefined) return [];
    return [{ _type: 'dayHours', _key: key ?? day, day, slots: source.map(toStored) }];
  });
  return [set(entries)];
}

function toStored({ _key, from, to, kind }: SlotDraft) {
  return { _type: 'timeSlot', _key, ...(from && { from }), ...(to && { to }), kind };
}
