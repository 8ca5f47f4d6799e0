/** Takes written-together words apart, with nothing but the vocabulary at hand. */

/** Letters of a word that is looked at, and of a part, at least. */
const WORD_MIN = 7;
const PART_MIN = 3;
/** Parts of a part that are looked for; a word of more is taken apart as far as it goes. */
const DEPTH_MAX = 2;

/** What the splitter asks its surroundings. */
export interface Vocabulary {
  stem(folded: string): string;
  /** In how many documents the stem stands; 0 when it is unknown. */
  countOf(stem: string): number;
  /** Letters that may join two parts. */
  links: readonly string[];
  /** Whether parts that are unknown may be taken apart again; needs the whole vocabulary at hand. */
  deep: boolean;
}

/** The stems of the parts of a folded word, in their order; empty when it cannot be taken apart. */
export function splitCompound(word: string, vocabulary: Vocabulary, depth = 0): string[] {
  let best: string[] = [];
  let bestScore = -1;
  const deep = vocabulary.deep && depth < DEPTH_MAX;
  if (word.length < WORD_MIN - depth) return best;
  for (let cut = PART_MIN; cut <= word.length - PART_MIN; cut++) {
    for (const link of ['', ...vocabulary.links]) {
      const head = word.slice(0, cut - link.length);
      if (head.length < PART_MIN || !word.startsWith(link, head.length)) continue;
      const stem = vocabulary.stem(head);
      const headCount = vocabulary.countOf(stem);
      if (headCount === 0 && !deep) continue;
      const tail = vocabulary.stem(word.slice(cut));
      const tailCount = vocabulary.countOf(tail);
      if (tailCount === 0) continue;
      const heads = headCount > 0 ? [stem] : splitCompound(head, vocabulary, depth + 1);
      if (heads.length === 0) continue;
      // Two parts of similar length that are both common are more likely meant than a long and a short one.
      const score =
        Math.log(1 + (Math.min(headCount, tailCount) || 0.5)) -
        link.length * 0.3 +
        Math.min(head.length, word.length - cut) * 0.1;
      if (score > bestScore) {
        bestScore = score;
        best = [...heads, tail];
      }
    }
  }
  return best;
}

/** The stem of the longest known beginning or end of a word whose rest is unknown; empty when there is none. */
export function findLongestPart(word: string, { stem, countOf }: Vocabulary): string {
  if (word.length < WORD_MIN) return '';
  for (let length = word.length - PART_MIN; length >= PART_MIN; length--) {
    for (const part of [stem(word.slice(0, length)), stem(word.slice(-length))]) {
      if (countOf(part) > 0) return part;
    }
  }
  return '';
}
