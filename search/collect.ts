/** From documents to postings: which term stands in which document, and how much of it. */
import { createAnalyser, foldText, type Analyser } from './analyse.ts';
import { splitCompound } from './compounds.ts';
import { rulesFor, type LanguageRules } from './languages.ts';
import { TAG } from './lexicon.ts';

/** One findable thing. Every text may be empty. */
export interface SearchDocument {
  /** Returned by the search; unique, without line breaks. */
  id: string;
  title: string;
  headings: string[];
  summary: string;
  /** How people ask for it. */
  questions: string[];
  keywords: string[];
  body: string;
  /** How far editors push it up: 0 (default) to 3. */
  boost?: number;
  /** What a search can be narrowed to, for example `audience:employer`; without spaces or line breaks. */
  tags?: string[];
}

/** Words or phrases that find each other's documents. */
export interface Synonyms {
  words: string[];
  /** Words that find the documents of `words`, but not the other way round. */
  leadHere?: string[];
}

/** How much one word of a field counts, and how far a long field thins it out (0 not at all, 1 wholly). */
const FIELDS = {
  title: { weight: 5, thinning: 0.3 },
  headings: { weight: 1.4, thinning: 0.7 },
  summary: { weight: 1.2, thinning: 0.3 },
  questions: { weight: 1.6, thinning: 0.3 },
  keywords: { weight: 3, thinning: 0.3 },
  body: { weight: 1, thinning: 0.7 },
} as const;

type Field = keyof typeof FIELDS;
const FIELD_NAMES: readonly Field[] = ['title', 'headings', 'summary', 'questions', 'keywords', 'body'];
/** What a document that holds a synonym has of the other words. */
const SYNONYM_WEIGHT = 1;

/** All that is known about the terms of a set of documents. */
export interface Collection {
  rules: LanguageRules;
  analyser: Analyser;
  /** Terms in order. */
  terms: string[];
  /** Per term: document → amount, documents rising. */
  postings: Map<string, Map<number, number>>;
  /** Per document how far its length thins out the words of its body; 1 for the average. */
  thinnings: number[];
  /** Parts of written-together terms. */
  parts: Map<string, string[]>;
}

/** Analyses documents in the rules of their language. */
export function collectTerms(
  documents: readonly SearchDocument[],
  { language, synonyms = [] }: { language: string; synonyms?: readonly Synonyms[] },
): Collection {
  const rules = rulesFor(language);
  const analyser = rememberStems(createAnalyser(listRules(rules)));
  const postings: Collection['postings'] = new Map();
  const surfaces = new Map<string, string>();
  const read = documents.map((document) => readFields(document, analyser));
  const averages = FIELD_NAMES.map(
    (_, field) => read.reduce((sum, fields) => sum + (fields[field]?.length ?? 0), 0) / documents.length || 1,
  );
  const thin = (field: number, length: number): number => {
    const { thinning } = FIELDS[FIELD_NAMES[field] ?? 'body'];
    return 1 - thinning + (thinning * length) / (averages[field] ?? 1);
  };
  read.forEach((fields, position) => {
    fields.forEach((words, field) => {
      const amount = FIELDS[FIELD_NAMES[field] ?? 'body'].weight / thin(field, words.length);
      for (const { stem, text } of words) {
        addAmount(postings, stem, [position, amount]);
        const shortest = surfaces.get(stem);
        if (shortest === undefined || text.length < shortest.length) surfaces.set(stem, text);
      }
    });
    for (const tag of documents[position]?.tags ?? []) addAmount(postings, TAG + tag, [position, 1]);
  });
  addSynonyms({ postings, analyser }, read, synonyms);
  const body = FIELD_NAMES.indexOf('body');
  return {
    rules,
    analyser,
    terms: [...postings.keys()].toSorted(compareText),
    postings,
    thinnings: read.map((fields) => thin(body, fields[body]?.length ?? 0)),
    parts: rules.compounds ? findParts({ analyser, postings }, surfaces) : new Map(),
  };
}

/** Order of code units, which is what the reading side searches by. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same analysis, keeping every stem: texts repeat their words. */
function rememberStems(analyser: Analyser): Analyser {
  const stems = new Map<string, string>();
  const stem = (folded: string): string => {
    const known = stems.get(folded);
    if (known !== undefined) return known;
    const made = analyser.stem(folded);
    stems.set(folded, made);
    return made;
  };
  return { ...analyser, stem };
}

function readFields(document: SearchDocument, analyser: Analyser): { stem: string; text: string }[][] {
  return FIELD_NAMES.map((field) => {
    const text = document[field];
    return analyser.words(typeof text === 'string' ? text : text.join('\n')).filter((word) => !word.stop);
  });
}

function addAmount(
  postings: Collection['postings'],
  term: string,
  [position, amount]: [position: number, amount: number],
): void {
  const places = postings.get(term) ?? new Map<number, number>();
  postings.set(term, places.set(position, (places.get(position) ?? 0) + amount));
}

/** A document that holds one of the words, in a row, gets the others as if it named them once. */
function addSynonyms(
  { postings, analyser }: Pick<Collection, 'postings' | 'analyser'>,
  read: { stem: string }[][][],
  synonyms: readonly Synonyms[],
): void {
  const toStems = (text: string): string[] =>
    analyser.words(text).flatMap((word) => (word.stop ? [] : [word.stem]));
  for (const { words, leadHere = [] } of synonyms) {
    const phrases = words.map(toStems).filter((stems) => stems.length > 0);
    const added = new Set([...phrases, ...leadHere.map(toStems)].flat());
    read.forEach((fields, position) => {
      if (!phrases.some((phrase) => fields.some((field) => holdsPhrase(field, phrase)))) return;
      for (const stem of added) {
        if (!postings.get(stem)?.has(position)) addAmount(postings, stem, [position, SYNONYM_WEIGHT]);
      }
    });
  }
  // Documents came out of order; readers count upwards.
  for (const [term, places] of postings) {
    postings.set(term, new Map([...places].toSorted(([a], [b]) => a - b)));
  }
}

function holdsPhrase(words: readonly { stem: string }[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((stem, i) => words[start + i]?.stem === stem));
}

/** Takes every term apart that can be, by its shortest spelling. */
function findParts(
  { analyser, postings }: Pick<Collection, 'analyser' | 'postings'>,
  surfaces: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const vocabulary = {
    stem: analyser.stem,
    countOf: (stem: string) => postings.get(stem)?.size ?? 0,
    links: analyser.links,
    deep: true,
  };
  const parts = new Map<string, string[]>();
  for (const [term, surface] of surfaces) {
    const found = splitCompound(surface, vocabulary);
    if (found.length > 0) parts.set(term, found);
  }
  return parts;
}

/** What the reading side needs of a language, one line each; `createAnalyser` reads it. */
export function listRules(rules: LanguageRules): string[] {
  return [
    ...[rules.stop, rules.weak, rules.prefixes, rules.compounds ? rules.links : ''].map(foldList),
    rules.suffixes.map(foldList).join('|'),
    String(rules.stemMin),
  ];
}

function foldList(list: string): string {
  return foldText(list).trim().replace(/\s+/g, ' ');
}
