import type { Contact, ManifestLanguage, TopicFile } from '../../schemas/snapshot-format.ts';
import { findLanguage, readCatalog, readContacts, readTopic } from './files.ts';
import { SnapshotError, withFreshManifest, type Source } from './source.ts';

/** What a topic or contact is looked up in. */
export interface Lookup {
  source: Source;
  /** Tag of the language wanted; an unknown one is the first of the manifest. */
  language: string | undefined;
  signal: AbortSignal;
}

async function findTopicFile(
  slug: string,
  { source, signal }: Lookup,
  language: ManifestLanguage,
): Promise<TopicFile> {
  const catalog = await readCatalog(source, language, signal);
  const entry = catalog.topics.find((topic) => topic.slug === slug);
  if (entry) return readTopic(source, entry.file, signal);
  throw new SnapshotError('unknown-topic', slug);
}

/** Loads a topic with all contacts; the topic may come in a fallback language. */
export function loadTopic(
  slug: string,
  lookup: Lookup,
): Promise<{ topic: TopicFile; contacts: Record<string, Contact>; preferred?: string[] }> {
  return withFreshManifest(lookup.source, lookup.signal, async (manifest) => {
    const language = findLanguage(manifest, lookup.language);
    const [topic, { contacts, preferred }] = await Promise.all([
      findTopicFile(slug, lookup, language),
      readContacts(lookup.source, language, lookup.signal),
    ]);
    return { topic, contacts, preferred };
  });
}

/** Loads one contact by its id. */
export function loadContact(id: string, lookup: Lookup): Promise<Contact> {
  return withFreshManifest(lookup.source, lookup.signal, async (manifest) => {
    const language = findLanguage(manifest, lookup.language);
    const { contacts } = await readContacts(lookup.source, language, lookup.signal);
    const contact = contacts[id];
    if (contact) return contact;
    throw new SnapshotError('unknown-contact', id);
  });
}
