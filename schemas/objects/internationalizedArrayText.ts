import { defineArrayMember, defineType } from '@sanity/types';

/** Longer texts by language: one entry per language, `_key` is the language tag. The Studio shows one field per language. */
export const internationalizedArrayText = defineType({
  name: 'internationalizedArrayText',
  title: 'Längerer Text je Sprache',
  description:
    'Deutsch ist das Original, die anderen Sprachen sind Übersetzungen. Beispiel: „Eingang im Hof, 2. Etage, Aufzug vorhanden.“.',
  type: 'array',
  of: [defineArrayMember({ type: 'internationalizedArrayTextValue' })],
});
