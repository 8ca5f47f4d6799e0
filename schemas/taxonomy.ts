/** The fields categories, audiences and pathways share: short lists that editors put in order by hand. */
import { defineField } from '@sanity/types';
import { checkUniqueSlug, leaveUniquenessToRule } from './dataset-rules.ts';
import { checkSlug, requireSlug, checkSourceText, checkTextLength, slugifyGerman } from './validation.ts';

/** German examples that make the shared fields speak about one kind of list. */
export interface TaxonomyExamples {
  name: string;
  slug: string;
  label: string;
  description: string;
}

/** `orderRank`, `name`, `slug`, `label`, `description`. */
export function createTaxonomyFields(examples: TaxonomyExamples) {
  return [
    defineField({
      name: 'orderRank',
      title: 'Reihenfolge',
      description: 'Wird durch Ziehen in der Liste bestimmt. Beispiel: „0|100000:“.',
      type: 'string',
      hidden: true,
      readOnly: true,
    }),
    defineField({
      name: 'name',
      title: 'Interner Name',
      description: `So heißt der Eintrag im Studio. Beispiel: „${examples.name}“.`,
      type: 'string',
      validation: (rule) => rule.required().error('Bitte geben Sie dem Eintrag einen Namen.'),
    }),
    defineField({
      name: 'slug',
      title: 'Kennung',
      description: `Partner verwenden sie in ihrem Einbettungscode; bitte nicht mehr ändern. Beispiel: „${examples.slug}“.`,
      type: 'slug',
      options: { source: 'name', maxLength: 40, slugify: slugifyGerman, isUnique: leaveUniquenessToRule },
      validation: (rule) => [
        rule.custom(requireSlug('dem Namen')).error(),
        rule.custom(checkSlug).error(),
        rule.custom(checkUniqueSlug).error(),
      ],
    }),
    defineField({
      name: 'label',
      title: 'Bezeichnung',
      description: `So lesen es Besucher, je Sprache. Beispiel: „${examples.label}“.`,
      type: 'internationalizedArrayString',
      validation: (rule) => [rule.custom(checkSourceText).error(), rule.custom(checkTextLength(60)).error()],
    }),
    defineField({
      name: 'description',
      title: 'Kurzbeschreibung',
      description: `Ein Satz je Sprache. Beispiel: „${examples.description}“.`,
      type: 'internationalizedArrayText',
      validation: (rule) => rule.custom(checkTextLength(300)).error(),
    }),
  ];
}

/** The order by hand, as `@sanity/orderable-document-list` keeps it. */
export const TAXONOMY_ORDERINGS = [
  { name: 'orderRank', title: 'Eigene Reihenfolge', by: [{ field: 'orderRank', direction: 'asc' as const }] },
];

/** Name first, then the slug partners use. */
export const TAXONOMY_PREVIEW = {
  select: { name: 'name', slug: 'slug.current' },
  prepare({ name, slug }: { name?: string; slug?: string }) {
    return { title: name || 'Eintrag ohne Namen', subtitle: slug || 'ohne Kennung' };
  },
};
