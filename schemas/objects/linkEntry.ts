import { defineField, defineType } from '@sanity/types';
import { LINK_STATUSES } from '../vocabulary.ts';

/** What is known about one address that the content links to. */
export const linkEntry = defineType({
  name: 'linkEntry',
  title: 'Geprüfte Adresse',
  description: 'Ergebnis der letzten Prüfung einer Adresse. Beispiel: „nicht gefunden“ seit dem 12.06.2026.',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({
      name: 'url',
      title: 'Adresse',
      description: 'So, wie sie im Inhalt steht. Beispiel: „https://www.leipzig.de/alt“.',
      type: 'url',
    }),
    defineField({
      name: 'status',
      title: 'Ergebnis',
      description: 'Was die letzte Prüfung ergab. Beispiel: „zu prüfen“.',
      type: 'string',
      options: { list: [...LINK_STATUSES] },
    }),
    defineField({
      name: 'httpStatus',
      title: 'Antwort des Servers',
      description: 'Zahl, mit der der fremde Server antwortete. Beispiel: 404.',
      type: 'number',
    }),
    defineField({
      name: 'reason',
      title: 'Grund',
      description: 'Warum die Adresse nicht einfach in Ordnung ist. Beispiel: „timeout“, keine Antwort.',
      type: 'string',
    }),
    defineField({
      name: 'movedTo',
      title: 'Neue Adresse',
      description: 'Wohin die fremde Seite weiterleitet. Beispiel: „https://www.leipzig.de/neu“.',
      type: 'url',
    }),
    defineField({
      name: 'since',
      title: 'In diesem Zustand seit',
      description: 'Wann dieses Ergebnis zum ersten Mal auftrat. Beispiel: 12.06.2026.',
      type: 'datetime',
    }),
    defineField({
      name: 'checkedAt',
      title: 'Geprüft am',
      description: 'Zeitpunkt der letzten Prüfung dieser Adresse. Beispiel: 22.11.2026, 3:10 Uhr.',
      type: 'datetime',
    }),
    defineField({
      name: 'approvedAt',
      title: 'Geprüft, in Ordnung',
      description: 'Wann jemand die Adresse von Hand bestätigt hat. Beispiel: 20.11.2026.',
      type: 'datetime',
    }),
  ],
  preview: {
    select: { url: 'url', status: 'status' },
    prepare({ url, status }) {
      const option = LINK_STATUSES.find(({ value }) => value === status);
      return { title: url || 'Eintrag ohne Adresse', subtitle: option?.title };
    },
  },
});
