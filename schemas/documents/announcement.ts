import { defineArrayMember, defineField, defineType } from '@sanity/types';
import {
  checkAnnouncementEnd,
  checkAnnouncementLength,
  describeAnnouncementTime,
} from '../announcement-time.ts';
import { checkDocumentSize } from '../text-rules.ts';
import { joinSubtitle } from '../review.ts';
import { checkSourceText, checkTextLength, checkWebAddress } from '../validation.ts';
import { ANNOUNCEMENT_URGENCIES } from '../vocabulary.ts';

/** News that the box shows for a while and then forgets by itself. */
export const announcement = defineType({
  name: 'announcement',
  title: 'Hinweis',
  description: 'Eine Nachricht auf Zeit. Beispiel: „Am 12. Juni ist die Anlaufstelle geschlossen.“',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  groups: [
    { name: 'message', title: 'Nachricht', default: true },
    { name: 'scope', title: 'Wo und für wen' },
  ],
  fields: [...createMessageFields(), ...createScopeFields()],
  orderings: [
    {
      name: 'showUntilAsc',
      title: 'Endet zuerst',
      by: [{ field: 'showUntil', direction: 'asc' }],
    },
    { name: 'showFromDesc', title: 'Neueste zuerst', by: [{ field: 'showFrom', direction: 'desc' }] },
  ],
  preview: {
    select: { text: 'text.0.value', urgency: 'urgency', showFrom: 'showFrom', showUntil: 'showUntil' },
    prepare({ text, urgency, showFrom, showUntil }) {
      return {
        title: text || 'Hinweis ohne Text',
        subtitle: joinSubtitle(
          describeAnnouncementTime({ showFrom, showUntil }, Date.now()),
          urgency === 'important' && 'wichtig',
        ),
      };
    },
  },
});

function createMessageFields() {
  return [
    defineField({
      name: 'text',
      title: 'Text',
      description:
        'Ein bis zwei Sätze, je Sprache. Beispiel: „Die Anlaufstelle ist am 12. Juni geschlossen. Sie erreichen uns per E-Mail.“',
      type: 'internationalizedArrayString',
      group: 'message',
      validation: (rule) => [rule.custom(checkSourceText).error(), rule.custom(checkTextLength(200)).error()],
    }),
    defineField({
      name: 'urgency',
      title: 'Dringlichkeit',
      description: '„Wichtig“ fällt stärker auf; bitte sparsam verwenden. Beispiel: „Information“.',
      type: 'string',
      group: 'message',
      options: { list: [...ANNOUNCEMENT_URGENCIES], layout: 'radio', direction: 'horizontal' },
      initialValue: 'info',
    }),
    defineField({
      name: 'showFrom',
      title: 'Zeigen ab',
      description: 'Ab wann sehen Besucher den Hinweis? Beispiel: 01.06.2026, 8:00 Uhr.',
      type: 'datetime',
      group: 'message',
      options: { dateFormat: 'DD.MM.YYYY', timeFormat: 'HH:mm' },
      initialValue: () => new Date().toISOString(),
      validation: (rule) => rule.required().error('Bitte wählen Sie, ab wann der Hinweis erscheint.'),
    }),
    defineField({
      name: 'showUntil',
      title: 'Zeigen bis',
      description: 'Danach verschwindet der Hinweis von selbst. Beispiel: 12.06.2026, 18:00 Uhr.',
      type: 'datetime',
      group: 'message',
      options: { dateFormat: 'DD.MM.YYYY', timeFormat: 'HH:mm' },
      validation: (rule) => [
        rule
          .required()
          .error('Bitte wählen Sie, bis wann der Hinweis gilt; sonst bliebe er für immer stehen.'),
        rule.custom((until, { document }) => checkAnnouncementEnd(until, document?.['showFrom'])).error(),
        rule
          .custom((until, { document }) => checkAnnouncementLength(until, document?.['showFrom']))
          .warning(),
      ],
    }),
    defineField({
      name: 'link',
      title: 'Link',
      description: 'Seite mit mehr dazu, falls es eine gibt. Beispiel: „https://www.leipzig.de/aktuelles“.',
      type: 'url',
      group: 'message',
      validation: (rule) =>
        rule
          .uri({ scheme: ['https'] })
          .custom(checkWebAddress)
          .error(),
    }),
    defineField({
      name: 'linkText',
      title: 'Linktext',
      description: 'Nennt das Ziel, je Sprache. Beispiel: „Alle Schließtage der Stadt“.',
      type: 'internationalizedArrayString',
      group: 'message',
      hidden: ({ document }) => !document?.['link'],
      validation: (rule) => [
        rule.custom(checkTextLength(80)).error(),
        rule.custom((text, { document }) => (document?.['link'] ? checkSourceText(text) : true)).error(),
      ],
    }),
  ];
}

function createScopeFields() {
  const scopes = [
    {
      name: 'partners',
      title: 'Nur auf diesen Partnerseiten',
      description: 'Leer lassen, wenn der Hinweis überall stehen soll. Beispiel: „Jobcenter Leipzig“.',
      to: 'partnerEmbed',
    },
    {
      name: 'audiences',
      title: 'Nur für',
      description: 'Leer lassen, wenn der Hinweis alle angeht. Beispiel: „Arbeitgeber“.',
      to: 'audience',
    },
  ];
  return scopes.map(({ to, ...texts }) =>
    defineField({
      ...texts,
      type: 'array',
      group: 'scope',
      of: [defineArrayMember({ type: 'reference', to: [{ type: to }], options: { disableNew: true } })],
      validation: (rule) =>
        rule.unique().error('Dieser Eintrag steht doppelt in der Liste. Bitte entfernen Sie einen.'),
    }),
  );
}
