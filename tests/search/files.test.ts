import { describe, expect, test } from 'vitest';
import { computeChecksum, HEADER_LENGTH } from '../../search/format.ts';
import {
  buildIndex,
  buildShards,
  buildTermTable,
  openIndex,
  openShards,
  openTermTable,
  SearchIndexError,
} from '../../search/index.ts';
import { createDice, EMPTY, fill, makeSite } from './samples.ts';

function codeOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof SearchIndexError) return error.code;
    throw error;
  }
  return 'opened';
}

/** The same bytes with a right checksum, as a mistake of the writer would leave them. */
function resign(bytes: Uint8Array): Uint8Array {
  const payload = bytes.subarray(HEADER_LENGTH);
  const view = new DataView(bytes.buffer);
  view.setUint32(6, payload.length);
  view.setUint32(10, (computeChecksum(payload) ^ (bytes[5] ?? 0)) >>> 0);
  return bytes;
}

const documents = fill([
  { id: 'topic:a', title: 'Blaue Karte EU', tags: ['audience:employer'], boost: 2 },
  { id: 'topic:b', title: 'Chancenkarte', body: 'Eine Karte für die Suche nach Arbeit' },
]);
const bytes = buildIndex(documents, { language: 'de' });

describe('bytes of an index', () => {
  test('the same documents give the same bytes, and they keep their language', () => {
    expect(buildIndex(structuredClone(documents), { language: 'de' })).toEqual(bytes);
    expect(openIndex(bytes).language).toBe('de');
  });

  test('an index of nothing opens and finds nothing', () => {
    expect(openIndex(buildIndex([], { language: 'de' })).search('a')).toEqual([]);
    expect(openIndex(buildIndex([EMPTY], { language: 'de' })).search('a')).toEqual([]);
  });

  test('bytes inside a larger buffer open', () => {
    const larger = new Uint8Array(bytes.length + 9);
    larger.set(bytes, 5);
    expect(openIndex(larger.subarray(5, 5 + bytes.length)).search('blau')[0]?.id).toBe('topic:a');
  });

  test('every cut is an error', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(codeOf(() => openIndex(bytes.slice(0, length)))).toBe(length < 4 ? 'foreign' : 'damaged');
    }
  });

  test('every changed byte is an error', () => {
    for (let at = 0; at < bytes.length; at++) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x20;
      expect(
        codeOf(() => openIndex(broken)),
        `byte ${at}`,
      ).not.toBe('opened');
    }
  });

  test('a newer version asks for the current script, another file says that it is none', () => {
    const newer = bytes.slice();
    newer[4] = 99;
    expect(() => openIndex(newer)).toThrow(/file version 99.*load the current script/);
    expect(codeOf(() => openIndex(new TextEncoder().encode('<!doctype html><p>404')))).toBe('foreign');
  });

  test('another kind of search file is a mismatch', () => {
    expect(codeOf(() => openIndex(buildShards(documents, { language: 'de' }).root))).toBe('mismatch');
  });

  test.each([
    [[EMPTY, EMPTY], /share the id "empty"/],
    [[{ ...EMPTY, id: 'a\nb' }], /line break/],
    [[{ ...EMPTY, boost: 4 }], /boost of "empty" is 4/],
    [[{ ...EMPTY, tags: ['a b'] }], /tag "a b" of "empty"/],
  ])('documents that would come back wrong are refused (%#)', (refused, message) => {
    expect(() => buildIndex(refused, { language: 'de' })).toThrow(message);
  });

  test('line breaks in a title become spaces', () => {
    const index = openIndex(buildIndex([{ ...EMPTY, title: ' Blaue\n Karte ' }], { language: 'de' }));
    expect(index.search('blau')[0]?.title).toBe('Blaue Karte');
  });
});

describe('ten thousand mutations', () => {
  const site = makeSite(40, 30);
  const sound = buildIndex(site, { language: 'de' });
  const queries = ['bau', site[3]?.title ?? '', 'verrechtkind blattmarkt'];
  const right = queries.map((query) => openIndex(sound).search(query));

  function mutate(roll: (below: number) => number): Uint8Array {
    const broken = sound.slice(0, roll(20) === 0 ? roll(sound.length) : sound.length);
    for (let changes = 1 + roll(4); changes > 0; changes--) broken[roll(broken.length)] = roll(256);
    return broken;
  }

  test('give an error or the right answer', () => {
    const roll = createDice(1);
    for (let i = 0; i < 10_000; i++) {
      const broken = mutate(roll);
      const code = codeOf(() => {
        const index = openIndex(broken);
        expect(queries.map((query) => index.search(query))).toEqual(right);
      });
      expect(['opened', 'damaged', 'foreign', 'version', 'mismatch']).toContain(code);
    }
  });

  test('even with a right checksum never hang and never throw anything else', { timeout: 120_000 }, () => {
    const roll = createDice(2);
    for (let i = 0; i < 2_000; i++) {
      const broken = mutate(roll);
      if (broken.length < HEADER_LENGTH) continue;
      broken.set(sound.subarray(0, HEADER_LENGTH));
      resign(broken);
      codeOf(() => {
        const index = openIndex(broken);
        for (const query of queries) {
          for (const hit of index.search(query)) expect(typeof hit.id).toBe('string');
        }
      });
    }
  });
});

describe('bytes of the other files', () => {
  const index = openIndex(bytes);
  const pairs = [
    { source: 'blue card', target: 'Blaue Karte' },
    { source: 'the card', target: 'die Karte' },
  ];
  const table = buildTermTable(pairs, { language: 'en', target: index });
  const shards = buildShards(documents, { language: 'de' });
  const words = shards.files.get('w0') ?? new Uint8Array();
  const names = shards.files.get('d0') ?? new Uint8Array();

  /** Changes some bytes, and in one of twenty cases cuts the rest off. */
  function change(source: Uint8Array, roll: (below: number) => number): Uint8Array {
    const broken = source.slice(0, roll(20) === 0 ? roll(source.length) : source.length);
    for (let changes = 1 + roll(4); changes > 0; changes--) broken[roll(broken.length)] = roll(256);
    return broken;
  }

  /** Searches a divided index of which one file is exchanged; resolves with the ids or the code of the error. */
  async function searchDivided(exchanged: Record<string, Uint8Array>): Promise<unknown> {
    try {
      const root = exchanged['root'] ?? shards.root;
      const opened = openShards(root, async (name) => {
        const file = exchanged[name] ?? shards.files.get(name);
        if (file) return file;
        // What a page is told when a broken root asks for files that do not exist.
        throw new SearchIndexError('damaged', `no file ${name}`);
      });
      return (await opened.find('karte')).hits.map(({ id }) => id);
    } catch (error) {
      if (error instanceof SearchIndexError) return error.code;
      throw error;
    }
  }

  test('ten thousand mutations give an error or the right answer', { timeout: 120_000 }, async () => {
    const roll = createDice(3);
    const right = await searchDivided({});
    const translated = index.search('card', { translate: openTermTable(table, index) });
    const errors = ['damaged', 'foreign', 'version', 'mismatch'];
    for (let i = 0; i < 2_500; i++) {
      const code = codeOf(() => {
        const opened = openTermTable(change(table, roll), index);
        expect(index.search('card', { translate: opened })).toEqual(translated);
      });
      expect(['opened', ...errors]).toContain(code);
      for (const [name, source] of Object.entries({ root: shards.root, w0: words, d0: names })) {
        expect([right, ...errors]).toContainEqual(await searchDivided({ [name]: change(source, roll) }));
      }
    }
  });

  test('even with a right checksum they never hang and never throw anything else', async () => {
    const roll = createDice(4);
    const spoil = (source: Uint8Array): Uint8Array | null => {
      const broken = change(source, roll);
      if (broken.length < HEADER_LENGTH) return null;
      broken.set(source.subarray(0, HEADER_LENGTH));
      return resign(broken);
    };
    for (let i = 0; i < 500; i++) {
      const changedTable = spoil(table);
      if (changedTable) codeOf(() => index.search('card', { translate: openTermTable(changedTable, index) }));
      for (const [name, source] of Object.entries({ root: shards.root, w0: words, d0: names })) {
        const changed = spoil(source);
        if (changed) await searchDivided({ [name]: changed });
      }
    }
  });

  test('a term table opens only with the index it was made for', () => {
    const other = openIndex(buildIndex(documents.slice(1), { language: 'de' }));
    expect(codeOf(() => openTermTable(table, other))).toBe('mismatch');
    expect(openTermTable(table, index).language).toBe('en');
  });
});
