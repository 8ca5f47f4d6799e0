/** Languages of the interface. */
export const LANGUAGES = ['de', 'en', 'uk', 'ar', 'de-simple'];

/** Everything a visitor can have before them; `states.ts` brings a box there. */
export const STATE_NAMES = [
  'rest',
  'language menu',
  'choice',
  'notices',
  'guide',
  'guide with an answer',
  'guide at its end',
  'waiting',
  'hits',
  'all hits',
  'hits of a choice',
  'did you mean',
  'nothing found',
  'outside the choice',
  'topic',
  'topic with all parts open',
  'topic in German',
  'topic answered',
  'round table',
  'round table filled in',
  'term',
  'contact',
  'contact with its week',
  'entry that is gone',
  'search that fails',
  'start that fails',
] as const;

/** Name of a state. */
export type StateName = (typeof STATE_NAMES)[number];
