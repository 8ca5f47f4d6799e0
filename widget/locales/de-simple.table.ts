import type { TableMessages } from './translate.ts';

/** Texts of the round table, in Leichte Sprache. */
export const messages = {
  tableIntro:
    'Manchmal müssen viele Ämter zusammen sprechen. Sie schreiben nur einmal. Alle lesen das Gleiche.',
  tableWho: 'Wer soll dabei sein?',
  tableInvited: 'Manche Ämter haben keine E-Mail-Adresse. Dort sagt Bescheid: {office}.',
  tableWhat: 'Was ist Ihre Frage? Schreiben Sie einen Satz.',
  tableNoNames: 'Schreiben Sie bitte keine Namen.',
  tableMail: 'Das steht in Ihrer E-Mail',
  tableTo: 'An',
  tableSubject: 'Betreff',
  tableText: 'Text',
  tablePrepare: 'E-Mail vorbereiten',
  tablePrint: 'Blatt drucken',
  tablePickOffice: 'Bitte wählen Sie ein Amt aus.',
  tableWriteSentence: 'Bitte schreiben Sie einen Satz.',
  tableNothingStored: 'Die E-Mail geht in Ihrem Mail-Programm auf. Wir speichern nichts. Wir senden nichts.',
} satisfies TableMessages;
