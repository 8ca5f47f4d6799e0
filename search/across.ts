/** One question to several indexes: the visitor's own language first, then the language of the originals. */
import type { TermTable } from './open-term-table.ts';
import type { SearchAnswer, SearchHit, SearchIndex } from './open-index.ts';
import { SEARCH_DEFAULTS, type SearchOptions } from './answer.ts';

/** An index to ask, and how to read the query for it. */
export interface SearchSource {
  index: SearchIndex;
  /** Needed where the query is in another language than the index. */
  table?: TermTable;
  /** Which of its documents are taken from it; default all. Others are left to a later source. */
  owns?: (id: string) => boolean;
}

/**
 * Asks all sources. What an earlier one holds is not taken from a later one, so that a topic comes in the
 * visitor's language where it exists; `language` of a hit tells where it does not.
 */
export function searchAcross(
  sources: readonly SearchSource[],
  query: string,
  options: SearchOptions = {},
): SearchAnswer {
  const { limit = SEARCH_DEFAULTS.limit } = options;
  const answers = sources.map(({ index, table }, i) => {
    const isNew = ({ id }: SearchHit): boolean =>
      owns(sources[i], id) && !sources.slice(0, i).some((earlier) => owns(earlier, id));
    // Cut after the doubles are gone.
    const all = { ...options, limit: index.size, ...(table ? { translate: table } : {}) };
    const { hits, outside, ...rest } = index.find(query, all);
    return { hits: hits.filter(isNew), outside: outside.filter(isNew), ...rest };
  });
  const merge = (lists: SearchHit[][]): SearchHit[] =>
    lists
      .flat()
      .toSorted((a, b) => b.score - a.score)
      .slice(0, Math.max(0, limit));
  return {
    hits: merge(answers.map(({ hits }) => hits)),
    outside: merge(answers.map(({ outside }) => outside)),
    didYouMean: answers[0]?.didYouMean ?? null,
    certain: answers.some(({ certain }) => certain),
    known: answers.some(({ known }) => known),
  };
}

function owns(source: SearchSource | undefined, id: string): boolean {
  return source !== undefined && source.index.has(id) && (source.owns?.(id) ?? true);
}
