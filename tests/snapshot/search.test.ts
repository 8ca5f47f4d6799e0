import { describe, expect, test } from 'vitest';
import { openIndex, openShards, openTermTable, searchAcross } from '../../search/index.ts';
import type { Content } from '../../snapshot/content.ts';
import { hashContent, IMMUTABLE_NAME } from '../../snapshot/manifest.ts';
import { publishSnapshot, type Snapshot } from '../../snapshot/publish.ts';
import { DIVIDED_FROM } from '../../snapshot/search.ts';
import { PAIRS_MIN, SEARCH_EXTRAS } from '../../snapshot/search-extras.ts';
import { listTextPairs } from '../../snapshot/text-pairs.ts';
import { fetchContent } from './fixtures/dataset.ts';

const OPTIONS = { hash: hashContent, today: '2026-11-22', extras: SEARCH_EXTRAS };

function filesOf({ manifest }: Snapshot, tag: string) {
  const files = manifest.languages.find((language) => language.tag === tag)?.files;
  if (!files) throw new Error(`no language ${tag}`);
  return files;
}

function readBytes({ files }: Snapshot, name: string | undefined): Uint8Array {
  const bytes = files.get(name ?? '');
  if (!(bytes instanceof Uint8Array)) throw new Error(`no bytes "${name}"`);
  return bytes;
}

async function openLanguage(tag: string, content?: Content) {
  const snapshot = publishSnapshot(content ?? (await fetchContent()), OPTIONS);
  return openIndex(readBytes(snapshot, filesOf(snapshot, tag).search));
}

/** Shares no word with the rest of the fixture. */
const FREEDOM = 'Niederlassungsfreiheit';

async function fetchWithFreedom(): Promise<Content> {
  const content = await fetchContent();
  for (const topic of content.topics) if (topic.slug === 'eu-freizuegigkeit') topic.keywords = [FREEDOM];
  return content;
}

const listIds = (hits: readonly { id: string }[]): string[] => hits.map(({ id }) => id);

describe('filters', () => {
  test('a topic is inside its own audience, pathway and area, and outside of others', async () => {
    const index = await openLanguage('de', await fetchWithFreedom());
    const ask = (tag: string) => index.find(FREEDOM, { filter: [[tag]] });
    for (const tag of ['audience:newcomer', 'pathway:eu', 'area:arbeit'])
      expect(listIds(ask(tag).hits)).toContain('topic:eu-freizuegigkeit');
    for (const tag of ['audience:employer', 'pathway:third', 'area:aufenthalt']) {
      expect(listIds(ask(tag).hits)).not.toContain('topic:eu-freizuegigkeit');
      expect(listIds(ask(tag).outside)).toContain('topic:eu-freizuegigkeit');
    }
  });

  test('a topic that names none of a kind is for all of it', async () => {
    const content = await fetchWithFreedom();
    for (const topic of content.topics) Object.assign(topic, { audiences: [], pathways: [], category: null });
    const index = await openLanguage('de', content);
    for (const tag of ['audience:employer', 'pathway:third', 'area:aufenthalt'])
      expect(listIds(index.find(FREEDOM, { filter: [[tag]] }).hits)).toContain('topic:eu-freizuegigkeit');
  });
});

describe('glossary', () => {
  test('terms are findable themselves, by words that mean the same and by words that lead to them', async () => {
    const index = await openLanguage('de');
    for (const query of ['Blaue Karte EU', 'Bluecard', 'Hochqualifizierte'])
      expect(listIds(index.search(query, { limit: 5 })), query).toContain('term:glossary-blaue-karte');
  });

  test('words of a term lead to its topics, even to those that do not use them', async () => {
    const content = await fetchContent();
    for (const term of content.terms) {
      if (term._id === 'glossary-meldeschein') term.topics = ['topic-eu-freizuegigkeit'];
    }
    const findTopic = (index: Awaited<ReturnType<typeof openLanguage>>, query: string) =>
      index.search(query).find(({ id }) => id === 'topic:eu-freizuegigkeit')?.score ?? 0;
    const [before, after] = [await openLanguage('de'), await openLanguage('de', content)];
    for (const query of ['Meldebestätigung', 'Meldeschein'])
      expect(findTopic(after, query), query).toBeGreaterThan(3 * findTopic(before, query));
  });
});

/** As many words as asked, none a beginning of another. */
const listWords = (count: number, beginning: string): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${beginning}${Array.from(String(i), (digit) => 'bdfgklmprt'[Number(digit)]).join('')}x`,
  );

/** The fixture with a topic that is translated word by word, and one that is not. */
async function translateMuch(count: number): Promise<Content> {
  const content = await fetchContent();
  const german = ['Führerschein', ...listWords(count, 'de')];
  const english = ['licence', ...listWords(count, 'en')];
  for (const topic of content.topics) {
    if (topic._id === 'topic-blaue-karte-eu') Object.assign(topic, { questions: german, keywords: german });
    if (topic._id === 'topic-eu-freizuegigkeit')
      Object.assign(topic, { keywords: ['Führerschein umschreiben'] });
  }
  for (const translation of content.translations) {
    if (translation.language === 'en') Object.assign(translation, { questions: english, keywords: english });
  }
  return content;
}

describe('topics that are not translated', () => {
  test('are found in the words of the language, by what other translations taught', async () => {
    const snapshot = publishSnapshot(await translateMuch(PAIRS_MIN), OPTIONS);
    const { search, searchTerms, searchSource } = filesOf(snapshot, 'en');
    expect(searchSource).toBe(filesOf(snapshot, 'de').search);
    const german = openIndex(readBytes(snapshot, searchSource));
    const table = openTermTable(readBytes(snapshot, searchTerms), german);
    const own = openIndex(readBytes(snapshot, search));
    const sources = [
      { index: own, owns: (id: string) => id !== 'topic:eu-freizuegigkeit' },
      { index: german, table },
    ];
    const hit = searchAcross(sources, 'licence').hits.find(({ id }) => id === 'topic:eu-freizuegigkeit');
    expect(hit?.language).toBe('de');
  });

  test('get no table from a few translated lines, nor in a preview', async () => {
    const few = publishSnapshot(await fetchContent(), OPTIONS);
    expect(filesOf(few, 'en')).not.toHaveProperty('searchTerms');
    const { extras: _, ...preview } = OPTIONS;
    const live = publishSnapshot(await translateMuch(PAIRS_MIN), preview);
    expect(filesOf(live, 'en')).not.toHaveProperty('searchTerms');
  });

  test('need no table where all are translated', async () => {
    const content = await translateMuch(PAIRS_MIN);
    content.topics = content.topics.filter(({ _id }) => _id === 'topic-blaue-karte-eu');
    expect(filesOf(publishSnapshot(content, OPTIONS), 'en')).not.toHaveProperty('searchTerms');
  });
});

describe('parallel texts', () => {
  test('lists of another length are no pairs, the same part of both texts is', async () => {
    const { topics, translations } = await translateMuch(3);
    const topic = topics.find(({ _id }) => _id === 'topic-blaue-karte-eu');
    const translation = translations.find(({ language }) => language === 'en');
    if (!topic || !translation) throw new Error('the fixture has changed');
    const pairs = listTextPairs(topic, translation);
    expect(pairs).toContainEqual({ source: translation.title, target: topic.title });
    expect(pairs).toContainEqual({ source: 'licence', target: 'Führerschein' });
    const shorter = { ...translation, keywords: translation.keywords.slice(1), questions: [] };
    expect(listTextPairs(topic, shorter)).not.toContainEqual({ source: 'licence', target: 'Führerschein' });
  });
});

describe('a large site', () => {
  test('gets a divided index whose parts stand beside the root under one hash', async () => {
    const content = await fetchWithFreedom();
    const [first] = content.topics;
    if (!first) throw new Error('the fixture has no topic');
    content.topics = [
      ...content.topics,
      ...listWords(DIVIDED_FROM, 'wort').map((word, i) => ({
        ...first,
        _id: `topic-${i}`,
        slug: `nummer-${i}`,
        title: word,
      })),
    ];
    const snapshot = publishSnapshot(content, OPTIONS);
    const { search } = filesOf(snapshot, 'de');
    const parts: string[] = [];
    const index = openShards(readBytes(snapshot, search), async (part) => {
      const name = search.replace(/(?=\.[^.]+\.bin$)/, `-${part}`);
      parts.push(name);
      return readBytes(snapshot, name);
    });
    const { hits } = await index.find(FREEDOM);
    expect(listIds(hits)).toContain('topic:eu-freizuegigkeit');
    expect(parts.length).toBeGreaterThan(1);
    for (const name of parts) expect(name).toMatch(IMMUTABLE_NAME);
    expect(filesOf(snapshot, 'en')).not.toHaveProperty('searchTerms');
  });
});
