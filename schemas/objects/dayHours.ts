import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkSlotOverlap } from '../hours-validation.ts';
import { WEEK_DAYS } from '../vocabulary.ts';

/** The hours of one day of the week; `_key` is the day. */
export const dayHours = defineType({
  name: 'dayHours',
  title: 'Wochentag',
  description: 'Zeiten an einem Wochentag. Beispiel: Dienstag 9:00 bis 12:00 und 14:00 bis 18:00.',
  type: 'object',
  fields: [
    defineField({
      name: 'day',
      title: 'Tag',
      description: 'Welcher Wochentag? Beispiel: „Dienstag“.',
      type: 'string',
      options: { list: [...WEEK_DAYS] },
      validation: (rule) => rule.required().error('Bitte wählen Sie den Wochentag aus.'),
    }),
    defineField({
      name: 'slots',
      title: 'Zeiten',
      description: 'Eine oder mehrere Zeitspannen; leer heißt geschlossen. Beispiel: 9:00 bis 12:00.',
      type: 'array',
      of: [defineArrayMember({ type: 'timeSlot' })],
      validation: (rule) => rule.custom(checkSlotOverlap).error(),
    }),
  ],
  preview: {
    select: { day: 'day', slots: 'slots' },
    prepare({ day, slots }) {
      const option = WEEK_DAYS.find(({ value }) => value === day);
      return { title: option?.title ?? 'Wochentag ohne Namen', subtitle: describeSlots(slots) };
    },
  },
});

function describeSlots(slots: unknown): string {
  if (!Array.isArray(slots) || slots.length === 0) return 'geschlossen';
  return slots
    .map((slot: { from?: string; to?: string }) => `${slot.from ?? '…'}–${slot.to ?? '…'}`)
    .join(', ');
}
