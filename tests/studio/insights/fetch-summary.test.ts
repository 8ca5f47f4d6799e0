import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchInsights } from '../../../studio/insights/fetch-summary.ts';
import { startTestLake, type TestLake } from '../../lake/start-test-lake.ts';

describe('reading the counts', () => {
  let lake: TestLake;
  beforeAll(async () => {
    lake = await startTestLake({
      insights: {
        timeZone: 'Europe/Berlin',
        clock: () => new Date('2026-11-22T12:00:00Z'),
        rules: () => ({ enabled: true, retentionDays: 365 }),
      },
    });
    const event = { language: 'de', partner: '', kind: 'opened', topic: 'visum' };
    await fetch(`${lake.url}/v1/insights`, { method: 'POST', body: JSON.stringify(event) });
  });
  afterAll(() => lake.stop());

  const read = (token: string | undefined) =>
    fetchInsights({
      insightsUrl: `${lake.url}/v1/insights`,
      token,
      by: ['kind', 'topic'],
      from: '2026-11-01',
    });

  it('gives an editor the sums with the dimensions asked for', async () => {
    expect(await read(lake.token('editor'))).toEqual({
      enabled: true,
      retentionDays: 365,
      from: '2026-11-01',
      to: '2026-11-22',
      today: '2026-11-22',
      counts: [{ kind: 'opened', topic: 'visum', count: 1 }],
      searches: [],
      hiddenSearches: 0,
    });
  });

  it('is nothing for those who may not, and for nobody', async () => {
    expect(await read(lake.token('translator'))).toBeNull();
    expect(await read(undefined)).toBeNull();
  });

  it('fails loudly when the lake answers something else', async () => {
    const request = { insightsUrl: 'https://fiz.example/v1/insights', token: 'x', by: ['kind'] } as const;
    const answer =
      (status: number, body: unknown): typeof fetch =>
      async () =>
        Response.json(body, { status });
    await expect(fetchInsights({ ...request, fetchAnswer: answer(500, {}) })).rejects.toThrow('500');
    await expect(fetchInsights({ ...request, fetchAnswer: answer(200, {}) })).rejects.toThrow();
  });
});
