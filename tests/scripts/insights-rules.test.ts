import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInsightsHook } from '../../scripts/start/insights-rules.ts';
import { startTestLake, type TestLake } from '../lake/start-test-lake.ts';

const SETTINGS = {
  _id: 'settings',
  _type: 'settings',
  insightsEnabled: true,
  insightsRetentionDays: 90,
  languages: [{ _key: 'de', code: 'de' }],
};

describe('counting as the settings say', () => {
  let lake: TestLake;
  beforeAll(async () => {
    lake = await startTestLake({ insights: createInsightsHook({ dataset: 'production' }) });
  });
  afterAll(() => lake.stop());

  async function send(event: object): Promise<number> {
    const base = { language: 'de', partner: '', kind: 'opened', topic: 'visum' };
    const body = JSON.stringify({ ...base, ...event });
    return (await fetch(`${lake.url}/v1/insights`, { method: 'POST', body })).status;
  }
  async function summary(): Promise<{ enabled: boolean; retentionDays: number; counts: object[] }> {
    return (await lake.request('/v1/insights/summary?by=language,partner,topic')).json();
  }

  it('is off until somebody switches it on, and on from that moment', async () => {
    expect(await send({})).toBe(404);
    await lake.seed({ ...SETTINGS, _id: 'drafts.settings' });
    expect(await send({})).toBe(404);
    await lake.seed(SETTINGS);
    expect(await send({})).toBe(204);
    expect(await summary()).toMatchObject({ enabled: true, retentionDays: 90 });
  });

  it('counts only what is about published topics, partners and languages that exist', async () => {
    await lake.seed(
      { _id: 'topic-visum', _type: 'topic', slug: { current: 'visum' } },
      { _id: 'drafts.topic-geheim', _type: 'topic', slug: { current: 'geheim' } },
      { _id: 'partner-kammer', _type: 'partnerEmbed', slug: { current: 'kammer' } },
    );
    const invented = [{ topic: 'geheim' }, { topic: 'x' }, { partner: 'x' }, { language: 'fr' }];
    for (const event of [{}, { partner: 'kammer' }, ...invented]) expect(await send(event)).toBe(204);
    expect((await summary()).counts).toEqual([
      { language: 'de', partner: '', topic: 'visum', count: 1 },
      { language: 'de', partner: 'kammer', topic: 'visum', count: 1 },
    ]);
  });
});
