import type {
  CatalogFile,
  CatalogTopic,
  EmbedFile,
  FindFile,
  LocalizedText,
  Manifest,
  ManifestLanguage,
  StartFile,
  TopicFile,
  TopicLink,
} from '../../schemas/snapshot-format.ts';
import { hasKeys, readFile, SnapshotError, type Source } from './source.ts';

const EMBED_KEYS = [
  'slug',
  'languages',
  'filters',
  'categories',
  'hiddenTopics',
  'preferredContacts',
  'theme',
];

const isEmbed = (value: unknown): value is EmbedFile => hasKeys(value, EMBED_KEYS);
const isStart = (value: unknown): value is StartFile => hasKeys(value, ['sender', 'audiences', 'topics']);
const isCatalog = (value: unknown): value is CatalogFile => hasKeys(value, ['topics', 'contacts']);
const isFind = (value: unknown): value is FindFile => hasKeys(value, ['catalog', 'index']);
const isTopic = (value: unknown): value is TopicFile => hasKeys(value, ['steps', 'contacts', 'related']);

/** What happens when the set-up of a partner's page is read. */
export interface EmbedEvents {
  /** The manifest names the page and its file could be read. Called once for each manifest. */
  onFound: (embed: EmbedFile) => void;
  /** It does not, or the file is unusable: the box keeps its default. */
  onMissing: (reason: string) => void;
  /** Languages the page itself asks for; they stay even if the set-up does not list them. */
  listAskedLanguages: () => string[];
  /** Tags the page lists that the snapshot does not have. Called once for each manifest. */
  onUnknownLanguages: (tags: string[]) => void;
}

/** What a page limits its box to. */
export interface Limits {
  /** Slug of the partner's page; `null` for none. */
  slug: string | null;
  /** Tags the page itself lists for the menu; `null` leaves that to the set-up, an empty list is all. */
  languages: string[] | null;
}

/** Reads what a manifest says about a partner's page; a file of an older snapshot is asked for once more. */
async function readEmbed(
  source: Source,
  { slug, manifest, signal }: { slug: string; manifest: Manifest; signal: AbortSignal },
): Promise<EmbedFile> {
  const read = (current: Manifest): Promise<EmbedFile> => {
    const file = Object.hasOwn(current.embeds ?? {}, slug) ? current.embeds?.[slug] : undefined;
    if (file) return readFile(source, file, isEmbed, signal);
    const known = Object.keys(current.embeds ?? {}).join(', ');
    throw new SnapshotError('missing', `embeds of manifest.json, which has: ${known || 'none'}`);
  };
  try {
    return await read(manifest);
  } catch (error) {
    if (!(error instanceof SnapshotError && error.code === 'missing' && manifest.embeds?.[slug])) throw error;
    return read(await source.manifest(signal, true));
  }
}

const toLink = (topic: CatalogTopic, language: string): TopicLink => {
  const { slug, title, lang, dir, audiences, pathways } = topic;
  const text: LocalizedText = lang === language ? title : { text: title, lang, dir };
  return { slug, title: text, audiences, pathways };
};

/** The topics that a partner's page offers. */
export function offersTopic(
  { categories, hiddenTopics }: EmbedFile,
  topic: { slug: string; category: string },
): boolean {
  return (
    (categories.length === 0 || categories.includes(topic.category)) && !hiddenTopics.includes(topic.slug)
  );
}

/** The given ids, preferred ones first and in the order of the preference. */
export function preferContacts(ids: string[], preferred: string[]): string[] {
  return [...preferred.filter((id) => ids.includes(id)), ...ids.filter((id) => !preferred.includes(id))];
}

function limitTopic(topic: TopicFile, { preferredContacts, hiddenTopics }: EmbedFile): TopicFile {
  return {
    ...topic,
    contacts: preferContacts(topic.contacts, preferredContacts),
    steps: topic.steps.map((step) => ({
      ...step,
      contacts: preferContacts(step.contacts, preferredContacts),
    })),
    related: topic.related.filter(({ slug }) => !hiddenTopics.includes(slug)),
  };
}

function limitCatalog(catalog: CatalogFile, embed: EmbedFile): CatalogFile {
  return { ...catalog, topics: catalog.topics.filter((topic) => offersTopic(embed, topic)) };
}

/** The topics at rest: of the limited areas when there are such, most needed first, without hidden ones. */
function limitStart(start: StartFile, embed: EmbedFile, catalog: CatalogFile | null, tag: string): StartFile {
  const { filters, hiddenTopics, categories } = embed;
  const needed = start.topics.map(({ slug }) => slug);
  const rank = ({ slug }: TopicLink): number => (needed.includes(slug) ? needed.indexOf(slug) : Infinity);
  const topics = catalog
    ? limitCatalog(catalog, embed)
        .topics.map((topic) => toLink(topic, tag))
        .toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)))
    : start.topics.filter(({ slug }) => !hiddenTopics.includes(slug));
  return {
    ...start,
    topics,
    audiences: filters.includes('audience') ? start.audiences : [],
    pathways: filters.includes('pathway') ? start.pathways : [],
    categories:
      categories.length > 0
        ? start.categories.filter(({ slug }) => categories.includes(slug))
        : start.categories,
  };
}

/** A start that comes along serves as far as it needs no catalog: that would have to be waited for. */
function limitLanguage({ start, ...language }: ManifestLanguage, embed: EmbedFile | null): ManifestLanguage {
  if (!start || (embed && embed.categories.length > 0)) return language;
  return { ...language, start: embed ? limitStart(start, embed, null, language.tag) : start };
}

/** The languages of the menu: those the page lists, in its order, else those of the set-up. */
function findLanguages(
  manifest: Manifest,
  { listed, embed, events }: { listed: string[] | null; embed: EmbedFile | null; events: EmbedEvents },
): Manifest['languages'] {
  const find = (wanted: string): Manifest['languages'] =>
    manifest.languages.filter(({ tag }) => tag.toLowerCase() === wanted.toLowerCase());
  let found: Manifest['languages'] = [];
  if (listed) {
    const unknown = listed.filter((tag) => find(tag).length === 0);
    if (unknown.length > 0) events.onUnknownLanguages(unknown);
    found = listed.flatMap(find);
  } else if (embed && embed.languages.length > 0) {
    const kept = [...embed.languages, ...events.listAskedLanguages()].flatMap(find);
    found = manifest.languages.filter((language) => kept.includes(language));
  }
  return found.length > 0 ? [...new Set(found)] : manifest.languages;
}

/**
 * A source as one partner's page is to show it: its languages, its areas, without hidden topics, with the
 * preferred contacts first. Everything behind it works as with any other source. Of a page that the snapshot
 * does not know, only the languages it lists itself count.
 */
export function limitSource(
  source: Source,
  { slug, languages: listed }: Limits,
  events: EmbedEvents,
): Source {
  let embed: EmbedFile | null = null;
  let languages: Manifest['languages'] = [];
  const readSetUp = async (manifest: Manifest, signal: AbortSignal): Promise<void> => {
    if (slug === null) return;
    try {
      embed = await readEmbed(source, { slug, manifest, signal });
    } catch (error) {
      signal.throwIfAborted();
      embed = null;
      events.onMissing(error instanceof SnapshotError ? error.where : String(error));
      return;
    }
    events.onFound(embed);
  };
  const readCatalogOf = async (startFile: string, signal: AbortSignal): Promise<CatalogFile | null> => {
    const file = languages.find(({ files }) => files.start === startFile)?.files.catalog;
    return file && embed && embed.categories.length > 0 ? readFile(source, file, isCatalog, signal) : null;
  };
  return {
    ...source,
    async manifest(signal, fresh) {
      const manifest = await source.manifest(signal, fresh);
      await readSetUp(manifest, signal);
      languages = findLanguages(manifest, { listed, embed, events });
      const unlisted = manifest.languages.filter((language) => !languages.includes(language));
      languages = languages.map((language) => limitLanguage(language, embed));
      return { ...manifest, languages, unlisted };
    },
    async json(file, signal) {
      const value = await source.json(file, signal);
      if (!embed) return value;
      if (isTopic(value)) return limitTopic(value, embed);
      if (isStart(value)) {
        const tag = languages.find(({ files }) => files.start === file)?.tag ?? '';
        return limitStart(value, embed, await readCatalogOf(file, signal), tag);
      }
      if (isFind(value)) return { ...value, catalog: limitCatalog(value.catalog, embed) };
      if (isCatalog(value)) return limitCatalog(value, embed);
      return hasKeys(value, ['contacts']) ? { ...Object(value), preferred: embed.preferredContacts } : value;
    },
  };
}
