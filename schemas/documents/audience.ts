import { defineType } from '@sanity/types';
import { checkDocumentSize } from '../text-rules.ts';
import { createTaxonomyFields, TAXONOMY_ORDERINGS, TAXONOMY_PREVIEW } from '../taxonomy.ts';

/** Who asks: employers, newcomers, regional actors. */
export const audience = defineType({
  name: 'audience',
  title: 'Zielgruppe',
  description: 'Wer fragt? Beispiel: „Arbeitgeber“.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  fields: createTaxonomyFields({
    name: 'Arbeitgeber',
    slug: 'employer',
    label: 'Ich bin Arbeitgeber',
    description: 'Kleine und mittlere Betriebe, die Menschen aus dem Ausland einstellen.',
  }),
  orderings: TAXONOMY_ORDERINGS,
  preview: TAXONOMY_PREVIEW,
});
