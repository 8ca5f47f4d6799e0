import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkKnownLanguage } from '../validation.ts';
import { getGermanLanguageName, LANGUAGE_OPTIONS, SYNONYM_MODES } from '../vocabulary.ts';

/** Other words for a term in one language. */
export const synonymSet = defineType({
  name: 'synonymSet',
  title: 'Andere Wörter',
  description: 'Wörter einer Sprache, die zu diesem Begriff führen. Beispiel: Deutsch, „Bluecard“.',
  type: 'object',
  fields: [
    defineField({
      name: 'language',
      title: 'Sprache',
      description: 'In welcher Sprache sind diese Wörter? Beispiel: „Englisch“.',
      type: 'string',
      options: { list: [...LANGUAGE_OPTIONS] },
      initialValue: 'de',
      validation: (rule) => [
        rule.required().error('Bitte wählen Sie die Sprache dieser Wörter.'),
        rule.custom(checkKnownLanguage).error(),
      ],
    }),
    defineField({
      name: 'mode',
      title: 'Verhältnis',
      description:
        '„Gleichbedeutend“ sucht in beide Richtungen; „führt nur hierher“ gilt für ungenaue Wörter. Beispiel: „Papiere“.',
      type: 'string',
      options: { list: [...SYNONYM_MODES], layout: 'radio', direction: 'horizontal' },
      initialValue: 'same',
    }),
    defineField({
      name: 'words',
      title: 'Wörter',
      description: 'Ein Wort oder kurzer Ausdruck je Eintrag. Beispiel: „Bluecard“, „Blue Card“.',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
      options: { layout: 'tags' },
      validation: (rule) => [
        rule.required().min(1).error('Bitte tragen Sie mindestens ein Wort ein, zum Beispiel „Bluecard“.'),
        rule.unique().error('Dieses Wort steht doppelt in der Liste. Bitte entfernen Sie eines.'),
      ],
    }),
  ],
  preview: {
    select: { language: 'language', words: 'words' },
    prepare({ language, words }) {
      return {
        title: Array.isArray(words) && words.length > 0 ? words.join(', ') : 'Noch keine Wörter',
        subtitle: getGermanLanguageName(language ?? ''),
      };
    },
  },
});
