import type { GuideMessages } from './translate.ts';

/** Texts of the way to a topic, in English. */
export const messages = {
  guideStep: 'Guide, question {n} of {total}',
  guideDone: 'Guide, result',
  guideToSearch: 'Back to the search',
  areaQuestion: 'What is it about?',
  'hint.eu': 'also Switzerland, Norway, Iceland and Liechtenstein',
  'hint.third': 'still abroad or already here',
  'hint.humanitarian': 'asylum procedure, toleration (Duldung), protection, Ukraine',
  dontKnow: 'I don’t know',
  notChosen: 'left open',
  changeAnswer: 'Change',
  next: 'Continue',
  skip: 'Skip this question',
  seeNow: { one: 'See {n} topic now', other: 'See {n} topics now' },
  withThis: { one: 'With this choice: {n} topic', other: 'With this choice: {n} topics' },
  guideTopics: { one: '{n} topic fits', other: '{n} topics fit' },
  guideNone: 'There is no topic on this yet',
  allTopics: { one: 'Show {n} topic', other: 'Show all {n} topics' },
  guideContacts: 'These offices know about it',
  startOver: 'Start again',
  guideNote: 'The guide looks for topics. It decides nothing about your rights and stores nothing.',
} satisfies GuideMessages;
