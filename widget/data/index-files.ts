import type { ManifestLanguage } from '../../schemas/snapshot-format.ts';
import { isDivided, openIndex, type SearchAnswer, type SearchIndex } from '../../search/open-index.ts';
import type { Marker, SearchOptions } from '../../search/answer.ts';
import { SnapshotError, type Source } from './source.ts';

/** A search index, in one file or divided. */
export interface Asking {
  find(query: string, options: SearchOptions): SearchAnswer | Promise<SearchAnswer>;
  /** The whole index, where it is in one file. */
  index: SearchIndex | null;
}

/** How words of the visitor's language find topics that are only in the source language. */
export interface Across {
  find(query: string, options: SearchOptions): SearchAnswer;
  marker(query: string): Marker;
}

async function openBytes<T>(file: string, open: () => T | Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof SnapshotError ? error : new SnapshotError('broken', file, error);
  }
}

/** Opens the index of a language; the parts of a divided one are loaded when a search needs them. */
export async function openAsking(source: Source, file: string, signal: AbortSignal): Promise<Asking> {
  const bytes = await source.bytes(file, signal);
  return openBytes(file, async () => {
    if (!isDivided(bytes)) {
      const index = openIndex(bytes);
      return { find: index.find, index };
    }
    const { openShards } = await import('../../search/open-shards.ts');
    const namePart = (part: string): string => file.replace(/(?=\.[^.]+\.bin$)/, `-${part}`);
    const shards = openShards(bytes, (part) => source.bytes(namePart(part), signal));
    return { find: shards.find, index: null };
  });
}

/** Opens the index that comes with the catalog. */
export const openFirst = (text: string, file: string): Promise<SearchIndex> =>
  openBytes(file, () => openIndex(Uint8Array.from(text, (sign) => sign.charCodeAt(0))));

/** Opens what is needed beside the own index; `null` where the snapshot offers nothing. */
export async function openAcross(
  own: SearchIndex,
  { source, language }: { source: Source; language: ManifestLanguage },
  { owns, signal }: { owns: (id: string) => boolean; signal: AbortSignal },
): Promise<Across | null> {
  const { searchTerms, searchSource } = language.files;
  if (!searchTerms || !searchSource) return null;
  const [bytes, terms, { openTermTable, searchAcross }] = await Promise.all([
    source.bytes(searchSource, signal),
    source.bytes(searchTerms, signal),
    import('../lazy-across.ts'),
  ]);
  return openBytes(searchTerms, () => {
    const index = openIndex(bytes);
    const table = openTermTable(terms, index);
    const sources = [
      { index: own, owns },
      { index, table },
    ];
    return {
      find: (query, options) => searchAcross(sources, query, options),
      marker: (query) => index.marker(query, { translate: table }),
    };
  });
}
