/** From a query to scored documents. */
import type { Analyser, Word } from './analyse.ts';
import { findLongestPart, splitCompound, type Vocabulary } from './compounds.ts';
import { measureDistance } from './edit-distance.ts';
import { listLetters, TAG, type Lexicon } from './lexicon.ts';

/**
 * How much each kind of evidence counts. Found on training questions of another site's pages, checked on
 * others; none is specific to a site, and neighbours of these values do about as well.
 */
export const WEIGHTS = {
  /** How slowly a repeated word stops adding. */
  saturation: 3.5,
  /** A longer word that holds the asked one as a part. */
  family: 0.3,
  /** The parts of a known written-together word. */
  knownParts: 0.7,
  /** The parts of one that is not known itself. */
  unknownParts: 1,
  /** The longest known beginning or end of one whose rest is unknown. */
  onePart: 0.4,
  /** Two words typed apart that are one. */
  joined: 0.8,
  /** What is left of such words on their own. */
  joinedParts: 0.7,
  /** Words that only say that somebody asks. */
  weak: 0.2,
  /** A longer word that holds a translation of the asked one as a part, and words that look like the best one. */
  translatedFamily: 0.5,
  translatedAlike: 0.3,
  /** Longer words that begin with the unfinished last one. */
  beginning: 0.6,
  /** Beside these, the word of which a form is on its way. */
  begun: 0.3,
  /** Words a typing error away: one error, two errors, not the nearest. */
  errorOne: 0.5,
  errorTwo: 0.4,
  errorMore: 0.15,
  /** Words that look alike, for a known and for an unknown word of the query. */
  alikeKnown: 0.4,
  alikeUnknown: 1,
  /** Likeness from which on a word is looked at, and the power it counts with. */
  alikeLeast: 0.2,
  alikePower: 1.6,
  /** What one level of an editor's boost adds. */
  boost: 0.15,
} as const;

/** A query is read up to this many words: more says nothing more, and typing stays fast. */
const WORDS_MAX = 32;
/** Words that are taken apart or searched for typing errors, the two slow ways. */
const SLOW_WORDS_MAX = 6;
/** From this length on, two typing errors are forgiven instead of one. */
const TWO_ERRORS_LENGTH = 8;
/** Shorter words are not searched for typing errors: too many would fit. */
const ERROR_LENGTH_MIN = 4;
/** Letters an unfinished ending may have. */
const ENDING_MAX = 4;
/** In a longer query, small words such as "nach Hilfe" are a sentence, not a word typed apart. */
const JOIN_STOP_WORDS_MAX = 5;

/** What ranking needs of an index. */
export interface Ranked {
  lexicon: Lexicon;
  analyser: Analyser;
}

/** Terms that stand for one thing asked for, each with how well it does. */
interface Group {
  weight: number;
  members: Map<number, number>;
  /** Read into an unknown word; no sign that it was known. */
  guessed?: boolean;
}

/** What a query came to. */
export interface Ranking {
  /** Score per document; 0 means that nothing fits. */
  scores: Float64Array;
  /** More than any document can reach. */
  best: number;
  /** Unknown words of the query with the nearest known term, if any. */
  unknown: { word: Word; nearest: number }[];
  /** Whether any word was known, typed apart, taken apart, or known but for a typing error. */
  certain: boolean;
  /** Whether every word of the query stands there, as it is or as the beginning of another. */
  known: boolean;
  /** Terms the query stands for, with what each counts; for marking words in texts. */
  terms: Map<number, number>;
}

/** Reads words of another language. */
export interface Translator {
  /** Folded words that only say that somebody asks. */
  weak: ReadonlySet<string>;
  /** Terms to read instead of a word, the best first; `undefined` when the word is unknown there. */
  translate(word: Word): Map<number, number> | undefined;
}

/** Scores all documents for a query. */
export function rankDocuments(index: Ranked, words: readonly Word[], options: RankOptions): Ranking {
  const { lexicon } = index;
  const ranking: Ranking = {
    scores: new Float64Array(lexicon.documentCount),
    best: 0,
    unknown: [],
    certain: false,
    known: true,
    terms: new Map(),
  };
  const seen = new Set<string>();
  const all = words.slice(0, WORDS_MAX);
  const joined = collectJoined(index, all);
  const groups = [...joined.values()];
  const add = createAccumulator(lexicon, ranking);
  let slow = SLOW_WORDS_MAX;
  all.forEach((typed, i) => {
    const word = options.translate ? { ...typed, stem: index.analyser.stem(typed.text) } : typed;
    const unfinished = options.unfinished && i === all.length - 1;
    // "selbst" may be on its way to "Selbstständigkeit".
    if (word.stop && unfinished) groups.push({ weight: 1, members: collectBeginnings(lexicon, word.text) });
    if (word.stop || seen.has(word.stem)) return;
    seen.add(word.stem);
    const translated = options.translate?.translate(typed);
    if (translated) {
      const weight = options.translate?.weak.has(typed.text) ? WEIGHTS.weak : 1;
      groups.push({ weight, members: addTranslations(lexicon, translated) });
      const [[best = -1] = []] = translated;
      const alike = collectLookalikes(lexicon, lexicon.terms[best] ?? '');
      add({ weight: weight * WEIGHTS.translatedAlike, members: alike }, false);
      return;
    }
    const known = lexicon.find(word.stem) >= 0;
    if (!known) slow--;
    const apart = joined.has(i) || joined.has(i - 1) ? WEIGHTS.joinedParts : 1;
    const found = collectGroups(index, word, { unfinished, slow: slow >= 0, ranking });
    for (const group of found) groups.push({ ...group, weight: group.weight * apart });
    if (!index.analyser.weak.has(word.text) && word.stem.length >= ERROR_LENGTH_MIN) {
      const alike = known ? WEIGHTS.alikeKnown : WEIGHTS.alikeUnknown;
      add({ weight: alike * apart, members: collectLookalikes(lexicon, word.stem) }, false);
    }
  });
  for (const group of groups) add(group, true);
  ranking.certain = groups.some(({ members, guessed }) => members.size > 0 && !guessed);
  return ranking;
}

/** How a query is to be read. */
export interface RankOptions {
  /** Whether the last word may still be growing. */
  unfinished: boolean;
  translate?: Translator | undefined;
}

/** What one word of the query stands for: itself, its beginnings, its parts, or what was meant by it. */
function collectGroups(
  index: Ranked,
  word: Word,
  { unfinished, slow, ranking }: { unfinished: boolean; slow: boolean; ranking: Ranking },
): Group[] {
  const { lexicon } = index;
  const weight = index.analyser.weak.has(word.text) ? WEIGHTS.weak : 1;
  const members = new Map<number, number>();
  const place = lexicon.find(word.stem);
  if (place >= 0) addFamily(lexicon, members, place, 1);
  if (unfinished && word.text.length > 2) {
    for (const [term, share] of collectBeginnings(lexicon, word.text)) addMember(members, term, share);
  }
  if (unfinished && place < 0) addBegun(index, members, { text: word.text, endingMax: ENDING_MAX });
  if (members.size === 0) ranking.known = false;
  // In a divided index the parts of a known word would each cost a file.
  const parts = (place < 0 ? slow : !lexicon.partial) ? collectParts(index, word) : [];
  const partWeight = weight * (place >= 0 ? WEIGHTS.knownParts : WEIGHTS.unknownParts);
  const groups = parts.map((part) => {
    const group: Group = { weight: partWeight, members: new Map() };
    addFamily(lexicon, group.members, part, 1);
    return group;
  });
  let guessed = false;
  if (members.size === 0 && parts.length === 0) {
    const nearest =
      slow && word.text.length >= ERROR_LENGTH_MIN ? addErrors(lexicon, members, word.stem) : -1;
    ranking.unknown.push({ word, nearest });
    // In a divided index this would cost files.
    if (members.size === 0 && !lexicon.partial) {
      if (unfinished) addBegun(index, members, { text: word.text, endingMax: Infinity });
      if (members.size === 0 && slow) addOnePart(index, members, word);
      guessed = true;
    }
  }
  if (members.size > 0) groups.push({ weight, members, guessed });
  return groups;
}

function collectParts(index: Ranked, word: Word): number[] {
  if (index.analyser.links.length === 0) return [];
  const parts = splitCompound(word.text, readVocabulary(index));
  return [...new Set(parts)].filter((part) => part !== word.stem).map((part) => index.lexicon.find(part));
}

/** Adds the part of a written-together word whose rest is unknown: "iba" of "Ibaintegrationsprogramm". */
function addOnePart(index: Ranked, members: Map<number, number>, word: Word): void {
  if (index.analyser.links.length === 0) return;
  const part = index.lexicon.find(findLongestPart(word.text, readVocabulary(index)));
  if (part >= 0) addFamily(index.lexicon, members, part, WEIGHTS.onePart);
}

function readVocabulary({ lexicon, analyser: { stem, links } }: Ranked): Vocabulary {
  return {
    stem,
    links,
    countOf: (part) => lexicon.counts[lexicon.find(part)] ?? 0,
    deep: !lexicon.partial,
  };
}

function addMember(members: Map<number, number>, term: number, weight: number): void {
  if ((members.get(term) ?? 0) < weight) members.set(term, weight);
}

function addTranslations(lexicon: Lexicon, translated: ReadonlyMap<number, number>): Map<number, number> {
  const members = new Map<number, number>();
  for (const [term, share] of translated) {
    addMember(members, term, share);
    for (const longer of lexicon.family(term)) addMember(members, longer, share * WEIGHTS.translatedFamily);
  }
  return members;
}

function addFamily(lexicon: Lexicon, members: Map<number, number>, term: number, weight: number): void {
  addMember(members, term, weight);
  for (const longer of lexicon.family(term)) addMember(members, longer, weight * WEIGHTS.family);
}

/**
 * Adds the word that the unfinished one begins with, but for an ending of so many letters: "Ausbildu" is on
 * its way to a form of "ausbild", and "Wohnungsf" to something about "wohn".
 */
function addBegun(
  { lexicon, analyser }: Ranked,
  members: Map<number, number>,
  { text, endingMax }: { text: string; endingMax: number },
): void {
  const least = Math.max(ERROR_LENGTH_MIN, text.length - endingMax);
  for (let length = text.length - 1; length >= least; length--) {
    const place = lexicon.find(analyser.stem(text.slice(0, length)));
    if (place < 0) continue;
    addFamily(lexicon, members, place, members.size > 0 ? WEIGHTS.begun : WEIGHTS.beginning);
    return;
  }
}

function collectBeginnings(lexicon: Lexicon, text: string): Map<number, number> {
  const members = new Map<number, number>();
  for (let term = lexicon.seek(text); ; term++) {
    if (!lexicon.terms[term]?.startsWith(text)) return members;
    members.set(term, WEIGHTS.beginning);
  }
}

/** Adds the words that are a typing error or two away; gives the nearest and most used, or -1. */
function addErrors(lexicon: Lexicon, members: Map<number, number>, stem: string): number {
  const max = stem.length >= TWO_ERRORS_LENGTH ? 2 : 1;
  const near: [term: number, distance: number][] = [];
  const letters = listLetters(stem);
  let least = max + 1;
  let nearest = -1;
  lexicon.terms.forEach((term, place) => {
    if (Math.abs(term.length - stem.length) > max || term.startsWith(TAG)) return;
    if (countBits(letters ^ lexicon.letters(place)) > 2 * max) return;
    const distance = measureDistance(stem, term, max);
    if (distance > max) return;
    near.push([place, distance]);
    const common = (lexicon.counts[place] ?? 0) > (lexicon.counts[nearest] ?? 0);
    if (distance < least || (distance === least && common)) nearest = place;
    least = Math.min(least, distance);
  });
  for (const [term, distance] of near) {
    const kind = distance > least ? 'errorMore' : distance < 2 ? 'errorOne' : 'errorTwo';
    addFamily(lexicon, members, term, WEIGHTS[kind]);
  }
  return nearest;
}

function countBits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Neighbouring words that are one word in the index: "Arbeits Erlaubnis"; by the place of the first. */
function collectJoined({ lexicon, analyser }: Ranked, words: readonly Word[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!next || ((word.stop || next.stop) && words.length > JOIN_STOP_WORDS_MAX)) return;
    for (const link of ['', ...analyser.links]) {
      const text = word.text + link + next.text;
      const place = lexicon.find(analyser.stem(text));
      if (place < 0) continue;
      const members = new Map<number, number>();
      addFamily(lexicon, members, place, 1);
      groups.set(i, { weight: analyser.weak.has(text) ? WEIGHTS.weak : WEIGHTS.joined, members });
      return;
    }
  });
  return groups;
}

function collectLookalikes(lexicon: Lexicon, stem: string): Map<number, number> {
  const members = lexicon.lookalikes(stem, WEIGHTS.alikeLeast);
  members.delete(lexicon.find(stem));
  for (const [term, likeness] of members) members.set(term, likeness ** WEIGHTS.alikePower);
  return members;
}

/** BM25 over groups: how rare the group is, times how much of it the document holds, the less the more. */
function createAccumulator(lexicon: Lexicon, ranking: Ranking): (group: Group, mark: boolean) => void {
  const { starts, documents, weights, counts, documentCount } = lexicon;
  const amounts = new Float64Array(documentCount);
  return ({ weight, members }, mark) => {
    const touched: number[] = [];
    let hidden = 0;
    for (const [term, share] of members) {
      const begin = starts[term] ?? 0;
      const end = starts[term + 1] ?? 0;
      hidden = Math.max(hidden, (counts[term] ?? 0) - (end - begin));
      for (let at = begin; at < end; at++) {
        const document = documents[at] ?? 0;
        const amount = amounts[document] ?? 0;
        if (amount === 0) touched.push(document);
        amounts[document] = amount + share * (weights[at] ?? 0);
      }
    }
    const count = touched.length + hidden;
    const rarity = weight * Math.log(1 + (documentCount - count + 0.5) / (count + 0.5));
    ranking.best += rarity * (WEIGHTS.saturation + 1);
    if (mark) for (const [term, share] of members) addMember(ranking.terms, term, rarity * share);
    for (const document of touched) {
      const amount = amounts[document] ?? 0;
      amounts[document] = 0;
      ranking.scores[document] =
        (ranking.scores[document] ?? 0) +
        (rarity * amount * (WEIGHTS.saturation + 1)) / (amount + WEIGHTS.saturation);
    }
  };
}
