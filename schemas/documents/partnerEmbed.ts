import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkUniqueSlug, leaveUniquenessToRule } from '../dataset-rules.ts';
import { checkOrigin, checkStartLanguage } from '../embed-validation.ts';
import { checkDocumentSize } from '../text-rules.ts';
import { joinSubtitle } from '../review.ts';
import { checkSlug, requireSlug, slugifyGerman } from '../validation.ts';
import { EMBED_FILTERS, LANGUAGE_OPTIONS } from '../vocabulary.ts';

/** How the box is set up on the pages of one partner. */
export const partnerEmbed = defineType({
  name: 'partnerEmbed',
  title: 'Partnerseite',
  description: 'Einstellungen der Infobox auf den Seiten eines Partners. Beispiel: „Jobcenter Leipzig“.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  groups: [
    { name: 'partner', title: 'Partner', default: true },
    { name: 'content', title: 'Inhalt' },
    { name: 'look', title: 'Darstellung' },
    { name: 'care', title: 'Pflege' },
  ],
  fields: [
    ...createPartnerFields(),
    ...createLanguageFields(),
    ...createChoiceFields(),
    ...createContentFields(),
    ...createLookFields(),
    defineField({
      name: 'reviewNote',
      title: 'Notiz',
      description: 'Nur intern, Besucher sehen das nie. Beispiel: „Ansprechperson in der IT: Durchwahl 12.“',
      type: 'text',
      rows: 3,
      group: 'care',
    }),
  ],
  orderings: [{ name: 'nameAsc', title: 'Name A–Z', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', organisation: 'organisation.shortName', slug: 'slug.current', active: 'active' },
    prepare({ name, organisation, slug, active }) {
      return {
        title: name || 'Partnerseite ohne Namen',
        subtitle: joinSubtitle(organisation, slug || 'ohne Kennung', active === false && 'nicht aktiv'),
      };
    },
  },
});

function createPartnerFields() {
  return [
    defineField({
      name: 'name',
      title: 'Interner Name',
      description: 'So finden Sie den Eintrag im Studio. Beispiel: „Jobcenter Leipzig, Startseite“.',
      type: 'string',
      group: 'partner',
      validation: (rule) =>
        rule
          .required()
          .error('Bitte geben Sie der Partnerseite einen Namen, unter dem Sie sie wiederfinden.'),
    }),
    defineField({
      name: 'slug',
      title: 'Kennung',
      description:
        'Steht im Einbettungscode des Partners; bitte nicht mehr ändern. Beispiel: „jobcenter-leipzig“.',
      type: 'slug',
      group: 'partner',
      options: { source: 'name', maxLength: 40, slugify: slugifyGerman, isUnique: leaveUniquenessToRule },
      validation: (rule) => [
        rule.custom(requireSlug('dem Namen')).error(),
        rule.custom(checkSlug).error(),
        rule.custom(checkUniqueSlug).error(),
      ],
    }),
    defineField({
      name: 'organisation',
      title: 'Partner',
      description: 'Wem gehört die Seite? Beispiel: „Jobcenter Leipzig“.',
      type: 'reference',
      group: 'partner',
      to: [{ type: 'organisation' }],
      validation: (rule) => rule.required().error('Bitte wählen Sie die Organisation, der die Seite gehört.'),
    }),
    defineField({
      name: 'allowedOrigins',
      title: 'Erlaubte Webadressen',
      description: 'Wo die Infobox stehen darf, ohne Pfad. Beispiel: „https://www.jobcenter-leipzig.de“.',
      type: 'array',
      group: 'partner',
      of: [defineArrayMember({ type: 'string', validation: (rule) => rule.custom(checkOrigin).error() })],
      validation: (rule) => [
        rule
          .required()
          .min(1)
          .error('Bitte tragen Sie mindestens eine Adresse ein, zum Beispiel „https://www.leipzig.de“.'),
        rule.unique().error('Diese Adresse steht doppelt in der Liste. Bitte entfernen Sie eine.'),
      ],
    }),
    defineField({
      name: 'active',
      title: 'Aktiv',
      description:
        'Ausschalten, wenn der Partner die Infobox nicht mehr zeigt; sie verliert dann dort ihre Einstellungen. Beispiel: neue Seite ohne Infobox.',
      type: 'boolean',
      group: 'partner',
      initialValue: true,
    }),
  ];
}

function createLanguageFields() {
  return [
    defineField({
      name: 'languages',
      title: 'Sprachen',
      description:
        'Welche Sprachen stehen zur Wahl? Leer heißt: alle öffentlichen. Beispiel: „Deutsch“, „Arabisch“.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: [...LANGUAGE_OPTIONS], layout: 'grid' },
      validation: (rule) =>
        rule.unique().error('Diese Sprache steht doppelt in der Liste. Bitte entfernen Sie eine.'),
    }),
    defineField({
      name: 'startLanguage',
      title: 'Startsprache',
      description: 'Leer lassen, dann gilt die Sprache der Partnerseite. Beispiel: „Arabisch“.',
      type: 'string',
      group: 'content',
      options: { list: [...LANGUAGE_OPTIONS] },
      validation: (rule) =>
        rule.custom((value, { document }) => checkStartLanguage(value, document?.['languages'])).error(),
    }),
  ];
}

function createChoiceFields() {
  return [
    defineField({
      name: 'audience',
      title: 'Voreingestellte Zielgruppe',
      description: 'Wer kommt auf diese Seite? Beispiel: „Arbeitgeber“ bei einer Kammer.',
      type: 'reference',
      group: 'content',
      to: [{ type: 'audience' }],
      options: { disableNew: true },
    }),
    defineField({
      name: 'filters',
      title: 'Sichtbare Auswahl',
      description: 'Was dürfen Besucher oben auswählen? Beispiel: nur „Zugangsweg“.',
      type: 'array',
      group: 'content',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: [...EMBED_FILTERS], layout: 'grid' },
      initialValue: ['audience', 'pathway'],
      validation: (rule) =>
        rule.unique().error('Diese Auswahl steht doppelt in der Liste. Bitte entfernen Sie eine.'),
    }),
  ];
}

function createContentFields() {
  const lists = [
    {
      name: 'categories',
      title: 'Nur diese Themenfelder',
      description: 'Leer heißt: alle. Beispiel: „Anerkennung“ und „Qualifizierung“ bei einer Kammer.',
      to: 'category',
      weak: false,
    },
    {
      name: 'hiddenTopics',
      title: 'Diese Themen ausblenden',
      description: 'Themen, die auf dieser Seite fehlen sollen. Beispiel: „Wohnsitz anmelden“.',
      to: 'topic',
      // Weak, so that a topic can be taken back although a partner hides it.
      weak: true,
    },
    {
      name: 'preferredContacts',
      title: 'Bevorzugte Kontakte',
      description: 'Stehen überall zuerst, wo sie passen. Beispiel: „Welcome Center der Kammer“.',
      to: 'contact',
      weak: false,
    },
  ];
  return lists.map(({ to, weak, ...texts }) =>
    defineField({
      ...texts,
      type: 'array',
      group: 'content',
      of: [
        defineArrayMember({
          type: 'reference',
          to: [{ type: to }],
          ...(weak ? { weak } : {}),
          options: to === 'contact' ? { disableNew: true, filter: 'active != false' } : { disableNew: true },
        }),
      ],
      validation: (rule) =>
        rule.unique().error('Dieser Eintrag steht doppelt in der Liste. Bitte entfernen Sie einen.'),
    }),
  );
}

function createLookFields() {
  return [
    defineField({
      name: 'theme',
      title: 'Darstellung',
      description: 'Farben, Ecken und Dichte auf dieser Seite. Beispiel: „Neutral“ mit eigener Akzentfarbe.',
      type: 'embedTheme',
      group: 'look',
    }),
    defineField({
      name: 'headingLevel',
      title: 'Ebene der Überschrift',
      description:
        'Welche Ebene passt in die Seite? Unter einer Überschrift der Ebene 1 ist es die 2. Beispiel: 2.',
      type: 'number',
      group: 'look',
      options: { list: [2, 3, 4, 5, 6], layout: 'radio', direction: 'horizontal' },
      initialValue: 2,
      validation: (rule) => rule.integer().min(2).max(6).error('Bitte wählen Sie eine Ebene von 2 bis 6.'),
    }),
  ];
}
