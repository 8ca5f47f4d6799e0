/** Houses one can go to. Step-free access is not known for sure anywhere, so nothing is claimed. */
import type { LocationSource } from './sources.ts';

/** Locations; missing ones are missing on purpose, see README. */
export const locations: LocationSource[] = [
  {
    slug: 'fiz-axis-passage',
    name: 'FIZ, AXIS-Passage',
    organisation: 'fiz-leipzig',
    street: 'Georg-Schumann-Straße 173',
    postalCode: '04159',
    building: { de: 'AXIS-Passage', en: 'AXIS-Passage shopping arcade', ar: 'مجمع AXIS-Passage' },
  },
  {
    slug: 'agentur-leipzig',
    name: 'Agentur für Arbeit Leipzig',
    organisation: 'agentur-fuer-arbeit-leipzig',
    street: 'Georg-Schumann-Straße 150',
    postalCode: '04159',
  },
  {
    slug: 'willkommenszentrum',
    name: 'Willkommenszentrum Leipzig',
    organisation: 'stadt-leipzig',
    street: 'Otto-Schill-Straße 2',
    postalCode: '04109',
  },
  {
    slug: 'ihk-leipzig',
    name: 'IHK zu Leipzig',
    organisation: 'ihk-leipzig',
    street: 'Goerdelerring 5',
    postalCode: '04109',
  },
  {
    slug: 'handwerkskammer-leipzig',
    name: 'Haus des Handwerks',
    organisation: 'handwerkskammer-leipzig',
    street: 'Dresdner Straße 11/13',
    postalCode: '04103',
    building: { de: 'Haus des Handwerks', en: 'Haus des Handwerks building', ar: 'مبنى Haus des Handwerks' },
  },
  {
    slug: 'ksv-sachsen',
    name: 'Kommunaler Sozialverband Sachsen, Leipzig',
    organisation: 'ksv-sachsen',
    street: 'Humboldtstraße 18',
    postalCode: '04105',
  },
];
