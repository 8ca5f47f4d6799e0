import type {
  CatalogContact,
  CatalogFile,
  CatalogTerm,
  CatalogTopic,
  ManifestLanguage,
} from '../../schemas/snapshot-format.ts';
import type { Marker } from '../../search/answer.ts';
import type { SearchAnswer } from '../../search/open-index.ts';
import { pickSnippet, type SnippetLine, type SnippetPart } from '../../search/snippet.ts';
import { isInAreas, listAreas } from './areas.ts';
import { passesFilters, type Filters } from './filters.ts';
import { isTopic, readCatalog, readFind, readTopic } from './files.ts';
import { openAcross, openAsking, openFirst, type Across, type Asking } from './index-files.ts';
import type { Source } from './source.ts';
import { listTopicLines, splitSentences } from './topic-lines.ts';

/** What a search found, best first. */
export interface Hits {
  query: string;
  topics: CatalogTopic[];
  contacts: CatalogContact[];
  /** Explained words the query asks about. */
  terms: CatalogTerm[];
  /** How many topics there would be without the filters. */
  withoutFilters: number;
  /** The best of those that the filters hold back, where one of them fits better than all that are left. */
  outside: CatalogTopic[];
  /** The query with its unknown words as they were read, or `null`. */
  didYouMean: string | null;
  /** Where nothing was found for sure, the topics whose words look alike, best first. */
  similar: CatalogTopic[];
  /** The lines of a topic that answer, in pieces, its words marked. */
  explain(topic: CatalogTopic): SnippetPart[][];
}

/** A search over one language, ready to be asked. */
export interface Engine {
  find(query: string, filters: Filters): Promise<Hits>;
  /** Fetches the topics a visitor is likely to open, so that they open at once and later hits tell from their text. */
  prefetch(topics: readonly CatalogTopic[], signal: AbortSignal): void;
  /** Loads the index of the running texts as well; resolves to whether it was missing before. */
  deepen(): Promise<boolean>;
  /** Resolves when topics of the source language can be found by words of this one; `false` if there are none. */
  more: Promise<boolean>;
}

const HITS_MAX = 60;
const CONTACTS_MAX = 3;
const TERMS_MAX = 2;
const SIMILAR_MAX = 3;
const OUTSIDE_MAX = 3;
/** A hit below this share of the best one holds a word of the query by chance. */
const RELEVANT_SHARE = 0.03;
/** A term stands beside the topics only when it is what was asked for. */
const TERM_SHARE = 0.4;
const LINE_LENGTH = 110;

/** The index files a search reads, and what they lead to. */
interface Opened {
  source: Source;
  language: ManifestLanguage;
  catalog: CatalogFile;
  own: Asking;
  across: Across | null;
  /** Puts the whole index in the place of the first one; `null` when it is there. */
  deepen: (() => Promise<void>) | null;
}

/** Loads index and catalog of a language and makes them searchable. */
export async function createEngine(
  source: Source,
  language: ManifestLanguage,
  signal: AbortSignal,
): Promise<Engine> {
  const opened = await openFiles(source, language, signal);
  const { own, catalog } = opened;
  const untranslated = new Set(catalog.topics.flatMap(({ id, lang }) => (lang === language.tag ? [] : [id])));
  const owns = (id: string): boolean => !untranslated.has(id);
  const opening =
    own.index && untranslated.size > 0
      ? openAcross(own.index, { source, language }, { owns, signal })
      : Promise.resolve(null);
  return {
    find: (query, filters) => find(opened, query, filters),
    deepen: async () => {
      const isNew = opened.deepen !== null;
      await opened.deepen?.();
      return isNew;
    },
    prefetch: (topics, until) => {
      // What cannot be fetched now is asked for again when it is opened.
      for (const { file } of topics) readTopic(source, file, until).catch(() => {});
    },
    more: opening.then(
      (across) => Boolean((opened.across = across)),
      // The own index alone is less, but not nothing.
      () => false,
    ),
  };
}

/** A search begins with the small index that comes with the catalog, where all topics are in this language. */
async function openFiles(source: Source, language: ManifestLanguage, signal: AbortSignal): Promise<Opened> {
  const { search, find: findName = '' } = language.files;
  const first = await readFind(source, language, signal);
  const common = { source, language, across: null };
  if (!first || first.catalog.topics.some(({ lang }) => lang !== language.tag)) {
    const [own, catalog] = await Promise.all([
      openAsking(source, search, signal),
      readCatalog(source, language, signal),
    ]);
    return { ...common, own, catalog, deepen: null };
  }
  const index = await openFirst(first.index, findName);
  const opened: Opened = {
    ...common,
    own: { find: index.find, index },
    catalog: first.catalog,
    deepen: async () => {
      opened.own = await openAsking(source, search, signal);
      opened.deepen = null;
    },
  };
  return opened;
}

/** Asks the index; the whole one where the words of the first one are not enough. */
async function ask(opened: Opened, query: string, filters: Filters): Promise<SearchAnswer> {
  const { own, across } = opened;
  const options = { limit: HITS_MAX, filter: listTags(filters, own) };
  const answer = across ? across.find(query, options) : await own.find(query, options);
  if (!opened.deepen || (answer.known && answer.hits.length > 0)) return answer;
  await opened.deepen();
  return ask(opened, query, filters);
}

/** The tags of the chosen filters, as the snapshot writes them; older snapshots have none. */
function listTags({ audience, pathway, area }: Filters, { index }: Asking): string[][] {
  const wanted = {
    audience: audience ? [audience] : [],
    pathway: pathway ? [pathway] : [],
    area: listAreas(area),
  };
  return Object.entries(wanted).map(([kind, slugs]) =>
    slugs.map((slug) => `${kind}:${slug}`).filter((tag) => index?.hasTag(tag) ?? true),
  );
}

async function find(opened: Opened, query: string, filters: Filters): Promise<Hits> {
  const { catalog } = opened;
  const { hits, outside, didYouMean, certain } = await ask(opened, query, filters);
  const all = [...hits, ...outside].toSorted((a, b) => b.score - a.score);
  const best = all[0]?.score ?? 0;
  const collect = <T extends { id: string }>(
    entries: readonly T[],
    found: typeof all,
    share: number,
  ): T[] => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    return found.filter(({ score }) => score >= best * share).flatMap(({ id }) => byId.get(id) ?? []);
  };
  const inside = collect(catalog.topics, hits, RELEVANT_SHARE).filter(
    (topic) => passesFilters(topic, filters) && isInAreas(topic.category, filters.area),
  );
  const explain = createExplain(opened, query);
  if (!certain) {
    const similar = inside.slice(0, SIMILAR_MAX);
    return {
      query,
      topics: [],
      contacts: [],
      terms: [],
      withoutFilters: 0,
      outside: [],
      didYouMean,
      similar,
      explain,
    };
  }
  const found = collect(catalog.topics, all, RELEVANT_SHARE);
  return {
    query,
    topics: inside,
    contacts: collect(catalog.contacts, all, RELEVANT_SHARE).slice(0, CONTACTS_MAX),
    terms: collect(catalog.terms ?? [], all, TERM_SHARE).slice(0, TERMS_MAX),
    withoutFilters: found.length,
    outside: found
      .filter((topic, _, [first]) => first && !inside.includes(first) && !inside.includes(topic))
      .slice(0, OUTSIDE_MAX),
    didYouMean,
    similar: [],
    explain,
  };
}

/** Chooses from the topic's own text where it is at hand, else from the beginning that the catalog holds. */
function createExplain({ source, language, own, across }: Opened, query: string): Hits['explain'] {
  const known = new Map<string, SnippetPart[][]>();
  const markers = new Map<boolean, Marker | undefined>();
  const findMarker = (isOwn: boolean): Marker | undefined => {
    if (!markers.has(isOwn)) {
      markers.set(isOwn, isOwn || !across ? own.index?.marker(query) : across.marker(query));
    }
    return markers.get(isOwn);
  };
  return ({ file, snippet, lang }) => {
    // What a visitor is reading must not change when a topic comes in meanwhile.
    const before = known.get(file);
    if (before) return before;
    const loaded = source.peek?.(file);
    const marker = findMarker(lang === language.tag);
    const lines = isTopic(loaded) ? listTopicLines(loaded) : splitSentences({ text: snippet });
    const parts = marker ? chooseLines(lines, marker) : [[{ text: snippet, marked: false }]];
    known.set(file, parts);
    return parts;
  };
}

function chooseLines(lines: readonly SnippetLine[], marker: Marker): SnippetPart[][] {
  const chosen = pickSnippet(lines, marker, { length: LINE_LENGTH });
  return chosen.map(({ line, parts }, i) => {
    const before = chosen[i - 1];
    const leap = before && line > before.line + 1 && !parts[0]?.text.startsWith('…');
    return leap ? [{ text: '… ', marked: false }, ...parts] : parts;
  });
}
