/**
 * Pages of three partners that do not exist: what the same content looks like on a chamber's, an
 * association's and a municipality's pages. Names are invented, addresses end in `.example`, which nobody
 * can register. The demonstration pages in `demo/` belong to the same three.
 */
import type { PartnerSource } from './partner-documents.ts';

/** Settings of the box on partners' pages. */
export const partners: PartnerSource[] = [
  {
    slug: 'wirtschaftskammer-pleissenland',
    name: 'Wirtschaftskammer Pleißenland (Beispiel), Seite für Betriebe',
    organisation: 'wirtschaftskammer-pleissenland',
    allowedOrigins: ['https://www.wirtschaftskammer-pleissenland.example'],
    languages: ['de', 'en'],
    startLanguage: 'de',
    audience: 'employer',
    filters: ['pathway'],
    categories: ['aufenthalt', 'anerkennung', 'sprache', 'qualifizierung', 'arbeit', 'fiz'],
    hiddenTopics: ['leistungen-des-jobcenters', 'arbeitssuche'],
    preferredContacts: ['arbeitgeberservice-migration'],
    theme: { preset: 'neutral', scheme: 'light', accent: '#00437a', corners: 'square', density: 'normal' },
    headingLevel: 2,
    reviewNote: 'Erfundener Partner. Zeigt: Zielgruppe voreingestellt, zwei Sprachen, eigene Farbe, eckig.',
  },
  {
    slug: 'verein-flussbruecke',
    name: 'Verein Jisr an-Nahr, „Flussbrücke“ (Beispiel), arabische Seite',
    organisation: 'verein-flussbruecke',
    allowedOrigins: ['https://www.flussbruecke.example', 'https://ar.flussbruecke.example'],
    languages: ['ar', 'de', 'en', 'uk'],
    startLanguage: 'ar',
    audience: 'newcomer',
    filters: ['pathway'],
    categories: [],
    hiddenTopics: ['pflichten-des-arbeitgebers', 'eingliederungszuschuss'],
    preferredContacts: ['migrationsberatung', 'faire-integration'],
    theme: { preset: 'fiz', scheme: 'auto', accent: '#7a2e12', corners: 'round', density: 'normal' },
    headingLevel: 2,
    reviewNote: 'Erfundener Partner. Zeigt: Start auf Arabisch, rund, zwei Adressen.',
  },
  {
    slug: 'gemeinde-auenbrueck',
    name: 'Gemeinde Auenbrück (Beispiel), Seitenleiste',
    organisation: 'gemeinde-auenbrueck',
    allowedOrigins: ['https://www.auenbrueck.example'],
    languages: [],
    filters: ['audience', 'pathway'],
    categories: ['ankommen', 'sprache', 'arbeit', 'fiz'],
    hiddenTopics: [],
    preferredContacts: [],
    theme: { preset: 'neutral', scheme: 'light', accent: '#8a1f2d', corners: 'soft', density: 'compact' },
    headingLevel: 3,
    reviewNote: 'Erfundener Partner. Zeigt: alle Sprachen, wenige Themenfelder, eng in der Seitenleiste.',
  },
];
