/** When a contact is there: its own hours or those of its place. */
import type { Hours, Slot } from '../schemas/snapshot-format.ts';
import { WEEK_DAYS } from '../schemas/vocabulary.ts';
import type { ContentContact, ContentHours } from './content.ts';
import { compareText, type Context } from './context.ts';
import { localize, type Language } from './languages.ts';

/** Nothing is known but that an appointment is a must. */
const BY_APPOINTMENT: ContentHours = {
  week: [],
  appointmentOnly: true,
  closedOnHolidays: true,
  exceptions: [],
  note: [],
};

/** No hours at all, for a place that is closed for a while. */
const NO_HOURS: ContentHours = { ...BY_APPOINTMENT, appointmentOnly: false };

/** Hours of a contact in one language; `null` when nobody said when somebody is there. */
export function publishHours(contact: ContentContact, context: Context, language: Language): Hours | null {
  const location = context.content.locations.find(({ _id }) => _id === contact.location);
  const temporarilyClosed = location?.temporarilyClosed ?? false;
  const hours = chooseHours(contact, location?.openingHours ?? null) ?? (temporarilyClosed ? NO_HOURS : null);
  if (!hours) return null;
  return {
    week: WEEK_DAYS.flatMap(({ value: day }) => {
      const slots = hours.week.flatMap((entry) => (entry.day === day ? entry.slots : []));
      return slots.length > 0 ? [{ day, slots: sortSlots(slots) }] : [];
    }),
    appointmentOnly: hours.appointmentOnly,
    closedOnHolidays: hours.closedOnHolidays,
    exceptions: hours.exceptions
      .filter(({ to }) => to >= `${context.today.slice(0, 4)}-01-01`)
      .map(({ reason, closed, slots, ...days }) => ({
        ...days,
        closed: closed || slots.length === 0,
        slots: closed ? [] : sortSlots(slots),
        reason: localize(reason, language, context.languages),
      })),
    note: localize(hours.note, language, context.languages),
    temporarilyClosed,
  };
}

function sortSlots(slots: Slot[]): Slot[] {
  return slots.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

function chooseHours(contact: ContentContact, ofLocation: ContentHours | null): ContentHours | null {
  if (contact.hoursMode === 'appointment') return BY_APPOINTMENT;
  const hours = contact.hoursMode === 'own' ? contact.openingHours : ofLocation;
  // A form somebody opened and left again says nothing.
  return hours && hasContent(hours) ? hours : null;
}

function hasContent({ week, exceptions, appointmentOnly, note }: ContentHours): boolean {
  const slots = week.some((day) => day.slots.length > 0);
  return slots || exceptions.length > 0 || appointmentOnly || note.length > 0;
}
