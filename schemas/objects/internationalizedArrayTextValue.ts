import { defineField, defineType } from '@sanity/types';
import { checkLanguageTag } from '../validation.ts';
import { getGermanLanguageName } from '../vocabulary.ts';

/** One language's entry of `internationalizedArrayText`. */
export const internationalizedArrayTextValue = defineType({
  name: 'internationalizedArrayTextValue',
  title: 'Längerer Text in einer Sprache',
  description: 'Der Text in genau einer Sprache. Beispiel: „Eingang im Hof, 2. Etage, Aufzug vorhanden.“.',
  type: 'object',
  fields: [
    defineField({
      name: 'language',
      title: 'Sprache',
      description: 'Kürzel der Sprache; steht schon fest. Beispiel: „de“.',
      type: 'string',
      readOnly: true,
      validation: (rule) => [
        rule
          .required()
          .error('Diesem Text fehlt die Sprache. Bitte löschen Sie ihn und schreiben Sie ihn neu.'),
        rule.custom(checkLanguageTag).error(),
      ],
    }),
    defineField({
      name: 'value',
      title: 'Text',
      description: 'Der Text in dieser Sprache. Beispiel: „Eingang im Hof, 2. Etage, Aufzug vorhanden.“.',
      type: 'text',
      rows: 3,
    }),
  ],
  preview: {
    select: { language: 'language', value: 'value' },
    prepare({ language, value }) {
      return { title: value || 'Noch kein Text', subtitle: getGermanLanguageName(language ?? '') };
    },
  },
});
