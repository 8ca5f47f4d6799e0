import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

let lake: TestLake;
beforeAll(async () => {
  lake = await startTestLake();
  await lake.seed({ _id: 'topic-a', _type: 'topic', title: 'Before' });
});
afterAll(() => lake.stop());

it('answers for a draft with what was published, at a revision that was written without a draft', async () => {
  const role = 'editor';
  const first = (await (await lake.request('/v1/data/doc/production/topic-a', { role })).json()).documents[0];
  const body = JSON.stringify({ mutations: [{ patch: { id: 'topic-a', set: { title: 'After' } } }] });
  await lake.request('/v1/data/mutate/production', { role, method: 'POST', body });

  const path = `/v1/data/history/production/documents/drafts.topic-a?revision=${first._rev}`;
  expect(await (await lake.request(path, { role })).json()).toMatchObject({
    documents: [{ _id: 'topic-a', _rev: first._rev, title: 'Before' }],
  });
  const unknown = await lake.request('/v1/data/history/production/documents/drafts.topic-a?revision=none', {
    role,
  });
  expect(await unknown.json()).toEqual({ documents: [] });
});
