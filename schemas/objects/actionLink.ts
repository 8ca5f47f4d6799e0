import { defineField, defineType } from '@sanity/types';
import { checkLinkTarget, checkLinkText } from '../validation.ts';
import { ACTION_LINK_KINDS, LANGUAGE_OPTIONS } from '../vocabulary.ts';

/** A link a visitor follows to do something: a form, an online application, a booking page. */
export const actionLink = defineType({
  name: 'actionLink',
  title: 'Link',
  description:
    'Formular, Online-Antrag, Termin oder Information auf einer anderen Seite. Beispiel: „Termin buchen“.',
  type: 'object',
  fields: [
    defineField({
      name: 'kind',
      title: 'Art',
      description: 'Was findet man dort? Beispiel: „Formular“ für einen Antrag zum Ausfüllen.',
      type: 'string',
      options: { list: [...ACTION_LINK_KINDS], layout: 'radio', direction: 'horizontal' },
      initialValue: 'info',
      validation: (rule) => rule.required().error('Bitte wählen Sie aus, was man hinter dem Link findet.'),
    }),
    defineField({
      name: 'text',
      title: 'Linktext',
      description:
        'Nennt das Ziel, auch für Menschen, die nur den Link hören. Beispiel: „Antrag auf Aufenthaltstitel (PDF)“.',
      type: 'string',
      validation: (rule) => [
        rule
          .required()
          .error(
            'Bitte schreiben Sie, wohin der Link führt, zum Beispiel „Termin in der Ausländerbehörde buchen“.',
          ),
        rule.min(6).max(90).error('Bitte schreiben Sie 6 bis 90 Zeichen, sodass das Ziel klar ist.'),
        rule.custom(checkLinkText).warning(),
      ],
    }),
    defineField({
      name: 'href',
      title: 'Adresse',
      description:
        'Vollständige Adresse mit „https://“, „mailto:“ oder „tel:“. Beispiel: „https://www.anerkennung-in-deutschland.de“.',
      type: 'url',
      validation: (rule) => [
        rule.required().error('Bitte fügen Sie die Adresse ein, auf die der Link führt.'),
        rule
          .uri({ scheme: ['https', 'mailto', 'tel'] })
          .custom(checkLinkTarget)
          .error(),
      ],
    }),
    defineField({
      name: 'language',
      title: 'Sprache der Zielseite',
      description:
        'Nur wählen, wenn die Zielseite nicht deutsch ist oder mehrere Fassungen hat. Beispiel: „Englisch“.',
      type: 'string',
      options: { list: [...LANGUAGE_OPTIONS] },
    }),
  ],
  preview: {
    select: { text: 'text', href: 'href', kind: 'kind' },
    prepare({ text, href, kind }) {
      const option = ACTION_LINK_KINDS.find((candidate) => candidate.value === kind);
      return { title: text || 'Link ohne Text', subtitle: [option?.title, href].filter(Boolean).join(' · ') };
    },
  },
});
