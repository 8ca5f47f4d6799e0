import { describe, expect, test } from 'vitest';
import { buildIndex, buildShards, openIndex, openShards, type Shards } from '../../search/index.ts';
import { fill, makeSite } from './samples.ts';

function open(shards: Shards, loaded: string[] = []): ReturnType<typeof openShards> {
  return openShards(shards.root, async (name) => {
    loaded.push(name);
    return shards.files.get(name) ?? Promise.reject(new Error(`no file ${name}`));
  });
}

const site = [
  ...makeSite(300, 60),
  ...fill([
    { title: 'Wohnsitz anmelden', body: 'Bürgeramt', tags: ['audience:newcomer'], boost: 1 },
    { title: 'Aufenthaltserlaubnis', body: 'Erlaubnis zum Aufenthalt', tags: ['audience:newcomer'] },
    { title: 'Lohnsteuerkarte', body: 'Steuer', tags: ['audience:employer'] },
  ]).map((document) => ({ ...document, id: `real-${document.id}` })),
];
const shards = buildShards(site, { language: 'de', wordBytes: 3000 });

describe('divided index', () => {
  test.each([
    ['a word', 'Wohnsitz', 'real-d0'],
    ['two words', 'Bürgeramt anmelden', 'real-d0'],
    ['an unfinished word', 'Aufenthaltserl', 'real-d1'],
    ['a part of a long word', 'Erlaubnis', 'real-d1'],
    ['an unknown long word', 'Wohnsitzsteuer', 'real-d0'],
    ['a word typed apart', 'Aufenthalts Erlaubnis', 'real-d1'],
    ['a typing error', 'Wohnsizt', 'real-d0'],
  ])('%s is found: %s', async (_, query, id) => {
    const { hits } = await open(shards).find(query);
    expect(hits[0]?.id).toBe(id);
    expect(hits[0]?.title).toBe(site.find((document) => document.id === id)?.title);
  });

  test('it gives what the single file gives, for words that stand for themselves', async () => {
    const whole = openIndex(buildIndex(site, { language: 'xx' }));
    const divided = open(buildShards(site, { language: 'xx', wordBytes: 1e9 }));
    for (const query of ['wohnsitz ', `${site[7]?.title ?? ''} `, 'steuer buergeramt ']) {
      const { hits } = await divided.find(query);
      expect(hits.slice(0, 3).map(({ id }) => id)).toEqual(
        whole
          .search(query)
          .slice(0, 3)
          .map(({ id }) => id),
      );
    }
  });

  test('a query loads few files, and none twice', async () => {
    const loaded: string[] = [];
    const index = open(shards, loaded);
    await index.find('Wohnsitz anmelden', { limit: 3 });
    expect(loaded.length).toBeLessThan(shards.files.size / 2);
    const before = loaded.length;
    await index.find('Wohnsitz anmelden', { limit: 3 });
    expect(loaded).toHaveLength(before);
    expect(new Set(loaded).size).toBe(before);
  });

  test('filters narrow, and tell what lies outside', async () => {
    const { hits, outside } = await open(shards).find('Steuer Wohnsitz', { filter: [['audience:employer']] });
    expect(hits.map(({ id }) => id)).toEqual(['real-d2']);
    expect(outside.map(({ id }) => id)).toContain('real-d0');
  });

  test('a file that fails to load fails the query, and the next query tries again', async () => {
    let broken = true;
    const index = openShards(shards.root, async (name) => {
      if (broken) throw new Error('offline');
      return shards.files.get(name) ?? new Uint8Array();
    });
    await expect(index.find('Wohnsitz')).rejects.toThrow('offline');
    broken = false;
    expect((await index.find('Wohnsitz')).hits[0]?.id).toBe('real-d0');
  });

  test('a damaged file is an error, not a wrong answer', async () => {
    const index = openShards(shards.root, async (name) =>
      (shards.files.get(name) ?? new Uint8Array()).slice(0, -1),
    );
    await expect(index.find('Wohnsitz')).rejects.toMatchObject({ code: 'damaged' });
  });

  test('the same documents give the same files', () => {
    expect(buildShards(structuredClone(site), { language: 'de', wordBytes: 3000 })).toEqual(shards);
  });

  test('a common word lists its best documents only', async () => {
    const many = fill(
      Array.from({ length: 60 }, (_, i) => ({ title: i === 59 ? 'Kurs' : '', body: 'Kurs und anderes' })),
    );
    const { hits } = await open(buildShards(many, { language: 'de', listed: 20 })).find('Kurs', {
      limit: 60,
    });
    expect(hits).toHaveLength(20);
    expect(hits[0]?.id).toBe('d59');
  });

  test('no documents, nothing found', async () => {
    expect((await open(buildShards([], { language: 'de' })).find('Kurs')).hits).toEqual([]);
  });
});
