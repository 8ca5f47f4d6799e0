import { defineField, defineType } from '@sanity/types';
import { languageTagField, languageValuePreview } from '../language-value.ts';

/** One language's entry of `internationalizedArrayString`. */
export const internationalizedArrayStringValue = defineType({
  name: 'internationalizedArrayStringValue',
  title: 'Kurzer Text in einer Sprache',
  description: 'Der Text in genau einer Sprache. Beispiel: „Beratung für Arbeitgeber“.',
  type: 'object',
  fields: [
    languageTagField,
    defineField({
      name: 'value',
      title: 'Text',
      description: 'Der Text in dieser Sprache. Beispiel: „Beratung für Arbeitgeber“.',
      type: 'string',
    }),
  ],
  preview: languageValuePreview,
});
