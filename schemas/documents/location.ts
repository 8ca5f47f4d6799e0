import { defineField, defineType } from '@sanity/types';
import { checkDocumentSize } from '../text-rules.ts';
import { createReviewFields, isReviewDue, joinSubtitle } from '../review.ts';
import { checkPostalCode, checkTextLength } from '../validation.ts';
import { DEFAULT_REVIEW_MONTHS, STEP_FREE_OPTIONS } from '../vocabulary.ts';

/** A door visitors walk through: address, directions, access. */
export const location = defineType({
  name: 'location',
  title: 'Ort',
  description: 'Eine Adresse mit Anfahrt und Zugang. Beispiel: „FIZ, AXIS-Passage“.',
  type: 'document',
  validation: (rule) => rule.custom(checkDocumentSize).error(),
  groups: [
    { name: 'address', title: 'Adresse', default: true },
    { name: 'access', title: 'Anfahrt und Zugang' },
    { name: 'hours', title: 'Öffnungszeiten' },
    { name: 'care', title: 'Pflege' },
  ],
  fields: [
    ...createAddressFields(),
    ...createAccessFields(),
    ...createHoursFields(),
    ...createReviewFields({
      group: 'care',
      months: DEFAULT_REVIEW_MONTHS.location,
      subject: 'dieser Ort',
      required: false,
    }),
  ],
  orderings: [
    { name: 'nameAsc', title: 'Name A–Z', by: [{ field: 'name', direction: 'asc' }] },
    {
      name: 'reviewedAtAsc',
      title: 'Am längsten ungeprüft',
      by: [{ field: 'reviewedAt', direction: 'asc' }],
    },
  ],
  preview: {
    select: {
      name: 'name',
      street: 'street',
      closed: 'temporarilyClosed',
      reviewedAt: 'reviewedAt',
      reviewEveryMonths: 'reviewEveryMonths',
    },
    prepare({ name, street, closed, reviewedAt, reviewEveryMonths }) {
      return {
        title: name || 'Ort ohne Namen',
        subtitle: joinSubtitle(
          street,
          closed && 'vorübergehend geschlossen',
          isReviewDue(reviewedAt, reviewEveryMonths) && 'Prüfung fällig',
        ),
      };
    },
  },
});

function createAddressFields() {
  return [
    defineField({
      name: 'name',
      title: 'Interner Name',
      description: 'So finden Sie den Ort im Studio. Beispiel: „FIZ, AXIS-Passage“.',
      type: 'string',
      group: 'address',
      validation: (rule) =>
        rule.required().error('Bitte geben Sie dem Ort einen Namen, unter dem Sie ihn wiederfinden.'),
    }),
    defineField({
      name: 'organisation',
      title: 'Organisation',
      description: 'Wer hat hier seinen Sitz? Beispiel: „Fachinformationszentrum Zuwanderung“.',
      type: 'reference',
      group: 'address',
      to: [{ type: 'organisation' }],
      validation: (rule) => rule.required().error('Bitte wählen Sie die Organisation aus, die hier sitzt.'),
    }),
    defineField({
      name: 'street',
      title: 'Straße und Hausnummer',
      description: 'Wie auf einem Brief. Beispiel: „Georg-Schumann-Straße 173“.',
      type: 'string',
      group: 'address',
      validation: (rule) => rule.required().error('Bitte tragen Sie Straße und Hausnummer ein.'),
    }),
    defineField({
      name: 'postalCode',
      title: 'Postleitzahl',
      description: 'Fünf Ziffern. Beispiel: „04159“.',
      type: 'string',
      group: 'address',
      validation: (rule) => [
        rule.required().error('Bitte tragen Sie die Postleitzahl ein.'),
        rule.custom(checkPostalCode).error(),
      ],
    }),
    defineField({
      name: 'city',
      title: 'Ort',
      description: 'Stadt oder Gemeinde. Beispiel: „Leipzig“.',
      type: 'string',
      group: 'address',
      initialValue: 'Leipzig',
      validation: (rule) => rule.required().error('Bitte tragen Sie die Stadt oder Gemeinde ein.'),
    }),
    defineField({
      name: 'building',
      title: 'Gebäude, Etage, Raum',
      description: 'Wo genau im Haus? Je Sprache. Beispiel: „AXIS-Passage, 2. Etage“.',
      type: 'internationalizedArrayString',
      group: 'address',
      validation: (rule) => rule.custom(checkTextLength(120)).error(),
    }),
    defineField({
      name: 'coordinates',
      title: 'Koordinaten',
      description: 'Breite und Länge für die Karten-App. Beispiel: 51,3677 und 12,3470.',
      type: 'geopoint',
      group: 'address',
    }),
  ];
}

function createAccessFields() {
  return [
    defineField({
      name: 'directions',
      title: 'Anfahrt',
      description:
        'Haltestelle und Weg zum Eingang, je Sprache. Beispiel: „Straßenbahn 10 und 11 bis Huygensplatz“.',
      type: 'internationalizedArrayText',
      group: 'access',
      validation: (rule) => rule.custom(checkTextLength(400)).error(),
    }),
    defineField({
      name: 'stepFree',
      title: 'Stufenfrei erreichbar',
      description:
        'Kommt man ohne Stufen bis in den Raum? Beispiel: „Teilweise“, wenn nur der Hofeingang stufenfrei ist.',
      type: 'string',
      group: 'access',
      options: { list: [...STEP_FREE_OPTIONS], layout: 'radio', direction: 'horizontal' },
      initialValue: 'unknown',
    }),
  ];
}

function createHoursFields() {
  return [
    defineField({
      name: 'openingHours',
      title: 'Öffnungszeiten',
      description:
        'Wann ist hier jemand da? Leer lassen, wenn Sie es nicht sicher wissen. Beispiel: Dienstag 9:00 bis 12:00.',
      type: 'openingHours',
      group: 'hours',
    }),
    defineField({
      name: 'temporarilyClosed',
      title: 'Vorübergehend geschlossen',
      description:
        'Einschalten, solange man dort niemanden antrifft. Beispiel: Umbau im Sommer. Geht allen Zeiten vor.',
      type: 'boolean',
      group: 'hours',
      initialValue: false,
    }),
  ];
}
