import { describe, expect, it } from 'vitest';
import type { InsightsCount } from '../../../studio/insights/fetch-summary.ts';
import {
  buildTable,
  buildTimeTable,
  startOfPeriod,
  startOfWeek,
  sumUp,
  takeBiggest,
} from '../../../studio/insights/tables.ts';

const count = (fields: Partial<InsightsCount>): InsightsCount => ({
  day: '2026-11-20',
  language: 'de',
  partner: '',
  kind: 'opened',
  topic: 'visum',
  count: 1,
  ...fields,
});

describe('tables of counts', () => {
  it('sum by name and have only columns with sums', () => {
    const counts = [
      count({ count: 3 }),
      count({ day: '2026-11-21' }),
      count({ topic: 'kita', kind: 'helpful' }),
    ];
    expect(buildTable(counts, ({ topic }) => topic ?? null)).toEqual({
      rows: [
        { name: 'visum', sums: { opened: 4, helpful: 0, notHelpful: 0, search: 0 } },
        { name: 'kita', sums: { opened: 0, helpful: 1, notHelpful: 0, search: 0 } },
      ],
      kinds: ['opened', 'helpful'],
    });
  });

  it('leave searches out of the topics, which they have none of', () => {
    const counts = [count({ kind: 'search', topic: '' })];
    expect(buildTable(counts, ({ topic }) => topic || null).rows).toEqual([]);
    expect(sumUp(counts)).toEqual({ opened: 0, helpful: 0, notHelpful: 0, search: 1 });
  });

  it('put the biggest first and break ties by name', () => {
    const counts = ['b', 'a', 'c'].map((topic, index) => count({ topic, count: index === 2 ? 9 : 2 }));
    const table = takeBiggest(
      buildTable(counts, ({ topic }) => topic ?? null),
      2,
    );
    expect(table.rows.map(({ name }) => name)).toEqual(['c', 'a']);
  });

  it('show days without a count too', () => {
    const table = buildTimeTable([count({ day: '2026-11-20' })], '2026-11-22');
    expect(table.rows.map(({ name, sums }) => [name, sums.opened])).toEqual([
      ['2026-11-20', 1],
      ['2026-11-21', 0],
      ['2026-11-22', 0],
    ]);
  });

  it.each([
    ['2026-10-20', 'weeks', '2026-10-19', 5],
    ['2026-01-15', 'months', '2026-01-01', 11],
  ])('from %s on show %s', (day, _, first, amount) => {
    const { rows } = buildTimeTable([count({ day })], '2026-11-22');
    expect([rows[0]?.name, rows.length]).toEqual([first, amount]);
  });

  it.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-16', '2026-11-16'],
    ['2026-03-01', '2026-02-23'],
  ])('begin the week of %s on %s', (day, monday) => {
    expect(startOfWeek(day)).toBe(monday);
  });

  it('count today among the days of a period', () => {
    expect(startOfPeriod('2026-11-22', 30)).toBe('2026-10-24');
    expect(startOfPeriod('2026-11-22', null)).toBeUndefined();
  });
});
