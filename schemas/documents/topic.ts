import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkUniqueSlug, leaveUniquenessToRule } from '../dataset-rules.ts';
import { createDetailFields } from '../details.ts';
import { createReviewFields, isReviewDue, joinSubtitle } from '../review.ts';
import { checkDocumentSize, warnOfContactDataInText } from '../text-rules.ts';
import { checkLeikaKey, checkSlug, requireSlug, slugifyGerman } from '../validation.ts';
import { DEFAULT_REVIEW_MONTHS, getPublishedId } from '../vocabulary.ts';

/** A question people ask, with its answer, next steps and contacts: the German original. */
export const topic = defineType({
  name: 'topic',
  title: 'Thema',
  description: 'Eine Frage mit Antwort, nächsten Schritten und Kontakten. Beispiel: „Blaue Karte EU“.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  groups: [
    { name: 'answer', title: 'Antwort', default: true },
    { name: 'steps', title: 'Nächste Schritte' },
    { name: 'details', title: 'Einzelheiten' },
    { name: 'classification', title: 'Einordnung' },
    { name: 'search', title: 'Suche' },
    { name: 'care', title: 'Pflege' },
  ],
  fields: [
    ...createAnswerFields(),
    ...createStepFields(),
    ...createDetailFields('details'),
    ...createSourceFields(),
    ...createClassificationFields(),
    ...createSearchFields(),
    ...createCareFields(),
  ],
  orderings: [
    { name: 'titleAsc', title: 'Titel A–Z', by: [{ field: 'title', direction: 'asc' }] },
    {
      name: 'reviewedAtAsc',
      title: 'Am längsten ungeprüft',
      by: [{ field: 'reviewedAt', direction: 'asc' }],
    },
    { name: 'updatedAtDesc', title: 'Zuletzt geändert', by: [{ field: '_updatedAt', direction: 'desc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      category: 'category.name',
      reviewedAt: 'reviewedAt',
      reviewEveryMonths: 'reviewEveryMonths',
    },
    prepare({ title, category, reviewedAt, reviewEveryMonths }) {
      return {
        title: title || 'Thema ohne Titel',
        subtitle: joinSubtitle(category, isReviewDue(reviewedAt, reviewEveryMonths) && 'Prüfung fällig'),
      };
    },
  },
});

function createAnswerFields() {
  return [
    defineField({
      name: 'title',
      title: 'Frage oder Titel',
      description: 'So, wie jemand fragen würde. Beispiel: „Wie bekomme ich ein Visum zur Arbeitsaufnahme?“',
      type: 'string',
      group: 'answer',
      validation: (rule) => [
        rule.required().error('Bitte schreiben Sie die Frage, die dieses Thema beantwortet.'),
        rule.max(90).error('Bitte kürzen Sie den Titel auf höchstens 90 Zeichen.'),
        rule.max(65).warning('Kürzer ist besser: Ab etwa 65 Zeichen bricht der Titel auf dem Telefon um.'),
      ],
    }),
    defineField({
      name: 'slug',
      title: 'Adresse',
      description:
        'Partner verlinken darauf; nach der Veröffentlichung nicht mehr ändern. Beispiel: „blaue-karte-eu“.',
      type: 'slug',
      group: 'answer',
      options: { source: 'title', maxLength: 80, slugify: slugifyGerman, isUnique: leaveUniquenessToRule },
      validation: (rule) => [
        rule.custom(requireSlug('dem Titel')).error(),
        rule.custom(checkSlug).error(),
        rule.custom(checkUniqueSlug).error(),
      ],
    }),
    defineField({
      name: 'shortAnswer',
      title: 'Kurzantwort',
      description:
        'Zwei bis drei Sätze, die allein genügen. Beispiel: „Sie brauchen ein Visum von der deutschen Auslandsvertretung. Ihr Arbeitgeber kann das Verfahren beschleunigen.“',
      type: 'text',
      rows: 4,
      group: 'answer',
      validation: (rule) => [
        rule.required().error('Bitte schreiben Sie die Antwort in zwei bis drei Sätzen.'),
        rule
          .max(600)
          .error('Bitte kürzen Sie auf höchstens 600 Zeichen; mehr gehört in die ausführliche Antwort.'),
        rule
          .max(350)
          .warning('Kürzer liest sich besser: Bis 350 Zeichen passen ohne Scrollen auf ein Telefon.'),
        rule.custom(warnOfContactDataInText).warning(),
      ],
    }),
    defineField({
      name: 'body',
      title: 'Ausführliche Antwort',
      description:
        'Was man darüber hinaus wissen muss, in kurzen Absätzen, ohne Kontaktdaten. Beispiel: „Nach der Einreise gilt …“',
      type: 'richText',
      group: 'answer',
    }),
    createContactsField(),
    defineField({
      name: 'roundTable',
      title: 'Fall für den gemeinsamen Tisch',
      description:
        'Einschalten, wenn hier alle Partner zusammen beraten sollten. Beispiel: eine Einstellung mit offener Anerkennung.',
      type: 'boolean',
      group: 'answer',
      initialValue: false,
    }),
  ];
}

function createContactsField() {
  return defineField({
    name: 'contacts',
    title: 'Ansprechpartner',
    description:
      'Wer hilft bei diesem Thema? Der wichtigste Kontakt zuerst. Beispiel: „FIZ Leipzig, Anlaufstelle“.',
    type: 'array',
    group: 'answer',
    of: [
      defineArrayMember({
        type: 'reference',
        to: [{ type: 'contact' }],
        options: { filter: 'active != false' },
      }),
    ],
    validation: (rule) => [
      rule
        .unique()
        .error('Dieser Kontakt steht doppelt in der Liste. Bitte entfernen Sie einen der beiden Einträge.'),
      rule
        .min(1)
        .warning('Bitte nennen Sie mindestens einen Kontakt; sonst zeigt die Infobox nur die Anlaufstelle.'),
    ],
  });
}

function createStepFields() {
  return [
    defineField({
      name: 'steps',
      title: 'Nächste Schritte',
      description:
        'Was ist als Nächstes zu tun, der Reihe nach? Beispiel: „Stellenangebot prüfen“, dann „Visum beantragen“.',
      type: 'array',
      group: 'steps',
      of: [defineArrayMember({ type: 'step' })],
      validation: (rule) => [
        rule
          .min(1)
          .warning('Bitte schreiben Sie mindestens einen nächsten Schritt; danach suchen Besucher zuerst.'),
        rule.max(12).error('Bitte fassen Sie auf höchstens zwölf Schritte zusammen.'),
      ],
    }),
  ];
}

function createSourceFields() {
  return [
    defineField({
      name: 'legalBasis',
      title: 'Rechtsgrundlage',
      description: 'Worauf stützen sich die Aussagen? Beispiel: „§ 18g Aufenthaltsgesetz“ mit Fundstelle.',
      type: 'array',
      group: 'details',
      of: [defineArrayMember({ type: 'legalReference' })],
    }),
    defineField({
      name: 'competentBody',
      title: 'Zuständige Stelle',
      description: 'Welche Stelle entscheidet? Beispiel: „Ausländerbehörde Leipzig“.',
      type: 'array',
      group: 'details',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'organisation' }] })],
      validation: (rule) =>
        rule
          .unique()
          .error('Diese Stelle steht doppelt in der Liste. Bitte entfernen Sie einen der beiden Einträge.'),
    }),
    defineField({
      name: 'furtherLinks',
      title: 'Weiterführende Informationen',
      description: 'Amtliche Seiten zum Weiterlesen. Beispiel: „Blaue Karte EU bei Make it in Germany“.',
      type: 'array',
      group: 'details',
      of: [defineArrayMember({ type: 'actionLink' })],
      validation: (rule) => rule.max(8).warning('Bitte beschränken Sie sich auf höchstens acht Links.'),
    }),
  ];
}

function createClassificationFields() {
  return [
    defineField({
      name: 'category',
      title: 'Themenfeld',
      description: 'Wozu gehört dieses Thema? Beispiel: „Aufenthalt und Arbeitserlaubnis“.',
      type: 'reference',
      group: 'classification',
      to: [{ type: 'category' }],
      options: { disableNew: true },
      validation: (rule) => rule.required().error('Bitte wählen Sie das Themenfeld aus.'),
    }),
    createTagField({
      name: 'audiences',
      title: 'Für wen?',
      description: 'Wer fragt danach? Beispiel: „Arbeitgeber“ und „Zugewanderte“.',
      to: 'audience',
    }),
    createTagField({
      name: 'pathways',
      title: 'Zugangsweg',
      description:
        'Für wen gilt die Regel? Leer lassen, wenn sie für alle gilt. Beispiel: „Fachkräfte aus Drittstaaten“.',
      to: 'pathway',
    }),
    defineField({
      name: 'related',
      title: 'Verwandte Themen',
      description:
        'Was lesen Menschen danach? Höchstens sechs. Beispiel: „Beschleunigtes Fachkräfteverfahren“.',
      type: 'array',
      group: 'classification',
      of: [
        defineArrayMember({
          type: 'reference',
          // Weak, so that a wrong text can be taken back at once; the box leaves the link out.
          weak: true,
          to: [{ type: 'topic' }],
          options: {
            filter: ({ document }) => ({
              filter: '!(_id in [$id, "drafts." + $id])',
              params: { id: getPublishedId(document._id) },
            }),
          },
        }),
      ],
      validation: (rule) => [
        rule
          .unique()
          .error('Dieses Thema steht doppelt in der Liste. Bitte entfernen Sie einen der beiden Einträge.'),
        rule.max(6).error('Bitte wählen Sie höchstens sechs verwandte Themen.'),
      ],
    }),
    defineField({
      name: 'leikaKey',
      title: 'LeiKa-/FIM-Schlüssel',
      description:
        'Nummer der Leistung im Katalog des Bundes, falls bekannt: 14 Ziffern. Beispiel: „99010003001000“.',
      type: 'string',
      group: 'classification',
      validation: (rule) => rule.custom(checkLeikaKey).warning(),
    }),
  ];
}

function createTagField({ to, ...texts }: { name: string; title: string; description: string; to: string }) {
  return defineField({
    ...texts,
    type: 'array',
    group: 'classification',
    of: [defineArrayMember({ type: 'reference', to: [{ type: to }], options: { disableNew: true } })],
    validation: (rule) =>
      rule.unique().error('Dieser Eintrag steht doppelt in der Liste. Bitte entfernen Sie einen der beiden.'),
  });
}

function createSearchFields() {
  return [
    defineField({
      name: 'questions',
      title: 'So fragen Menschen',
      description:
        'Ganze Fragen aus der Beratung, eine je Eintrag. Beispiel: „Darf ich mit Duldung arbeiten?“',
      type: 'array',
      group: 'search',
      of: [defineArrayMember({ type: 'string' })],
      validation: (rule) =>
        rule.unique().error('Diese Frage steht doppelt in der Liste. Bitte entfernen Sie eine.'),
    }),
    defineField({
      name: 'keywords',
      title: 'Suchwörter',
      description: 'Andere Wörter für dasselbe, auch Umgangssprache. Beispiel: „Bluecard“, „Arbeitsvisum“.',
      type: 'array',
      group: 'search',
      options: { layout: 'tags' },
      of: [defineArrayMember({ type: 'string' })],
      validation: (rule) =>
        rule.unique().error('Dieses Wort steht doppelt in der Liste. Bitte entfernen Sie eines.'),
    }),
    defineField({
      name: 'boost',
      title: 'In der Suche hervorheben',
      description:
        'Von 0 (wie alle) bis 3 (ganz oben, auch auf der Startansicht). Beispiel: 2 für sehr häufige Fragen.',
      type: 'number',
      group: 'search',
      options: { list: [0, 1, 2, 3], layout: 'radio', direction: 'horizontal' },
      initialValue: 0,
      validation: (rule) => rule.integer().min(0).max(3).error('Bitte wählen Sie eine Zahl von 0 bis 3.'),
    }),
  ];
}

function createCareFields() {
  return [
    defineField({
      name: 'responsible',
      title: 'Zuständige Redaktion',
      description: 'Welche Organisation hält dieses Thema aktuell? Beispiel: „IQ Netzwerk Sachsen“.',
      type: 'reference',
      group: 'care',
      to: [{ type: 'organisation' }],
      validation: (rule) => rule.required().error('Bitte wählen Sie, wer dieses Thema aktuell hält.'),
    }),
    ...createReviewFields({ group: 'care', months: DEFAULT_REVIEW_MONTHS.topic, subject: 'dieses Thema' }),
    defineField({
      name: 'readyForCheck',
      title: 'Bitte prüfen',
      description:
        'Zeigt einer zweiten Person, dass der Entwurf fertig ist; nur mit „Zweite Person prüft“. Beispiel: nach einer Gesetzesänderung.',
      type: 'boolean',
      group: 'care',
      // The Studio shows a button instead, and only where the settings ask for a second person.
      hidden: true,
    }),
    defineField({
      name: 'sourceHash',
      title: 'Fingerabdruck des Textes',
      description:
        'Daran erkennt das Studio veraltete Übersetzungen; wird selbst gesetzt. Beispiel: „4f9a…“.',
      type: 'string',
      group: 'care',
      hidden: true,
      readOnly: true,
    }),
  ];
}
