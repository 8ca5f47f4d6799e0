/**
 * The words of an opened index: who stands where, which words begin alike, look alike, are parts of others.
 * Everything is laid out in typed arrays once; a query only reads.
 */
import { damaged, type Reader } from './format.ts';

/** Terms beginning with this sign are the documents' tags, never words. */
export const TAG = '#';
/** Weights are kept in steps of half an octave; step 0 stands for a quarter. */
const STEPS_PER_OCTAVE = 2;
const STEP_OF_ONE = 4;

/** How far a document's length thins out its words is kept in steps of this, in one byte. */
export const THINNING_STEP = 0.05;

const VALUES = Float64Array.from(
  { length: 256 },
  (_, step) => 2 ** ((step - STEP_OF_ONE) / STEPS_PER_OCTAVE),
);

/** The value a weight is read back as. */
export function readWeight(step: number): number {
  return VALUES[step] ?? 0;
}

/** The nearest step to a weight; weights beyond the ends become the ends. */
export function writeWeight(weight: number): number {
  const step = Math.round(Math.log2(weight) * STEPS_PER_OCTAVE) + STEP_OF_ONE;
  return Math.max(0, Math.min(63, step));
}

/** Terms in order, and for each its documents with their weights. */
export interface TermBlock {
  terms: string[];
  /** Where the documents of each term begin; one entry more than terms. */
  starts: Uint32Array;
  documents: Uint32Array;
  /** How much of a term there is in the document, in words of a text of average length. */
  weights: Float32Array;
  /** Documents a term really has, where only the best are listed. */
  counts: Uint32Array;
  /** Per term the parts it is made of, as beginning and length inside the term; most have none. */
  segments: Map<number, number[]>;
}

/** Reads texts in order, each as what it shares with the one before and the rest. */
export function readStrings(reader: Reader): string[] {
  const count = reader.number();
  const shared = reader.numbers(count);
  const rests = reader.lines();
  if (count > 0 && rests.length !== count) throw damaged();
  const texts: string[] = [];
  for (let i = 0, last = ''; i < count; i++) texts.push((last = last.slice(0, shared[i]) + (rests[i] ?? '')));
  return texts;
}

/** Reads terms and postings; `weightOf` turns a step of a document into its weight. */
export function readTerms(
  reader: Reader,
  documentCount: number,
  weightOf: (step: number, document: number) => number,
): TermBlock {
  const terms = readStrings(reader);
  const count = terms.length;
  const segments = readSegments(reader, terms);
  const counts = reader.numbers(count);
  const listed = reader.number();
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) {
    const size = counts[i] ?? 0;
    starts[i + 1] = (starts[i] ?? 0) + (listed ? Math.min(size, listed) : size);
  }
  const total = starts[count] ?? 0;
  const documents = reader.numbers(total);
  const steps = reader.bytes(total);
  const weights = new Float32Array(total);
  for (let term = 0; term < count; term++) {
    let document = -1;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      document += (documents[at] ?? 0) + 1;
      if (document >= documentCount) throw damaged();
      documents[at] = document;
      weights[at] = weightOf(steps[at] ?? 0, document);
    }
  }
  return { terms, starts, documents, weights, counts, segments };
}

function readSegments(reader: Reader, terms: readonly string[]): Map<number, number[]> {
  const counts = reader.bytes(terms.length);
  const segments = new Map<number, number[]>();
  for (let term = 0; term < counts.length; term++) {
    const count = counts[term] ?? 0;
    if (count === 0) continue;
    const values = reader.bytes(count * 2);
    const list: number[] = [];
    for (let i = 0, at = 0; i < count * 2; i += 2) {
      at += values[i] ?? 0;
      const length = values[i + 1] ?? 0;
      list.push(at, length);
      at += length;
    }
    segments.set(term, list);
  }
  return segments;
}

/** The words of an index, ready to be asked. A term is named by its place in `terms`. */
export interface Lexicon extends TermBlock {
  /** Whether more terms lie in files that are not loaded. */
  partial: boolean;
  documentCount: number;
  /** Place of a term, or -1. */
  find(term: string): number;
  /** Place of the first term not before the text. */
  seek(text: string): number;
  /** Places of the longer terms a term is a part of. */
  family(term: number): readonly number[];
  /** Which letters a term holds; a letter more or less is one bit, so far apart sets are far apart words. */
  letters(term: number): number;
  /** How alike the terms look to a word, from its letter triples: 1 is all of them; only from `least` up. */
  lookalikes(word: string, least: number): Map<number, number>;
}

const NO_FAMILY: readonly number[] = [];

/** Makes terms ready to be asked. Families and letter triples are laid out at the first question for them. */
export function createLexicon(block: TermBlock, documentCount: number, partial = false): Lexicon {
  const { terms } = block;
  const seek = (text: string): number => {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const find = (term: string): number => {
    const place = seek(term);
    return terms[place] === term ? place : -1;
  };
  let families: Map<number, number[]> | undefined;
  let letters: Int32Array | undefined;
  let lookalikes: Lexicon['lookalikes'] | undefined;
  return {
    ...block,
    partial,
    documentCount,
    find,
    seek,
    family: (term) => (families ??= collectFamilies(block, find)).get(term) ?? NO_FAMILY,
    letters: (term) => (letters ??= Int32Array.from(terms, listLetters))[term] ?? 0,
    lookalikes: (word, least) => (lookalikes ??= createLookalikes(terms))(word, least),
  };
}

/** The letters of a word as bits; letters of like codes share one. */
export function listLetters(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** The parts of a term, as places; unknown ones are left out. */
function collectFamilies(
  { terms, segments }: TermBlock,
  find: (term: string) => number,
): Map<number, number[]> {
  const families = new Map<number, number[]>();
  for (const [term, list] of segments) {
    for (let i = 0; i < list.length; i += 2) {
      const begin = list[i] ?? 0;
      const part = find((terms[term] ?? '').slice(begin, begin + (list[i + 1] ?? 0)));
      if (part < 0 || part === term) continue;
      const family = families.get(part);
      if (!family) families.set(part, [term]);
      else if (family.at(-1) !== term) family.push(term);
    }
  }
  return families;
}

/** Letter triples are kept by a hash of this many values; chance meetings are too rare to matter. */
const TRIPLE_VALUES = 1 << 16;

/** The triples of letters of a word with its beginning marked, as hashes. */
export function hashTriples(word: string): Uint16Array {
  const hashes = new Uint16Array(Math.max(0, word.length - 1));
  for (let i = 1; i < word.length; i++) hashes[i - 1] = hashTriple(word, i);
  return hashes;
}

/** The triple that ends at a letter. */
function hashTriple(word: string, end: number): number {
  const first = end < 2 ? 94 : word.charCodeAt(end - 2);
  return (
    (Math.imul(first, 0x9e3779b1) +
      Math.imul(word.charCodeAt(end - 1), 0x85ebca6b) +
      Math.imul(word.charCodeAt(end), 0xc2b2ae35)) >>>
    16
  );
}

/** Which terms hold each triple: `holders` from `starts[triple]` to before `starts[triple + 1]`. */
function layOutTriples(terms: readonly string[]): { starts: Uint32Array; holders: Uint32Array } {
  // Counting sort: first how many terms per triple, then the terms themselves, triple after triple.
  const starts = new Uint32Array(TRIPLE_VALUES + 2);
  forEachTriple(terms, (triple) => {
    starts[triple + 2] = (starts[triple + 2] ?? 0) + 1;
  });
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const holders = new Uint32Array(starts[TRIPLE_VALUES + 1] ?? 0);
  // Filling moves every start one place on, to where the next triple begins.
  forEachTriple(terms, (triple, term) => {
    const at = starts[triple + 1] ?? 0;
    holders[at] = term;
    starts[triple + 1] = at + 1;
  });
  return { starts, holders };
}

function forEachTriple(terms: readonly string[], visit: (triple: number, term: number) => void): void {
  terms.forEach((term, place) => {
    if (term.startsWith(TAG)) return;
    for (let end = 1; end < term.length; end++) visit(hashTriple(term, end), place);
  });
}

function createLookalikes(terms: readonly string[]): Lexicon['lookalikes'] {
  const { starts, holders } = layOutTriples(terms);
  const sums = new Float64Array(terms.length);
  return (word, least) => {
    let all = 0;
    const touched: number[] = [];
    for (const triple of new Set(hashTriples(word))) {
      const begin = starts[triple] ?? 0;
      const end = starts[triple + 1] ?? 0;
      // Rare triples say more.
      const weight = Math.log(1 + terms.length / (end - begin + 1));
      all += weight;
      for (let at = begin; at < end; at++) {
        const term = holders[at] ?? 0;
        const sum = sums[term] ?? 0;
        if (sum === 0) touched.push(term);
        sums[term] = sum + weight;
      }
    }
    const found = new Map<number, number>();
    for (const term of touched) {
      const likeness = Math.min(1, (sums[term] ?? 0) / all);
      sums[term] = 0;
      if (likeness < least) continue;
      // A long term holds many triples by chance.
      const fair = likeness * Math.sqrt(Math.min(1, word.length / (terms[term] ?? '').length));
      if (fair >= least) found.set(term, fair);
    }
    return found;
  };
}
