/** The eight optional details of a topic; its translations repeat them field by field. */
import { defineField } from '@sanity/types';
import type { DETAIL_KINDS } from './vocabulary.ts';

type DetailName = (typeof DETAIL_KINDS)[number];

const DETAILS: readonly { name: DetailName; title: string; description: string }[] = [
  {
    name: 'requirements',
    title: 'Voraussetzungen',
    description:
      'Was muss erfüllt sein? Ein Punkt je Bedingung. Beispiel: „Sie haben ein konkretes Jobangebot.“',
  },
  {
    name: 'documents',
    title: 'Erforderliche Unterlagen',
    description:
      'Was muss man mitbringen oder einreichen? Ein Punkt je Unterlage. Beispiel: „gültiger Pass“.',
  },
  {
    name: 'costs',
    title: 'Kosten',
    description:
      'Gebühren mit Betrag und Stand, nur mit Quelle. Beispiel: „Das nationale Visum kostet 75 Euro.“',
  },
  {
    name: 'deadlines',
    title: 'Fristen',
    description: 'Bis wann muss was geschehen? Beispiel: „innerhalb von zwei Wochen nach dem Einzug“.',
  },
  {
    name: 'processingTime',
    title: 'Bearbeitungsdauer',
    description:
      'Wie lange dauert es üblicherweise? Beispiel: „meist drei bis vier Monate ab vollständigen Unterlagen“.',
  },
  {
    name: 'procedure',
    title: 'Verfahrensablauf',
    description:
      'Nur, was nicht schon in den Schritten steht. Beispiel: „Die Ausländerbehörde beteiligt die Bundesagentur für Arbeit.“',
  },
  {
    name: 'appeal',
    title: 'Rechtsbehelf',
    description: 'Was kann man gegen eine Ablehnung tun? Beispiel: „Widerspruch innerhalb eines Monats“.',
  },
  {
    name: 'hints',
    title: 'Besonderheiten und Hinweise',
    description: 'Ausnahmen und häufige Irrtümer. Beispiel: „Für die Schweiz gelten eigene Regeln.“',
  },
];

/** The detail fields in the order visitors see them. */
export function createDetailFields(group: string) {
  return DETAILS.map((detail) => defineField({ ...detail, type: 'richText', group }));
}
