/** The writing side of a divided index: a first query loads a few small files, however many topics there are. */
import { checkDocuments, flatten, writeTerms, type BuildOptions } from './build-index.ts';
import { collectTerms, listRules, type Collection, type SearchDocument } from './collect.ts';
import { KIND } from './format.ts';
import { writeWeight } from './lexicon.ts';
import { WEIGHTS } from './rank.ts';
import { createWriter } from './write-file.ts';

/** A divided index. */
export interface Shards {
  /** The file a page opens first. */
  root: Uint8Array;
  /** The other files, by the names `openShards` asks for: `w0`, `w1`, … (words), `d0`, … (documents). */
  files: Map<string, Uint8Array>;
}

/** Sizes of a divided index; compressed files come to about half. */
export const SHARD_DEFAULTS = {
  /** Bytes of a file of words, about. */
  wordBytes: 9000,
  /** Documents of which one file tells id and title. */
  documents: 32,
  /** Documents kept per term, the best: what keeps a common word from growing with the site. */
  listed: 400,
} as const;

/** Settings of a divided index. */
export type ShardOptions = BuildOptions & Partial<Record<keyof typeof SHARD_DEFAULTS, number>>;

/**
 * Builds the divided form, for more topics than one file should hold (about 1,000). It finds what the
 * single file finds, except that the parts of known words and typing errors in the first letters are not
 * looked for: they would cost a file each.
 *
 * @throws RangeError as `buildIndex`.
 */
export function buildShards(documents: readonly SearchDocument[], options: ShardOptions): Shards {
  const sizes = { ...SHARD_DEFAULTS, ...options };
  checkDocuments(documents, options.language);
  const collection = mergeFamilies(collectTerms(documents, options));
  const files = new Map<string, Uint8Array>();
  const groups = groupTerms(collection, sizes);
  groups.forEach((terms, i) => {
    const writer = createWriter();
    writeTerms(writer, collection, { terms, stepOf: writeWeight, listed: sizes.listed });
    files.set(`w${i}`, writer.finish(KIND.words));
  });
  for (let from = 0; from < documents.length; from += sizes.documents) {
    const part = documents.slice(from, from + sizes.documents);
    const writer = createWriter();
    writer.lines([...part.map(({ id }) => id), ...part.map(({ title }) => flatten(title))]);
    files.set(`d${from / sizes.documents}`, writer.finish(KIND.documents));
  }
  const root = createWriter();
  root.lines([options.language, ...listRules(collection.rules)]);
  root.numbers([documents.length, sizes.documents]);
  const boosted = documents.flatMap(({ boost = 0 }, at) => (boost > 0 ? [at, boost] : []));
  root.number(boosted.length);
  root.numbers(boosted);
  root.lines(groups.map(([first = ''], i) => shortenBetween(groups[i - 1]?.at(-1) ?? '', first)));
  return { root: root.finish(KIND.root), files };
}

/** Gives every part what its longer words hold, as the reading side of a single file adds it up. */
function mergeFamilies(collection: Collection): Collection {
  const postings = new Map([...collection.postings].map(([term, places]) => [term, new Map(places)]));
  for (const [term, parts] of collection.parts) {
    for (const part of new Set(parts)) {
      const places = postings.get(part);
      if (part === term || !places) continue;
      for (const [at, amount] of collection.postings.get(term) ?? []) {
        places.set(at, (places.get(at) ?? 0) + amount * WEIGHTS.family);
      }
    }
  }
  const sorted = [...postings].map(
    ([term, places]) => [term, new Map([...places].toSorted(([a], [b]) => a - b))] as const,
  );
  return { ...collection, postings: new Map(sorted), parts: new Map() };
}

function groupTerms(
  { terms, postings }: Collection,
  { wordBytes, listed }: { wordBytes: number; listed: number },
): string[][] {
  const groups: string[][] = [[]];
  let size = 0;
  for (const term of terms) {
    if (size >= wordBytes) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(term);
    size += term.length / 2 + 3 + 2.2 * Math.min(listed, postings.get(term)?.size ?? 0);
  }
  return groups;
}

/** The shortest text that lies after one term and not after the next: all that telling them apart takes. */
function shortenBetween(before: string, first: string): string {
  let length = 0;
  while (length < first.length && first.slice(0, length) <= before) length++;
  return first.slice(0, length);
}
