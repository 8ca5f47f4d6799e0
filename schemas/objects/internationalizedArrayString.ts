import { defineArrayMember, defineType } from '@sanity/types';

/** Short texts by language: one entry per language, `_key` is the language tag. The Studio shows one field per language. */
export const internationalizedArrayString = defineType({
  name: 'internationalizedArrayString',
  title: 'Kurzer Text je Sprache',
  description:
    'Deutsch ist das Original, die anderen Sprachen sind Übersetzungen. Beispiel: „Beratung für Arbeitgeber“.',
  type: 'array',
  of: [defineArrayMember({ type: 'internationalizedArrayStringValue' })],
});
