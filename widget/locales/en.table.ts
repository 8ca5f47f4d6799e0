import type { TableMessages } from './translate.ts';

/** Texts of the round table, in English. */
export const messages = {
  tableIntro:
    'When several offices have a say, one joint meeting helps. You write once and everybody reads the same.',
  tableWho: 'Who should take part?',
  tableInvited: 'Your request reaches offices without an email address through: {office}.',
  tableWhat: 'What is it about? One sentence is enough.',
  tableNoNames: 'Please no names and no file numbers.',
  tableMail: 'This is in your email',
  tableTo: 'To',
  tableSubject: 'Subject',
  tableText: 'Text',
  tablePrepare: 'Prepare email',
  tablePrint: 'Print as a sheet',
  tablePickOffice: 'Please choose at least one office.',
  tableWriteSentence: 'Please write one sentence.',
  tableNothingStored: 'The message opens in your mail program. This page stores and sends nothing.',
} satisfies TableMessages;
