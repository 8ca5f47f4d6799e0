import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkUniqueTerm } from '../dataset-rules.ts';
import { checkDoubleWords } from '../glossary-validation.ts';
import { checkDocumentSize } from '../text-rules.ts';
import { joinSubtitle } from '../review.ts';
import { checkSourceText, checkTextLength } from '../validation.ts';

/** A word of the offices, explained; what else people say for it; how translators treat it. */
export const glossaryTerm = defineType({
  name: 'glossaryTerm',
  title: 'Glossareintrag',
  description:
    'Ein Fachwort mit Erklärung und den Wörtern, die Menschen dafür suchen. Beispiel: „Aufenthaltstitel“.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  fields: [
    defineField({
      name: 'term',
      title: 'Begriff',
      description: 'Das Fachwort, je Sprache. Beispiel: „Aufenthaltstitel“.',
      type: 'internationalizedArrayString',
      validation: (rule) => [
        rule.custom(checkSourceText).error(),
        rule.custom(checkTextLength(80)).error(),
        rule.custom(checkUniqueTerm).error(),
      ],
    }),
    defineField({
      name: 'explanation',
      title: 'Einfache Erklärung',
      description:
        'Ein bis zwei Sätze, ohne weitere Fachwörter, je Sprache. Beispiel: „Das Papier, mit dem Sie in Deutschland bleiben dürfen.“',
      type: 'internationalizedArrayText',
      validation: (rule) => rule.custom(checkTextLength(400)).error(),
    }),
    defineField({
      name: 'synonyms',
      title: 'Synonyme',
      description: 'Wonach Menschen stattdessen suchen, je Sprache. Beispiel: „Aufenthaltserlaubnis“.',
      type: 'array',
      of: [defineArrayMember({ type: 'synonymSet' })],
      validation: (rule) => rule.custom(checkDoubleWords).error(),
    }),
    defineField({
      name: 'doNotTranslate',
      title: 'Nicht übersetzen',
      description: 'Einschalten, wenn das deutsche Wort in jeder Sprache stehen bleibt. Beispiel: „Duldung“.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'topics',
      title: 'Führt zu Thema',
      description: 'Welche Themen helfen, wenn jemand danach sucht? Beispiel: „Blaue Karte EU“.',
      type: 'array',
      // Weak, so that a topic can be taken back although the glossary mentions it.
      of: [defineArrayMember({ type: 'reference', weak: true, to: [{ type: 'topic' }] })],
      validation: (rule) => [
        rule.unique().error('Dieses Thema steht doppelt in der Liste. Bitte entfernen Sie einen Eintrag.'),
        rule.max(6).error('Bitte wählen Sie höchstens sechs Themen.'),
      ],
    }),
  ],
  orderings: [{ name: 'termAsc', title: 'Begriff A–Z', by: [{ field: 'term.0.value', direction: 'asc' }] }],
  preview: {
    select: {
      term: 'term.0.value',
      explanation: 'explanation.0.value',
      synonyms: 'synonyms',
      doNotTranslate: 'doNotTranslate',
    },
    prepare({ term, explanation, synonyms, doNotTranslate }) {
      const count = Array.isArray(synonyms) ? synonyms.flatMap((set) => set?.words ?? []).length : 0;
      return {
        title: term || 'Eintrag ohne Begriff',
        subtitle: joinSubtitle(
          count > 0 && (count === 1 ? '1 Synonym' : `${count} Synonyme`),
          !explanation && 'ohne Erklärung',
          doNotTranslate && 'nicht übersetzen',
        ),
      };
    },
  },
});
