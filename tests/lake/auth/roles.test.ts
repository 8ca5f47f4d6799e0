import { createClient } from '@sanity/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../lake/auth/roles.ts';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

const TRANSLATION = { _id: 'topic-a__en', _type: 'topicTranslation', title: 'A' };
const TOPIC = { _id: 'topic-a', _type: 'topic', title: 'A' };

describe('roles', () => {
  let lake: TestLake;
  beforeAll(async () => {
    lake = await startTestLake();
    await lake.seed(TOPIC, TRANSLATION);
  });
  afterAll(() => lake.stop());

  function mutate(role: Role | null, ...mutations: object[]): Promise<Response> {
    const body = JSON.stringify({ mutations });
    return lake.request('/v1/data/mutate/production?returnIds=true', { role, method: 'POST', body });
  }
  const readTopic = async () => (await lake.request('/v1/data/doc/production/topic-a')).json();

  it('are told to the Studio exactly as they are enforced', async () => {
    for (const role of ROLES) {
      const acl = await (await lake.request('/v1/projects/fiz/datasets/production/acl', { role })).json();
      expect(acl).toEqual(expect.arrayContaining([expect.objectContaining({ filter: '_id in path("**")' })]));
      const writes = acl.some((grant: { permissions: string[] }) => grant.permissions.includes('update'));
      expect(writes).toBe(role !== 'viewer');
    }
  });

  it.each([
    ['administrator', 200, 200],
    ['editor', 200, 200],
    ['translator', 403, 200],
    ['viewer', 403, 403],
  ] as const)('let %s change topics: %i, translations: %i', async (role, topic, translation) => {
    const patch = (id: string) => ({ patch: { id, set: { by: role } } });
    expect((await mutate(role, patch('topic-a'))).status).toBe(topic);
    expect((await mutate(role, patch('topic-a__en'))).status).toBe(translation);
  });

  it.each(['translator', 'viewer'] as const)(
    'keep %s from every way to write a topic, and change nothing',
    async (role) => {
      const before = await readTopic();
      const attempts = [
        { create: { _type: 'topic' } },
        { createOrReplace: { ...TOPIC, title: 'taken over' } },
        { createIfNotExists: { _id: 'topic-new', _type: 'topic' } },
        { delete: { id: 'topic-a' } },
        { patch: { query: '*[_type == "topic"]', set: { title: 'taken over' } } },
        { delete: { query: '*[_type == "topic"]' } },
      ];
      for (const attempt of attempts) expect((await mutate(role, attempt)).status).toBe(403);
      const actions = [
        {
          actionType: 'sanity.action.document.create',
          publishedId: 'topic-b',
          attributes: { _id: 'drafts.topic-b', _type: 'topic' },
          ifExists: 'fail',
        },
        {
          actionType: 'sanity.action.document.edit',
          publishedId: 'topic-a',
          draftId: 'drafts.topic-a',
          patch: { set: { title: 'x' } },
        },
        { actionType: 'sanity.action.document.delete', publishedId: 'topic-a', includeDrafts: [] },
      ];
      for (const action of actions) {
        const body = JSON.stringify({ actions: [action] });
        expect(
          (await lake.request('/v1/data/actions/production', { role, method: 'POST', body })).status,
        ).toBe(403);
      }
      expect(await readTopic()).toEqual(before);
    },
  );

  it('keep a translator from turning a translation into something else', async () => {
    const change = { patch: { id: 'topic-a__en', set: { _type: 'topic' } } };
    expect((await mutate('translator', change)).ok).toBe(false);
    const replace = { createOrReplace: { _id: 'topic-a__en', _type: 'topic' } };
    expect((await mutate('translator', replace)).status).toBe(403);
  });

  it('let a translator work on drafts of translations and publish them', async () => {
    const ids = { publishedId: 'topic-a__en', draftId: 'drafts.topic-a__en' };
    const edit = { actionType: 'sanity.action.document.edit', ...ids, patch: { set: { title: 'new' } } };
    const publish = { actionType: 'sanity.action.document.publish', ...ids };
    for (const action of [edit, publish]) {
      const body = JSON.stringify({ actions: [action] });
      const response = await lake.request('/v1/data/actions/production', {
        role: 'translator',
        method: 'POST',
        body,
      });
      expect(response.status).toBe(200);
    }
  });

  it('write a whole transaction or nothing when one part is not allowed', async () => {
    const allowed = { create: { _id: 'topic-a__fr', _type: 'topicTranslation' } };
    const forbidden = { create: { _id: 'topic-c', _type: 'topic' } };
    expect((await mutate('translator', allowed, forbidden)).status).toBe(403);
    const { documents } = await (await lake.request('/v1/data/doc/production/topic-a__fr,topic-c')).json();
    expect(documents).toEqual([]);
  });

  it('keep editors from documents of the lake itself', async () => {
    expect((await mutate('editor', { create: { _id: '_.something', _type: 'system.thing' } })).ok).toBe(
      false,
    );
  });

  it.each(['translator', 'viewer'] as const)(
    'keep %s from uploading and from making datasets',
    async (role) => {
      for (const kind of ['images', 'files']) {
        const upload = await lake.request(`/v1/assets/${kind}/production`, {
          role,
          method: 'POST',
          body: 'GIF89a',
        });
        expect([400, 403]).toContain(upload.status);
      }
      const file = await lake.request('/v1/assets/files/production?filename=a.txt', {
        role,
        method: 'POST',
        body: 'x',
      });
      expect(file.status).toBe(403);
      expect((await lake.request('/v1/projects/fiz/datasets/other', { role, method: 'PUT' })).status).toBe(
        403,
      );
    },
  );

  it.each([
    '/v1/data/query/production?query=*',
    '/v1/data/doc/production/topic-a',
    '/v1/data/listen/production?query=*',
    '/v1/data/live/events/production',
    '/v1/data/history/production/transactions/topic-a',
    '/v1/data/history/production/events/documents/topic-a',
    '/v1/data/history/production/documents/topic-a',
    '/v1/data/references/production/documents/topic-a/to',
    '/v1/data/export/production',
    '/v1/users/me',
    '/v1/users/someone',
    '/v1/users/me/keyvalue/a',
    '/v1/projects/fiz',
    '/v1/projects/fiz/grants',
    '/v1/projects/fiz/datasets',
    '/v1/projects/fiz/datasets/production/acl',
    '/v1/projects/fiz/user-applications',
    '/v1/auth/id',
    `/images/fiz/production/${'a'.repeat(40)}-1x1.png`,
    `/files/fiz/production/${'a'.repeat(40)}.txt`,
  ])('give anonymous nothing at %s', async (path) => {
    const response = await lake.request(path, { role: null });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('topic-a');
  });

  it.each(['mutate', 'actions'])('let anonymous write nothing by %s', async (kind) => {
    const response = await lake.request(`/v1/data/${kind}/production`, {
      role: null,
      method: 'POST',
      body: '{"mutations":[],"actions":[]}',
    });
    expect(response.status).toBe(401);
  });

  it('act at once when an account is demoted or removed, without a new login', async () => {
    const { openAccounts } = await import('../../../lake/auth/accounts.ts');
    const accounts = openAccounts({ file: `${lake.dataDir}/auth.sqlite` });
    const mira = accounts.add({ name: 'Mira', email: 'mira@beispiel.de', role: 'editor' });
    const token = accounts.logins.createSession(mira.id, 60_000);
    const client = createClient({
      projectId: 'fiz',
      dataset: 'production',
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      apiVersion: '2025-02-19',
      token,
    });
    await client.patch('topic-a').set({ by: 'mira' }).commit();
    accounts.setRole(mira.id, 'viewer');
    await expect(client.patch('topic-a').set({ by: 'mira again' }).commit()).rejects.toMatchObject({
      statusCode: 403,
    });
    expect(await client.fetch('*[_id == "topic-a"][0].by')).toBe('mira');
    accounts.remove(mira.id);
    await expect(client.fetch('*')).rejects.toMatchObject({ statusCode: 401 });
    accounts.close();
  });
});
