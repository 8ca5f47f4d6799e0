import { brotliCompressSync, constants } from 'node:zlib';
import {
  buildIndex,
  buildShards,
  buildTermTable,
  openIndex,
  openShards,
  openTermTable,
  pickSnippet,
  type SearchDocument,
  type SearchIndex,
  type SearchOptions,
} from '../../search/index.ts';
import { toDocument, type Harness, type Page, type Query } from './harness.ts';

const FOREIGN = ['en', 'fr', 'ar', 'uk'] as const;

/** Bytes as a server sends them. */
export function measureBrotli(bytes: Uint8Array): number {
  const quality = bytes.length > 8e6 ? 6 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** Share of queries, in per cent, whose page is among the first five. */
function measureRecall(index: SearchIndex, queries: readonly Query[], options: SearchOptions = {}): number {
  const found = queries.filter(({ text, page }) =>
    index.search(text, { ...options, limit: 5 }).some(({ id }) => id === page),
  );
  return (100 * found.length) / queries.length;
}

/** R@5 of questions in each language's own index, and the index's bytes. */
export function measureLanguages(
  harness: Harness,
  split: string,
): { language: string; recall: number; bytes: number }[] {
  return ['de', ...FOREIGN].map((language) => {
    const bytes = buildIndex(harness.pagesOf(language).map(toDocument), { language });
    const recall = measureRecall(openIndex(bytes), harness.queriesOf(language, split)['question'] ?? []);
    return { language, recall, bytes: measureBrotli(bytes) };
  });
}

/** R@5 of foreign questions to the German index; the asked pages are not among those learned from. */
export function measureTables(
  harness: Harness,
  split: string,
): { language: string; recall: number; bytes: number }[] {
  const pages = harness.pagesOf('de');
  const german = openIndex(buildIndex(pages.map(toDocument), { language: 'de' }));
  return FOREIGN.map((language) => {
    const queries = harness.queriesOf(language, split)['question'] ?? [];
    const asked = new Set(queries.map(({ page }) => page));
    const foreign = new Map(harness.pagesOf(language).map((page) => [page.id, page]));
    const pairs = pages
      .filter(({ id }) => !asked.has(id))
      .flatMap(({ id, lines }) =>
        lines.map((target, i) => ({ source: foreign.get(id)?.lines[i] ?? '', target })),
      )
      .filter(({ source, target }) => source !== '' && target !== '');
    const bytes = buildTermTable(pairs, { language, target: german });
    const recall = measureRecall(german, queries, { translate: openTermTable(bytes, german) });
    return { language, recall, bytes: measureBrotli(bytes) };
  });
}

/** Share of queries, in per cent, whose two-line snippet of the right page holds an answer line. */
export function measureSnippets(harness: Harness, split: string): Record<string, number> {
  const pages = harness.pagesOf('de');
  const index = openIndex(buildIndex(pages.map(toDocument), { language: 'de' }));
  const byId = new Map(pages.map((page) => [page.id, page]));
  const holdsAnswer = ({ text, page, answers }: Query): boolean => {
    const lines = listLines(byId.get(page));
    return pickSnippet(lines, index.marker(text)).some(({ line }) => answers.includes(lines[line]?.at ?? -1));
  };
  const measure = (queries: readonly Query[] = []): number =>
    (100 * queries.filter(holdsAnswer).length) / queries.length;
  const queries = harness.queriesOf('de', split);
  return { question: measure(queries['question']), kw2: measure(queries['kw2']) };
}

function listLines(page: Page | undefined): { text: string; heading: boolean; at: number }[] {
  const headings = new Set(page?.headings.split(' \n'));
  return (page?.lines ?? [])
    .map((text, at) => ({ text, heading: headings.has(text), at }))
    .filter(({ text, at }) => at > 0 && text !== '' && text !== page?.title);
}

/** Bytes and files of first queries to the divided index, script included: median and 95th percentile. */
export async function measureFirstQuery(
  documents: readonly SearchDocument[],
  queries: readonly Query[],
  scriptBytes: number,
): Promise<{ median: number; p95: number; files: number; root: number }> {
  const { root, files } = buildShards(documents, { language: 'de' });
  const rootBytes = measureBrotli(root);
  const sizes = new Map<string, number>();
  const sizeOf = (name: string, bytes: Uint8Array): number => {
    const size = sizes.get(name) ?? measureBrotli(bytes);
    sizes.set(name, size);
    return size;
  };
  const totals: number[] = [];
  const counts: number[] = [];
  for (const { text } of queries) {
    let total = scriptBytes + rootBytes;
    let count = 2;
    const index = openShards(root, async (name) => {
      const bytes = files.get(name) ?? new Uint8Array();
      total += sizeOf(name, bytes);
      count++;
      return bytes;
    });
    await index.find(text);
    totals.push(total);
    counts.push(count);
  }
  return {
    median: quantile(totals, 0.5),
    p95: quantile(totals, 0.95),
    files: quantile(counts, 0.5),
    root: rootBytes,
  };
}

/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** More pages of the same kind: copies with 15 % of the words exchanged and 1 % made new. */
export function growPages(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  const words = documents.flatMap(({ body }) => body.split(' '));
  let state = times;
  const roll = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const change = (text: string): string =>
    text.replace(/\p{L}{4,}/gu, (word) => {
      const dice = roll(100);
      return dice < 1
        ? `${word}${words[roll(words.length)] ?? ''}`
        : dice < 16
          ? (words[roll(words.length)] ?? '')
          : word;
    });
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    documents.map((document) => ({
      ...document,
      id: `${document.id}-${copy}`,
      title: change(document.title),
      headings: document.headings.map(change),
      summary: change(document.summary),
      body: change(document.body),
    })),
  );
  return [...documents, ...copies.flat()];
}
