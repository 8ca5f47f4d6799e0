import { createHmac } from 'node:crypto';

/** Longer searches are counted, but their words are not kept: they are sentences, and more likely personal. */
export const WORDS_CHARS_MAX = 60;

/** An address, or digits that may be a phone, file or identity number. */
const PERSONAL = /@|\d(?:[\s./-]?\d){4}/;

/**
 * The words of a search in one spelling, so that the same search counts as the same; `null` when they
 * must not be kept whatever the number of visits: empty, too long, or looking like an address or number.
 */
export function normalizeWords(words: string): string | null {
  const text = words.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const isText = text !== '' && !/\p{Cc}/u.test(text);
  return isText && [...text].length <= WORDS_CHARS_MAX && !PERSONAL.test(text) ? text : null;
}

/** What stands for words that may not be shown yet. */
export function hashWords(
  salt: Uint8Array,
  { language, words }: { language: string; words: string },
): Buffer {
  return createHmac('sha256', salt).update(`${language}\n${words}`).digest();
}
