import { describe, expect, it } from 'vitest';
import { buildOverview, type Overview } from '../../../studio/overview/overview.ts';
import { createEmptyRows, parseRows } from '../../../studio/overview/rows.ts';
import {
  listBrokenLinks,
  listDue,
  listEndingAnnouncements,
  listInactiveContacts,
  listOpenTranslations,
  readState,
} from '../../../studio/today/entries.ts';

const NOW = Date.parse('2026-11-22T09:00:00Z');

function createOverview(parts: Record<string, unknown[]>): Overview {
  return buildOverview(parseRows({ ...createEmptyRows(), ...parts }));
}

const ENGLISH = [
  {
    _id: 'settings',
    languages: [
      { code: 'de', public: true },
      { code: 'en', germanName: 'Englisch', public: true },
    ],
  },
];

describe('what is due for a check', () => {
  it('is listed longest overdue first, with what was never checked on top', () => {
    const overview = createOverview({
      topic: [
        { _id: 'topic-new', title: 'Neu', reviewedAt: '2026-11-01', reviewEveryMonths: 6 },
        { _id: 'topic-old', title: 'Alt', reviewedAt: '2026-01-01', reviewEveryMonths: 6, category: 'c' },
        { _id: 'topic-never', title: 'Nie' },
      ],
      contact: [{ _id: 'contact-a', name: 'Team', reviewedAt: '2026-08-15' }],
      location: [{ _id: 'location-a', name: 'Haus', reviewedAt: '2026-05-01', reviewEveryMonths: 6 }],
      category: [{ _id: 'c', name: 'Arbeit' }],
    });
    expect(listDue(overview, NOW).map(({ id, dueForDays }) => [id, dueForDays])).toEqual([
      ['topic-never', null],
      ['topic-old', 142],
      ['location-a', 22],
      ['contact-a', 8],
    ]);
    expect(listDue(overview, NOW)[1]).toMatchObject({ type: 'topic', area: 'Arbeit', everyMonths: 6 });
  });

  it('follows what visitors see: drafts, never published texts and inactive contacts do not count', () => {
    const overview = createOverview({
      topic: [
        { _id: 'drafts.topic-a', reviewedAt: '2020-01-01' },
        { _id: 'topic-b', reviewedAt: '2026-11-20', reviewEveryMonths: 6 },
        { _id: 'drafts.topic-b', reviewedAt: '2020-01-01', reviewEveryMonths: 6 },
      ],
      contact: [{ _id: 'contact-a', active: false, reviewedAt: '2020-01-01' }],
    });
    expect(listDue(overview, NOW)).toEqual([]);
  });

  it('is gone as soon as the date is today', () => {
    const before = createOverview({ topic: [{ _id: 'topic-a', reviewedAt: '2025-01-01' }] });
    const after = createOverview({ topic: [{ _id: 'topic-a', reviewedAt: '2026-11-22' }] });
    expect([listDue(before, NOW).length, listDue(after, NOW).length]).toEqual([1, 0]);
  });
});

describe('translations that ask for work', () => {
  const topic = (id: string, sourceHash: string) => ({ _id: id, title: id, sourceHash });
  const english = (topicId: string, fields: object) => ({
    _id: `${topicId}__en`,
    topic: topicId,
    language: 'en',
    ...fields,
  });

  it('come outdated first, then unchecked, then missing', () => {
    const overview = createOverview({
      settings: ENGLISH,
      topic: ['a', 'b', 'c', 'd'].map((id) => topic(id, 'h')),
      topicTranslation: [
        english('b', { sourceHash: 'h', origin: 'machine' }),
        english('c', { sourceHash: 'older', origin: 'human' }),
        english('d', { sourceHash: 'h', origin: 'human' }),
      ],
    });
    expect(listOpenTranslations(overview).map(({ id, state }) => [id, state])).toEqual([
      ['c__en', 'outdated'],
      ['b__en', 'machine'],
      ['a__en', 'missing'],
    ]);
  });

  it('are nobody’s task for a topic that is not published or a language that is not public', () => {
    const overview = createOverview({
      settings: ENGLISH,
      topic: [topic('drafts.a', 'h'), topic('b', 'h')],
      topicTranslation: [english('b', { sourceHash: 'h', origin: 'human' })],
    });
    expect(listOpenTranslations(overview)).toEqual([]);
  });

  it('are in progress while only a draft exists, or while the draft says so', () => {
    const pair = { id: 't', published: { _id: 't', sourceHash: 'h' }, draft: null };
    const draft = { _id: 'drafts.t__en', topic: 't', language: 'en', sourceHash: 'h', origin: 'human' };
    expect(readState(pair, { id: 't__en', published: null, draft })).toBe('inProgress');
    const published = { ...draft, _id: 't__en' };
    expect(readState(pair, { id: 't__en', published, draft: { ...draft, inProgress: true } })).toBe(
      'inProgress',
    );
    expect(readState(pair, { id: 't__en', published, draft: null })).toBe('current');
    expect(readState(pair, undefined)).toBe('missing');
  });
});

describe('links nobody can reach', () => {
  it('are those not found, without those somebody approved, longest first', () => {
    const entries = [
      { url: 'https://b.example', status: 'missing', since: '2026-11-20T00:00:00Z', httpStatus: 404 },
      { url: 'https://a.example', status: 'missing', since: '2026-11-01T00:00:00Z' },
      { url: 'https://ok.example', status: 'ok' },
      { url: 'https://moved.example', status: 'moved' },
      { url: 'https://fine.example', status: 'missing', approvedAt: '2026-11-21T00:00:00Z' },
    ];
    const overview = createOverview({ linkReport: [{ _id: 'linkReport', entries }] });
    expect(listBrokenLinks(overview).map(({ url }) => url)).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  it('are none before the first report', () => {
    expect(listBrokenLinks(createOverview({}))).toEqual([]);
  });
});

describe('contacts that are not active but still used', () => {
  it('name the topics, partner pages and settings that still show them', () => {
    const overview = createOverview({
      contact: [
        { _id: 'gone', name: 'Weg', active: false },
        { _id: 'unused', name: 'Unbenutzt', active: false },
        { _id: 'fine', name: 'Da', active: true },
      ],
      topic: [
        { _id: 'topic-a', title: 'A', contacts: ['gone', 'fine'], stepContacts: ['gone', null] },
        { _id: 'topic-b', title: 'B', stepContacts: ['gone'] },
        { _id: 'drafts.topic-c', title: 'C', contacts: ['gone'] },
      ],
      partnerEmbed: [{ _id: 'partner-a', name: 'Kammer', contacts: ['gone'] }],
      settings: [{ _id: 'settings', fallbackContact: 'gone' }],
    });
    expect(listInactiveContacts(overview)).toMatchObject([
      { id: 'gone', places: ['A', 'B', 'Kammer', 'Einstellungen'] },
    ]);
  });
});

describe('announcements that end soon', () => {
  const announce = (id: string, showFrom: string, showUntil: string) => ({
    _id: id,
    text: id,
    showFrom,
    showUntil,
  });

  it('are those running now that end within a week, the next one first', () => {
    const overview = createOverview({
      announcement: [
        announce('later', '2026-11-01T00:00:00Z', '2026-11-27T09:00:00Z'),
        announce('today', '2026-11-01T00:00:00Z', '2026-11-22T15:00:00Z'),
        announce('far', '2026-11-01T00:00:00Z', '2026-12-24T00:00:00Z'),
        announce('over', '2026-11-01T00:00:00Z', '2026-11-21T00:00:00Z'),
        announce('not-yet', '2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z'),
        announce('drafts.new', '2026-11-01T00:00:00Z', '2026-11-23T00:00:00Z'),
      ],
    });
    expect(listEndingAnnouncements(overview, NOW).map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      ['today', 0],
      ['later', 5],
    ]);
  });
});

describe('a thousand topics in ten languages', () => {
  it('take all lists together less than a quarter of a second', () => {
    const languages = ['de', 'en', 'ar', 'uk', 'ru', 'fa', 'tr', 'fr', 'es', 'pl', 'ro'].map((code) => ({
      code,
      public: true,
    }));
    const topic = Array.from({ length: 1000 }, (_, number) => ({
      _id: `topic-${number}`,
      title: `Thema ${number}`,
      sourceHash: `h${number}`,
      reviewedAt: '2026-01-01',
      contacts: ['gone'],
    }));
    const topicTranslation = topic.flatMap(({ _id }, number) =>
      languages.slice(1).map(({ code }) => ({
        _id: `${_id}__${code}`,
        topic: _id,
        language: code,
        sourceHash: number % 3 === 0 ? 'older' : `h${number}`,
        origin: 'machine',
      })),
    );
    const rows = parseRows({
      ...createEmptyRows(),
      topic,
      topicTranslation,
      contact: [{ _id: 'gone', active: false }],
      settings: [{ _id: 'settings', languages }],
    });
    const started = performance.now();
    const overview = buildOverview(rows);
    const amounts = [
      listDue(overview, NOW),
      listOpenTranslations(overview),
      listInactiveContacts(overview),
    ].map((list) => list.length);
    const took = performance.now() - started;
    expect(amounts).toEqual([1000, 10_000, 1]);
    expect(took).toBeLessThan(250);
  });
});
