/**
 * From text to comparable words. Index and query go through the same function: only then does a word
 * typed one way find the word written another way.
 */

/** Longest part of a word that counts, in code points; longer words match by their beginning. */
export const WORD_LENGTH_MAX = 40;

const WORD = /[\p{L}\p{N}]+/gu;
const MARKS_AND_TATWEEL = /[\p{M}\u0640]/gu;
/** Arabic letters that differ in careful and in quick writing. */
const ARABIC_VARIANTS: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه' };

/**
 * Folds case, diacritics and spelling habits: `Ä`, `ae` and `a` become `a`; `ß` becomes `ss`.
 *
 * The digraphs fold in every language, because German office names stand in every language's texts.
 * Folding keeps beginnings: the folded beginning of a word is a beginning of the folded word.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS_AND_TATWEEL, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1')
    .replace(/[ىة]/g, (letter) => ARABIC_VARIANTS[letter] ?? letter);
}

/** The folded words of a text in their order, with repetitions. */
export function splitWords(text: string): string[] {
  return (foldText(text).match(WORD) ?? []).map((word) =>
    word.length > WORD_LENGTH_MAX ? Array.from(word).slice(0, WORD_LENGTH_MAX).join('') : word,
  );
}
