import type {
  CatalogFile,
  ContactsFile,
  FindFile,
  ManifestLanguage,
  TopicFile,
} from '../../schemas/snapshot-format.ts';
import { hasKeys, readFile, SnapshotError, type LimitedManifest, type Source } from './source.ts';

/** Contacts as a page is to show them. */
export interface LimitedContacts extends ContactsFile {
  /** Ids of those the page prefers, the most preferred one first. */
  preferred?: string[];
}

const isCatalog = (value: unknown): value is CatalogFile => hasKeys(value, ['topics', 'contacts']);
const isFind = (value: unknown): value is FindFile => hasKeys(value, ['catalog', 'index']);
const isContacts = (value: unknown): value is LimitedContacts => hasKeys(value, ['contacts']);
/** Whether a value is a topic. */
export const isTopic = (value: unknown): value is TopicFile =>
  hasKeys(value, ['slug', 'title', 'shortAnswer', 'steps', 'contacts', 'details']);

/** What the first hits need of a language; `null` where the snapshot has it in files of their own only. */
export async function readFind(
  source: Source,
  { files }: ManifestLanguage,
  signal: AbortSignal,
): Promise<FindFile | null> {
  return files.find ? readFile(source, files.find, isFind, signal) : null;
}

/** The catalog of a language. */
export async function readCatalog(
  source: Source,
  language: ManifestLanguage,
  signal: AbortSignal,
): Promise<CatalogFile> {
  const find = await readFind(source, language, signal);
  return find?.catalog ?? readFile(source, language.files.catalog, isCatalog, signal);
}

/** All public contacts in a language. */
export const readContacts = (
  source: Source,
  language: ManifestLanguage,
  signal: AbortSignal,
): Promise<LimitedContacts> => readFile(source, language.files.contacts, isContacts, signal);

/** One topic by the file name of the catalog. */
export const readTopic = (source: Source, file: string, signal: AbortSignal): Promise<TopicFile> =>
  readFile(source, file, isTopic, signal);

/** The entry of a language in a manifest; the first language stands in for one that has gone. */
export function findLanguage(
  { languages, unlisted = [] }: LimitedManifest,
  tag: string | undefined,
): ManifestLanguage {
  const found = [...languages, ...unlisted].find((language) => language.tag === tag) ?? languages[0];
  if (found) return found;
  throw new SnapshotError('broken', 'manifest.json');
}
