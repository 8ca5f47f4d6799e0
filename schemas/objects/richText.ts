import { defineArrayMember, defineField, defineType } from '@sanity/types';
import { checkRichTextSize, warnOfContactData } from '../text-rules.ts';
import { checkLinkTarget } from '../validation.ts';

/**
 * Running text. On purpose small: one level of subheading, two kinds of list, bold, and two kinds of
 * link. Contacts never stand in the text; they belong to the topic or the step.
 */
export const richText = defineType({
  name: 'richText',
  title: 'Text',
  description: 'Text mit Zwischenüberschriften, Listen, Fettdruck und Links. Beispiel: drei kurze Absätze.',
  type: 'array',
  validation: (rule) => [rule.custom(checkRichTextSize).error(), rule.custom(warnOfContactData).warning()],
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Text', value: 'normal' },
        { title: 'Zwischenüberschrift', value: 'h3' },
      ],
      lists: [
        { title: 'Aufzählung', value: 'bullet' },
        { title: 'Nummerierung', value: 'number' },
      ],
      marks: {
        decorators: [{ title: 'Fett', value: 'strong' }],
        annotations: [
          defineArrayMember({
            name: 'link',
            title: 'Link nach außen',
            description: 'Verweis auf eine fremde Seite. Beispiel: das Amt, das den Antrag annimmt.',
            type: 'object',
            fields: [
              defineField({
                name: 'href',
                title: 'Adresse',
                description:
                  'Vollständige Adresse. Beispiel: „https://www.gesetze-im-internet.de/aufenthg_2004/__18a.html“.',
                type: 'url',
                validation: (rule) => [
                  rule.required().error('Bitte fügen Sie die Adresse ein oder entfernen Sie den Link.'),
                  rule
                    .uri({ scheme: ['https', 'mailto', 'tel'] })
                    .custom(checkLinkTarget)
                    .error(),
                ],
              }),
            ],
          }),
          defineArrayMember({
            name: 'topicLink',
            title: 'Link zu einem Thema',
            description: 'Verweis auf ein anderes Thema der Infobox. Beispiel: „Blaue Karte EU“.',
            type: 'object',
            fields: [
              defineField({
                name: 'topic',
                title: 'Thema',
                description:
                  'Welches Thema soll sich öffnen? Tippen Sie einen Teil des Titels, zum Beispiel „Visum“.',
                type: 'reference',
                // Weak, so that a wrong text can be taken back at once; the box leaves the link out.
                weak: true,
                to: [{ type: 'topic' }],
                validation: (rule) =>
                  rule.required().error('Bitte wählen Sie das Thema aus oder entfernen Sie den Link.'),
              }),
            ],
          }),
        ],
      },
    }),
  ],
});
