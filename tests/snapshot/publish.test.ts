import { describe, expect, test } from 'vitest';
import { openIndex } from '../../search/index.ts';
import type {
  CatalogFile,
  ContactsFile,
  FindFile,
  StartFile,
  TopicFile,
} from '../../schemas/snapshot-format.ts';
import { hashContent } from '../../snapshot/manifest.ts';
import { publishSnapshot, publishTopic, type Snapshot } from '../../snapshot/publish.ts';
import { cutSnippet } from '../../snapshot/snippet.ts';
import { fetchContent, getDocument } from './fixtures/dataset.ts';
import {
  block,
  byLanguage,
  createDocuments,
  INTERNAL,
  reference,
  type StoredDocument,
} from './fixtures/documents.ts';
import { findViolations } from './json-schema.ts';

/** The day for which the fixture is published. */
const TODAY = '2026-11-22';

async function publish(documents: StoredDocument[] = createDocuments()): Promise<Snapshot> {
  return publishSnapshot(await fetchContent(documents), { hash: hashContent, today: TODAY });
}

/** Publishes the fixture after a change. */
function publishChanged(
  change: (get: (id: string) => StoredDocument, documents: StoredDocument[]) => void,
): Promise<Snapshot> {
  const documents = createDocuments();
  change((id) => getDocument(documents, id), documents);
  return publish(documents);
}

function readFile<T>({ files }: Snapshot, start: string): T {
  const found = [...files].find(([name]) => name.startsWith(`${start}.`));
  if (typeof found?.[1] !== 'string')
    throw new Error(`no file "${start}" among ${[...files.keys()].join(', ')}`);
  return JSON.parse(found[1]);
}

const readTopic = (snapshot: Snapshot, slug: string, tag: string) =>
  readFile<TopicFile>(snapshot, `topic-${slug}.${tag}`);
const readStart = (snapshot: Snapshot, tag: string) => readFile<StartFile>(snapshot, `start.${tag}`);
const readCatalog = (snapshot: Snapshot, tag: string) => readFile<CatalogFile>(snapshot, `catalog.${tag}`);
const readContacts = (snapshot: Snapshot, tag: string) =>
  readFile<ContactsFile>(snapshot, `contacts.${tag}`).contacts;

async function searchIn(tag: string, query: string): Promise<string[]> {
  const { manifest, files } = await publish();
  const bytes = files.get(manifest.languages.find((language) => language.tag === tag)?.files.search ?? '');
  if (!(bytes instanceof Uint8Array)) throw new Error(`no index for ${tag}`);
  return openIndex(bytes)
    .search(query)
    .map(({ id }) => id);
}

describe('files', () => {
  test('the manifest leads to four files per public language, the catalogs to the topics', async () => {
    const snapshot = await publish();
    const { languages } = snapshot.manifest;
    expect(languages.map(({ tag, dir, fallback }) => ({ tag, dir, fallback }))).toEqual([
      { tag: 'de', dir: 'ltr', fallback: [] },
      { tag: 'en', dir: 'ltr', fallback: ['de'] },
      { tag: 'ar', dir: 'rtl', fallback: ['en', 'de'] },
    ]);
    const named = languages.flatMap(({ tag, files }) => [
      ...Object.values(files),
      ...readCatalog(snapshot, tag).topics.map(({ file }) => file),
    ]);
    named.push(...Object.values(snapshot.manifest.embeds ?? {}));
    expect(new Set(named)).toEqual(new Set(snapshot.files.keys()));
  });

  test('what a first look and a first search need comes together', async () => {
    const snapshot = await publish();
    const [german, ...others] = snapshot.manifest.languages;
    const { sender, audiences, notice, frontDesk } = readStart(snapshot, 'de');
    expect(german?.start).toMatchObject({ sender, audiences, notice });
    expect(german?.start?.frontDesk?.phone).toBe(frontDesk?.phone);
    expect(others.filter(({ start }) => start)).toEqual([]);
    const find = readFile<FindFile>(snapshot, 'find.de');
    expect(find.catalog).toEqual(readCatalog(snapshot, 'de'));
    const index = openIndex(Uint8Array.from(find.index, (sign) => sign.charCodeAt(0)));
    expect(find.catalog.topics.filter(({ id }) => !index.has(id))).toEqual([]);
    const [first] = find.catalog.topics;
    const { hits, known } = index.find(first?.title ?? '');
    expect({ best: hits[0]?.id, known }).toEqual({ best: first?.id, known: true });
  });

  test('every file keeps its JSON Schema', async () => {
    const snapshot = await publish();
    expect(findViolations(snapshot.manifest, 'manifest.schema.json')).toEqual([]);
    for (const [name, content] of snapshot.files) {
      if (typeof content !== 'string') continue;
      const kind = /^[a-z]+/.exec(name)?.[0] ?? '';
      expect(findViolations(JSON.parse(content), `${kind}.schema.json`), name).toEqual([]);
    }
  });

  test('the schemas refuse what is missing, of a wrong kind or not described', async () => {
    const { manifest } = await publish();
    expect(findViolations({ ...manifest, updatedAt: 7 }, 'manifest.schema.json')).not.toEqual([]);
    expect(findViolations({ ...manifest, reviewNote: 'x' }, 'manifest.schema.json')).toEqual([
      '$: "reviewNote" is not described',
    ]);
    expect(findViolations({}, 'contacts.schema.json')).toEqual(['$: "contacts" is missing']);
  });

  test('the same content gives the same names and bytes, in whatever order the dataset answers', async () => {
    const first = await publish();
    const again = await publish(createDocuments().toReversed());
    expect(again).toEqual(first);
  });

  test('a change of one topic renames that topic and what lists it, nothing else', async () => {
    const before = new Set((await publish()).files.keys());
    const after = await publishChanged((get) =>
      Object.assign(get('topic-eu-freizuegigkeit__ar'), { shortAnswer: 'نعم.' }),
    );
    const renamed = [...after.files.keys()]
      .filter((name) => !before.has(name))
      .map((name) => name.split('.').slice(0, 2).join('.'));
    expect(renamed.toSorted()).toEqual(['catalog.ar', 'find.ar', 'search.ar', 'topic-eu-freizuegigkeit.ar']);
  });

  test('no internal field leaves the dataset, in no file and no index', async () => {
    const documents = createDocuments();
    expect(JSON.stringify(documents).split(INTERNAL).length).toBeGreaterThan(20);
    const { manifest, files } = await publish(documents);
    for (const content of [JSON.stringify(manifest), ...files.values()]) {
      const text = Buffer.from(content).toString('utf8').toLowerCase();
      expect(text).not.toContain(INTERNAL.toLowerCase());
      expect(text).not.toMatch(/\bintern\b/);
    }
  });

  test('the time of the newest change is the time of the snapshot', async () => {
    expect((await publish()).manifest.updatedAt).toBe('2026-11-20T09:30:00Z');
  });
});

describe('topics', () => {
  test('the original has all its parts', async () => {
    const topic = readTopic(await publish(), 'blaue-karte-eu', 'de');
    expect(topic).toMatchObject({
      lang: 'de',
      category: 'aufenthalt',
      audiences: ['employer', 'newcomer'],
      roundTable: true,
      reviewedAt: '2026-10-15',
      reviewedBy: 'Fachinformationszentrum Zuwanderung',
      translation: null,
      languages: ['de', 'en'],
      competentBodies: [{ name: 'Ausländerbehörde', href: null }],
    });
    expect(topic.body).toContain('<a href="#" data-topic="eu-freizuegigkeit">Freizügigkeit</a>');
    expect(topic.details.map(({ kind }) => kind)).toEqual(['documents', 'costs']);
    expect(topic).not.toHaveProperty('bodyLanguage');
  });

  test('a translation joins its texts to the steps of the original by their id', async () => {
    const [contract, visa] = readTopic(await publish(), 'blaue-karte-eu', 'en').steps;
    expect(visa).toMatchObject({
      id: 'visum',
      title: 'Apply for the visa',
      cost: '75 euros',
      actor: 'newcomer',
    });
    expect(visa?.links).toEqual([
      {
        kind: 'appointment',
        text: 'Appointment at the mission',
        href: 'https://example.org/visum',
        lang: 'de',
      },
    ]);
    expect(visa).not.toHaveProperty('language');
    expect(contract).toMatchObject({ id: 'vertrag', title: 'Arbeitsvertrag unterschreiben', actor: 'both' });
  });

  test('a text missing in a translation falls back and says in which language it is', async () => {
    const topic = readTopic(await publish(), 'blaue-karte-eu', 'en');
    const german = { lang: 'de', dir: 'ltr' };
    expect(topic.steps[0]).toMatchObject({ language: german, durationLanguage: german });
    expect(topic.steps[1]).toMatchObject({ bodyLanguage: german });
    expect(topic.details).toEqual([
      { kind: 'documents', html: '<p>Reisepass</p>', language: german },
      { kind: 'costs', html: '<p>The visa costs 75 euros.</p>' },
    ]);
    expect(topic.furtherLinks[0]).toMatchObject({ textLanguage: german, lang: 'en' });
  });

  test('a translation says where it comes from and whether the original moved on', async () => {
    const snapshot = await publish();
    expect(readTopic(snapshot, 'blaue-karte-eu', 'en').translation).toEqual({
      origin: 'machineReviewed',
      reviewedBy: 'FIZ',
      outdated: true,
    });
    expect(readTopic(snapshot, 'eu-freizuegigkeit', 'ar').translation).toEqual({
      origin: 'human',
      reviewedBy: null,
      outdated: false,
    });
  });

  test('a topic that does not exist in a language comes in the first stand-in that has it', async () => {
    const { topics } = readCatalog(await publish(), 'ar');
    expect(topics.map(({ slug, lang, dir }) => [slug, lang, dir])).toEqual([
      ['blaue-karte-eu', 'en', 'ltr'],
      ['eu-freizuegigkeit', 'ar', 'rtl'],
    ]);
  });

  test('a translation without title, in a language nobody may see or of a deleted topic is left out', async () => {
    const snapshot = await publishChanged((get, documents) => {
      get('topic-blaue-karte-eu__en')['title'] = ' ';
      const orphan = {
        ...structuredClone(get('topic-eu-freizuegigkeit__ar')),
        _id: 'x__ar',
        topic: reference('topic-x'),
      };
      const hidden = { ...structuredClone(get('topic-eu-freizuegigkeit__ar')), _id: 'x__uk', language: 'uk' };
      documents.push(orphan, hidden);
    });
    const names = [...snapshot.files.keys()]
      .filter((name) => name.startsWith('topic'))
      .map((name) => name.split('.').slice(0, 2).join('.'));
    expect(names).toEqual([
      'topic-blaue-karte-eu.de',
      'topic-eu-freizuegigkeit.de',
      'topic-eu-freizuegigkeit.ar',
    ]);
  });

  test('a deleted topic is gone from catalog, start, search and related topics', async () => {
    const documents = createDocuments().filter(({ _id }) => !_id.startsWith('topic-eu-freizuegigkeit'));
    const { files } = await publish(documents);
    for (const content of files.values())
      expect(Buffer.from(content).toString('utf8')).not.toContain('freizuegigkeit');
  });

  test('addresses that lead nowhere are left out', async () => {
    const topic = readTopic(
      await publishChanged((get) => {
        Object.assign(get('topic-blaue-karte-eu'), {
          legalBasis: [{ label: '§ 1', href: 'javascript:alert(1)' }],
          furtherLinks: [{ kind: 'info', text: 'böse', href: 'javascript:alert(1)' }],
        });
      }),
      'blaue-karte-eu',
      'de',
    );
    expect(topic.legalBasis).toEqual([{ label: '§ 1', href: null }]);
    expect(topic.furtherLinks).toEqual([]);
  });
});

describe('contacts', () => {
  test('an inactive contact is left out, and its replacement shown once in its place', async () => {
    const snapshot = await publish();
    expect(Object.keys(readContacts(snapshot, 'de'))).toEqual(['contact-amt', 'contact-fiz']);
    const topic = readTopic(snapshot, 'blaue-karte-eu', 'de');
    expect(topic.contacts).toEqual(['contact-fiz', 'contact-amt']);
    expect(topic.steps[0]?.contacts).toEqual(['contact-amt']);
  });

  test('contacts that replace each other in a circle are left out', async () => {
    const snapshot = await publishChanged((get) => {
      Object.assign(get('contact-amt'), { active: false, replacedBy: reference('contact-alt') });
    });
    expect(readTopic(snapshot, 'blaue-karte-eu', 'de').contacts).toEqual(['contact-fiz']);
  });

  test('a person is named only with consent', async () => {
    const named = await publishChanged((get) =>
      Object.assign(get('contact-amt'), { consent: true, personName: 'Frau Muster' }),
    );
    expect(readContacts(named, 'de')['contact-amt']?.personName).toBe('Frau Muster');
    const team = await publishChanged((get) =>
      Object.assign(get('contact-amt'), { consent: true, personName: 'Frau Muster', kind: 'team' }),
    );
    expect(readContacts(team, 'de')['contact-amt']?.personName).toBeNull();
  });

  test('address, reach and languages are complete', async () => {
    expect(readContacts(await publish(), 'en')['contact-fiz']).toEqual({
      id: 'contact-fiz',
      label: 'FIZ front desk',
      personName: null,
      organisation: {
        name: 'Fachinformationszentrum Zuwanderung',
        shortName: 'FIZ',
        website: 'https://example.org/fiz',
      },
      note: null,
      phone: '+49 341 58088 2020',
      email: 'leipzig@exis.de',
      appointmentUrl: null,
      formUrl: null,
      languages: ['de', 'en'],
      byAppointmentOnly: false,
      address: {
        street: 'Georg-Schumann-Straße 173',
        postalCode: '04159',
        city: 'Leipzig',
        building: 'AXIS arcade',
        directions: null,
        stepFree: 'yes',
        coordinates: { lat: 51.36, lng: 12.33 },
      },
      audiences: ['employer', 'newcomer'],
      pathways: [],
      categories: [],
      hours: expect.objectContaining({ note: 'Admission until 11:45.' }),
    });
  });
});

describe('start', () => {
  test('choices come in the order of their rank, in the language or with the language they fell back to', async () => {
    const start = readStart(await publish(), 'ar');
    expect(start.categories).toEqual([
      { slug: 'aufenthalt', label: 'الإقامة' },
      { slug: 'arbeit', label: { text: 'Work', lang: 'en', dir: 'ltr' } },
    ]);
    expect(start.audiences.map(({ slug }) => slug)).toEqual(['employer', 'newcomer']);
    expect(start.sender.short).toEqual({ text: 'FIZ Leipzig', lang: 'de', dir: 'ltr' });
    expect(start.frontDesk?.id).toBe('contact-fiz');
  });

  test('at most twelve topics, the highlighted first', async () => {
    const snapshot = await publishChanged((get, documents) => {
      for (let count = 0; count < 20; count++) {
        documents.push({
          ...structuredClone(get('topic-eu-freizuegigkeit')),
          _id: `topic-x${count}`,
          slug: { current: `x${count}` },
          boost: count === 17 ? 3 : 0,
        });
      }
    });
    const { topics } = readStart(snapshot, 'de');
    expect(topics).toHaveLength(12);
    expect(topics.slice(0, 3).map(({ slug }) => slug)).toEqual([
      'x17',
      'blaue-karte-eu',
      'eu-freizuegigkeit',
    ]);
  });
});

describe('search', () => {
  test('topics and contacts are found in their language, and by German search words in every language', async () => {
    expect((await searchIn('de', 'hochschulabschluss'))[0]).toBe('topic:blaue-karte-eu');
    expect((await searchIn('en', 'university degree'))[0]).toBe('topic:blaue-karte-eu');
    expect((await searchIn('en', 'blaue karte'))[0]).toBe('topic:blaue-karte-eu');
    expect((await searchIn('ar', 'تأشيرة'))[0]).toBe('topic:eu-freizuegigkeit');
    expect((await searchIn('en', 'front desk'))[0]).toBe('contact:contact-fiz');
    expect((await searchIn('de', 'schumann'))[0]).toBe('contact:contact-fiz');
  });
});

describe('snippet', () => {
  test('a short text stays, a long one ends after a whole word with an ellipsis', () => {
    expect(cutSnippet(' kurz\n und  gut ')).toBe('kurz und gut');
    const long = cutSnippet(`${'Wort '.repeat(40)}`);
    expect(long).toMatch(/^(Wort )+Wort…$/);
    expect(long.length).toBeLessThanOrEqual(110);
    expect(cutSnippet(`${'a'.repeat(99)}, ${'b'.repeat(50)}`)).toBe(`${'a'.repeat(99)}…`);
  });

  test('a text without spaces is cut between letters, never within one', () => {
    expect(cutSnippet('𝒳'.repeat(200))).toBe(`${'𝒳'.repeat(109)}…`);
  });
});

describe('preview', () => {
  test('a topic comes as its reader would get it, also by fallback', async () => {
    const content = await fetchContent();
    expect(publishTopic(content, 'topic-blaue-karte-eu', 'ar')?.lang).toBe('en');
    expect(publishTopic(content, 'topic-eu-freizuegigkeit', 'ar')?.lang).toBe('ar');
    expect(publishTopic(content, 'topic-x', 'de')).toBeNull();
    expect(publishTopic(content, 'topic-blaue-karte-eu', 'uk')).toBeNull();
  });

  test('half-written drafts do not break it', async () => {
    const documents = createDocuments();
    Object.assign(getDocument(documents, 'topic-blaue-karte-eu'), {
      category: null,
      contacts: [reference('contact-x'), null, 7],
      steps: [{ _key: 'a' }, null, { _key: 'b', title: 'Ohne Kennung', links: [{}], body: 'text' }],
      body: [block('', { children: null }), {}],
      related: [reference('topic-x')],
      boost: 'viel',
    });
    Object.assign(getDocument(documents, 'topic-eu-freizuegigkeit'), { title: null });
    Object.assign(getDocument(documents, 'contact-fiz'), { organisation: null, label: byLanguage({}) });
    const { files } = await publish(documents);
    expect(files.size).toBeGreaterThan(0);
    expect(publishTopic(await fetchContent(documents), 'topic-blaue-karte-eu', 'de')).toMatchObject({
      category: '',
      contacts: [],
      steps: [{ id: 'step-2', title: 'Ohne Kennung', links: [] }],
      body: null,
    });
  });
});
