import { describe, expect, test } from 'vitest';
import type { CatalogFile, ContactsFile, EmbedFile, StartFile } from '../../schemas/snapshot-format.ts';
import { checkContent } from '../../snapshot/check.ts';
import { hashContent, readManifest, writeManifest } from '../../snapshot/manifest.ts';
import { createContext } from '../../snapshot/context.ts';
import { publishSnapshot, type Snapshot } from '../../snapshot/publish.ts';
import { listSynonyms } from '../../snapshot/terms.ts';
import { checkManifest } from '../../widget/data/source.ts';
import { fetchContent, getDocument } from './fixtures/dataset.ts';
import { byLanguage, createDocuments, reference, type StoredDocument } from './fixtures/documents.ts';
import { readSchema } from './json-schema.ts';

type Get = (id: string) => StoredDocument;

async function publish({
  today = '2026-11-22',
  change = () => {},
}: { today?: string; change?: (get: Get, documents: StoredDocument[]) => void } = {}): Promise<Snapshot> {
  const documents = createDocuments();
  change((id) => getDocument(documents, id), documents);
  return publishSnapshot(await fetchContent(documents), { hash: hashContent, today });
}

function readFile<T>({ files }: Snapshot, start: string): T {
  const found = [...files].find(([name]) => name.startsWith(`${start}.`));
  if (typeof found?.[1] !== 'string') throw new Error(`no file "${start}"`);
  return JSON.parse(found[1]);
}

const readStart = (snapshot: Snapshot, tag = 'de') => readFile<StartFile>(snapshot, `start.${tag}`);
const readHours = (snapshot: Snapshot, id: string, tag = 'de') =>
  readFile<ContactsFile>(snapshot, `contacts.${tag}`).contacts[id]?.hours;
const readEmbed = (snapshot: Snapshot) => readFile<EmbedFile>(snapshot, 'embed-kammer');

async function warningsAfter(change: (get: Get, documents: StoredDocument[]) => void): Promise<string[]> {
  const documents = createDocuments();
  change((id) => getDocument(documents, id), documents);
  const problems = checkContent(await fetchContent(documents));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return problems.map(({ message }) => message);
}

const HOURS = {
  week: [{ _key: 'mo', day: 'mo', slots: [{ _key: '1', from: '10:00', to: '11:00', kind: 'phone' }] }],
};

describe('hours of a contact', () => {
  test('are those of its place, days and slots in order, past years left out', async () => {
    expect(readHours(await publish(), 'contact-fiz')).toEqual({
      week: [
        {
          day: 'tu',
          slots: [
            { from: '09:00', to: '12:00', kind: 'open' },
            { from: '14:00', to: '18:00', kind: 'appointment' },
          ],
        },
      ],
      appointmentOnly: false,
      closedOnHolidays: true,
      exceptions: [
        { from: '2026-12-24', to: '2027-01-01', closed: true, slots: [], reason: 'Weihnachtspause' },
      ],
      note: 'Einlass bis 11:45 Uhr.',
      temporarilyClosed: false,
    });
  });

  test('are its own when it has own ones, even while the place is closed for a while', async () => {
    const snapshot = await publish({
      change: (get) => {
        Object.assign(get('contact-fiz'), { hoursMode: 'own', openingHours: HOURS });
        Object.assign(get('location-fiz'), { temporarilyClosed: true });
      },
    });
    const hours = readHours(snapshot, 'contact-fiz');
    expect(hours?.week).toEqual([{ day: 'mo', slots: [{ from: '10:00', to: '11:00', kind: 'phone' }] }]);
    expect(hours).toMatchObject({ temporarilyClosed: true, closedOnHolidays: true });
  });

  test('that are by appointment only promise no open door', async () => {
    const snapshot = await publish();
    expect(readHours(snapshot, 'contact-amt')).toMatchObject({ appointmentOnly: true, week: [] });
    const { contacts } = readFile<ContactsFile>(snapshot, 'contacts.de');
    expect(contacts['contact-amt']?.byAppointmentOnly).toBe(true);
  });

  test('are unknown when nobody said, or when a form was opened and left again', async () => {
    const without = await publish({ change: (get) => delete get('location-fiz')['openingHours'] });
    expect(readHours(without, 'contact-fiz')).toBeNull();
    const empty = { _type: 'openingHours', closedOnHolidays: true, appointmentOnly: false, week: [] };
    const left = await publish({
      change: (get) => Object.assign(get('location-fiz'), { openingHours: empty }),
    });
    expect(readHours(left, 'contact-fiz')).toBeNull();
  });

  test('of a place that told none say at least that it is closed for a while', async () => {
    const snapshot = await publish({
      change: (get) => Object.assign(get('location-fiz'), { openingHours: null, temporarilyClosed: true }),
    });
    expect(readHours(snapshot, 'contact-fiz')).toMatchObject({ temporarilyClosed: true, week: [] });
  });

  test('leave out what is no time, no day or runs backwards', async () => {
    const slots = [
      { from: '9:00', to: '10:00' },
      { from: '12:00', to: '11:00' },
      { from: '25:00', to: '26:00' },
      { from: '08:00', to: '09:00', kind: 'sometimes' },
    ];
    const openingHours = {
      week: [{ day: 'mo', slots }, { day: 'xx', slots }, null],
      exceptions: [
        { from: '2026-12-31', to: '2026-12-01' },
        { from: 'morgen', to: 'heute' },
      ],
    };
    const snapshot = await publish({
      change: (get) => Object.assign(get('location-fiz'), { openingHours }),
    });
    expect(readHours(snapshot, 'contact-fiz')).toMatchObject({
      week: [{ day: 'mo', slots: [{ from: '08:00', to: '09:00', kind: 'open' }] }],
      exceptions: [],
    });
  });
});

describe('holidays', () => {
  test('of the region are named for the year of the build and the next, with days off of our own', async () => {
    const { holidays = [] } = readStart(await publish());
    expect(holidays).toContainEqual({ date: '2026-11-18', name: 'Buß- und Bettag' });
    expect(holidays).toContainEqual({ date: '2026-12-24', name: 'Heiligabend' });
    expect(holidays).toContainEqual({ date: '2027-03-29', name: 'Ostermontag' });
    expect(new Set(holidays.map(({ date }) => date.slice(0, 4)))).toEqual(new Set(['2026', '2027']));
    expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).toSorted());
  });

  test('follow the region of the settings; an unknown one means Saxony', async () => {
    const inRegion = async (holidayRegion: string | null) => {
      const snapshot = await publish({ change: (get) => Object.assign(get('settings'), { holidayRegion }) });
      return (readStart(snapshot).holidays ?? []).map(({ date }) => date);
    };
    expect(await inRegion('BY')).toContain('2026-01-06');
    expect(await inRegion('BY')).not.toContain('2026-11-18');
    expect(await inRegion('XX')).toEqual(await inRegion('SN'));
    expect(await inRegion(null)).toEqual(await inRegion('SN'));
  });

  test('carry the name of a stand-in language where there is no own one', async () => {
    const { holidays = [] } = readStart(await publish(), 'ar');
    expect(holidays.find(({ date }) => date === '2026-12-25')?.name).toEqual({
      text: 'Christmas Day',
      lang: 'en',
      dir: 'ltr',
    });
  });
});

describe('announcements', () => {
  test('that are not over go out with their times in UTC, their audiences and partners', async () => {
    expect(readStart(await publish(), 'en').announcements).toEqual([
      {
        text: 'Closed from 24 Dec to 1 Jan.',
        urgency: 'important',
        from: '2026-11-20T07:00:00.000Z',
        until: '2027-01-01T22:59:00.000Z',
        href: 'https://example.org/schliesstage',
        linkText: { text: 'Alle Schließtage', lang: 'de', dir: 'ltr' },
        audiences: ['newcomer'],
        partners: ['kammer'],
      },
    ]);
  });

  test('are gone the day after they ended, and missing without an end', async () => {
    expect(readStart(await publish({ today: '2027-01-02' })).announcements).toBeUndefined();
    expect(readStart(await publish({ today: '2027-01-01' })).announcements).toHaveLength(1);
    const endless = await publish({ change: (get) => delete get('announcement-winter')['showUntil'] });
    expect(readStart(endless).announcements).toBeUndefined();
  });

  test('for a partner or an audience that is not public are shown to nobody rather than to everybody', async () => {
    const asleep = await publish({
      change: (get) => Object.assign(get('partner-kammer'), { active: false }),
    });
    expect(readStart(asleep).announcements).toBeUndefined();
    const forNobody = await publish({
      change: (get) => Object.assign(get('announcement-winter'), { audiences: [reference('audience-x')] }),
    });
    expect(readStart(forNobody).announcements).toBeUndefined();
  });
});

describe("partners' pages", () => {
  test('name only what is public, replaced contacts by their successor', async () => {
    const snapshot = await publish();
    expect(Object.keys(snapshot.manifest.embeds ?? {})).toEqual(['kammer']);
    expect(readEmbed(snapshot)).toEqual({
      slug: 'kammer',
      languages: ['de', 'ar'],
      startLanguage: 'ar',
      audience: 'employer',
      filters: ['pathway'],
      categories: ['aufenthalt'],
      hiddenTopics: ['eu-freizuegigkeit'],
      preferredContacts: ['contact-amt'],
      theme: {
        preset: 'fiz',
        scheme: 'light',
        accent: '#7a1fa2',
        accentDark: expect.stringMatching(/^#[0-9a-f]{6}$/),
        corners: 'round',
        density: 'compact',
      },
      headingLevel: 3,
    });
  });

  test('that are not active leave no file', async () => {
    const snapshot = await publish({
      change: (get) => Object.assign(get('partner-kammer'), { active: false }),
    });
    expect(snapshot.manifest.embeds).toBeUndefined();
    expect([...snapshot.files.keys()].filter((name) => name.startsWith('embed-'))).toEqual([]);
  });

  test('lose a colour nobody can read, and say so', async () => {
    const change = (get: Get) =>
      Object.assign(get('partner-kammer'), { theme: { accent: '#ffee00', accentDark: '#111111' } });
    expect(readEmbed(await publish({ change })).theme).toMatchObject({ accent: null, accentDark: null });
    expect(await warningsAfter(change)).toEqual(
      expect.arrayContaining([expect.stringMatching(/#ffee00/), expect.stringMatching(/#111111/)]),
    );
  });

  test('with the same slug: the older one stays, the other one is named', async () => {
    const double = (get: Get, documents: StoredDocument[]) =>
      documents.push({ ...get('partner-kammer'), _id: 'partner-zwei', headingLevel: 5 });
    expect(readEmbed(await publish({ change: double })).headingLevel).toBe(3);
    expect(await warningsAfter(double)).toEqual([expect.stringMatching(/dieselbe Kennung.*partner-kammer/)]);
  });
});

describe('words', () => {
  test('of the box go out only in their own language', async () => {
    const snapshot = await publish();
    expect(readStart(snapshot, 'de').texts).toEqual({ searchLabel: 'Wonach suchen Sie?' });
    expect(readStart(snapshot, 'ar').texts).toBeUndefined();
  });

  test('of the glossary go out when they explain something or lead somewhere', async () => {
    expect(readFile<CatalogFile>(await publish(), 'catalog.en').terms).toEqual([
      {
        id: 'term:glossary-blaue-karte',
        term: 'EU Blue Card',
        explanation: {
          text: 'Ein Aufenthaltstitel für Menschen mit Studium.',
          lang: 'de',
          dir: 'ltr',
        },
        topics: ['blaue-karte-eu'],
      },
    ]);
  });

  test('that mean the same serve the search, German terms in every language', async () => {
    const context = createContext(await fetchContent(), '2026-11-22');
    const of = (tag: string) =>
      context.languages.flatMap((language) => (language.tag === tag ? listSynonyms(context, language) : []));
    expect(of('de')).toEqual([
      { words: ['Blaue Karte EU', 'Bluecard'], leadHere: ['Hochqualifizierte'] },
      { words: ['Meldebestätigung', 'Meldeschein'], leadHere: [] },
    ]);
    expect(of('en')).toEqual([{ words: ['Blaue Karte EU', 'EU Blue Card'], leadHere: [] }]);
  });
});

describe('counts', () => {
  test('are sent only where the settings say so', async () => {
    expect(readStart(await publish()).insights).toBe(true);
    const off = await publish({
      change: (get) => Object.assign(get('settings'), { insightsEnabled: false }),
    });
    expect(readStart(off)).not.toHaveProperty('insights');
  });
});

describe('contacts that were replaced', () => {
  test('in a circle end nowhere, and the topic is named', async () => {
    const change = (get: Get) => {
      Object.assign(get('contact-amt'), { active: false, replacedBy: reference('contact-alt') });
    };
    const snapshot = await publish({ change });
    expect(readFile<{ contacts: string[] }>(snapshot, 'topic-blaue-karte-eu.de').contacts).toEqual([
      'contact-fiz',
    ]);
    expect(await warningsAfter(change)).toEqual(
      expect.arrayContaining([expect.stringMatching(/nicht aktiv ist und keinen Ersatz hat/)]),
    );
  });
});

describe('translations', () => {
  test('are outdated when their fingerprint is not that of the topic, and never while the topic has none', async () => {
    const isOutdated = async (change: (get: Get) => void) =>
      readFile<{ translation: { outdated: boolean } }>(await publish({ change }), 'topic-blaue-karte-eu.en')
        .translation.outdated;
    const id = 'topic-blaue-karte-eu__en';
    expect(await isOutdated(() => {})).toBe(true);
    expect(await isOutdated((get) => Object.assign(get(id), { sourceHash: 'hash-neu' }))).toBe(false);
    expect(await isOutdated((get) => delete get('topic-blaue-karte-eu')['sourceHash'])).toBe(false);
    expect(await isOutdated((get) => delete get(id)['sourceHash'])).toBe(true);
  });
});

describe('problems', () => {
  test('of announcements and terms are warnings that say what to do', async () => {
    const warnings = await warningsAfter((get) => {
      Object.assign(get('announcement-winter'), {
        showUntil: '2026-01-01T00:00:00Z',
        link: 'javascript:alert(1)',
        partners: [reference('partner-ruht')],
        text: [],
      });
      Object.assign(get('glossary-blaue-karte'), { topics: [reference('topic-x')], term: byLanguage({}) });
    });
    expect(warnings).toEqual([
      expect.stringMatching(/keinen Text.*Schreiben Sie/),
      expect.stringMatching(/endet vor seinem Beginn.*Wählen Sie/),
      expect.stringMatching(/javascript:alert/),
      expect.stringMatching(/Partnerseiten.*Wählen Sie/),
      expect.stringMatching(/keinen Begriff.*Schreiben Sie/),
      expect.stringMatching(/topic-x/),
    ]);
  });
});

/** What version 1.0 of the format promised to be there; never to be changed. */
const PROMISED_BY_1_0 = {
  manifest: ['format', 'updatedAt', 'sourceLanguage', 'languages'],
  start: ['sender', 'audiences', 'pathways', 'categories', 'topics', 'frontDesk', 'notice', 'legalLinks'],
  catalog: ['topics', 'contacts'],
  contacts: ['contacts'],
};

describe('a reader one minor version older', () => {
  test.each(Object.entries(PROMISED_BY_1_0))(
    'finds all it knows in %s, and nothing new is a must',
    async (kind, names) => {
      expect(readSchema(`${kind}.schema.json`)['required']).toEqual(names);
      const snapshot = await publish();
      const file: object = kind === 'manifest' ? snapshot.manifest : readFile<object>(snapshot, `${kind}.de`);
      expect(Object.keys(file)).toEqual(expect.arrayContaining(names));
    },
  );

  test('accepts a manifest of the next minor version, and this version one of the last', async () => {
    const { manifest } = await publish();
    const newer = { ...manifest, format: { major: 1, minor: manifest.format.minor + 1 }, later: true };
    expect(checkManifest(newer, 'test').languages).toHaveLength(3);
    const { embeds: _, ...older } = { ...manifest, format: { major: 1, minor: 0 } };
    expect(checkManifest(older, 'test').languages).toHaveLength(3);
    expect(readManifest(writeManifest(older))?.format.minor).toBe(0);
    expect(() => checkManifest({ ...manifest, format: { major: 2, minor: 0 } }, 'test')).toThrow();
  });

  test('is not told of dates on another day: the same content and day give the same bytes', async () => {
    const first = await publish();
    const second = await publish();
    expect(second.manifest).toEqual(first.manifest);
    expect([...second.files.keys()]).toEqual([...first.files.keys()]);
    const sameYear = await publish({ today: '2026-11-23' });
    expect(sameYear.manifest).toEqual(first.manifest);
    const nextYear = await publish({ today: '2027-11-22' });
    expect(nextYear.manifest).not.toEqual(first.manifest);
  });
});
