import { describe, expect, it } from 'vitest';
import { buildOverview } from '../../../studio/overview/overview.ts';
import { createEmptyRows, parseRows } from '../../../studio/overview/rows.ts';
import { countCurrent, filterCoverage, listCoverage } from '../../../studio/translations/coverage.ts';

const languages = ['de', 'en', 'ar'].map((code) => ({ code, germanName: code, public: true }));

const overview = buildOverview(
  parseRows({
    ...createEmptyRows(),
    settings: [{ _id: 'settings', languages }],
    topic: [
      { _id: 'b', title: 'Zeugnisse', sourceHash: 'h' },
      { _id: 'a', title: 'Ärztin werden', sourceHash: 'h' },
      { _id: 'drafts.c', title: 'Entwurf' },
    ],
    topicTranslation: [
      { _id: 'a__en', topic: 'a', language: 'en', sourceHash: 'h', origin: 'human' },
      { _id: 'a__ar', topic: 'a', language: 'ar', sourceHash: 'old', origin: 'human' },
      { _id: 'drafts.b__en', topic: 'b', language: 'en', sourceHash: 'h', origin: 'human' },
    ],
  }),
);

describe('the table topic by language', () => {
  it('has a row per published topic by title and a state per language', () => {
    expect(listCoverage(overview)).toEqual([
      { topicId: 'a', title: 'Ärztin werden', states: ['current', 'outdated'] },
      { topicId: 'b', title: 'Zeugnisse', states: ['inProgress', 'missing'] },
    ]);
  });

  it('can be narrowed by words and by state', () => {
    const rows = listCoverage(overview);
    const find = (words: string, state: 'all' | 'outdated' | 'missing') =>
      filterCoverage(rows, { words, state }).map(({ topicId }) => topicId);
    expect(find('  ÄRZTIN ', 'all')).toEqual(['a']);
    expect(find('', 'missing')).toEqual(['b']);
    expect(find('Zeugnis', 'outdated')).toEqual([]);
  });

  it('says per language how many topics are current', () => {
    expect(countCurrent(listCoverage(overview), 2)).toEqual([1, 0]);
  });
});
