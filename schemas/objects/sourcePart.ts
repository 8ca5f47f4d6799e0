import { defineField, defineType } from '@sanity/types';

/** One piece of the German text a translation was made from; `schemas/source-hash.ts` writes it. */
export const sourcePart = defineType({
  name: 'sourcePart',
  title: 'Stelle im Original',
  description: 'Ein Absatz des deutschen Textes, wie er übersetzt wurde. Beispiel: „title“.',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({
      name: 'path',
      title: 'Stelle',
      description: 'Wo der Absatz im Thema steht. Beispiel: „steps.s7k2m9qa.title“.',
      type: 'string',
    }),
    defineField({
      name: 'text',
      title: 'Deutscher Text',
      description: 'Der Absatz, wie er damals lautete. Beispiel: „Termin vereinbaren“.',
      type: 'text',
    }),
  ],
  preview: {
    select: { path: 'path', text: 'text' },
    prepare({ path, text }) {
      return { title: text || 'Stelle ohne Text', subtitle: path };
    },
  },
});
