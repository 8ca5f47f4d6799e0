import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkExceptionSlots, checkNotBefore, checkSlotOverlap } from '../hours-validation.ts';
import { joinSubtitle } from '../review.ts';
import { checkTextLength } from '../validation.ts';

/** Days on which the usual week does not hold. */
export const hoursException = defineType({
  name: 'hoursException',
  title: 'Ausnahme',
  description: 'Tage, an denen etwas anderes gilt. Beispiel: Betriebsausflug am 12.06.2026, geschlossen.',
  type: 'object',
  validation: (rule) => rule.custom((exception) => checkExceptionSlots(exception)).warning(),
  fields: [
    defineField({
      name: 'from',
      title: 'Erster Tag',
      description: 'Ab wann gilt die Ausnahme? Beispiel: 24.12.2026.',
      type: 'date',
      options: { dateFormat: 'DD.MM.YYYY' },
      validation: (rule) => rule.required().error('Bitte wählen Sie den ersten Tag der Ausnahme.'),
    }),
    defineField({
      name: 'to',
      title: 'Letzter Tag',
      description: 'Bis wann gilt sie? Bei einem einzelnen Tag derselbe Tag. Beispiel: 31.12.2026.',
      type: 'date',
      options: { dateFormat: 'DD.MM.YYYY' },
      validation: (rule) => [
        rule
          .required()
          .error('Bitte wählen Sie den letzten Tag; bei einem einzelnen Tag noch einmal denselben.'),
        rule.custom((to, { parent }) => checkNotBefore(to, parent)).error(),
      ],
    }),
    defineField({
      name: 'closed',
      title: 'Geschlossen',
      description: 'Ausschalten, wenn an diesen Tagen andere Zeiten gelten. Beispiel: verkürzt bis 12:00.',
      type: 'boolean',
      initialValue: true,
    }),
    defineField({
      name: 'slots',
      title: 'Abweichende Zeiten',
      description: 'Wann ist an diesen Tagen jemand da? Beispiel: 9:00 bis 12:00.',
      type: 'array',
      of: [defineArrayMember({ type: 'timeSlot' })],
      hidden: ({ parent }) => parent?.closed !== false,
      validation: (rule) => rule.custom(checkSlotOverlap).error(),
    }),
    defineField({
      name: 'reason',
      title: 'Grund',
      description: 'Besucher lesen ihn, je Sprache. Beispiel: „Fortbildung des Teams“.',
      type: 'internationalizedArrayString',
      validation: (rule) => rule.custom(checkTextLength(120)).error(),
    }),
  ],
  preview: {
    select: { from: 'from', to: 'to', closed: 'closed', reason: 'reason.0.value' },
    prepare({ from, to, closed, reason }) {
      return {
        title: describeDays(from, to),
        subtitle: joinSubtitle(closed === false ? 'andere Zeiten' : 'geschlossen', reason),
      };
    },
  },
});

function describeDays(from: string | undefined, to: string | undefined): string {
  if (!from) return 'Ausnahme ohne Tag';
  return !to || to === from ? formatDay(from) : `${formatDay(from)} bis ${formatDay(to)}`;
}

function formatDay(isoDay: string): string {
  return isoDay.split('-').toReversed().join('.');
}
