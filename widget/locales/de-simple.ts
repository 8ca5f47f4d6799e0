import type { FirstMessages } from './translate.ts';

/** Texts seen at once, in Leichte Sprache. */
export const messages = {
  searchLabel: 'Was wollen Sie wissen?',
  searchHint: 'Schreiben Sie ein Wort oder eine Frage.',
  clear: 'Löschen',
  language: 'Sprache',
  audienceQuestion: 'Wer sind Sie?',
  pathwayQuestion: 'Um welche Menschen geht es?',
  unchoose: 'Auswahl löschen',
  toGuide: 'Mit 3 Fragen zum Thema',
  frequentHeading: 'Das fragen viele Menschen',
  'asked.employer': 'Das fragen viele Arbeit-Geber',
  'asked.newcomer': 'Das fragen viele Menschen, die neu in Deutschland sind',
  'asked.actor': 'Das fragen viele Berater',
  deskHeading: 'Wollen Sie lieber mit uns sprechen?',
  writeEmail: 'E-Mail schreiben',
  phone: 'Telefon',
  newTab: 'öffnet eine neue Seite',
  loading: 'Bitte warten Sie …',
} satisfies FirstMessages;
