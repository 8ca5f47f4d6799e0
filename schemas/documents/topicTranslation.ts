import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { leaveUniquenessToRule } from '../dataset-rules.ts';
import { createDetailFields } from '../details.ts';
import { checkDocumentSize } from '../text-rules.ts';
import { today, joinSubtitle } from '../review.ts';
import { isOutdated } from '../translation-state.ts';
import { checkLanguageTag, checkNotInFuture, checkSlug, slugifyGerman } from '../validation.ts';
import { getGermanLanguageName, LANGUAGE_OPTIONS, TRANSLATION_ORIGINS } from '../vocabulary.ts';

/** The words of one topic in one other language. Its id is `<topicId>__<language>`, so there is only one. */
export const topicTranslation = defineType({
  name: 'topicTranslation',
  title: 'Übersetzung',
  description: 'Ein Thema in einer anderen Sprache. Beispiel: „Blaue Karte EU“ auf Englisch.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  groups: [
    { name: 'text', title: 'Text', default: true },
    { name: 'steps', title: 'Nächste Schritte' },
    { name: 'details', title: 'Einzelheiten' },
    { name: 'search', title: 'Suche' },
    { name: 'state', title: 'Stand' },
  ],
  fields: [
    ...createOriginFields(),
    ...createTextFields(),
    ...createStepFields(),
    ...createDetailFields('details'),
    ...createSearchFields(),
    ...createStateFields(),
  ],
  orderings: [
    {
      name: 'languageAsc',
      title: 'Sprache, dann Titel',
      by: [
        { field: 'language', direction: 'asc' },
        { field: 'title', direction: 'asc' },
      ],
    },
    { name: 'titleAsc', title: 'Titel A–Z', by: [{ field: 'title', direction: 'asc' }] },
    { name: 'updatedAtDesc', title: 'Zuletzt geändert', by: [{ field: '_updatedAt', direction: 'desc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      language: 'language',
      german: 'topic.title',
      sourceHash: 'sourceHash',
      topicHash: 'topic.sourceHash',
      inProgress: 'inProgress',
    },
    prepare({ title, language, german, sourceHash, topicHash, inProgress }) {
      const outdated = isOutdated(topicHash, { sourceHash });
      return {
        title: title || german || 'Übersetzung ohne Titel',
        subtitle: joinSubtitle(
          getGermanLanguageName(language ?? ''),
          title && german,
          outdated && 'veraltet',
          inProgress && 'in Arbeit',
        ),
      };
    },
  },
});

function createOriginFields() {
  return [
    defineField({
      name: 'topic',
      title: 'Deutsches Thema',
      description: 'Das Original; steht fest. Beispiel: „Wie bekomme ich die Blaue Karte EU?“',
      type: 'reference',
      group: 'text',
      to: [{ type: 'topic' }],
      readOnly: true,
      validation: (rule) =>
        rule
          .required()
          .error(
            'Bitte löschen Sie diesen Eintrag und legen Sie die Übersetzung im deutschen Thema an („Übersetzung anlegen“).',
          ),
    }),
    defineField({
      name: 'language',
      title: 'Sprache',
      description: 'Sprache dieser Übersetzung; steht fest. Beispiel: „Englisch“.',
      type: 'string',
      group: 'text',
      options: { list: [...LANGUAGE_OPTIONS] },
      readOnly: true,
      validation: (rule) => [
        rule
          .required()
          .error(
            'Bitte löschen Sie diesen Eintrag und legen Sie die Übersetzung im deutschen Thema an („Übersetzung anlegen“).',
          ),
        rule.custom(checkLanguageTag).error(),
      ],
    }),
  ];
}

function createTextFields() {
  return [
    defineField({
      name: 'title',
      title: 'Frage oder Titel',
      description: 'Übersetzung des Titels. Beispiel: „How do I get a visa for work?“',
      type: 'string',
      group: 'text',
      validation: (rule) => [
        rule.required().error('Bitte übersetzen Sie den Titel.'),
        rule.max(110).error('Bitte kürzen Sie den Titel auf höchstens 110 Zeichen.'),
      ],
    }),
    defineField({
      name: 'slug',
      title: 'Adresse',
      description:
        'Nur nötig, wenn die Adresse in dieser Sprache anders heißen soll. Beispiel: „eu-blue-card“.',
      type: 'slug',
      group: 'text',
      options: { source: 'title', maxLength: 80, slugify: slugifyGerman, isUnique: leaveUniquenessToRule },
      validation: (rule) => rule.custom(checkSlug).error(),
    }),
    defineField({
      name: 'shortAnswer',
      title: 'Kurzantwort',
      description: 'Übersetzung der Kurzantwort. Beispiel: „You need a visa from the German embassy.“',
      type: 'text',
      rows: 4,
      group: 'text',
      validation: (rule) => [
        rule.required().error('Bitte übersetzen Sie die Kurzantwort.'),
        rule.max(800).error('Bitte kürzen Sie auf höchstens 800 Zeichen.'),
      ],
    }),
    defineField({
      name: 'body',
      title: 'Ausführliche Antwort',
      description: 'Übersetzung der ausführlichen Antwort. Beispiel: „After you have entered Germany …“',
      type: 'richText',
      group: 'text',
    }),
  ];
}

function createStepFields() {
  return [
    defineField({
      name: 'steps',
      title: 'Nächste Schritte',
      description:
        'Ein Eintrag je deutschem Schritt; Reihenfolge und Kontakte kommen vom Original. Beispiel: „Make an appointment“.',
      type: 'array',
      group: 'steps',
      of: [defineArrayMember({ type: 'stepTranslation' })],
      options: { sortable: false },
    }),
  ];
}

function createSearchFields() {
  return [
    defineField({
      name: 'questions',
      title: 'So fragen Menschen',
      description: 'Ganze Fragen in dieser Sprache. Beispiel: „Am I allowed to work with a Duldung?“',
      type: 'array',
      group: 'search',
      of: [defineArrayMember({ type: 'string' })],
      validation: (rule) =>
        rule.unique().error('Diese Frage steht doppelt in der Liste. Bitte entfernen Sie eine.'),
    }),
    defineField({
      name: 'keywords',
      title: 'Suchwörter',
      description: 'Andere Wörter für dasselbe in dieser Sprache. Beispiel: „work visa“, „blue card“.',
      type: 'array',
      group: 'search',
      options: { layout: 'tags' },
      of: [defineArrayMember({ type: 'string' })],
      validation: (rule) =>
        rule.unique().error('Dieses Wort steht doppelt in der Liste. Bitte entfernen Sie eines.'),
    }),
  ];
}

function createStateFields() {
  return [
    defineField({
      name: 'origin',
      title: 'Herkunft',
      description:
        'Wer hat übersetzt? Besucher sehen einen Hinweis, wenn niemand geprüft hat. Beispiel: „Fachübersetzung“.',
      type: 'string',
      group: 'state',
      options: { list: [...TRANSLATION_ORIGINS], layout: 'radio' },
      initialValue: 'human',
      validation: (rule) => rule.required().error('Bitte wählen Sie aus, woher die Übersetzung stammt.'),
    }),
    defineField({
      name: 'inProgress',
      title: 'Gerade in Übersetzung',
      description:
        'Einschalten, solange jemand daran arbeitet, damit es niemand doppelt tut. Beispiel: beim Übersetzungsbüro.',
      type: 'boolean',
      group: 'state',
      initialValue: false,
    }),
    defineField({
      name: 'reviewedBy',
      title: 'Geprüft durch',
      description: 'Name der Stelle, die die Übersetzung geprüft hat. Beispiel: „IQ Netzwerk Sachsen“.',
      type: 'string',
      group: 'state',
    }),
    defineField({
      name: 'reviewedAt',
      title: 'Geprüft am',
      description: 'Tag, an dem die Übersetzung geprüft wurde. Beispiel: 15.11.2026.',
      type: 'date',
      group: 'state',
      options: { dateFormat: 'DD.MM.YYYY' },
      validation: (rule) => rule.custom((value) => checkNotInFuture(value, today())).error(),
    }),
    defineField({
      name: 'sourceHash',
      title: 'Fingerabdruck des Originals',
      description:
        'Fassung des deutschen Textes, die übersetzt wurde; wird selbst gesetzt. Beispiel: „4f9a…“.',
      type: 'string',
      group: 'state',
      readOnly: true,
      hidden: true,
    }),
    defineField({
      name: 'sourceParts',
      title: 'Übersetzte Fassung des Originals',
      description:
        'Der deutsche Text Absatz für Absatz, wie er übersetzt wurde; wird selbst gesetzt. Beispiel: „title“.',
      type: 'array',
      of: [defineArrayMember({ type: 'sourcePart' })],
      group: 'state',
      readOnly: true,
      hidden: true,
    }),
  ];
}
