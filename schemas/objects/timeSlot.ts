import { defineField, defineType } from '@sanity/types';
import { checkSlot, checkTime } from '../hours-validation.ts';
import { SLOT_KINDS } from '../vocabulary.ts';

/** A span of one day in which somebody is there. */
export const timeSlot = defineType({
  name: 'timeSlot',
  title: 'Zeitspanne',
  description: 'Von wann bis wann jemand da ist. Beispiel: 9:00 bis 12:00, „offen“.',
  type: 'object',
  validation: (rule) => rule.custom((slot) => checkSlot(slot)).error(),
  fields: [
    defineField({
      name: 'from',
      title: 'Von',
      description: 'Beginn mit Stunde und Minute. Beispiel: „09:00“.',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Bitte tragen Sie ein, ab wann jemand da ist, zum Beispiel „09:00“.'),
        rule.custom(checkTime).error(),
      ],
    }),
    defineField({
      name: 'to',
      title: 'Bis',
      description: 'Ende mit Stunde und Minute. Beispiel: „12:30“.',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Bitte tragen Sie ein, bis wann jemand da ist, zum Beispiel „12:30“.'),
        rule.custom(checkTime).error(),
      ],
    }),
    defineField({
      name: 'kind',
      title: 'Art',
      description: 'Was gilt in dieser Zeit? Beispiel: „nur mit Termin“.',
      type: 'string',
      options: { list: [...SLOT_KINDS], layout: 'radio', direction: 'horizontal' },
      initialValue: 'open',
    }),
  ],
  preview: {
    select: { from: 'from', to: 'to', kind: 'kind' },
    prepare({ from, to, kind }) {
      const option = SLOT_KINDS.find(({ value }) => value === kind);
      return {
        title: from && to ? `${from}–${to} Uhr` : 'Zeitspanne ohne Zeiten',
        subtitle: option?.title,
      };
    },
  },
});
