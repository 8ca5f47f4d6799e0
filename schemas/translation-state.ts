/** In which state a topic is in one language; one rule for lists, the coverage table and visitors. */
import { TRANSLATION_STATES } from './vocabulary.ts';

/** `missing`, `inProgress`, `machine`, `outdated` or `current`. */
export type TranslationState = (typeof TRANSLATION_STATES)[number]['value'];

/** What the state is decided from; any document or projection with these fields serves. */
export interface TranslationFacts {
  sourceHash?: string | null;
  origin?: string | null;
  inProgress?: boolean | null;
}

/**
 * Whether the German text has changed since the translation was made. A topic without a fingerprint was
 * never published with one, so nothing is known and nothing is flagged.
 */
export function isOutdated(topicHash: string | null | undefined, translation: TranslationFacts): boolean {
  return Boolean(topicHash) && translation.sourceHash !== topicHash;
}

/**
 * State of a translation. Somebody working on it comes first, then old text, then text nobody has read.
 * `null` or `undefined` for a translation that does not exist.
 */
export function getTranslationState(
  topicHash: string | null | undefined,
  translation: TranslationFacts | null | undefined,
): TranslationState {
  if (!translation) return 'missing';
  if (translation.inProgress) return 'inProgress';
  if (isOutdated(topicHash, translation)) return 'outdated';
  return translation.origin === 'machine' ? 'machine' : 'current';
}

/** German words of a state, for example „maschinell, ungeprüft“. */
export function describeTranslationState(state: TranslationState): string {
  return TRANSLATION_STATES.find(({ value }) => value === state)?.title ?? state;
}
