/**
 * From text to comparable words. Index and query go through the same functions: only then does a word
 * typed one way find the word written another way.
 */

/** Longest part of a word that counts, in code points; longer words match by their beginning. */
export const WORD_LENGTH_MAX = 40;

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts that set no spaces between words: every two neighbouring signs count as a word. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{3,}$/u;
const MARKS_AND_TATWEEL = /[\p{M}\u0640]/gu;
/** Bürger*innen, Bürger:innen, Bürger_innen, Bürger/-innen: the mark goes, the ending is left for the stemmer. */
const GENDER_MARK = /(\p{L})(?:[*:_·•’']|\/-?)(in(?:nen)?)(?!\p{L})/gu;
/** An apostrophe inside a Cyrillic word is part of its spelling. */
const CYRILLIC_APOSTROPHE = /(\p{Script=Cyrillic})['’ʼ‘`](?=\p{Script=Cyrillic})/gu;

/**
 * Folds case, diacritics and spelling habits: `Ä`, `ae` and `a` become `a`; `ß` becomes `ss`.
 *
 * The digraphs fold in every language, because German office names stand in every language's texts;
 * not after a vowel or q (`neue`, `Steuer`, `Quelle`). Folding keeps beginnings: the folded beginning
 * of a word is a beginning of the folded word.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS_AND_TATWEEL, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/(?<![aeiouq])([aou])e/g, '$1')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

/** The folded words of a text in their order, with repetitions. */
export function splitWords(text: string): string[] {
  const plain = text.replace(GENDER_MARK, '$1$2').replace(CYRILLIC_APOSTROPHE, '$1');
  return (foldText(plain).match(WORD) ?? []).flatMap((word) => {
    if (word.length <= WORD_LENGTH_MAX && !UNSPACED.test(word)) return word;
    const signs = Array.from(word);
    if (UNSPACED.test(word)) return signs.slice(1).map((sign, i) => (signs[i] ?? '') + sign);
    return signs.slice(0, WORD_LENGTH_MAX).join('');
  });
}

/** One word of a text or a query. */
export interface Word {
  /** Folded, as typed. */
  text: string;
  /** What the index knows it by. */
  stem: string;
  /** Whether it carries no topic. */
  stop: boolean;
}

/** The analysis of one language. */
export interface Analyser {
  /** The words of a text in their order, those without a topic included. */
  words(text: string): Word[];
  stem(folded: string): string;
  /** Folded words that only say that somebody asks. */
  weak: ReadonlySet<string>;
  /** Letters that may join two words to one; empty where words are not written together. */
  links: readonly string[];
}

/** Makes the analysis of a language from its rules, as `listRules` lists them. */
export function createAnalyser(rules: readonly string[]): Analyser {
  const [stop, weak, prefixes, links] = rules.slice(0, 4).map((list) => list.split(' ').filter(Boolean));
  const stopWords = new Set(stop);
  const stemMin = Number(rules[5]);
  const rounds = (rules[4] ?? '').split('|').map((round) => round.split(' ').filter(Boolean));
  const stem = (folded: string): string => {
    let word = folded;
    const room = (part: string): boolean => word.length - part.length >= stemMin;
    const prefix = prefixes?.find((part) => word.startsWith(part) && room(part));
    if (prefix) word = word.slice(prefix.length);
    for (const round of rounds) {
      const suffix = round.find((part) => word.endsWith(part) && room(part));
      if (suffix) word = word.slice(0, -suffix.length);
    }
    return word;
  };
  return {
    stem,
    weak: new Set(weak),
    links: links ?? [],
    words: (text) =>
      splitWords(text).map((word) => ({ text: word, stem: stem(word), stop: stopWords.has(word) })),
  };
}
