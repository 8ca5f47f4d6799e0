import type { CatalogTerm, TopicLink } from '../../schemas/snapshot-format.ts';
import { findLanguage, readCatalog } from './files.ts';
import type { Lookup } from './reading.ts';
import { SnapshotError, withFreshManifest } from './source.ts';

const TERMS_MAX = 2;
/** Shorter words begin too many terms. */
const BEGINNING_LENGTH_MIN = 4;

/** Letters without case, marks and umlauts' dots, so that "Dultung" is the only thing that keeps a word from its term. */
const splitWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** 2 when the query names the whole term, 1 when it begins one of its words, else 0. */
function rankTerm({ term }: CatalogTerm, query: string[]): number {
  const words = splitWords(typeof term === 'string' ? term : term.text);
  if (words.length > 0 && words.every((word) => query.includes(word))) return 2;
  const begins = query.some(
    (word) => word.length >= BEGINNING_LENGTH_MIN && words.some((part) => part.startsWith(word)),
  );
  return begins ? 1 : 0;
}

/** The terms a query asks about, best first; few, because they stand below topics. */
export function findTerms(terms: CatalogTerm[], query: string): CatalogTerm[] {
  const words = splitWords(query);
  return terms
    .map((term) => ({ term, rank: rankTerm(term, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, TERMS_MAX)
    .map(({ term }) => term);
}

/** Loads a term by its id, with the titles of the topics that help. */
export function loadTerm(
  id: string,
  { source, language: tag, signal }: Lookup,
): Promise<{ term: CatalogTerm; topics: Pick<TopicLink, 'slug' | 'title'>[] }> {
  return withFreshManifest(source, signal, async (manifest) => {
    const language = findLanguage(manifest, tag);
    const catalog = await readCatalog(source, language, signal);
    const term = catalog.terms?.find((entry) => entry.id === id);
    if (!term) throw new SnapshotError('unknown-topic', id);
    const topics = term.topics.flatMap((slug) => catalog.topics.filter((topic) => topic.slug === slug));
    return {
      term,
      topics: topics.map(({ slug, title, lang, dir }) => ({
        slug,
        title: lang === language.tag ? title : { text: title, lang, dir },
      })),
    };
  });
}
