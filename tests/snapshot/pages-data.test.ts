/** What the pages tell search engines, in the words of schema.org. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocuments, type StoredDocument } from './fixtures/documents.ts';
import { getDocument } from './fixtures/dataset.ts';
import { createSeed, makePages, readData, readPage, ROOT_URL, type MadePages } from './fixtures/pages.ts';

type Node = Record<string, unknown>;

/** Properties without which a node of that type says nothing, and all that a node of it may have. */
const TYPES: Record<string, { required: string[]; optional: string[] }> = {
  WebPage: {
    required: ['@id', 'url', 'name', 'description', 'inLanguage', 'isPartOf', 'mainEntity'],
    optional: ['lastReviewed', 'reviewedBy', 'translationOfWork'],
  },
  FAQPage: {
    required: ['@id', 'url', 'name', 'description', 'inLanguage', 'isPartOf', 'mainEntity', 'about'],
    optional: ['lastReviewed', 'reviewedBy', 'translationOfWork'],
  },
  Question: { required: ['name', 'acceptedAnswer'], optional: [] },
  Answer: { required: ['text'], optional: [] },
  WebSite: { required: ['@id', 'url', 'name'], optional: [] },
  GovernmentService: {
    required: ['@id', 'name', 'description', 'url', 'provider'],
    optional: ['serviceType', 'audience', 'availableChannel'],
  },
  GovernmentOrganization: { required: ['name'], optional: ['url'] },
  Organization: {
    required: ['name'],
    optional: ['url', 'parentOrganization', 'contactPoint', 'location'],
  },
  Audience: { required: ['audienceType'], optional: [] },
  ServiceChannel: {
    required: ['name'],
    optional: ['servicePhone', 'serviceUrl', 'serviceLocation', 'availableLanguage'],
  },
  ContactPoint: {
    required: ['@id', 'url', 'name', 'contactType'],
    optional: ['telephone', 'email', 'availableLanguage', 'hoursAvailable'],
  },
  Place: {
    required: ['name', 'address'],
    optional: ['geo', 'amenityFeature', 'openingHoursSpecification', 'specialOpeningHoursSpecification'],
  },
  PostalAddress: {
    required: ['streetAddress', 'postalCode', 'addressLocality', 'addressCountry'],
    optional: [],
  },
  GeoCoordinates: { required: ['latitude', 'longitude'], optional: [] },
  LocationFeatureSpecification: { required: ['name', 'value'], optional: [] },
  OpeningHoursSpecification: {
    required: ['opens', 'closes'],
    optional: ['dayOfWeek', 'validFrom', 'validThrough'],
  },
};

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every node inside a value, the value itself first. */
function listNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  return isNode(value) ? [value, ...Object.values(value).flatMap(listNodes)] : [];
}

function findWrong(node: Node): string[] {
  const type = node['@type'];
  if (type === undefined)
    return Object.keys(node).every((key) => ['@id', '@context', '@graph'].includes(key)) ? [] : ['no type'];
  const rule = typeof type === 'string' ? TYPES[type] : undefined;
  if (!rule) return [`unknown type ${String(type)}`];
  const names = Object.keys(node).filter((name) => !['@type', '@context'].includes(name));
  const empty = names.filter(
    (name) =>
      node[name] === null || node[name] === '' || (Array.isArray(node[name]) && node[name].length === 0),
  );
  return [
    ...rule.required.filter((name) => !names.includes(name)).map((name) => `${String(type)} without ${name}`),
    ...names
      .filter((name) => !rule.required.includes(name) && ![...rule.optional, '@id'].includes(name))
      .map((name) => `${String(type)} with ${name}`),
    ...empty.map((name) => `${String(type)} with empty ${name}`),
  ];
}

function readNodes({ files }: MadePages, path: string): Node[] {
  return listNodes(readData(readPage(path, files.get(path) ?? '')));
}

const ofType = (nodes: Node[], type: string) => nodes.filter((node) => node['@type'] === type);

async function makeChanged(change: (get: (id: string) => StoredDocument) => void): Promise<MadePages> {
  const documents = createDocuments();
  change((id) => getDocument(documents, id));
  return makePages(documents);
}

describe('the data of the seed’s pages', () => {
  let seeded: MadePages;
  beforeAll(async () => {
    seeded = await makePages(createSeed());
  });
  const htmlPaths = () => [...seeded.files.keys()].filter((path) => path.endsWith('.html'));

  test('is well formed: known types, each with what it needs, nothing empty', () => {
    const wrong = htmlPaths().flatMap((path) =>
      readNodes(seeded, path)
        .flatMap(findWrong)
        .map((what) => `${path}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  test('describes a service on every page of a topic and a point of contact on every page of a contact', () => {
    const without = seeded.site.languages.flatMap(({ tag, catalog, contacts }) => [
      ...catalog.topics
        .map(({ slug }) => `${tag}/${slug}.html`)
        .filter((path) => ofType(readNodes(seeded, path), 'GovernmentService').length !== 1),
      ...Object.keys(contacts)
        .map((id) => `${tag}/kontakt/${id}.html`)
        .filter((path) => ofType(readNodes(seeded, path), 'ContactPoint').length !== 1),
    ]);
    expect(without).toEqual([]);
  });

  test('speaks of addresses that are pages', () => {
    const own = htmlPaths().flatMap((path) =>
      readNodes(seeded, path).flatMap((node) => [node['@id'], node['url']]),
    );
    const places = own.flatMap((value) =>
      typeof value === 'string' && value.startsWith(ROOT_URL)
        ? [value.slice(ROOT_URL.length).replace(/#.*/, '')]
        : [],
    );
    const missing = places.filter(
      (place) => !seeded.files.has(place) && !seeded.files.has(`${place}index.html`),
    );
    expect(missing).toEqual([]);
    expect(places.length).toBeGreaterThan(1000);
  });

  test('says nothing the page does not say', () => {
    const hidden = htmlPaths().flatMap((path) => {
      const page = readPage(path, seeded.files.get(path) ?? '');
      const said = ofType(readNodes(seeded, path), 'Answer').map((node) => node['text']);
      return said
        .filter((text) => typeof text !== 'string' || !page.text.includes(text.replace(/\s+/g, ' ')))
        .map(() => path);
    });
    expect(hidden).toEqual([]);
  });
});

describe('a topic', () => {
  test('whose title asks is a question with its answer', async () => {
    const nodes = readNodes(await makePages(), 'de/eu-freizuegigkeit.html');
    expect(ofType(nodes, 'FAQPage')).toHaveLength(1);
    expect(ofType(nodes, 'Question')[0]).toMatchObject({
      name: 'Dürfen EU-Bürgerinnen und -Bürger hier arbeiten?',
      acceptedAnswer: { text: 'Ja, ohne Visum und ohne Arbeitserlaubnis.' },
    });
    const arabic = readNodes(await makePages(), 'ar/eu-freizuegigkeit.html');
    expect(ofType(arabic, 'FAQPage')[0]).toMatchObject({
      inLanguage: 'ar',
      translationOfWork: { '@id': `${ROOT_URL}de/eu-freizuegigkeit.html` },
    });
  });

  test('whose title only names is a page and no question', async () => {
    const made = await makeChanged((get) =>
      Object.assign(get('topic-eu-freizuegigkeit'), { title: 'Freizügigkeit' }),
    );
    const nodes = readNodes(made, 'de/eu-freizuegigkeit.html');
    expect([
      ofType(nodes, 'FAQPage').length,
      ofType(nodes, 'Question').length,
      ofType(nodes, 'WebPage').length,
    ]).toEqual([0, 0, 1]);
  });

  test('names who is in charge, whom to call, and its online services', async () => {
    const [service] = ofType(readNodes(await makePages(), 'de/blaue-karte-eu.html'), 'GovernmentService');
    expect(service).toMatchObject({
      provider: [{ '@type': 'GovernmentOrganization', name: 'Ausländerbehörde' }],
      serviceType: 'Aufenthalt',
      availableChannel: [
        {
          name: 'Empfang im FIZ',
          servicePhone: { telephone: '+49 341 58088 2020', availableLanguage: ['de', 'en'] },
        },
        { name: 'Aufenthalt, Frau M.', serviceUrl: 'https://example.org/termin' },
      ],
    });
  });

  test('is checked by whom and when, as the page says', async () => {
    const [page] = ofType(readNodes(await makePages(), 'de/blaue-karte-eu.html'), 'FAQPage');
    expect(page).toMatchObject({
      lastReviewed: '2026-10-15',
      reviewedBy: { name: 'Fachinformationszentrum Zuwanderung' },
    });
  });
});

describe('the hours of a contact', () => {
  const PATH = 'de/kontakt/contact-fiz.html';

  test('are the usual week and the days on which it does not hold', async () => {
    const nodes = readNodes(await makePages(), PATH);
    const [place] = ofType(nodes, 'Place');
    expect(place).toMatchObject({
      openingHoursSpecification: [
        { dayOfWeek: ['https://schema.org/Tuesday'], opens: '09:00', closes: '12:00' },
      ],
      geo: { latitude: 51.36, longitude: 12.33 },
      amenityFeature: { value: true },
    });
    expect(place?.['specialOpeningHoursSpecification']).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-24',
      validThrough: '2027-01-01',
      opens: '00:00',
      closes: '00:00',
    });
    const [point] = ofType(nodes, 'ContactPoint');
    expect(point?.['hoursAvailable']).toContainEqual(
      expect.objectContaining({ opens: '14:00', closes: '18:00' }),
    );
  });

  test('stand in words on the page, special days with their reason, and no day that is over', async () => {
    const { files } = await makePages();
    const { text } = readPage(PATH, files.get(PATH) ?? '');
    expect(text).toContain('Dienstag 9–12 Uhr14–18 Uhr, nur mit Termin');
    expect(text).toContain('Mittwoch – Sonntag geschlossen');
    expect(text).toMatch(/24\. Dezember 2026\s–\s1\. Januar 2027: geschlossen, Weihnachtspause/);
    expect(text).not.toContain('2025');
    expect(text).not.toMatch(/jetzt|heute/i);
  });

  test('on a holiday follow the holiday, when the office keeps it and would be open', async () => {
    const made = await makeChanged((get) => {
      const hours = get('location-fiz')['openingHours'];
      Object.assign(hours ?? {}, {
        exceptions: [],
        week: [{ _key: 'fr', day: 'fr', slots: [{ _key: 'a', from: '09:00', to: '12:00', kind: 'open' }] }],
      });
    });
    const [place] = ofType(readNodes(made, PATH), 'Place');
    const special = listNodes(place?.['specialOpeningHoursSpecification']).map((node) => node['validFrom']);
    // Christmas Day and New Year's Day fall on a Friday, Good Friday always does.
    expect(special).toEqual(['2026-12-25', '2027-01-01', '2027-03-26']);
  });

  test('of a place that is closed for a while are not promised', async () => {
    const made = await makeChanged((get) => Object.assign(get('location-fiz'), { temporarilyClosed: true }));
    expect(ofType(readNodes(made, PATH), 'OpeningHoursSpecification')).toEqual([]);
    expect(readPage(PATH, made.files.get(PATH) ?? '').text).toContain('Vorübergehend geschlossen');
  });
});
