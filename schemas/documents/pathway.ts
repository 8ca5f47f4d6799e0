import { defineField, defineType } from '@sanity/types';
import { checkDocumentSize } from '../text-rules.ts';
import { createTaxonomyFields, TAXONOMY_ORDERINGS, TAXONOMY_PREVIEW } from '../taxonomy.ts';
import { checkTextLength } from '../validation.ts';

/** The legal way a person came: EU free movement, third country, humanitarian. */
export const pathway = defineType({
  name: 'pathway',
  title: 'Zugangsweg',
  description: 'Auf welchem rechtlichen Weg jemand kommt. Beispiel: „EU-Freizügigkeit“.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  fields: [
    ...createTaxonomyFields({
      name: 'EU-Freizügigkeit',
      slug: 'eu',
      label: 'Aus einem EU-Staat',
      description: 'Menschen aus der EU, dem EWR und der Schweiz.',
    }),
    defineField({
      name: 'legalFrame',
      title: 'Rechtlicher Rahmen',
      description: 'Welches Gesetz gilt? Je Sprache. Beispiel: „Freizügigkeitsgesetz/EU“.',
      type: 'internationalizedArrayString',
      validation: (rule) => rule.custom(checkTextLength(120)).error(),
    }),
  ],
  orderings: TAXONOMY_ORDERINGS,
  preview: TAXONOMY_PREVIEW,
});
