import { defineType } from '@sanity/types';
import { checkDocumentSize } from '../text-rules.ts';
import { createTaxonomyFields, TAXONOMY_ORDERINGS, TAXONOMY_PREVIEW } from '../taxonomy.ts';

/** A subject area topics belong to. */
export const category = defineType({
  name: 'category',
  title: 'Themenfeld',
  description: 'Ein Bereich, zu dem Themen gehören. Beispiel: „Anerkennung“.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  fields: createTaxonomyFields({
    name: 'Anerkennung',
    slug: 'anerkennung',
    label: 'Anerkennung von Abschlüssen',
    description: 'Wie Berufs- und Studienabschlüsse aus dem Ausland anerkannt werden.',
  }),
  orderings: TAXONOMY_ORDERINGS,
  preview: TAXONOMY_PREVIEW,
});
