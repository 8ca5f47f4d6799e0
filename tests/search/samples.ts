/** Documents for the tests of the search. */
import { buildIndex, openIndex, type BuildOptions, type SearchDocument } from '../../search/index.ts';

export const EMPTY: SearchDocument = {
  id: 'empty',
  title: '',
  headings: [],
  summary: '',
  questions: [],
  keywords: [],
  body: '',
};

/** Full documents from the fields that matter; ids are d0, d1, … */
export function fill(documents: readonly Partial<SearchDocument>[]): SearchDocument[] {
  return documents.map((document, position) => ({ ...EMPTY, id: `d${position}`, ...document }));
}

/** Ids of the hits in the documents, best first. */
export function searchIn(
  documents: readonly Partial<SearchDocument>[],
  query: string,
  options: Partial<BuildOptions> & { limit?: number } = {},
): string[] {
  const { limit, ...build } = options;
  const index = openIndex(buildIndex(fill(documents), { language: 'de', ...build }));
  return index.search(query, limit === undefined ? {} : { limit }).map(({ id }) => id);
}

const SYLLABLES =
  'an auf bau be blatt dorf ein er fahr geld hof kind kraft land markt nis pass recht schul steu tag um ver werk woh zeit'.split(
    ' ',
  );

/** A repeatable source of numbers below the asked one. */
export function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Documents of the size of a real site: some words everywhere, most words rare. */
export function makeSite(count: number, wordsEach = 150): SearchDocument[] {
  const roll = createDice(count);
  const words = Array.from({ length: 8000 }, () =>
    Array.from({ length: 2 + roll(3) }, () => SYLLABLES[roll(SYLLABLES.length)]).join(''),
  );
  const pick = (): string => words[Math.floor(words.length * (roll(1000) / 1000) ** 3)] ?? '';
  const text = (length: number): string => Array.from({ length }, pick).join(' ');
  return fill(
    Array.from({ length: count }, () => ({
      title: text(4),
      headings: [text(3), text(3)],
      summary: text(20),
      body: text(wordsEach),
    })),
  );
}
