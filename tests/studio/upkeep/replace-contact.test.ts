import { createClient } from '@sanity/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildReplacePatches,
  findPlaces,
  findReplaceProblem,
  parseStoredDocuments,
  USES_QUERY,
} from '../../../studio/upkeep/replace-contact.ts';
import { startTestLake, type TestLake } from '../../lake/start-test-lake.ts';

const reference = (id: string, key?: string) => ({
  _type: 'reference',
  _ref: id,
  ...(key ? { _key: key } : {}),
});

describe('the places that point to a contact', () => {
  it('are found on the topic, in its steps and outside of lists', () => {
    const topic = {
      _id: 'topic-a',
      contacts: [reference('other', 'k0'), reference('old', 'k1')],
      steps: [{ _key: 's1', stepId: 's1', contacts: [reference('old', 'k2')] }],
      responsible: reference('old'),
    };
    expect(findPlaces(topic, 'old', 'new').map(({ path }) => path)).toEqual([
      'contacts[_key=="k1"]',
      'steps[_key=="s1"].contacts[_key=="k2"]',
      'responsible',
    ]);
  });

  it('lose the old entry where the new contact stands already, so that nobody appears twice', () => {
    const topic = { contacts: [reference('old', 'a'), reference('new', 'b')] };
    expect(findPlaces(topic, 'old', 'new')).toEqual([{ path: 'contacts[_key=="a"]', redundant: true }]);
    const doubled = { contacts: [reference('old', 'a'), reference('old', 'b')] };
    expect(findPlaces(doubled, 'old', 'new').map(({ redundant }) => redundant)).toEqual([false, true]);
  });

  it('are named by position where an entry has no key', () => {
    expect(findPlaces({ contacts: [reference('old')] }, 'old', 'new')).toEqual([
      { path: 'contacts[0]', redundant: false },
    ]);
  });
});

describe('choosing the contact that takes the place', () => {
  const contacts = new Map([
    ['a', { active: false, replacedBy: 'b', published: true }],
    ['b', { active: false, replacedBy: 'c', published: true }],
    ['c', { active: true, published: true }],
    ['asleep', { active: false, published: true }],
    ['draft', { active: true, published: false }],
  ]);

  it.each([
    ['c', 'c', 'same'],
    ['c', 'draft', 'missing'],
    ['c', 'unknown', 'missing'],
    ['c', 'asleep', 'inactive'],
    ['c', 'a', 'cycle'],
    ['b', 'a', 'cycle'],
    ['asleep', 'c', null],
  ] as const)('for %s by %s says %s', (oldId, newId, problem) => {
    expect(findReplaceProblem(oldId, newId, contacts)).toBe(problem);
  });

  it('ends where contacts already replace each other in a circle', () => {
    const circle = new Map([
      ['x', { active: true, replacedBy: 'y', published: true }],
      ['y', { active: true, replacedBy: 'x', published: true }],
      ['z', { active: true, published: true }],
    ]);
    expect(findReplaceProblem('z', 'x', circle)).toBeNull();
  });
});

describe('replacing a contact in the Content Lake', () => {
  let lake: TestLake;
  beforeAll(async () => {
    lake = await startTestLake();
  });
  afterAll(() => lake.stop());

  it('changes every published document and every draft at once and puts the old one to rest', async () => {
    const topic = {
      _type: 'topic',
      title: 'Thema',
      contacts: [reference('contact-old', 'k1')],
      steps: [{ _key: 's', contacts: [reference('contact-old', 'k2'), reference('contact-new', 'k3')] }],
    };
    await lake.seed(
      { _id: 'contact-old', _type: 'contact', name: 'Alt', active: true },
      { _id: 'contact-new', _type: 'contact', name: 'Neu', active: true },
      {
        _id: 'contact-older',
        _type: 'contact',
        name: 'Uralt',
        active: false,
        replacedBy: reference('contact-old'),
      },
      { _id: 'topic-a', ...topic },
      { _id: 'drafts.topic-a', ...topic, title: 'Entwurf' },
      { _id: 'settings', _type: 'settings', fallbackContact: reference('contact-old') },
    );
    const client = createClient({
      projectId: 'fiz',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      token: lake.token('editor'),
      perspective: 'raw',
    });
    const used = parseStoredDocuments(await client.fetch(USES_QUERY, { id: 'contact-old' }));
    await client.mutate(buildReplacePatches(used, 'contact-old', 'contact-new'));

    const left: string[] = await client.fetch('*[references("contact-old")]._id');
    expect(left).toEqual([]);
    const expected = {
      contacts: [{ _ref: 'contact-new', _key: 'k1' }],
      steps: [{ contacts: [{ _ref: 'contact-new', _key: 'k3' }] }],
    };
    expect(await client.getDocument('topic-a')).toMatchObject({ ...expected, title: 'Thema' });
    expect(await client.getDocument('drafts.topic-a')).toMatchObject({ ...expected, title: 'Entwurf' });
    expect(await client.getDocument('settings')).toMatchObject({ fallbackContact: { _ref: 'contact-new' } });
    expect(await client.getDocument('contact-older')).toMatchObject({ replacedBy: { _ref: 'contact-new' } });
    expect(await client.getDocument('contact-old')).toMatchObject({
      active: false,
      replacedBy: { _ref: 'contact-new' },
    });
  });

  it('changes nothing when somebody wrote in one of the documents meanwhile', async () => {
    await lake.seed(
      { _id: 'contact-1', _type: 'contact', name: 'Eins', active: true },
      { _id: 'contact-2', _type: 'contact', name: 'Zwei', active: true },
      { _id: 'topic-b', _type: 'topic', contacts: [reference('contact-1', 'k')] },
    );
    const client = createClient({
      projectId: 'fiz',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      token: lake.token('editor'),
      perspective: 'raw',
    });
    const used = parseStoredDocuments(await client.fetch(USES_QUERY, { id: 'contact-1' }));
    await client.patch('topic-b').set({ title: 'Gerade geändert' }).commit();
    await expect(client.mutate(buildReplacePatches(used, 'contact-1', 'contact-2'))).rejects.toThrow();
    expect(await client.getDocument('contact-1')).toMatchObject({ active: true });
    expect(await client.getDocument('topic-b')).toMatchObject({ contacts: [{ _ref: 'contact-1' }] });
  });
});
