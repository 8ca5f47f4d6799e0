/** The search files of a snapshot: what can be found in each language, and under which names it is kept. */
import { buildIndex } from '../search/build-index.ts';
import type { SearchDocument, Synonyms } from '../search/collect.ts';
import type {
  CatalogFile,
  CatalogTerm,
  Contact,
  FindFile,
  LanguageFiles,
} from '../schemas/snapshot-format.ts';
import { SOURCE_LANGUAGE } from '../schemas/vocabulary.ts';
import type { Context } from './context.ts';
import type { FileSet } from './file-set.ts';
import { readText, type Language } from './languages.ts';
import { listSynonyms } from './terms.ts';
import { readSearchTexts } from './topics.ts';

/** Findable things from which on an index is divided. */
export const DIVIDED_FROM = 1000;

/** What only a build on a server does: it takes time, and an editor's preview can do without. */
export interface SearchExtras {
  /** The divided form of an index: the root, and the other files by the names the reader asks for. */
  divide(
    documents: SearchDocument[],
    options: { language: string; synonyms: Synonyms[] },
  ): { root: Uint8Array; files: Map<string, Uint8Array> };
  /** What leads from words of a language to topics that are German only; `null` when it is not worth it. */
  learnTerms(context: Context, language: Language, germanIndex: Uint8Array): Uint8Array | null;
}

/** A language with what its readers can find. */
export interface Findable {
  language: Language;
  catalog: CatalogFile;
  contacts: Record<string, Contact>;
}

/** Names of the search files of a language. */
export type SearchFiles = Pick<LanguageFiles, 'search' | 'searchTerms' | 'searchSource' | 'find'>;

/** Adds the search files of all languages; returns their names by language. */
export function publishSearch(
  context: Context,
  findable: Findable[],
  { files, extras }: { files: FileSet; extras: SearchExtras | undefined },
): Map<string, SearchFiles> {
  const indexes = findable.map((entry) => ({ ...entry, ...addIndex(context, entry, { files, extras }) }));
  const german = indexes.find(({ language }) => language.tag === SOURCE_LANGUAGE);
  return new Map(
    indexes.map(({ language, catalog, search, find }): [string, SearchFiles] => {
      const own = { search, ...(find && { find }) };
      const table =
        german?.bytes && extras && lacksTopics(catalog, language)
          ? extras.learnTerms(context, language, german.bytes)
          : null;
      if (!german || !table) return [language.tag, own];
      const searchTerms = files.addBytes(`search-terms.${language.tag}`, table);
      return [language.tag, { ...own, searchTerms, searchSource: german.search }];
    }),
  );
}

function lacksTopics({ topics }: CatalogFile, { tag }: Language): boolean {
  const [base] = tag.split('-');
  return base !== SOURCE_LANGUAGE && topics.some(({ lang }) => lang !== tag);
}

function addIndex(
  context: Context,
  { language, ...entry }: Findable,
  { files, extras }: { files: FileSet; extras: SearchExtras | undefined },
): { search: string; find?: string; bytes?: Uint8Array } {
  const { tag } = language;
  const documents = listSearchDocuments(context, entry, tag);
  const options = { language: tag, synonyms: listSynonyms(context, language) };
  if (extras && documents.length >= DIVIDED_FROM) {
    const { root, files: parts } = extras.divide(documents, options);
    return { search: files.addGroup(`search.${tag}`, root, parts) };
  }
  const bytes = buildIndex(documents, options);
  const first = buildIndex(
    documents.map((document) => ({ ...document, headings: [], body: '' })),
    options,
  );
  const find: FindFile = { catalog: entry.catalog, index: writeAsText(first) };
  return {
    search: files.addBytes(`search.${tag}`, bytes),
    find: files.addJson(`find.${tag}`, find),
    bytes,
  };
}

/**
 * One character per byte, so that every server compresses the file as it does any other text; its code modulo
 * 256 is the byte. What JSON would write as an escape takes the place 256 further on.
 */
function writeAsText(bytes: Uint8Array): string {
  const toCode = (byte: number): number =>
    byte < 0x20 || byte === 0x22 || byte === 0x5c ? byte + 256 : byte;
  return Array.from(bytes, (byte) => String.fromCharCode(toCode(byte))).join('');
}

/** German titles and search words stay findable in every language: letters from offices use them. */
function listSearchDocuments(
  context: Context,
  { catalog, contacts }: Omit<Findable, 'language'>,
  tag: string,
): SearchDocument[] {
  const allTags = listTags({
    audiences: context.content.audiences.flatMap(({ slug }) => slug ?? []),
    pathways: context.content.pathways.flatMap(({ slug }) => slug ?? []),
    areas: context.content.categories.flatMap(({ slug }) => slug ?? []),
  });
  const termWords = listTermWords(context, tag);
  const topics = context.topics.flatMap((topic, position) => {
    const entry = catalog.topics[position];
    if (!entry) return [];
    const { id, title, lang, audiences, pathways, category } = entry;
    const texts = readSearchTexts(topic, lang);
    const german = lang === SOURCE_LANGUAGE ? [] : [topic.title, ...topic.topic.keywords];
    const summary = topic.translations.get(lang)?.shortAnswer ?? topic.shortAnswer;
    // Editors choose among 0 to 3; what another hand wrote must not stop the whole snapshot.
    const boost = Math.min(3, Math.max(0, Math.round(topic.topic.boost)));
    const own = listTags({ audiences, pathways, areas: category === '' ? [] : [category] });
    // What names none of a kind is for all of it.
    const tags = allTags.flatMap((all, kind) => (own[kind]?.length ? own[kind] : all));
    const questions = [...texts.questions, ...(termWords.get(topic.topic._id) ?? [])];
    const keywords = [...texts.keywords, ...german];
    return [{ id, title, summary, ...texts, questions, keywords, boost, tags }];
  });
  return [
    ...topics,
    ...Object.values(contacts).map(describeContact),
    ...(catalog.terms ?? []).map((term) => describeTerm(term, context, tag)),
  ];
}

/** Words of the glossary by the topics they lead to, whether or not these use the words themselves. */
function listTermWords({ content }: Context, tag: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const term of content.terms) {
    const own = listWordsOf(term, tag);
    for (const topic of term.topics) words.set(topic, [...(words.get(topic) ?? []), ...own]);
  }
  return words;
}

function listWordsOf({ term, synonyms }: Context['content']['terms'][number], tag: string): string[] {
  const names = term.flatMap(({ language, value }) =>
    language === tag || language === SOURCE_LANGUAGE ? [value] : [],
  );
  return [...names, ...synonyms.flatMap(({ language, words }) => (language === tag ? words : []))];
}

/** Tags of the search, kind by kind; the widget asks for the same. */
function listTags(slugs: Record<'audiences' | 'pathways' | 'areas', string[]>): string[][] {
  return [
    slugs.audiences.map((slug) => `audience:${slug}`),
    slugs.pathways.map((slug) => `pathway:${slug}`),
    slugs.areas.map((slug) => `area:${slug}`),
  ];
}

function describeContact({ id, label, personName, organisation, note, address }: Contact): SearchDocument {
  return {
    id: `contact:${id}`,
    title: readText(label),
    headings: [],
    summary: readText(note),
    questions: [],
    keywords: [organisation.name, organisation.shortName, personName ?? ''],
    body: address
      ? `${address.street} ${address.postalCode} ${address.city} ${readText(address.building)}`
      : '',
  };
}

/** An explanation in another language would not be found anyway. */
function describeTerm({ id, term, explanation }: CatalogTerm, context: Context, tag: string): SearchDocument {
  const ownWords = explanation === null || typeof explanation === 'string' || explanation.lang === tag;
  const entry = context.content.terms.find(({ _id }) => `term:${_id}` === id);
  return {
    id,
    title: readText(term),
    headings: [],
    summary: ownWords ? readText(explanation) : '',
    questions: [],
    keywords: entry ? listWordsOf(entry, tag) : [],
    body: '',
  };
}
