/** What a hint is. */

/** Kinds of hints, the most important first. */
export const HINT_KINDS = [
  'longSentence',
  'abbreviation',
  'legalTerm',
  'nouns',
  'officialWord',
  'passive',
  'longWord',
] as const;

/** What makes a place hard to read. */
export type HintKind = (typeof HINT_KINDS)[number];

/** One hint. */
export interface Hint {
  kind: HintKind;
  /** The whole sentence. */
  sentence: string;
  /** The words it is about, exactly as they stand in the sentence. */
  quote: string;
  /** What is hard about it, in German. */
  message: string;
  /** What to do, in German. */
  suggestion: string;
}
