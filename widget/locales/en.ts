import type { FirstMessages } from './translate.ts';

/** Texts seen at once, in English. */
export const messages = {
  question: 'What would you like to know?',
  hint: 'A keyword or a whole question',
  clear: 'Clear',
  language: 'Language',
  iAm: 'I am …',
  itIsAbout: 'It is about people …',
  unchoose: 'Remove choice',
  asked: 'Often asked',
  'asked.employer': 'Often asked by employers',
  'asked.newcomer': 'Often asked by newcomers',
  'asked.actor': 'Often asked by advisers',
  askDirectly: 'Rather ask a person?',
  writeEmail: 'Send an email',
  phone: 'Phone',
  newTab: 'opens a new tab',
  loading: 'Loading …',
} satisfies FirstMessages;
