import type { FirstMessages } from './translate.ts';

/** Texts seen at once, in English. */
export const messages = {
  searchLabel: 'What would you like to know?',
  searchHint: 'A keyword or a whole question',
  clear: 'Clear',
  language: 'Language',
  audienceQuestion: 'I am …',
  pathwayQuestion: 'It is about people …',
  unchoose: 'Remove choice',
  toGuide: 'To your topic in three questions',
  frequentHeading: 'Often asked',
  'asked.employer': 'Often asked by employers',
  'asked.newcomer': 'Often asked by newcomers',
  'asked.actor': 'Often asked by advisers',
  deskHeading: 'Rather ask a person?',
  writeEmail: 'Send an email',
  phone: 'Phone',
  newTab: 'opens a new tab',
  loading: 'Loading …',
} satisfies FirstMessages;
