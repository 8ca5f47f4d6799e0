import { defineArrayMember, defineField, defineType } from '@sanity/types';

/** What the link job found last. Written by the job, read by the Studio, never public. */
export const linkReport = defineType({
  name: 'linkReport',
  title: 'Ergebnis der Linkprüfung',
  description: 'Wird von der Linkprüfung geschrieben. Beispiel: 212 Adressen, davon zwei nicht gefunden.',
  type: 'document',
  readOnly: true,
  fields: [
    defineField({
      name: 'checkedAt',
      title: 'Geprüft am',
      description: 'Ende der letzten vollständigen Prüfung. Beispiel: 22.11.2026, 3:12 Uhr.',
      type: 'datetime',
    }),
    defineField({
      name: 'failedAt',
      title: 'Prüfung nicht möglich am',
      description:
        'Kein einziger Server antwortete; die Ergebnisse davor bleiben gültig. Beispiel: nachts ohne Internet.',
      type: 'datetime',
    }),
    defineField({
      name: 'entries',
      title: 'Adressen',
      description: 'Jede Adresse, auf die der Inhalt verweist, einmal. Beispiel: „https://www.leipzig.de“.',
      type: 'array',
      of: [defineArrayMember({ type: 'linkEntry' })],
    }),
  ],
  preview: { select: {}, prepare: () => ({ title: 'Ergebnis der Linkprüfung' }) },
});
