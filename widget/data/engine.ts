import type {
  CatalogContact,
  CatalogTerm,
  CatalogTopic,
  ManifestLanguage,
} from '../../schemas/snapshot-format.ts';
import { openIndex } from '../../search/open-index.ts';
import { passesFilters, type Filters } from './filters.ts';
import { readCatalog } from './files.ts';
import { SnapshotError, type Source } from './source.ts';
import { findTerms } from './terms.ts';

/** What a search found, best first. */
export interface Hits {
  query: string;
  topics: CatalogTopic[];
  contacts: CatalogContact[];
  /** Explained words the query names. */
  terms: CatalogTerm[];
  /** How many topics there would be without the filters. */
  withoutFilters: number;
  /** The query with its unknown words as they were read, or `null`. */
  didYouMean: string | null;
  /** Where nothing was found for sure, the topics whose words look alike, best first. */
  similar: CatalogTopic[];
}

/** A search over one language, ready to be asked. */
export interface Engine {
  find(query: string, filters: Filters): Hits;
}

const HITS_MAX = 60;
const CONTACTS_MAX = 3;
const SIMILAR_MAX = 3;
/** A hit below this share of the best one holds a word of the query by chance. */
const RELEVANT_SHARE = 0.03;

function openBytes(bytes: Uint8Array, file: string): ReturnType<typeof openIndex> {
  try {
    return openIndex(bytes);
  } catch (error) {
    throw new SnapshotError('broken', file, error);
  }
}

/** Loads index and catalog of a language and makes them searchable. */
export async function createEngine(
  source: Source,
  language: ManifestLanguage,
  signal: AbortSignal,
): Promise<Engine> {
  const file = language.files.search;
  const [bytes, catalog] = await Promise.all([
    source.bytes(file, signal),
    readCatalog(source, language, signal),
  ]);
  const index = openBytes(bytes, file);
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]));
  const contacts = new Map(catalog.contacts.map((contact) => [contact.id, contact]));
  return {
    find(query, filters) {
      const { hits, didYouMean, certain } = index.find(query, { limit: HITS_MAX });
      const terms = findTerms(catalog.terms ?? [], query);
      const best = hits[0]?.score ?? 0;
      const ids = hits.filter(({ score }) => score >= best * RELEVANT_SHARE).map(({ id }) => id);
      const found = ids.flatMap((id) => topics.get(id) ?? []);
      const inside = found.filter((topic) => passesFilters(topic, filters));
      if (!certain) {
        return {
          query,
          topics: [],
          contacts: [],
          terms,
          withoutFilters: 0,
          didYouMean,
          similar: inside.slice(0, SIMILAR_MAX),
        };
      }
      return {
        query,
        topics: inside,
        contacts: ids.flatMap((id) => contacts.get(id) ?? []).slice(0, CONTACTS_MAX),
        terms,
        withoutFilters: found.length,
        didYouMean,
        similar: [],
      };
    },
  };
}
