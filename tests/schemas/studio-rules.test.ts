import { createClient } from '@sanity/client';
import { createWorkspaceFromConfig, validateDocument } from 'sanity';
import type { Workspace } from 'sanity';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { documentTypes, schemaTypes, singletonTypes } from '../../schemas/index.ts';
import { RICH_TEXT_BLOCKS_MAX } from '../../schemas/text-rules.ts';
import { startTestLake, type TestLake } from '../lake/start-test-lake.ts';
import { isRecord } from './walk.ts';

type ValidateOptions = Parameters<typeof validateDocument>[0];
type Stored = { _id: string; _type: string } & Record<string, unknown>;

const NOBODY = { id: 'rules', name: 'Rules', email: '', role: '', roles: [] };
const STAMPS = { _createdAt: '2026-11-01T08:00:00Z', _updatedAt: '2026-11-01T08:00:00Z', _rev: 'r' };
const MEGABYTES_2 = 2_000_000;

let lake: TestLake;
let workspace: Workspace;
let getClient: NonNullable<ValidateOptions['getClient']>;

beforeAll(async () => {
  lake = await startTestLake();
  const client = createClient({
    projectId: 'fiz',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    apiHost: lake.url,
    useProjectHostname: false,
    token: lake.token('administrator'),
  });
  // @ts-expect-error The Studio declares the types of its own copy of the client; the methods are the same.
  getClient = () => client;
  workspace = await createWorkspaceFromConfig({
    name: 'default',
    projectId: 'fiz',
    dataset: 'production',
    schema: { types: schemaTypes },
    currentUser: NOBODY,
    getClient: () => getClient({ apiVersion: '2025-02-19' }),
  });
});

afterAll(() => lake.stop());

/** The Studio's own check: „level at path: message“ of each complaint. */
async function complaintsAbout(document: Stored): Promise<string[]> {
  const markers = await validateDocument({
    document: { ...STAMPS, ...document },
    workspace,
    getClient,
    getDocumentExists: async () => true,
  });
  return markers.map(({ level, path, message }) => `${level} at ${JSON.stringify(path)}: ${message}`);
}

const complaintsAt = async (document: Stored, field: string) =>
  (await complaintsAbout(document)).filter((complaint) => complaint.includes(` at ["${field}"`));

const reference = (id: string) => ({ _type: 'reference', _ref: id, _weak: true });
const block = (text: string, key = 'b0') => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  markDefs: [],
  children: [{ _type: 'span', _key: 's', text, marks: [] }],
});

describe('a slug', () => {
  const topic = { _id: 'topic-b', _type: 'topic', title: 'Zwei', slug: { _type: 'slug', current: 'gleich' } };

  beforeEach(() => lake.seed({ ...topic, _id: 'topic-a', title: 'Das erste Thema' }));

  it('that another document has is an error with the title of that document', async () => {
    expect(await complaintsAt(topic, 'slug')).toEqual([
      expect.stringMatching(/^error.*„gleich“ gehört schon zu „Das erste Thema“.*„gleich-2“/),
    ]);
  });

  it('may stay with the document that has it, as draft and as published one', async () => {
    expect(await complaintsAt({ ...topic, _id: 'topic-a' }, 'slug')).toEqual([]);
    expect(await complaintsAt({ ...topic, _id: 'drafts.topic-a' }, 'slug')).toEqual([]);
  });

  it('counts within its type only', async () => {
    const embed = { _id: 'partner-a', _type: 'partnerEmbed', name: 'Seite', slug: topic.slug };
    expect(await complaintsAt(embed, 'slug')).toEqual([]);
    await lake.seed(embed);
    expect(await complaintsAt({ ...embed, _id: 'partner-b' }, 'slug')).toEqual([
      expect.stringMatching(/gehört schon zu „Seite“/),
    ]);
  });
});

describe('a contact that is replaced', () => {
  const contact = (letter: string, next: string | null) => ({
    _id: `contact-${letter}`,
    _type: 'contact',
    name: letter.toUpperCase(),
    active: false,
    ...(next && { replacedBy: reference(`contact-${next}`) }),
  });

  beforeEach(() =>
    lake.seed(contact('b', 'a'), contact('c', 'd'), contact('d', 'c'), contact('e', null), {
      ...contact('f', 'a'),
      active: true,
    }),
  );

  it.each([
    ['b', /^error.*im Kreis: „A“ → „B“ → „A“/],
    ['a', /^error.*im Kreis: „A“ → „A“/],
    ['c', /^error.*im Kreis: „A“ → „C“ → „D“ → „C“/],
    ['e', /^warning.*„E“ ist selbst nicht aktiv/],
  ])('by %s is told what is wrong', async (next, complaint) => {
    expect(await complaintsAt(contact('a', next), 'replacedBy')).toEqual([expect.stringMatching(complaint)]);
  });

  it('by an active one is fine, even if that one was once to be replaced', async () => {
    expect(await complaintsAt(contact('a', 'f'), 'replacedBy')).toEqual([]);
    expect(await complaintsAt(contact('a', 'not-there'), 'replacedBy')).toEqual([]);
  });

  it('once but is active again is not bothered with it', async () => {
    expect(await complaintsAt({ ...contact('a', 'b'), active: true }, 'replacedBy')).toEqual([]);
  });
});

describe('an organisation', () => {
  it('cannot belong to itself by way of others', async () => {
    const office = (id: string, parent: string) => ({
      _id: `organisation-${id}`,
      _type: 'organisation',
      name: id,
      parent: reference(`organisation-${parent}`),
    });
    await lake.seed(office('amt', 'stadt'));
    expect(await complaintsAt(office('stadt', 'amt'), 'parent')).toEqual([
      expect.stringMatching(/^error.*„stadt“ → „amt“ → „stadt“/),
    ]);
    expect(await complaintsAt(office('land', 'amt'), 'parent')).toEqual([]);
  });
});

describe('the glossary', () => {
  it('holds a term once, however it is spelt', async () => {
    const term = (id: string, value: string) => ({
      _id: `glossary-${id}`,
      _type: 'glossaryTerm',
      term: [{ _key: 'de', _type: 'internationalizedArrayStringValue', language: 'de', value }],
    });
    await lake.seed(term('a', 'Duldung'));
    expect(await complaintsAt(term('b', ' duldung'), 'term')).toEqual([
      expect.stringMatching(/^error.*„Duldung“ steht schon im Glossar/),
    ]);
    expect(await complaintsAt(term('b', 'Duldungen'), 'term')).toEqual([]);
    expect(await complaintsAt(term('a', 'Duldung'), 'term')).toEqual([]);
  });
});

describe('running text', () => {
  const withBody = (body: unknown[]) => ({ _id: 'topic-x', _type: 'topic', body });

  it.each([
    [
      'Rufen Sie an: 0341 58088-2020.',
      /^warning.*\["body",\{"_key":"b0"\}\].*„0341 58088-2020“ gehört in einen Kontakt/,
    ],
    ['Wählen Sie +49 341 58088 2020 bis 16 Uhr.', /„\+49 341 58088 2020“/],
    ['Schreiben Sie an leipzig@exis.de oder kommen Sie.', /E-Mail-Adresse „leipzig@exis.de“/],
  ])('with contact data is advised to move them: %s', async (text, advice) => {
    const complaints = (await complaintsAbout(withBody([block(text)]))).filter((line) =>
      line.includes('Kontakt:'),
    );
    expect(complaints).toEqual([expect.stringMatching(advice)]);
  });

  it.each([
    'Nach § 18a Absatz 2 Satz 1 Nummer 3 AufenthG, seit 01.03.2024.',
    'Das kostet 1.234,50 Euro, also 0,5 % mehr als 2025/2026.',
    'Georg-Schumann-Straße 173, 04159 Leipzig, Zimmer 0.12',
    'Der Schlüssel ist 99010003001000, Verordnung 2011/0098.',
  ])('without contact data is left in peace: %s', async (text) => {
    const complaints = await complaintsAbout(withBody([block(text)]));
    expect(complaints.filter((line) => line.includes('Kontakt:'))).toEqual([]);
  });

  it('of far too many characters or paragraphs is refused with the way back', async () => {
    const long = await complaintsAt(withBody([block('x'.repeat(MEGABYTES_2))]), 'body');
    expect(long).toEqual([expect.stringMatching(/^error.*2\.000\.000 Zeichen.*Strg \+ Z/)]);
    const many = Array.from({ length: RICH_TEXT_BLOCKS_MAX + 1 }, (_, index) => block('x', `b${index}`));
    expect(await complaintsAt(withBody(many), 'body')).toEqual([expect.stringMatching(/201 Absätze/)]);
  });
});

describe.each([...documentTypes, ...singletonTypes].filter(({ name }) => name !== 'linkReport'))(
  'two megabytes pasted into a $name',
  (type) => {
    const fields: unknown[] = Array.isArray(type.fields) ? [...type.fields] : [];
    const names = fields.flatMap((field) =>
      isRecord(field) &&
      ['string', 'text'].includes(String(field['type'])) &&
      typeof field['name'] === 'string'
        ? [field['name']]
        : [],
    );

    it('are refused in German within two seconds, with the field they are in', async () => {
      for (const name of names) {
        const start = performance.now();
        const complaints = await complaintsAbout({
          _id: `${type.name}-x`,
          _type: type.name,
          [name]: 'Wort '.repeat(MEGABYTES_2 / 5),
        });
        expect(performance.now() - start, name).toBeLessThan(2000);
        expect(complaints.join('\n'), name).toMatch(/error at .*(kürzen|zu groß)/);
      }
      // A type without such a field has texts by language, which have limits of their own.
      expect(
        names.length > 0 ||
          type.name === 'uiTexts' ||
          type.name === 'announcement' ||
          type.name === 'glossaryTerm',
      ).toBe(true);
    });
  },
);

describe('settings', () => {
  const withLanguages = (...languages: { code: string; fallback?: string[] }[]) => ({
    _id: 'settings',
    _type: 'settings',
    languages: languages.map((language) => ({
      _type: 'languageSetting',
      _key: language.code,
      nativeName: language.code,
      germanName: language.code,
      public: true,
      ...language,
    })),
  });

  it('name stand-in languages that are in the list, and none for itself', async () => {
    const good = withLanguages({ code: 'de' }, { code: 'ar', fallback: ['de'] });
    expect(await complaintsAt(good, 'languages')).toEqual([]);
    expect(
      await complaintsAt(withLanguages({ code: 'de' }, { code: 'ar', fallback: ['en'] }), 'languages'),
    ).toEqual([expect.stringMatching(/„en“ bei „ar“ steht nicht in der Liste/)]);
    expect(await complaintsAt(withLanguages({ code: 'de', fallback: ['de'] }), 'languages')).toEqual([
      expect.stringMatching(/bei sich selbst/),
    ]);
  });
});

describe('a contact with hours of its own', () => {
  it('is advised to fill them in', async () => {
    const contact = { _id: 'contact-x', _type: 'contact', hoursMode: 'own' };
    expect(await complaintsAt(contact, 'openingHours')).toEqual([expect.stringMatching(/^warning/)]);
    expect(await complaintsAt({ ...contact, hoursMode: 'location' }, 'openingHours')).toEqual([]);
    const slots = [{ _key: '1', _type: 'timeSlot', from: '12:00', to: '09:00', kind: 'open' }];
    const openingHours = { week: [{ _key: 'mo', _type: 'dayHours', day: 'mo', slots }] };
    expect(await complaintsAt({ ...contact, openingHours }, 'openingHours')).toEqual([
      expect.stringMatching(/^error.*liegt nicht nach dem Beginn/),
    ]);
  });
});

describe('a person', () => {
  it('is not published without consent', async () => {
    const person = { _id: 'contact-y', _type: 'contact', kind: 'person', personName: 'M. Beispiel' };
    expect(await complaintsAt(person, 'consent')).toEqual([expect.stringMatching(/^error.*Einwilligung/)]);
    expect(await complaintsAt({ ...person, consent: true }, 'consent')).toEqual([]);
  });
});

describe('an announcement', () => {
  it('has an end after its start', async () => {
    const announcement = { _id: 'announcement-x', _type: 'announcement', showFrom: '2026-11-01T08:00:00Z' };
    expect(await complaintsAt(announcement, 'showUntil')).toEqual([
      expect.stringMatching(/^error.*bis wann/),
    ]);
    expect(await complaintsAt({ ...announcement, showUntil: '2026-10-01T08:00:00Z' }, 'showUntil')).toEqual([
      expect.stringMatching(/^error.*späteren Zeitpunkt/),
    ]);
    expect(await complaintsAt({ ...announcement, showUntil: '2027-10-01T08:00:00Z' }, 'showUntil')).toEqual([
      expect.stringMatching(/^warning.*334 Tage/),
    ]);
  });
});
