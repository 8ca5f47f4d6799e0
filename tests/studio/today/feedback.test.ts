import { describe, expect, it } from 'vitest';
import { buildOverview } from '../../../studio/overview/overview.ts';
import { createEmptyRows, parseRows } from '../../../studio/overview/rows.ts';
import {
  buildSettledSearch,
  buildSettledSearchId,
  buildSettledTopic,
  listOpenFeedback,
  listVainSearches,
} from '../../../studio/today/feedback.ts';

function createOverview(settledFeedback: object[]) {
  return buildOverview(
    parseRows({
      ...createEmptyRows(),
      topic: [
        { _id: 'topic-a', title: 'A', slug: 'a' },
        { _id: 'topic-b', title: 'B', slug: 'b' },
      ],
      settledFeedback,
    }),
  );
}

const counts = [
  { day: '2026-11-10', kind: 'notHelpful', topic: 'a', count: 2 },
  { day: '2026-11-20', kind: 'notHelpful', topic: 'a', count: 1 },
  { day: '2026-11-20', kind: 'helpful', topic: 'a', count: 5 },
  { day: '2026-11-20', kind: 'notHelpful', topic: 'b', count: 4 },
  { day: '2026-11-20', kind: 'opened', topic: 'b', count: 90 },
  { day: '2026-11-20', kind: 'notHelpful', topic: 'gone', count: 9 },
] as const;
const search = { language: 'de', words: 'führerschein umschreiben', count: 6, firstDay: '2026-11-01' };
const summary = { counts: [...counts], searches: [{ ...search, lastDay: '2026-11-20' }] };

describe('open feedback', () => {
  it('is summed per topic that still exists, most complaints first', () => {
    expect(listOpenFeedback(summary, createOverview([]))).toMatchObject([
      { id: 'topic-b', count: 4, helpful: 0 },
      { id: 'topic-a', count: 3, helpful: 5, lastDay: '2026-11-20' },
    ]);
  });

  it('counts only what came after somebody dealt with it', () => {
    const settled = buildSettledTopic('topic-a', '2026-11-15T10:00:00Z');
    const rows = [{ ...settled, topic: settled.topic._ref }];
    expect(listOpenFeedback(summary, createOverview(rows))).toMatchObject([
      { id: 'topic-b' },
      { id: 'topic-a', count: 1 },
    ]);
    const today = buildSettledTopic('topic-a', '2026-11-20T10:00:00Z');
    const entries = listOpenFeedback(summary, createOverview([{ ...today, topic: 'topic-a' }]));
    expect(entries.map(({ id }) => id)).toEqual(['topic-b']);
  });

  it('is ticked off in one document per topic, which does not keep the topic from being deleted', () => {
    const settled = buildSettledTopic('topic-a', '2026-11-22T10:00:00Z');
    expect(settled._id).toBe('feedback-topic-a');
    expect(settled.topic._weak).toBe(true);
  });
});

describe('searches in vain', () => {
  it('come back only when somebody searched again after they were ticked off', () => {
    expect(listVainSearches(summary, createOverview([]))).toHaveLength(1);
    const settled = buildSettledSearch(search, '2026-11-20T10:00:00Z');
    expect(listVainSearches(summary, createOverview([settled]))).toEqual([]);
    const earlier = buildSettledSearch(search, '2026-11-19T10:00:00Z');
    expect(listVainSearches(summary, createOverview([earlier]))).toHaveLength(1);
  });

  it('have an id per words and language that a Content Lake accepts', () => {
    const id = buildSettledSearchId('führerschein', 'de');
    expect(id).toMatch(/^feedback-search-[0-9a-f]{16}$/);
    expect(buildSettledSearchId('führerschein', 'en')).not.toBe(id);
    expect(buildSettledSearchId('fuehrerschein', 'de')).not.toBe(id);
  });
});
