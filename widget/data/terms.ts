import type { CatalogTerm, TopicLink } from '../../schemas/snapshot-format.ts';
import { findLanguage, readCatalog } from './files.ts';
import type { Lookup } from './reading.ts';
import { SnapshotError, withFreshManifest } from './source.ts';

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
