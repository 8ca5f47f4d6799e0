import { describe, expect, it } from 'vitest';
import { extendUntil, buildUntilPatches } from '../../../studio/today/announcement-changes.ts';
import { describePartnerPages } from '../../../studio/today/partner-pages-line.tsx';
import { TODAY_ROWS } from '../../../studio/today/rows.tsx';
import { buildOverview } from '../../../studio/overview/overview.ts';
import { createEmptyRows } from '../../../studio/overview/rows.ts';
import {
  describeDue,
  describeEnd,
  summarizeDue,
  summarizeTranslations,
  TODAY_WORDS,
} from '../../../studio/today/words.ts';

const insights = {
  enabled: true,
  retentionDays: 365,
  from: '',
  to: '',
  today: '',
  counts: [],
  searches: [],
  hiddenSearches: 0,
};

describe('the rows of the start page', () => {
  const overview = buildOverview(createEmptyRows());

  it('are at most seven, each with its own address', () => {
    const rows = TODAY_ROWS.flatMap((row) => row({ overview, insights, now: 0 }) ?? []);
    expect(rows.length).toBeLessThanOrEqual(7);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('speak of visitors’ feedback only where it is counted', () => {
    const rows = TODAY_ROWS.flatMap((row) => row({ overview, insights: null, now: 0 }) ?? []);
    expect(rows.map(({ id }) => id)).toEqual(['pruefung', 'uebersetzungen', 'links', 'kontakte', 'hinweise']);
    expect(rows.every(({ count, summary }) => count === 0 && summary === '')).toBe(true);
  });
});

describe('amounts and times', () => {
  it('are in German, one and many', () => {
    expect(TODAY_WORDS.entries(0)).toBe('nichts offen');
    expect(TODAY_WORDS.entries(1)).toBe('1 Eintrag');
    expect(TODAY_WORDS.entries(1200)).toBe('1.200 Einträge');
    const due = { id: 'x', title: '', area: '', dueForDays: 1, everyMonths: 6 };
    expect(
      summarizeDue([
        { ...due, type: 'topic' },
        { ...due, type: 'contact' },
        { ...due, type: 'contact' },
      ]),
    ).toBe('1 Thema, 2 Kontakte');
    expect(summarizeTranslations({ outdated: 3, machine: 0, missing: 1 })).toBe('3 veraltet, 1 fehlt');
  });

  it('say how long a check has been due', () => {
    expect([null, 0, 1, 23].map(describeDue)).toEqual([
      'noch nie geprüft',
      'fällig heute',
      'fällig seit gestern',
      'fällig seit 23 Tagen',
    ]);
  });

  it('say when an announcement ends', () => {
    expect(describeEnd({ until: '2026-11-22T15:00:00', daysLeft: 0 })).toBe('endet heute');
    expect(describeEnd({ until: '2026-11-25T15:00:00', daysLeft: 3 })).toBe('endet Mittwoch, 25. November');
  });

  it('say which version partners show', () => {
    const at = new Date();
    at.setHours(8, 41, 0, 0);
    expect(describePartnerPages({ updatedAt: at.toISOString() }, { partners: 3, languages: 5 })).toBe(
      'Stand 08:41 Uhr, 3 Partner, 5 Sprachen.',
    );
    expect(describePartnerPages({ updatedAt: null }, { partners: 0, languages: 0 })).toBe('');
  });
});

describe('an announcement that shall stay', () => {
  it('is extended by two weeks at the same hour of the clock', () => {
    const until = new Date(2026, 2, 20, 18, 0).toISOString();
    expect(extendUntil(until)).toBe(new Date(2026, 3, 3, 18, 0).toISOString());
  });

  it('changes for visitors and in the draft', () => {
    const patches = buildUntilPatches(['announcement-a', 'drafts.announcement-a'], 'x');
    expect(patches.map(({ patch }) => patch.id)).toEqual(['announcement-a', 'drafts.announcement-a']);
    expect(() => buildUntilPatches('announcement-a', 'x')).toThrow();
  });
});
