import { defineField, defineType } from '@sanity/types';
import { checkSourceText, checkWebAddress } from '../validation.ts';

/** A link every visitor must find: imprint, privacy, accessibility. */
export const legalLink = defineType({
  name: 'legalLink',
  title: 'Pflichtlink',
  description: 'Impressum, Datenschutz oder Barrierefreiheit. Beispiel: „Datenschutz“.',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Linktext',
      description: 'Kurzer Text je Sprache. Beispiel: „Erklärung zur Barrierefreiheit“.',
      type: 'internationalizedArrayString',
      validation: (rule) => rule.custom(checkSourceText).error(),
    }),
    defineField({
      name: 'href',
      title: 'Adresse',
      description: 'Vollständige Adresse der Seite. Beispiel: „https://www.exis.de/datenschutz“.',
      type: 'url',
      validation: (rule) => [
        rule.required().error('Bitte fügen Sie die Adresse der Seite ein.'),
        rule
          .uri({ scheme: ['https'] })
          .custom(checkWebAddress)
          .error(),
      ],
    }),
  ],
  preview: {
    select: { label: 'label.0.value', href: 'href' },
    prepare({ label, href }) {
      return { title: label || 'Link ohne Text', subtitle: href || 'ohne Adresse' };
    },
  },
});
