import { defineField, defineType } from '@sanity/types';
import { checkDocumentSize } from '../text-rules.ts';
import { joinSubtitle } from '../review.ts';
import { FEEDBACK_KINDS, getGermanLanguageName } from '../vocabulary.ts';

/** Somebody has looked at what visitors told: counts newer than `settledAt` are open again. */
export const settledFeedback = defineType({
  name: 'settledFeedback',
  title: 'Erledigte Rückmeldung',
  description:
    'Merkt sich, dass eine Rückmeldung erledigt ist. Beispiel: Suche „Meldeschein“, Synonym angelegt.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  fields: [
    defineField({
      name: 'kind',
      title: 'Art',
      description: 'Worum ging es? Beispiel: „Suche ohne Treffer“.',
      type: 'string',
      options: { list: [...FEEDBACK_KINDS], layout: 'radio' },
      readOnly: true,
    }),
    defineField({
      name: 'topic',
      title: 'Thema',
      description: 'Welches Thema war nicht hilfreich? Beispiel: „Blaue Karte EU“.',
      type: 'reference',
      weak: true,
      to: [{ type: 'topic' }],
      readOnly: true,
      hidden: ({ document }) => document?.['kind'] === 'search',
    }),
    defineField({
      name: 'words',
      title: 'Gesuchte Worte',
      description: 'Wonach wurde vergeblich gesucht? Beispiel: „Meldeschein“.',
      type: 'string',
      readOnly: true,
      hidden: ({ document }) => document?.['kind'] !== 'search',
    }),
    defineField({
      name: 'language',
      title: 'Sprache',
      description: 'In welcher Sprache wurde gesucht oder gelesen? Beispiel: „de“.',
      type: 'string',
      readOnly: true,
    }),
    defineField({
      name: 'settledAt',
      title: 'Erledigt am',
      description: 'Neuere Rückmeldungen gelten wieder als offen. Beispiel: 22.11.2026, 9:15 Uhr.',
      type: 'datetime',
      readOnly: true,
    }),
    defineField({
      name: 'note',
      title: 'Notiz',
      description: 'Nur intern: Was wurde getan? Beispiel: „Synonym zu Wohnsitz anmelden ergänzt“.',
      type: 'text',
      rows: 3,
    }),
  ],
  orderings: [
    { name: 'settledAtDesc', title: 'Zuletzt erledigt', by: [{ field: 'settledAt', direction: 'desc' }] },
  ],
  preview: {
    select: { kind: 'kind', topic: 'topic.title', words: 'words', language: 'language' },
    prepare({ kind, topic, words, language }) {
      const option = FEEDBACK_KINDS.find(({ value }) => value === kind);
      return {
        title: (kind === 'search' ? words && `„${words}“` : topic) || 'Rückmeldung ohne Gegenstand',
        subtitle: joinSubtitle(option?.title, language && getGermanLanguageName(language)),
      };
    },
  },
});
