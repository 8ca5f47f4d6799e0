import { defineField, defineType } from '@sanity/types';
import { checkTextLength, checkSourceText } from '../validation.ts';

/** A day off that no calendar of the state knows. */
export const extraHoliday = defineType({
  name: 'extraHoliday',
  title: 'Weiterer freier Tag',
  description: 'Gilt an allen Orten, die an Feiertagen geschlossen sind. Beispiel: Heiligabend.',
  type: 'object',
  fields: [
    defineField({
      name: 'date',
      title: 'Tag',
      description: 'Welcher Tag ist frei? Beispiel: 24.12.2026.',
      type: 'date',
      options: { dateFormat: 'DD.MM.YYYY' },
      validation: (rule) => rule.required().error('Bitte wählen Sie den freien Tag.'),
    }),
    defineField({
      name: 'name',
      title: 'Name',
      description: 'Wie heißt der Tag, je Sprache? Beispiel: „Heiligabend“.',
      type: 'internationalizedArrayString',
      validation: (rule) => [rule.custom(checkSourceText).error(), rule.custom(checkTextLength(60)).error()],
    }),
  ],
  preview: {
    select: { date: 'date', name: 'name.0.value' },
    prepare({ date, name }) {
      return { title: name || 'Freier Tag ohne Namen', subtitle: date?.split('-').toReversed().join('.') };
    },
  },
});
