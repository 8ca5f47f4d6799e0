import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkLanguageTag } from '../validation.ts';

/** One language of the infobox and what replaces it where a text is missing. */
export const languageSetting = defineType({
  name: 'languageSetting',
  title: 'Sprache',
  description: 'Eine Sprache der Infobox. Beispiel: Arabisch, geschrieben von rechts nach links.',
  type: 'object',
  fields: [
    defineField({
      name: 'code',
      title: 'Kürzel',
      description:
        'Internationales Kürzel in Kleinbuchstaben. Beispiel: „ar“, für Leichte Sprache „de-simple“.',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Bitte tragen Sie das Kürzel ein, zum Beispiel „uk“ für Ukrainisch.'),
        rule.custom(checkLanguageTag).error(),
      ],
    }),
    defineField({
      name: 'nativeName',
      title: 'Eigenname',
      description: 'So heißt die Sprache in ihr selbst; Besucher wählen danach. Beispiel: „العربية“.',
      type: 'string',
      validation: (rule) =>
        rule
          .required()
          .error('Bitte tragen Sie den Namen in der Sprache selbst ein, zum Beispiel „Українська“.'),
    }),
    defineField({
      name: 'germanName',
      title: 'Deutscher Name',
      description: 'So heißt die Sprache im Studio. Beispiel: „Arabisch“.',
      type: 'string',
      validation: (rule) =>
        rule.required().error('Bitte tragen Sie den deutschen Namen ein, zum Beispiel „Ukrainisch“.'),
    }),
    defineField({
      name: 'rtl',
      title: 'Von rechts nach links',
      description: 'Einschalten für Schriften, die rechts beginnen. Beispiel: Arabisch und Persisch.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'public',
      title: 'Öffentlich',
      description:
        'Einschalten, sobald Besucher diese Sprache wählen dürfen. Beispiel: wenn die ersten Themen übersetzt sind.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'fallback',
      title: 'Ersatzsprachen',
      description:
        'Kürzel, die der Reihe nach einspringen, wo ein Text fehlt. Beispiel: „en“, dann „de“. Deutsch gilt immer zuletzt.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'string',
          validation: (rule) => rule.custom(checkLanguageTag).error(),
        }),
      ],
      validation: (rule) =>
        rule.unique().error('Diese Ersatzsprache steht doppelt in der Liste. Bitte entfernen Sie eine.'),
    }),
  ],
  preview: {
    select: { germanName: 'germanName', nativeName: 'nativeName', code: 'code', isPublic: 'public' },
    prepare({ germanName, nativeName, code, isPublic }) {
      return {
        title: germanName || 'Sprache ohne Namen',
        subtitle: [nativeName, code, isPublic ? 'öffentlich' : 'nicht öffentlich']
          .filter(Boolean)
          .join(' · '),
      };
    },
  },
});
