import { defineField, defineType } from '@sanity/types';
import { checkWebAddress } from '../validation.ts';

/** A norm a statement rests on, with the page where it can be read. */
export const legalReference = defineType({
  name: 'legalReference',
  title: 'Rechtsgrundlage',
  description: 'Vorschrift und Fundstelle. Beispiel: „§ 18g Aufenthaltsgesetz“.',
  type: 'object',
  fields: [
    defineField({
      name: 'label',
      title: 'Vorschrift',
      description:
        'Paragraf und Gesetz, ausgeschrieben. Beispiel: „§ 18g Aufenthaltsgesetz (Blaue Karte EU)“.',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Bitte nennen Sie die Vorschrift, zum Beispiel „§ 18a Aufenthaltsgesetz“.'),
        rule.max(120).error('Bitte kürzen Sie auf höchstens 120 Zeichen: Paragraf, Gesetz, Stichwort.'),
      ],
    }),
    defineField({
      name: 'href',
      title: 'Fundstelle',
      description:
        'Amtliche Seite mit dem Wortlaut. Beispiel: „https://www.gesetze-im-internet.de/aufenthg_2004/__18g.html“.',
      type: 'url',
      validation: (rule) =>
        rule
          .uri({ scheme: ['https'] })
          .custom(checkWebAddress)
          .error(),
    }),
  ],
  preview: {
    select: { label: 'label', href: 'href' },
    prepare({ label, href }) {
      return { title: label || 'Rechtsgrundlage ohne Vorschrift', subtitle: href || 'ohne Fundstelle' };
    },
  },
});
