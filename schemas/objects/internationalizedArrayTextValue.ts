import { defineField, defineType } from '@sanity/types';
import { languageTagField, languageValuePreview } from '../language-value.ts';

/** One language's entry of `internationalizedArrayText`. */
export const internationalizedArrayTextValue = defineType({
  name: 'internationalizedArrayTextValue',
  title: 'Längerer Text in einer Sprache',
  description: 'Der Text in genau einer Sprache. Beispiel: „Eingang im Hof, 2. Etage, Aufzug vorhanden.“.',
  type: 'object',
  fields: [
    languageTagField,
    defineField({
      name: 'value',
      title: 'Text',
      description: 'Der Text in dieser Sprache. Beispiel: „Eingang im Hof, 2. Etage, Aufzug vorhanden.“.',
      type: 'text',
      rows: 3,
    }),
  ],
  preview: languageValuePreview,
});
