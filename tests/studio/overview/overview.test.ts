import { describe, expect, it } from 'vitest';
import { buildOverview, getLatest, getVisible } from '../../../studio/overview/overview.ts';
import { createEmptyRows, parseRows, replaceRows, ROW_TYPES } from '../../../studio/overview/rows.ts';
import { schemaTypes } from '../../../schemas/index.ts';

function createRows(parts: Record<string, unknown[]>) {
  return parseRows({ ...createEmptyRows(), ...parts });
}

describe('the overview of all documents', () => {
  it('knows only types that exist', () => {
    const names: string[] = schemaTypes.map(({ name }) => name);
    expect(ROW_TYPES.filter((type) => !names.includes(type))).toEqual([]);
  });

  it('lays a draft beside what visitors see', () => {
    const { topics } = buildOverview(
      createRows({
        topic: [
          { _id: 'drafts.topic-a', title: 'Neu' },
          { _id: 'topic-a', title: 'Alt' },
          { _id: 'drafts.topic-b', title: 'Nur Entwurf' },
        ],
      }),
    );
    const [a, b] = topics;
    expect(a && [getVisible(a)?.title, getLatest(a)?.title]).toEqual(['Alt', 'Neu']);
    expect(b && [b.id, b.published, getVisible(b)?.title]).toEqual(['topic-b', null, 'Nur Entwurf']);
  });

  it('finds translations by topic and language', () => {
    const { translations } = buildOverview(
      createRows({
        topicTranslation: [
          { _id: 'topic-a__en', topic: 'topic-a', language: 'en', title: 'A' },
          { _id: 'drafts.topic-a__ar', topic: 'topic-a', language: 'ar' },
          { _id: 'topic-x__en', language: 'en' },
        ],
      }),
    );
    expect([...(translations.get('topic-a')?.keys() ?? [])]).toEqual(['en', 'ar']);
    expect(translations.get('topic-a')?.get('ar')?.published).toBeNull();
    expect(translations.size).toBe(1);
  });

  it('prefers the short name of an organisation', () => {
    const { names } = buildOverview(
      createRows({
        category: [{ _id: 'category-x', name: 'Arbeit' }],
        organisation: [{ _id: 'organisation-x', name: 'Agentur für Arbeit Leipzig', shortName: 'AA' }],
      }),
    );
    expect(Object.fromEntries(names)).toEqual({ 'category-x': 'Arbeit', 'organisation-x': 'AA' });
  });

  it('translates into the public languages of the settings, German left out', () => {
    const languages = [
      { code: 'de', germanName: 'Deutsch', rtl: false, public: true },
      { code: 'uk', germanName: 'Ukrainisch', rtl: false, public: true },
      { code: 'ar', germanName: 'Arabisch', rtl: true, public: false },
    ];
    const overview = buildOverview(
      createRows({ settings: [{ _id: 'settings', languages, secondPerson: true }] }),
    );
    expect(overview.languages.map(({ tag }) => tag)).toEqual(['uk']);
    expect(overview.secondPerson).toBe(true);
  });
});

describe('following changes', () => {
  it('replaces what changed, adds what is new and drops what is gone', () => {
    const before = createRows({ topic: [{ _id: 'a', title: 'A' }, { _id: 'b', title: 'B' }, { _id: 'c' }] });
    const fresh = createRows({
      topic: [
        { _id: 'a', title: 'A2' },
        { _id: 'd', title: 'D' },
      ],
    });
    const after = replaceRows(before, ['a', 'b', 'd'], fresh);
    expect(after.topic.map(({ _id, title }) => [_id, title])).toEqual([
      ['c', undefined],
      ['a', 'A2'],
      ['d', 'D'],
    ]);
  });

  it('refuses an answer of another shape', () => {
    expect(() => parseRows({ topic: 'many' })).toThrow();
  });
});
