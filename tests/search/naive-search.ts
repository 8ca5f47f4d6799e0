/** The promise of the ranking without an index: looks at every word of every document. */
import { splitWords } from '../../search/analyse.ts';
import type { SearchDocument } from '../../search/index.ts';
import { hashTriples, readWeight, THINNING_STEP, writeWeight } from '../../search/lexicon.ts';
import { WEIGHTS } from '../../search/rank.ts';
import { measureDistance } from '../../search/edit-distance.ts';

const FIELDS = [
  ['title', 5, 0.3],
  ['headings', 1.4, 0.7],
  ['summary', 1.2, 0.3],
  ['questions', 1.6, 0.3],
  ['keywords', 3, 0.3],
  ['body', 1, 0.7],
] as const;

type Amounts = Map<string, number>;

function readAmounts(documents: readonly SearchDocument[]): Amounts[] {
  const texts = documents.map((document) =>
    FIELDS.map(([field]) => [document[field]].flat().flatMap((text) => splitWords(text))),
  );
  const averages = FIELDS.map(
    (_, i) => texts.reduce((sum, fields) => sum + (fields[i]?.length ?? 0), 0) / documents.length || 1,
  );
  return texts.map((fields) => {
    const thin = (i: number): number => {
      const share = FIELDS[i]?.[2] ?? 0;
      return 1 - share + (share * (fields[i]?.length ?? 0)) / (averages[i] ?? 1);
    };
    const amounts: Amounts = new Map();
    fields.forEach((words, i) => {
      for (const word of words) amounts.set(word, (amounts.get(word) ?? 0) + (FIELDS[i]?.[1] ?? 0) / thin(i));
    });
    // As kept in a file: both numbers in steps.
    const thinning = Math.max(1, Math.min(255, Math.round(thin(5) / THINNING_STEP))) * THINNING_STEP;
    for (const [word, amount] of amounts)
      amounts.set(word, readWeight(writeWeight(amount * thinning)) / thinning);
    return amounts;
  });
}

function measureLikeness(word: string, term: string, vocabulary: readonly string[]): number {
  const weightOf = (triple: number): number => {
    const holders = vocabulary
      .flatMap((known) => [...hashTriples(known)])
      .filter((other) => other === triple).length;
    return Math.log(1 + vocabulary.length / (holders + 1));
  };
  const triples = [...new Set(hashTriples(word))];
  const all = triples.reduce((sum, triple) => sum + weightOf(triple), 0);
  const shared = [...hashTriples(term)].filter((triple) => triples.includes(triple));
  const likeness = Math.min(1, shared.reduce((sum, triple) => sum + weightOf(triple), 0) / all);
  return likeness * Math.sqrt(Math.min(1, word.length / term.length));
}

/** Scores for a query in a language without rules, by id. */
export function scoreNaively(documents: readonly SearchDocument[], query: string): Map<string, number> {
  const amounts = readAmounts(documents);
  const vocabulary = [...new Set(amounts.flatMap((words) => [...words.keys()]))];
  const scores = documents.map(() => 0);
  const add = (weight: number, members: Map<string, number>): void => {
    const sums = amounts.map((words) =>
      [...members].reduce((sum, [term, share]) => sum + share * (words.get(term) ?? 0), 0),
    );
    const count = sums.filter((sum) => sum > 0).length;
    const rarity = weight * Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
    sums.forEach((sum, at) => {
      scores[at] = (scores[at] ?? 0) + (rarity * sum * (WEIGHTS.saturation + 1)) / (sum + WEIGHTS.saturation);
    });
  };
  const words = splitWords(query);
  const unfinished = /[\p{L}\p{M}\p{N}][-‐‑]?$/u.test(query);
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next !== undefined && vocabulary.includes(word + next))
      add(WEIGHTS.joined, new Map([[word + next, 1]]));
    if (words.indexOf(word) < i) return;
    const apart = [word + next, words[i - 1] + word].some((joined) => vocabulary.includes(joined))
      ? WEIGHTS.joinedParts
      : 1;
    const members = new Map<string, number>();
    for (const term of vocabulary) {
      if (term === word) members.set(term, 1);
      else if (unfinished && i === words.length - 1 && word.length > 2 && term.startsWith(word)) {
        members.set(term, WEIGHTS.beginning);
      }
    }
    if (unfinished && i === words.length - 1 && word.length > 2 && !vocabulary.includes(word)) {
      addBegun(members, word, { vocabulary, endingMax: 4 });
    }
    if (members.size === 0 && word.length >= 4) addErrors(members, word, vocabulary);
    if (unfinished && i === words.length - 1 && members.size === 0) {
      addBegun(members, word, { vocabulary, endingMax: word.length });
    }
    add(apart, members);
    if (word.length < 4) return;
    const alike = vocabulary
      .filter((term) => term !== word)
      .map((term) => [term, measureLikeness(word, term, vocabulary)] as const)
      .filter(([, likeness]) => likeness >= WEIGHTS.alikeLeast);
    const weight = vocabulary.includes(word) ? WEIGHTS.alikeKnown : WEIGHTS.alikeUnknown;
    add(weight * apart, new Map(alike.map(([term, likeness]) => [term, likeness ** WEIGHTS.alikePower])));
  });
  return new Map(documents.flatMap(({ id }, at) => ((scores[at] ?? 0) > 0 ? [[id, scores[at] ?? 0]] : [])));
}

function addBegun(
  members: Map<string, number>,
  word: string,
  { vocabulary, endingMax }: { vocabulary: readonly string[]; endingMax: number },
): void {
  const begun = Array.from({ length: endingMax }, (_, i) => word.slice(0, -i - 1)).find(
    (start) => start.length >= 4 && vocabulary.includes(start),
  );
  if (begun !== undefined) members.set(begun, members.size > 0 ? WEIGHTS.begun : WEIGHTS.beginning);
}

function addErrors(members: Map<string, number>, word: string, vocabulary: readonly string[]): void {
  const max = word.length >= 8 ? 2 : 1;
  const distances = vocabulary.map((term) => [term, measureDistance(word, term, max)] as const);
  const near = distances.filter(([, distance]) => distance <= max);
  const least = Math.min(...near.map(([, distance]) => distance));
  for (const [term, distance] of near) {
    const nearest = distance === 1 ? WEIGHTS.errorOne : WEIGHTS.errorTwo;
    members.set(term, distance > least ? WEIGHTS.errorMore : nearest);
  }
}
