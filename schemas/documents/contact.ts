import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkReplacement, checkReplacementActive } from '../dataset-rules.ts';
import { checkOwnHours } from '../hours-validation.ts';
import { createReviewFields, isReviewDue, joinSubtitle } from '../review.ts';
import { checkDocumentSize } from '../text-rules.ts';
import {
  checkEmail,
  checkPhone,
  checkReachable,
  checkSourceText,
  checkTextLength,
  checkWebAddress,
} from '../validation.ts';
import {
  CONTACT_KINDS,
  DEFAULT_REVIEW_MONTHS,
  HOURS_MODES,
  LANGUAGE_OPTIONS,
  getPublishedId,
} from '../vocabulary.ts';

/** An office, a team or a consenting person visitors are sent to. Maintained once, used by many topics. */
export const contact = defineType({
  name: 'contact',
  title: 'Kontakt',
  description:
    'Eine Stelle, ein Team oder eine Person, die weiterhilft. Beispiel: „FIZ Leipzig, Anlaufstelle“.',
  type: 'document',
  groups: [
    { name: 'contact', title: 'Kontakt', default: true },
    { name: 'reach', title: 'Erreichbarkeit' },
    { name: 'scope', title: 'Zuständig für' },
    { name: 'care', title: 'Pflege' },
  ],
  fields: [
    ...createIdentityFields(),
    ...createReachFields(),
    ...createHoursFields(),
    ...createScopeFields(),
    ...createCareFields(),
  ],
  validation: (rule) => [
    rule.custom((document) => checkReachable(document)).error(),
    rule.custom(checkDocumentSize).error(),
  ],
  orderings: [
    { name: 'nameAsc', title: 'Name A–Z', by: [{ field: 'name', direction: 'asc' }] },
    {
      name: 'organisationAsc',
      title: 'Organisation',
      by: [
        { field: 'organisation.name', direction: 'asc' },
        { field: 'name', direction: 'asc' },
      ],
    },
    {
      name: 'reviewedAtAsc',
      title: 'Am längsten ungeprüft',
      by: [{ field: 'reviewedAt', direction: 'asc' }],
    },
  ],
  preview: {
    select: {
      name: 'name',
      organisation: 'organisation.name',
      active: 'active',
      reviewedAt: 'reviewedAt',
      reviewEveryMonths: 'reviewEveryMonths',
    },
    prepare({ name, organisation, active, reviewedAt, reviewEveryMonths }) {
      return {
        title: name || 'Kontakt ohne Namen',
        subtitle: joinSubtitle(
          organisation,
          active === false && 'nicht aktiv',
          isReviewDue(reviewedAt, reviewEveryMonths) && 'Prüfung fällig',
        ),
      };
    },
  },
});

function isNotPerson({ document }: { document: Readonly<Record<string, unknown>> | undefined }): boolean {
  return document?.['kind'] !== 'person';
}

function createIdentityFields() {
  return [
    defineField({
      name: 'name',
      title: 'Interner Name',
      description:
        'So finden Sie den Kontakt im Studio; Besucher sehen ihn nicht. Beispiel: „AA Leipzig – Arbeitgeberservice Migration“.',
      type: 'string',
      group: 'contact',
      validation: (rule) =>
        rule.required().error('Bitte geben Sie dem Kontakt einen Namen, unter dem Sie ihn wiederfinden.'),
    }),
    defineField({
      name: 'kind',
      title: 'Art',
      description: 'Stellen und Teams bleiben länger richtig als Personen. Beispiel: „Stelle oder Team“.',
      type: 'string',
      group: 'contact',
      options: { list: [...CONTACT_KINDS], layout: 'radio', direction: 'horizontal' },
      initialValue: 'team',
      validation: (rule) => rule.required().error('Bitte wählen Sie „Stelle oder Team“ oder „Person“.'),
    }),
    defineField({
      name: 'label',
      title: 'Bezeichnung',
      description: 'So heißt der Kontakt für Besucher, je Sprache. Beispiel: „Beratung zur Anerkennung“.',
      type: 'internationalizedArrayString',
      group: 'contact',
      validation: (rule) => [rule.custom(checkSourceText).error(), rule.custom(checkTextLength(90)).error()],
    }),
    defineField({
      name: 'personName',
      title: 'Name der Person',
      description: 'Vor- und Nachname, ohne Anrede. Beispiel: „Maria Beispiel“.',
      type: 'string',
      group: 'contact',
      hidden: isNotPerson,
    }),
    createConsentField(),
    defineField({
      name: 'organisation',
      title: 'Organisation',
      description: 'Zu wem gehört der Kontakt? Beispiel: „Jobcenter Leipzig“.',
      type: 'reference',
      group: 'contact',
      to: [{ type: 'organisation' }],
      validation: (rule) =>
        rule.required().error('Bitte wählen Sie die Organisation aus oder legen Sie sie an.'),
    }),
    defineField({
      name: 'location',
      title: 'Ort',
      description: 'Wo trifft man den Kontakt? Beispiel: „FIZ, AXIS-Passage“.',
      type: 'reference',
      group: 'contact',
      to: [{ type: 'location' }],
    }),
  ];
}

function createConsentField() {
  return defineField({
    name: 'consent',
    title: 'Einwilligung zur Veröffentlichung liegt vor',
    description:
      'Ohne Einwilligung darf keine Person genannt werden. Beispiel: schriftlich, in der Akte abgelegt.',
    type: 'boolean',
    group: 'contact',
    initialValue: false,
    hidden: isNotPerson,
    validation: (rule) =>
      rule
        .custom((consent, { document }) => {
          if (document?.kind !== 'person' || consent === true) return true;
          return 'Bitte holen Sie die Einwilligung ein und schalten Sie dieses Feld ein, oder wählen Sie „Stelle oder Team“.';
        })
        .error(),
  });
}

function createReachFields() {
  return [
    defineField({
      name: 'phone',
      title: 'Telefon',
      description:
        'International geschrieben. Beispiel: „+49 341 58088 2020“. Leer lassen, wenn die Nummer nicht sicher ist.',
      type: 'string',
      group: 'reach',
      validation: (rule) => rule.custom(checkPhone).error(),
    }),
    defineField({
      name: 'email',
      title: 'E-Mail',
      description: 'Möglichst das gemeinsame Postfach. Beispiel: „leipzig@exis.de“.',
      type: 'string',
      group: 'reach',
      validation: (rule) => rule.custom(checkEmail).error(),
    }),
    defineField({
      name: 'appointmentUrl',
      title: 'Termin online',
      description: 'Seite, auf der man einen Termin bucht. Beispiel: „https://www.leipzig.de/terminvergabe“.',
      type: 'url',
      group: 'reach',
      validation: (rule) =>
        rule
          .uri({ scheme: ['https'] })
          .custom(checkWebAddress)
          .error(),
    }),
    defineField({
      name: 'formUrl',
      title: 'Kontaktformular',
      description: 'Seite mit einem Formular. Beispiel: „https://www.arbeitsagentur.de/kontakt“.',
      type: 'url',
      group: 'reach',
      validation: (rule) =>
        rule
          .uri({ scheme: ['https'] })
          .custom(checkWebAddress)
          .error(),
    }),
    defineField({
      name: 'languages',
      title: 'Beratung in diesen Sprachen',
      description: 'In welchen Sprachen kann man dort sprechen? Beispiel: „Deutsch“ und „Englisch“.',
      type: 'array',
      group: 'reach',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: [...LANGUAGE_OPTIONS], layout: 'grid' },
      validation: (rule) =>
        rule.unique().error('Diese Sprache steht doppelt in der Liste. Bitte entfernen Sie eine.'),
    }),
  ];
}

function createHoursFields() {
  return [
    defineField({
      name: 'hoursMode',
      title: 'Sprechzeiten',
      description: 'Wann ist der Kontakt da? Beispiel: „nur nach Termin“.',
      type: 'string',
      group: 'reach',
      options: { list: [...HOURS_MODES], layout: 'radio', direction: 'horizontal' },
      initialValue: 'location',
    }),
    defineField({
      name: 'openingHours',
      title: 'Eigene Sprechzeiten',
      description:
        'Nur, wenn sie von denen des Ortes abweichen. Beispiel: Dienstag 14:00 bis 16:00, nur Telefon.',
      type: 'openingHours',
      group: 'reach',
      hidden: ({ document }) => document?.['hoursMode'] !== 'own',
      validation: (rule) =>
        rule.custom((hours, { document }) => checkOwnHours(hours, document?.['hoursMode'])).warning(),
    }),
    defineField({
      name: 'note',
      title: 'Hinweis',
      description:
        'Was sollte man vorher wissen? Je Sprache. Beispiel: „Bitte bringen Sie Ihre Zeugnisse mit.“',
      type: 'internationalizedArrayText',
      group: 'reach',
      validation: (rule) => rule.custom(checkTextLength(400)).error(),
    }),
  ];
}

function createScopeFields() {
  const scopes = [
    {
      name: 'audiences',
      title: 'Für wen?',
      description: 'Wen berät der Kontakt? Leer lassen, wenn alle. Beispiel: „Arbeitgeber“.',
      to: 'audience',
    },
    {
      name: 'pathways',
      title: 'Zugangswege',
      description:
        'Für welche Wege ist der Kontakt da? Leer lassen, wenn alle. Beispiel: „Fachkräfte aus Drittstaaten“.',
      to: 'pathway',
    },
    {
      name: 'categories',
      title: 'Themenfelder',
      description: 'Worin kennt sich der Kontakt aus? Beispiel: „Anerkennung“.',
      to: 'category',
    },
  ];
  return scopes.map(({ to, ...texts }) =>
    defineField({
      ...texts,
      type: 'array',
      group: 'scope',
      of: [defineArrayMember({ type: 'reference', to: [{ type: to }], options: { disableNew: true } })],
      validation: (rule) =>
        rule
          .unique()
          .error('Dieser Eintrag steht doppelt in der Liste. Bitte entfernen Sie einen der beiden.'),
    }),
  );
}

function createCareFields() {
  return [
    defineField({
      name: 'active',
      title: 'Aktiv',
      description:
        'Ausschalten, wenn es den Kontakt nicht mehr gibt; dann verschwindet er überall. Beispiel: Team aufgelöst.',
      type: 'boolean',
      group: 'care',
      initialValue: true,
    }),
    defineField({
      name: 'replacedBy',
      title: 'Ersetzt durch',
      description:
        'Welcher Kontakt tritt an diese Stelle? Er erscheint dann überall statt diesem. Beispiel: „Neues Team Anerkennung“.',
      type: 'reference',
      group: 'care',
      to: [{ type: 'contact' }],
      hidden: ({ document }) => document?.active !== false,
      validation: (rule) => [
        rule.custom(checkReplacement).error(),
        rule.custom(checkReplacementActive).warning(),
      ],
      options: {
        filter: ({ document }) => ({
          filter: 'active != false && !(_id in [$id, "drafts." + $id])',
          params: { id: getPublishedId(document._id) },
        }),
      },
    }),
    defineField({
      name: 'responsible',
      title: 'Zuständige Redaktion',
      description: 'Welche Organisation hält diesen Kontakt aktuell? Beispiel: „Agentur für Arbeit Leipzig“.',
      type: 'reference',
      group: 'care',
      to: [{ type: 'organisation' }],
    }),
    ...createReviewFields({
      group: 'care',
      months: DEFAULT_REVIEW_MONTHS.contact,
      subject: 'dieser Kontakt',
    }),
  ];
}
