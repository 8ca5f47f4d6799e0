import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkWeekDays } from '../hours-validation.ts';
import { checkTextLength } from '../validation.ts';

/** A week, its exceptions and what else decides whether the door is open. */
export const openingHours = defineType({
  name: 'openingHours',
  title: 'Öffnungszeiten',
  description:
    'Woche, Ausnahmen und Feiertage. Beispiel: dienstags 9:00 bis 12:00, an Feiertagen geschlossen.',
  type: 'object',
  fields: [
    defineField({
      name: 'week',
      title: 'Wochenplan',
      description:
        'Zeiten je Wochentag; Tage ohne Zeiten sind geschlossen. Beispiel: Dienstag 9:00 bis 12:00.',
      type: 'array',
      of: [defineArrayMember({ type: 'dayHours' })],
      validation: (rule) => rule.custom(checkWeekDays).error(),
    }),
    defineField({
      name: 'appointmentOnly',
      title: 'Ausschließlich nach Termin',
      description: 'Einschalten, wenn niemand ohne Termin kommen soll. Beispiel: Ausländerbehörde.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'closedOnHolidays',
      title: 'An Feiertagen geschlossen',
      description:
        'Die Feiertage des Bundeslandes aus den Einstellungen gelten von selbst. Beispiel: Buß- und Bettag in Sachsen.',
      type: 'boolean',
      initialValue: true,
    }),
    defineField({
      name: 'exceptions',
      title: 'Ausnahmen und Schließtage',
      description: 'Tage mit anderen Zeiten; sie gehen dem Wochenplan vor. Beispiel: 24.12. bis 31.12.2026.',
      type: 'array',
      of: [defineArrayMember({ type: 'hoursException' })],
      validation: (rule) =>
        rule.max(40).error('Bitte löschen Sie vergangene Ausnahmen; mehr als 40 sind nicht möglich.'),
    }),
    defineField({
      name: 'note',
      title: 'Hinweis zu den Zeiten',
      description: 'Was sonst wichtig ist, je Sprache. Beispiel: „Einlass bis 15 Minuten vor Schluss.“',
      type: 'internationalizedArrayString',
      validation: (rule) => rule.custom(checkTextLength(160)).error(),
    }),
  ],
  preview: {
    select: { week: 'week', appointmentOnly: 'appointmentOnly' },
    prepare({ week, appointmentOnly }) {
      const days = Array.isArray(week) ? week.filter((day) => day?.slots?.length > 0).length : 0;
      return {
        title: days === 0 ? 'Noch keine Zeiten' : days === 1 ? 'An einem Tag' : `An ${days} Tagen`,
        subtitle: appointmentOnly ? 'nur nach Termin' : undefined,
      };
    },
  },
});
