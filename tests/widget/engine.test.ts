import { beforeAll, describe, expect, test } from 'vitest';
import type { ManifestLanguage } from '../../schemas/snapshot-format.ts';
import type { Content } from '../../snapshot/content.ts';
import { publishSnapshot, type Snapshot } from '../../snapshot/publish.ts';
import { SEARCH_EXTRAS } from '../../snapshot/search-extras.ts';
import { createEngine, type Engine } from '../../widget/data/engine.ts';
import { readTopic } from '../../widget/data/files.ts';
import type { Source } from '../../widget/data/source.ts';
import { listTopicLines } from '../../widget/data/topic-lines.ts';
import { fetchContent } from '../snapshot/fixtures/dataset.ts';

const NONE = { audience: null, pathway: null, area: null };
const signal = new AbortController().signal;

/** A snapshot in memory that remembers what was read. */
function openMemory({ manifest, files }: Snapshot): Source & { read: Set<string> } {
  const read = new Set<string>();
  const take = (name: string) => {
    read.add(name);
    const file = files.get(name);
    if (file === undefined) throw new Error(`no file ${name}`);
    return file;
  };
  const parse = (name: string): unknown => JSON.parse(String(take(name)));
  return {
    read,
    manifest: async () => manifest,
    json: async (name) => parse(name),
    peek: (name) => (read.has(name) ? parse(name) : undefined),
    bytes: async (name) => {
      const file = take(name);
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
  };
}

const publish = (content: Content): Snapshot =>
  publishSnapshot(content, { hash: () => '0123456789', today: '2026-11-22', extras: SEARCH_EXTRAS });

function findLanguage({ manifest }: Snapshot, tag: string): ManifestLanguage {
  const language = manifest.languages.find((entry) => entry.tag === tag);
  if (!language) throw new Error(`no language ${tag}`);
  return language;
}

async function open(snapshot: Snapshot, tag = 'de') {
  const source = openMemory(snapshot);
  return { source, engine: await createEngine(source, findLanguage(snapshot, tag), signal) };
}

const slugs = (hits: Awaited<ReturnType<Engine['find']>>): string[] => hits.topics.map(({ slug }) => slug);
const letters = (i: number): string => Array.from(String(i), (digit) => 'bdfgklmprt'[Number(digit)]).join('');

describe('a search of the box', () => {
  let content: Content;
  beforeAll(async () => {
    content = await fetchContent();
    for (const topic of content.topics) topic.keywords = ['Arbeitsaufnahme', ...topic.keywords];
  });

  test('narrows to the choice made and counts what lies outside', async () => {
    const { engine } = await open(publish(content));
    const all = await engine.find('Arbeitsaufnahme', NONE);
    expect(slugs(all).toSorted()).toEqual(['blaue-karte-eu', 'eu-freizuegigkeit']);
    const narrow = await engine.find('Arbeitsaufnahme', { ...NONE, pathway: 'eu' });
    expect(slugs(narrow)).toEqual(['eu-freizuegigkeit']);
    expect(narrow.withoutFilters).toBe(2);
    const none = await engine.find('Arbeitsaufnahme', { audience: 'employer', pathway: 'eu', area: null });
    expect(slugs(none)).toEqual([]);
    expect(none.withoutFilters).toBe(2);
  });

  test('narrows by the catalog where an older index has no tags, and by nothing it does not know', async () => {
    const { engine } = await open(publish(content));
    expect(slugs(await engine.find('Arbeitsaufnahme', { ...NONE, pathway: 'unknown' }))).toEqual([]);
    const open2 = structuredClone(content);
    for (const topic of open2.topics) topic.pathways = [];
    const { engine: other } = await open(publish(open2));
    expect(slugs(await other.find('Arbeitsaufnahme', { ...NONE, pathway: 'unknown' }))).toHaveLength(2);
  });

  test('names contacts and terms, whatever the choice', async () => {
    const { engine } = await open(publish(content));
    const choice = { ...NONE, audience: 'employer' };
    expect((await engine.find('Schumann', choice)).contacts.map(({ contact }) => contact)).toContain(
      'contact-fiz',
    );
    const { terms } = await engine.find('Bluecard', choice);
    expect(terms.map(({ id }) => id)).toEqual(['term:glossary-blaue-karte']);
    expect((await engine.find('Arbeitsaufnahme', choice)).terms).toEqual([]);
  });

  test('shows the lines that answer, from the text of a topic once it is there, its words marked', async () => {
    const snapshot = publish(content);
    const { source, engine } = await open(snapshot);
    const marked = async (): Promise<string[]> => {
      const hits = await engine.find('Reisepass', NONE);
      const topic = hits.topics.find(({ slug }) => slug === 'blaue-karte-eu');
      return topic
        ? hits.explain(topic).flatMap((line) => line.flatMap((part) => (part.marked ? part.text : [])))
        : [];
    };
    expect(await marked()).toEqual([]);
    const [topic] = (await engine.find('Reisepass', NONE)).topics.filter(
      ({ slug }) => slug === 'blaue-karte-eu',
    );
    await readTopic(source, topic?.file ?? '', signal);
    expect(await marked()).toEqual(['Reisepass']);
  });

  test('fetches the topics that are likely to be opened, and minds no failure', async () => {
    const { source, engine } = await open(publish(content));
    const { topics } = await engine.find('Arbeitsaufnahme', NONE);
    engine.prefetch([...topics, ...topics.map((topic) => ({ ...topic, file: 'gone.json' }))], signal);
    for (const { file } of topics) expect(source.read).toContain(file);
  });
});

describe('topics that are only in German', () => {
  const english = Array.from({ length: 220 }, (_, i) => `en${letters(i)}x`);

  async function publishTaught(): Promise<Snapshot> {
    const content = await fetchContent();
    for (const topic of content.topics) {
      if (topic.slug === 'blaue-karte-eu')
        Object.assign(topic, {
          keywords: ['Führerschein', ...english.map((_, i) => `de${letters(i)}x`)],
          questions: ['Führerschein'],
        });
      else topic.keywords = ['Führerschein umschreiben'];
    }
    for (const translation of content.translations) {
      if (translation.language === 'en')
        Object.assign(translation, { keywords: ['licence', ...english], questions: ['licence'] });
    }
    return publish(content);
  }

  test('join the hits by words of the language, once table and German index have come', async () => {
    const { engine } = await open(await publishTaught(), 'en');
    expect(await engine.more).toBe(true);
    const hits = await engine.find('licence', NONE);
    const found = hits.topics.find(({ slug }) => slug === 'eu-freizuegigkeit');
    expect(found?.lang).toBe('de');
    expect(slugs(hits).filter((slug) => slug === 'blaue-karte-eu')).toHaveLength(1);
  });

  test('are left to the own index when the table does not come', async () => {
    const snapshot = await publishTaught();
    snapshot.files.delete(findLanguage(snapshot, 'en').files.searchTerms ?? '');
    const { engine } = await open(snapshot, 'en');
    expect(await engine.more).toBe(false);
    expect(slugs(await engine.find('Führerschein', NONE))).toContain('eu-freizuegigkeit');
  });

  test('need nothing more in German', async () => {
    const { engine, source } = await open(await publishTaught());
    expect(await engine.more).toBe(false);
    const listRead = (): string[] => [...source.read].map((name) => name.split('.')[0] ?? '');
    expect(listRead()).toEqual(['find']);
    expect(await engine.deepen()).toBe(true);
    expect(await engine.deepen()).toBe(false);
    expect(listRead()).toEqual(['find', 'search']);
  });
});

test('a divided index is searched part by part', async () => {
  const content = await fetchContent();
  const [first] = content.topics;
  if (!first) throw new Error('the fixture has no topic');
  content.topics = [
    { ...first, keywords: ['Niederlassungsfreiheit'] },
    ...Array.from({ length: 1000 }, (_, i) => ({
      ...first,
      _id: `topic-${i}`,
      slug: `nummer-${i}`,
      title: `Wort${letters(i)}`,
    })),
  ];
  const snapshot = publish(content);
  const { engine, source } = await open(snapshot);
  const before = source.read.size;
  expect(slugs(await engine.find('Niederlassungsfreiheit', NONE))[0]).toBe(first.slug);
  expect(source.read.size).toBeGreaterThan(before);
});

test('lines of a topic are its sentences as text, without tags and entities', () => {
  const lines = listTopicLines({
    slug: 'a',
    lang: 'de',
    dir: 'ltr',
    title: 'A',
    shortAnswer: 'Ja. Das geht mit einem Visum der Auslandsvertretung. Nur wenige brauchen keines.',
    body: '<h3>Kosten &amp; Zeit</h3><p>Das <strong>Visum</strong> kostet &lt; 80&nbsp;Euro.</p><ul><li>Pass</li></ul>',
    category: '',
    audiences: [],
    pathways: [],
    steps: [],
    contacts: [],
    roundTable: false,
    details: [],
    legalBasis: [],
    competentBodies: [],
    furtherLinks: [],
    related: [],
    reviewedAt: null,
    reviewedBy: null,
    translation: null,
    languages: ['de'],
  });
  expect(lines).toEqual([
    { text: 'Ja. Das geht mit einem Visum der Auslandsvertretung.', heading: false },
    { text: 'Nur wenige brauchen keines.', heading: false },
    { text: 'Kosten & Zeit', heading: true },
    { text: 'Das Visum kostet < 80&nbsp;Euro.', heading: false },
    { text: 'Pass', heading: false },
  ]);
});
