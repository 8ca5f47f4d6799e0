import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { STEP_ACTORS, STEP_LOGICS } from '../vocabulary.ts';
import { createStepId } from '../step-id.ts';

/** One next step of a topic. `stepId` ties it to its translations and never changes. */
export const step = defineType({
  name: 'step',
  title: 'Schritt',
  description:
    'Eine Handlung, die jemand als Nächstes tut. Beispiel: „Stellenangebot schriftlich bestätigen“.',
  type: 'object',
  fields: [
    defineField({
      name: 'stepId',
      title: 'Kennung',
      description:
        'Verbindet den Schritt mit seinen Übersetzungen; wird selbst vergeben. Beispiel: „s7k2m9qa“.',
      type: 'string',
      hidden: true,
      readOnly: true,
      initialValue: () => createStepId(),
      validation: (rule) =>
        rule
          .required()
          .error('Diesem Schritt fehlt seine Kennung. Bitte löschen Sie ihn und legen Sie ihn neu an.'),
    }),
    defineField({
      name: 'title',
      title: 'Was ist zu tun?',
      description: 'Eine Handlung mit Verb. Beispiel: „Termin bei der Ausländerbehörde vereinbaren“.',
      type: 'string',
      validation: (rule) => [
        rule
          .required()
          .error('Bitte schreiben Sie, was zu tun ist, zum Beispiel „Unterlagen beglaubigen lassen“.'),
        rule
          .max(90)
          .error('Bitte kürzen Sie auf höchstens 90 Zeichen und schreiben Sie den Rest unter „So geht es“.'),
      ],
    }),
    defineField({
      name: 'body',
      title: 'So geht es',
      description:
        'Zwei bis vier Sätze, die genügen, um es zu tun. Beispiel: „Bringen Sie den Pass und den Vertrag mit.“',
      type: 'richText',
    }),
    defineField({
      name: 'logic',
      title: 'Verknüpfung mit dem Schritt davor',
      description: 'Folgt der Schritt, läuft er nebenher oder ersetzt er den vorigen? Beispiel: „danach“.',
      type: 'string',
      options: { list: [...STEP_LOGICS], layout: 'radio', direction: 'horizontal' },
      initialValue: 'then',
    }),
    defineField({
      name: 'optional',
      title: 'Freiwillig',
      description: 'Einschalten, wenn man den Schritt auslassen darf. Beispiel: eine Beratung vorab.',
      type: 'boolean',
      initialValue: false,
    }),
    defineField({
      name: 'actor',
      title: 'Wer handelt?',
      description: 'Wer muss diesen Schritt gehen? Beispiel: „Arbeitgeber“ bei der Vollmacht.',
      type: 'string',
      options: { list: [...STEP_ACTORS], layout: 'radio', direction: 'horizontal' },
    }),
    defineField({
      name: 'duration',
      title: 'Dauer',
      description: 'Wie lange dauert dieser Schritt? Beispiel: „etwa 4 Wochen“.',
      type: 'string',
      validation: (rule) =>
        rule.max(60).error('Bitte kürzen Sie auf höchstens 60 Zeichen, zum Beispiel „2 bis 4 Wochen“.'),
    }),
    defineField({
      name: 'cost',
      title: 'Kosten',
      description: 'Was kostet dieser Schritt? Beispiel: „411 Euro“ oder „kostenfrei“.',
      type: 'string',
      validation: (rule) =>
        rule.max(60).error('Bitte kürzen Sie auf höchstens 60 Zeichen, zum Beispiel „75 Euro“.'),
    }),
    defineField({
      name: 'links',
      title: 'Formulare und Links',
      description:
        'Was man für diesen Schritt braucht. Beispiel: „Formular Erklärung zum Beschäftigungsverhältnis“.',
      type: 'array',
      of: [defineArrayMember({ type: 'actionLink' })],
      validation: (rule) =>
        rule.max(6).warning('Bitte beschränken Sie sich auf höchstens sechs Links je Schritt.'),
    }),
    defineField({
      name: 'contacts',
      title: 'Kontakt zu diesem Schritt',
      description:
        'Wer hilft genau hier? Höchstens vier. Beispiel: „Arbeitgeberservice, Expertenteam Migration“.',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'reference',
          to: [{ type: 'contact' }],
          options: { filter: 'active != false' },
        }),
      ],
      validation: (rule) => [
        rule
          .unique()
          .error('Dieser Kontakt steht hier doppelt. Bitte entfernen Sie einen der beiden Einträge.'),
        rule.max(4).error('Bitte wählen Sie höchstens vier Kontakte; mehr verwirren an dieser Stelle.'),
      ],
    }),
  ],
  preview: {
    select: { title: 'title', logic: 'logic', actor: 'actor', optional: 'optional' },
    prepare({ title, logic, actor, optional }) {
      const parts = [
        STEP_LOGICS.find((option) => option.value === logic)?.title,
        STEP_ACTORS.find((option) => option.value === actor)?.title,
        optional ? 'freiwillig' : undefined,
      ];
      return { title: title || 'Schritt ohne Titel', subtitle: parts.filter(Boolean).join(' · ') };
    },
  },
});
