import { defineField } from '@sanity/types';
import { checkLanguageTag } from './validation.ts';
import { getGermanLanguageName } from './vocabulary.ts';

/** Which language a text is in; the same for short and longer texts. */
export const languageTagField = defineField({
  name: 'language',
  title: 'Sprache',
  description: 'Kürzel der Sprache; steht schon fest. Beispiel: „de“.',
  type: 'string',
  readOnly: true,
  validation: (rule) => [
    rule.required().error('Diesem Text fehlt die Sprache. Bitte löschen Sie ihn und schreiben Sie ihn neu.'),
    rule.custom(checkLanguageTag).error(),
  ],
});

/** How a text in one language stands in a list: the text, and the language below it. */
export const languageValuePreview = {
  select: { language: 'language', value: 'value' },
  prepare({ language, value }: { language?: string; value?: string }) {
    return { title: value || 'Noch kein Text', subtitle: getGermanLanguageName(language ?? '') };
  },
};
