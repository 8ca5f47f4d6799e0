import { useEffect, useRef } from 'react';
import type { DayDraft, SlotDraft } from './hours-value.ts';

type SlotField = 'from' | 'to' | 'kind';

/** What was typed into the grid and has not come back from the form yet. */
export interface TypedTimes {
  note: (slotKey: string, change: { field: SlotField; value: string }) => void;
  /** The week with what was typed in it. For events only: it does not draw anything anew. */
  read: () => DayDraft[];
}

/**
 * The Studio draws a form some time after a change, on a busy machine long after. Whoever types a time and at once
 * copies the day would copy what was drawn, and lose what was typed.
 */
export function useTypedTimes(week: DayDraft[]): TypedTimes {
  const typed = useRef(new Map<string, string>());
  useEffect(() => {
    for (const slot of week.flatMap(({ slots }) => slots))
      for (const field of ['from', 'to', 'kind'] as const)
        if (typed.current.get(`${slot._key}.${field}`) === slot[field])
          typed.current.delete(`${slot._key}.${field}`);
  }, [week]);
  return {
    note: (slotKey, { field, value }) => typed.current.set(`${slotKey}.${field}`, value),
    read: () => overlayTimes(week, typed.current),
  };
}

/** Puts typed values, by `<key of the slot>.<field>`, into a week. Pure. */
export function overlayTimes(week: readonly DayDraft[], typed: ReadonlyMap<string, string>): DayDraft[] {
  const overlay = (slot: SlotDraft): SlotDraft => {
    const kind = typed.get(`${slot._key}.kind`);
    return {
      ...slot,
      from: typed.get(`${slot._key}.from`) ?? slot.from,
      to: typed.get(`${slot._key}.to`) ?? slot.to,
      kind: kind === 'open' || kind === 'appointment' || kind === 'phone' ? kind : slot.kind,
    };
  };
  return week.map((day) => ({ ...day, slots: day.slots.map(overlay) }));
}
