import { defineArrayMember, defineField, defineType } from '@sanity/types';

/** The words of one step in another language; order, links and contacts come from the German topic. */
export const stepTranslation = defineType({
  name: 'stepTranslation',
  title: 'Schritt (Übersetzung)',
  description: 'Die Worte eines Schritts in dieser Sprache. Beispiel: „Make an appointment“.',
  type: 'object',
  fields: [
    defineField({
      name: 'stepId',
      title: 'Kennung',
      description: 'Verbindet die Übersetzung mit dem deutschen Schritt. Beispiel: „s7k2m9qa“.',
      type: 'string',
      hidden: true,
      readOnly: true,
      validation: (rule) =>
        rule.required().error('Dieser Schritt gehört zu keinem deutschen Schritt. Bitte löschen Sie ihn.'),
    }),
    defineField({
      name: 'title',
      title: 'Was ist zu tun?',
      description: 'Übersetzung der Handlung. Beispiel: „Make an appointment at the immigration office“.',
      type: 'string',
      validation: (rule) => [
        rule
          .required()
          .error('Bitte übersetzen Sie, was zu tun ist; sonst zeigt die Infobox den deutschen Schritt.'),
        rule.max(120).error('Bitte kürzen Sie auf höchstens 120 Zeichen.'),
      ],
    }),
    defineField({
      name: 'body',
      title: 'So geht es',
      description: 'Übersetzung der Erklärung. Beispiel: „Bring your passport and the contract.“',
      type: 'richText',
    }),
    defineField({
      name: 'duration',
      title: 'Dauer',
      description: 'Übersetzung der Dauer. Beispiel: „about 4 weeks“.',
      type: 'string',
      validation: (rule) => rule.max(80).error('Bitte kürzen Sie auf höchstens 80 Zeichen.'),
    }),
    defineField({
      name: 'cost',
      title: 'Kosten',
      description: 'Übersetzung der Kosten. Beispiel: „411 euros“ oder „free of charge“.',
      type: 'string',
      validation: (rule) => rule.max(80).error('Bitte kürzen Sie auf höchstens 80 Zeichen.'),
    }),
    defineField({
      name: 'linkLabels',
      title: 'Linktexte',
      description:
        'Ein Text je Link des deutschen Schritts, in derselben Reihenfolge. Beispiel: „Application form (PDF)“.',
      type: 'array',
      of: [defineArrayMember({ type: 'string' })],
    }),
  ],
  preview: {
    // `stepId` is for the Studio, which adds the German title.
    select: { title: 'title', duration: 'duration', cost: 'cost', stepId: 'stepId' },
    prepare({ title, duration, cost, stepId }) {
      return {
        title: title || 'Noch nicht übersetzt',
        stepId,
        subtitle: [duration, cost].filter(Boolean).join(' · '),
      };
    },
  },
});
