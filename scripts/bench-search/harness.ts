import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchDocument } from '../../search/index.ts';

/** A page of the evaluation's data. */
export interface Page {
  id: string;
  city: string;
  title: string;
  /** Joined by ` \n`. */
  headings: string;
  summary: string;
  body: string;
  lines: string[];
}

/** A query with the page that answers it, and the lines of the page that do. */
export interface Query {
  text: string;
  page: string;
  answers: number[];
}

/** What is used of the evaluation outside of the repository. */
export interface Harness {
  folder: string;
  pagesOf(language: string): Page[];
  queriesOf(language: string, split: string): Record<string, Query[]>;
  /** Bytes of the browser script that holds the given exports, as brotli packs it. */
  measureScript(names: string): Promise<number>;
}

/** Loads the evaluation from its folder; its packages must be installed there. */
export async function loadHarness(folder: string): Promise<Harness> {
  const root = resolve(folder);
  const load = (name: string): Promise<Record<string, CallableFunction>> =>
    import(pathToFileURL(join(root, 'lib', name)).href);
  const [data, queries, bundle] = await Promise.all([
    load('data.mjs'),
    load('queries.mjs'),
    load('bundle.mjs'),
  ]);
  const entry = JSON.stringify(resolve('search/index.ts'));
  return {
    folder: root,
    pagesOf: (language) => data['loadCorpus']?.(language).pages,
    queriesOf: (language, split) => queries['loadQueries']?.(language, split),
    measureScript: async (names) => {
      const sizes = await bundle['bundleSize']?.(`export { ${names} } from ${entry};`);
      return sizes.brotli;
    },
  };
}

/** A page as the search takes it: the fields every engine of the evaluation gets. */
export function toDocument(page: Page): SearchDocument {
  return {
    id: page.id,
    title: page.title,
    headings: page.headings.split(' \n').filter(Boolean),
    summary: page.summary,
    questions: [],
    keywords: [],
    body: page.body,
  };
}
