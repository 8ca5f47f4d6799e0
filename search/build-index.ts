/** The writing side of the search: runs where the snapshot is made. */
import { collectTerms, listRules, type Collection, type SearchDocument, type Synonyms } from './collect.ts';
import { KIND } from './format.ts';
import { THINNING_STEP, writeWeight } from './lexicon.ts';
import { createWriter, type Writer } from './write-file.ts';

export type { SearchDocument, Synonyms } from './collect.ts';

/** Settings of an index. */
export interface BuildOptions {
  /** BCP 47 tag of the texts; kept in the index. */
  language: string;
  /** Words that find each other's documents, from the glossary. Default none. */
  synonyms?: readonly Synonyms[];
}

/**
 * Builds the index of one language. The order of the documents decides between equal scores, and the
 * same documents give the same bytes.
 *
 * @throws RangeError when two documents share an id, an id or the language holds a line break, a boost
 * is not 0 to 3, or a tag holds a space.
 */
export function buildIndex(documents: readonly SearchDocument[], options: BuildOptions): Uint8Array {
  checkDocuments(documents, options.language);
  const collection = collectTerms(documents, options);
  const writer = createWriter();
  writer.lines([options.language, ...listRules(collection.rules)]);
  writer.number(documents.length);
  writer.lines([...documents.map(({ id }) => id), ...documents.map(({ title }) => flatten(title))]);
  writer.bytes(documents.map(({ boost }) => boost ?? 0));
  const thinnings = collection.thinnings.map(writeThinning);
  writer.bytes(thinnings);
  writeTerms(writer, collection, {
    terms: collection.terms,
    stepOf: (amount, document) => writeWeight(amount * (thinnings[document] ?? 1) * THINNING_STEP),
  });
  return writer.finish(KIND.index);
}

/** @throws RangeError for what would come back wrong. */
export function checkDocuments(documents: readonly SearchDocument[], language: string): void {
  const ids = new Set<string>();
  for (const line of [language, ...documents.map(({ id }) => id)]) {
    if (line.includes('\n')) refuse(`${JSON.stringify(line)} holds a line break; ids and languages must not`);
  }
  for (const { id, boost = 0, tags = [] } of documents) {
    if (ids.has(id)) refuse(`two documents share the id "${id}"`);
    ids.add(id);
    if (![0, 1, 2, 3].includes(boost)) refuse(`the boost of "${id}" is ${boost}; it must be 0, 1, 2 or 3`);
    const tag = tags.find((text) => /\s/.test(text));
    if (tag !== undefined) refuse(`the tag ${JSON.stringify(tag)} of "${id}" holds a space; tags must not`);
  }
}

function refuse(what: string): never {
  throw new RangeError(`buildIndex: ${what}`);
}

/** One line, as a list of hits shows it. */
export function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function writeThinning(thinning: number): number {
  return Math.max(1, Math.min(255, Math.round(thinning / THINNING_STEP)));
}

/** How terms are written. */
export interface TermOptions {
  terms: readonly string[];
  /** The step a document's amount is kept as. */
  stepOf: (amount: number, document: number) => number;
  /** Documents kept per term, the best; default all. */
  listed?: number;
}

/** Writes terms and postings; `readTerms` reads them. Numbers of one kind stand together: they pack better. */
export function writeTerms(writer: Writer, collection: Collection, options: TermOptions): void {
  const { terms, stepOf, listed = 0 } = options;
  writer.number(terms.length);
  const shared = terms.map((term, i) => countShared(terms[i - 1] ?? '', term));
  writer.numbers(shared);
  writer.lines(terms.map((term, i) => term.slice(shared[i])));
  const segments = terms.map((term) => findSegments(term, collection.parts.get(term) ?? []));
  writer.bytes(segments.map((list) => list.length / 2));
  writer.bytes(segments.flat());
  const postings = terms.map((term) => collection.postings.get(term) ?? new Map<number, number>());
  writer.numbers(postings.map(({ size }) => size));
  writer.number(listed);
  const kept = postings.map((places) => (listed > 0 ? keepBest(places, listed) : [...places]));
  for (const places of kept) writer.numbers(places.map(([at], i) => at - (places[i - 1]?.[0] ?? -1) - 1));
  for (const places of kept) writer.bytes(places.map(([at, amount]) => stepOf(amount, at)));
}

/** Letters two terms begin with in common; never half a letter outside the basic plane. */
export function countShared(before: string, term: string): number {
  let shared = 0;
  while (shared < before.length && before[shared] === term[shared]) shared++;
  return /[\uD800-\uDBFF]/.test(term.charAt(shared - 1)) ? shared - 1 : shared;
}

/** Where the parts stand inside their term: letters between the part before and this, then its length. */
function findSegments(term: string, parts: readonly string[]): number[] {
  const segments: number[] = [];
  let end = 0;
  for (const part of parts) {
    const begin = term.indexOf(part, end);
    if (begin < 0) continue;
    segments.push(begin - end, part.length);
    end = begin + part.length;
  }
  return segments;
}

function keepBest(places: ReadonlyMap<number, number>, count: number): [number, number][] {
  return [...places]
    .toSorted(([a, amountA], [b, amountB]) => amountB - amountA || a - b)
    .slice(0, count)
    .toSorted(([a], [b]) => a - b);
}
