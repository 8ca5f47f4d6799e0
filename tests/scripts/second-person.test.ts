import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningLake } from '../../lake/index.ts';
import { openAccounts } from '../../lake/auth/accounts.ts';
import { refuseOwnPublication, SECOND_PERSON_WORDS } from '../../scripts/start/second-person.ts';
import { startTestLake, type TestLake } from '../lake/start-test-lake.ts';

const TOPIC = { _id: 'topic-visum', _type: 'topic', title: 'Visum', contacts: [] };
const SETTINGS = { _id: 'settings', _type: 'settings', secondPerson: true };
const DRAFT = 'drafts.topic-visum';
const IDS = { draftId: DRAFT, publishedId: 'topic-visum' };

interface Person {
  act(...actions: Record<string, unknown>[]): Promise<Response>;
  mutate(...mutations: Record<string, unknown>[]): Promise<Response>;
}

describe('a second person who checks before publication', () => {
  let lake: TestLake;
  let anna: Person;
  let boris: Person;

  beforeEach(async () => {
    lake = await startTestLake({ beforePublish: refuseOwnPublication });
    await lake.seed(TOPIC, SETTINGS);
    anna = addPerson(lake, 'anna');
    boris = addPerson(lake, 'boris');
  });
  afterEach(() => lake.stop());

  const edit = (set: object, ids = IDS) => ({ actionType: 'edit', ...ids, patch: { set } });
  const publish = (ids = IDS) => ({ actionType: 'publish', ...ids });
  const readTopic = async () => {
    const answer = await lake.request('/v1/data/doc/production/topic-visum');
    const { documents }: { documents: { title: string }[] } = await answer.json();
    return documents[0]?.title;
  };
  async function expectRefusal(answer: Response, words: string): Promise<void> {
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({
      error: { type: 'publicationRefusedError', description: words, id: expect.any(String) },
    });
  }

  it('keeps the author from publishing, and lets another person', async () => {
    expect((await anna.act(edit({ title: 'Visum neu' }))).status).toBe(200);
    await expectRefusal(await anna.act(publish()), SECOND_PERSON_WORDS.wroteDraft);
    expect(await readTopic()).toBe('Visum');
    expect((await boris.act(publish())).status).toBe(200);
    expect(await readTopic()).toBe('Visum neu');
  });

  it('keeps both from publishing when both have written', async () => {
    await anna.act(edit({ title: 'Visum neu' }));
    await boris.act(edit({ shortAnswer: 'Ja.' }));
    await expectRefusal(await anna.act(publish()), SECOND_PERSON_WORDS.wroteDraft);
    await expectRefusal(await boris.act(publish()), SECOND_PERSON_WORDS.wroteDraft);
  });

  it('forgets who wrote what has been published', async () => {
    await anna.act(edit({ title: 'Visum neu' }));
    await boris.act(publish());
    await boris.act(edit({ title: 'Visum ganz neu' }));
    expect((await anna.act(publish())).status).toBe(200);
  });

  it('forgets who wrote what has been discarded', async () => {
    await anna.act(edit({ title: 'Unfug' }));
    await anna.act({ actionType: 'discard', draftId: DRAFT });
    await boris.act(edit({ title: 'Visum neu' }));
    expect((await anna.act(publish())).status).toBe(200);
  });

  it('does not count what the Studio writes on the way: fingerprint, its parts, the request for a check', async () => {
    await anna.act(edit({ title: 'Visum neu', readyForCheck: true }));
    const onTheWay = { sourceHash: 'abc', sourceParts: [], readyForCheck: false, inProgress: false };
    expect((await boris.act(edit(onTheWay), publish())).status).toBe(200);
    expect(await readTopic()).toBe('Visum neu');
  });

  it('counts a text that is slipped in on the way', async () => {
    await anna.act(edit({ title: 'Visum neu' }));
    const answer = await boris.act(edit({ sourceHash: 'abc', title: 'Etwas anderes' }), publish());
    await expectRefusal(answer, SECOND_PERSON_WORDS.wroteDirectly);
    expect(await readTopic()).toBe('Visum');
  });

  it('does not count an edit that changed nothing', async () => {
    await anna.act(edit({ title: 'Visum neu' }));
    await boris.act({
      actionType: 'edit',
      ...IDS,
      patch: { unset: ['_empty_action_guard_pseudo_field_'] },
    });
    expect((await boris.act(publish())).status).toBe(200);
  });

  it('lets a draft with a reference to something published since be published', async () => {
    await lake.seed({ _id: 'contact-a', _type: 'contact' });
    const reference = {
      _type: 'reference',
      _ref: 'contact-a',
      _weak: true,
      _strengthenOnPublish: { type: 'contact' },
    };
    await anna.act(edit({ contacts: [{ ...reference, _key: 'a' }] }));
    expect((await boris.act(publish())).status).toBe(200);
  });

  it.each([
    ['creates', (id: string) => ({ create: { ...TOPIC, _id: id, title: 'Neu' } }), 'topic-neu'],
    ['replaces', (id: string) => ({ createOrReplace: { ...TOPIC, _id: id, title: 'Neu' } }), 'topic-visum'],
    ['creates if missing', (id: string) => ({ createIfNotExists: { ...TOPIC, _id: id } }), 'topic-neu'],
    ['patches', (id: string) => ({ patch: { id, set: { title: 'Neu' } } }), 'topic-visum'],
    [
      'patches by a query',
      (id: string) => ({ patch: { query: `*[_id == "${id}"]`, set: { title: 'Neu' } } }),
      'topic-visum',
    ],
  ])('refuses a raw request that %s the published document, as an import would', async (_, write, id) => {
    await expectRefusal(await anna.mutate(write(id)), SECOND_PERSON_WORDS.wroteDirectly);
    expect(await readTopic()).toBe('Visum');
  });

  it('refuses a document that is created published by an action', async () => {
    const attributes = { ...TOPIC, _id: 'topic-neu' };
    const answer = await anna.act({
      actionType: 'create',
      publishedId: 'topic-neu',
      attributes,
      ifExists: 'fail',
    });
    await expectRefusal(answer, SECOND_PERSON_WORDS.wroteDirectly);
  });

  it('refuses the own draft also when its copy is sent as a raw request', async () => {
    await anna.act(edit({ title: 'Visum neu' }));
    const copy = { createOrReplace: { ...TOPIC, title: 'Visum neu' } };
    await expectRefusal(await anna.mutate(copy, { delete: { id: DRAFT } }), SECOND_PERSON_WORDS.wroteDraft);
    expect((await boris.mutate(copy, { delete: { id: DRAFT } })).status).toBe(200);
  });

  it('is not deceived by taking back the published document in between', async () => {
    await anna.act(edit({ title: 'Visum neu' }));
    await anna.act({ actionType: 'unpublish', ...IDS });
    await expectRefusal(await anna.act(publish()), SECOND_PERSON_WORDS.wroteDraft);
  });

  it('lets everybody show again what was published last', async () => {
    await anna.act({ actionType: 'unpublish', ...IDS });
    expect(await readTopic()).toBeUndefined();
    expect((await anna.act(publish())).status).toBe(200);
  });

  it('is not deceived by deleting the draft and writing it anew', async () => {
    await anna.act(edit({ title: 'Visum neu' }));
    await anna.mutate({ delete: { id: DRAFT } }, { create: { ...TOPIC, _id: DRAFT, title: 'Visum neu' } });
    await expectRefusal(await anna.act(publish()), SECOND_PERSON_WORDS.wroteDraft);
  });

  it('lets one person confirm that a topic is still right', async () => {
    expect(
      (await anna.mutate({ patch: { id: 'topic-visum', set: { reviewedAt: '2026-11-22' } } })).status,
    ).toBe(200);
  });

  it('holds for translations, and for nothing else', async () => {
    const attributes = { _id: 'topic-visum__en', _type: 'topicTranslation', title: 'Visa' };
    await expectRefusal(await anna.mutate({ create: attributes }), SECOND_PERSON_WORDS.wroteDirectly);
    expect((await anna.mutate({ create: { _id: 'contact-a', _type: 'contact' } })).status).toBe(200);
  });

  it('tells beforehand: a dry run is refused in the same words and writes nothing', async () => {
    await anna.act(edit({ title: 'Visum neu' }));
    const body = JSON.stringify({
      actions: [{ ...publish(), actionType: 'sanity.action.document.publish' }],
      dryRun: true,
    });
    const ask = (name: string) =>
      fetch(`${lake.url}/v1/data/actions/production`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${tokens.get(name)}` },
      });
    await expectRefusal(await ask('anna'), SECOND_PERSON_WORDS.wroteDraft);
    expect((await ask('boris')).status).toBe(200);
    expect(await readTopic()).toBe('Visum');
  });

  it('holds for administrators in the Studio, but not for what they import', async () => {
    const ruth = addPerson(lake, 'ruth', 'administrator');
    await ruth.act(edit({ title: 'Visum neu' }));
    await expectRefusal(await ruth.act(publish()), SECOND_PERSON_WORDS.wroteDraft);
    expect((await ruth.mutate({ createOrReplace: { ...TOPIC, title: 'Eingelesen' } })).status).toBe(200);
  });

  it('can be switched off by administrators only', async () => {
    const off = { patch: { id: 'settings', set: { secondPerson: false } } };
    await expectRefusal(await anna.mutate(off), SECOND_PERSON_WORDS.switchedOff);
    const ruth = addPerson(lake, 'ruth', 'administrator');
    expect((await ruth.mutate(off)).status).toBe(200);
    expect((await anna.act(edit({ title: 'Visum neu' }), publish())).status).toBe(200);
    expect(await readTopic()).toBe('Visum neu');
  });

  it('refuses the whole request when one of its publications is refused', async () => {
    await anna.act(edit({ title: 'Visum neu' }));
    const answer = await anna.act(
      { actionType: 'create', attributes: { _id: 'drafts.contact-b', _type: 'contact' }, ifExists: 'fail' },
      publish(),
    );
    expect(answer.status).toBe(403);
    const { documents } = await (await lake.request('/v1/data/doc/production/drafts.contact-b')).json();
    expect(documents).toEqual([]);
  });
});

const tokens = new Map<string, string>();

function addPerson(
  lake: RunningLake & { dataDir: string },
  name: string,
  role: 'editor' | 'administrator' = 'editor',
): Person {
  const accounts = openAccounts({ file: `${lake.dataDir}/auth.sqlite` });
  const { id } = accounts.add({ name, email: `${name}@example.org`, role });
  const token = accounts.logins.createSession(id, 600_000);
  accounts.close();
  tokens.set(name, token);
  const send = (path: string, body: object) =>
    fetch(`${lake.url}/v1/data/${path}/production`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${token}` },
    });
  return {
    act: (...actions) =>
      send('actions', {
        actions: actions.map((action) => ({
          ...action,
          actionType: `sanity.action.document.${String(action['actionType'])}`,
        })),
      }),
    mutate: (...mutations) => send('mutate', { mutations }),
  };
}
