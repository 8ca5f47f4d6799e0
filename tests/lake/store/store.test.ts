import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeEffects } from '../../../lake/mutations/effects.ts';
import { createMemoryStore } from '../../../lake/store/memory-store.ts';
import { openSqliteStore } from '../../../lake/store/sqlite-store.ts';
import type { Store, TransactionRecord } from '../../../lake/store/store.ts';
import { parseTextQuery } from '../../../lake/store/text.ts';
import type { DocumentChange, Json, StoredDocument } from '../../../lake/types.ts';

function stored(id: string, revision: string, fields: { [key: string]: Json } = {}): StoredDocument {
  return { ...fields, _id: id, _type: 'note', _rev: revision, _createdAt: 'c', _updatedAt: 'u' };
}

function change(previous: StoredDocument | null, result: StoredDocument | null): DocumentChange {
  const documentId = (result ?? previous)?._id ?? '';
  const effects = encodeEffects(previous, result);
  return { documentId, previous, result, mutations: [{ delete: { id: documentId } }], effects };
}

let minute = 0;

function record(id: string, ...changes: DocumentChange[]): TransactionRecord {
  minute += 1;
  const timestamp = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  return { id, dataset: 'd', timestamp, author: 'someone', changes };
}

const kinds: [string, (file: string) => Store][] = [
  ['memory store', () => createMemoryStore()],
  ['SQLite store', (file) => openSqliteStore(file)],
];

describe.each(kinds)('the %s', (_, open) => {
  let folder = '';
  let store: Store;

  beforeEach(() => {
    minute = 0;
    folder = mkdtempSync(join(tmpdir(), 'fiz-store-'));
    store = open(join(folder, 'lake.sqlite'));
    store.createDataset('d');
  });

  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  it('lists datasets by name and takes the same one twice', () => {
    store.createDataset('a');
    store.createDataset('d');
    expect(store.datasets()).toEqual(['a', 'd']);
  });

  it('keeps documents ordered by id, replaces and deletes them', () => {
    const [a, b] = [stored('a', '1'), stored('b', '1')];
    store.commit(record('1', change(null, b), change(null, a)));
    expect([...store.documents('d')]).toEqual([a, b]);
    const newer = stored('a', '2', { n: 1 });
    store.commit(record('2', change(a, newer), change(b, null)));
    expect([...store.documents('d')]).toEqual([newer]);
  });

  it('keeps datasets apart', () => {
    store.createDataset('other');
    store.commit(record('1', change(null, stored('a', '1', { text: 'Wort' }))));
    expect([...store.documents('other')]).toEqual([]);
    expect(store.searchText('other', parseTextQuery('wort'))).toEqual(new Set());
    expect(store.lastSequence('other')).toBe(0);
    expect(store.sequenceOf('other', '1')).toBeNull();
  });

  it('refuses a transaction id it has seen, and writes nothing of the second', () => {
    store.commit(record('1', change(null, stored('a', '1'))));
    expect(() => store.commit(record('1', change(null, stored('b', '1'))))).toThrow(/already been committed/);
    expect([...store.documents('d')].map((document) => document._id)).toEqual(['a']);
  });

  it('numbers transactions upwards', () => {
    store.commit(record('1', change(null, stored('a', '1'))));
    store.commit(record('2', change(null, stored('b', '2'))));
    expect(store.sequenceOf('d', '2')).toBeGreaterThan(store.sequenceOf('d', '1') ?? Infinity);
    expect(store.lastSequence('d')).toBe(store.sequenceOf('d', '2'));
  });

  it('tells what transactions did to documents, in both directions and within bounds', () => {
    const states = ['1', '2', '3'].map((revision) => stored('a', revision, { n: Number(revision) }));
    states.forEach((state, index) =>
      store.commit(record(state._rev, change(states[index - 1] ?? null, state))),
    );
    store.commit(record('4', change(null, stored('b', '4'))));
    const ids = (range: Partial<Parameters<Store['changes']>[1]>): string[] =>
      store.changes('d', { documentIds: ['a'], ...range }).map((found) => found.transactionId);
    const second = store.sequenceOf('d', '2') ?? 0;
    expect(ids({})).toEqual(['1', '2', '3']);
    expect(ids({ reverse: true, limit: 2 })).toEqual(['3', '2']);
    expect(ids({ fromSequence: second })).toEqual(['2', '3']);
    expect(ids({ toSequence: second })).toEqual(['1', '2']);
    expect(ids({ fromTime: '2026-01-01T00:02:00.000Z', toTime: '2026-01-01T00:02:00.000Z' })).toEqual(['2']);
    expect(ids({ documentIds: ['a', 'b'], limit: 4 })).toEqual(['1', '2', '3', '4']);
    expect(ids({ documentIds: [] })).toEqual([]);
  });

  it('returns each change as it was committed', () => {
    const before = stored('a', '1');
    const made = change(before, null);
    store.commit(record('1', change(null, before)));
    store.commit(record('2', made));
    const [found] = store.changes('d', { documentIds: ['a'], reverse: true, limit: 1 });
    expect(found).toMatchObject({ transactionId: '2', author: 'someone', documentId: 'a' });
    expect(found).toMatchObject({ previousRevision: '1', resultRevision: null });
    expect(found).toMatchObject({ mutations: made.mutations, effects: made.effects });
  });

  it('counts transactions, not changes, for a limit', () => {
    store.commit(record('1', change(null, stored('a', '1')), change(null, stored('drafts.a', '1'))));
    store.commit(record('2', change(null, stored('b', '2'))));
    const found = store.changes('d', { documentIds: ['a', 'drafts.a', 'b'], limit: 1 });
    expect(found.map((item) => item.documentId)).toEqual(['a', 'drafts.a']);
  });

  it('knows every id of a document group that ever was', () => {
    const draft = stored('drafts.a', '1');
    store.commit(record('1', change(null, draft), change(null, stored('versions.r.a', '1'))));
    store.commit(record('2', change(draft, null), change(null, stored('ab', '2'))));
    expect(store.groupIds('d', 'a')).toEqual(['drafts.a', 'versions.r.a']);
  });

  it('keeps whole copies of a document that changes often', () => {
    let previous: StoredDocument | null = null;
    for (let n = 1; n <= 120; n += 1) {
      const result: StoredDocument = stored('a', String(n), { n });
      store.commit(record(String(n), change(previous, result)));
      previous = result;
    }
    const snapshot = store.snapshotFrom('d', 'a', store.sequenceOf('d', '40') ?? 0);
    expect(snapshot?.document?.['n']).toBeGreaterThanOrEqual(40);
    expect(snapshot?.document?.['n']).toBeLessThanOrEqual(50);
    expect(store.snapshotFrom('d', 'nothing', 0)).toBeNull();
  });

  it('forgets old changes when told to, but no document and not the newest change of one', () => {
    const states = ['1', '2', '3'].map((revision) => stored('a', revision));
    store.commit(record('old', change(null, stored('b', 'old'))));
    states.forEach((state, index) =>
      store.commit(record(state._rev, change(states[index - 1] ?? null, state))),
    );
    store.trimHistory('2026-01-01T00:04:00.000Z');
    const left = store.changes('d', { documentIds: ['a', 'b'] }).map((found) => found.transactionId);
    expect(left).toEqual(['old', '3']);
    expect([...store.documents('d')].map((document) => document._id)).toEqual(['a', 'b']);
    expect([store.sequenceOf('d', '1'), store.sequenceOf('d', 'old')]).toEqual([null, expect.any(Number)]);
    store.commit(record('4', change(states[2] ?? null, stored('a', '4'))));
    expect(store.sequenceOf('d', '4')).toBeGreaterThan(store.sequenceOf('d', '3') ?? Infinity);
  });

  describe('searching text', () => {
    const find = (query: string): string[] | null => {
      const found = store.searchText('d', parseTextQuery(query));
      return found && [...found].toSorted();
    };

    beforeEach(() => {
      store.commit(
        record(
          'texts',
          change(
            null,
            stored('a', 't', { title: 'Anerkennung ausländischer Abschlüsse', list: [{ text: 'Straße' }] }),
          ),
          change(null, stored('b', 't', { title: 'Aufenthalt und Arbeit', _hidden: 'Geheimnis' })),
        ),
      );
    });

    it.each<[string, string[] | null]>([
      ['anerkennung', ['a']],
      ['ANERKENNUNG', ['a']],
      ['auslandischer', ['a']],
      ['ausländischer', ['a']],
      ['anerk*', ['a']],
      ['anerk', []],
      ['strasse', []],
      ['Straße', ['a']],
      ['aufenthalt arbeit', ['b']],
      ['aufenthalt anerkennung', []],
      ['"und arbeit"', ['b']],
      ['"arbeit und"', []],
      ['a* -anerkennung', ['b']],
      ['-anerkennung', ['b']],
      ['b', ['b']],
      ['geheimnis', []],
      ['*', null],
      ['', null],
      ['" OR a NEAR( {', []],
      ['a" AND "b', []],
    ])('for %j finds %j', (query, ids) => {
      expect(find(query)).toEqual(ids);
    });

    it('follows changes and deletions', () => {
      const before = stored('b', 't', { title: 'Aufenthalt und Arbeit' });
      const after = stored('b', 't2', { title: 'Neu' });
      store.commit(record('t2', change(before, after)));
      expect([find('arbeit'), find('neu')]).toEqual([[], ['b']]);
      store.commit(record('t3', change(after, null)));
      expect(find('neu')).toEqual([]);
    });
  });
});

describe('the SQLite store on disk', () => {
  let folder = '';
  let file = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fiz-store-'));
    file = join(folder, 'lake.sqlite');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('still has everything after closing and opening', () => {
    const first = openSqliteStore(file);
    first.createDataset('d');
    first.commit(record('1', change(null, stored('a', '1', { text: 'Wort' }))));
    first.close();
    const second = openSqliteStore(file);
    expect([...second.documents('d')]).toEqual([stored('a', '1', { text: 'Wort' })]);
    expect(second.searchText('d', parseTextQuery('wort'))).toEqual(new Set(['a']));
    expect(second.sequenceOf('d', '1')).not.toBeNull();
    second.close();
  });

  it('lets another connection read what was just committed', () => {
    const writer = openSqliteStore(file);
    writer.createDataset('d');
    const reader = openSqliteStore(file, { readOnly: true });
    writer.commit(record('1', change(null, stored('a', '1'))));
    expect(reader.lastSequence('d')).toBe(writer.lastSequence('d'));
    expect([...reader.documents('d')]).toHaveLength(1);
    expect(() => reader.commit(record('2', change(null, stored('b', '2'))))).toThrow(/readonly/);
    reader.close();
    writer.close();
  });

  it('has one writer at a time, and lets the next one in when it is closed', () => {
    const first = openSqliteStore(file);
    expect(() => openSqliteStore(file)).toThrow(/already open in another process/);
    first.close();
    openSqliteStore(file).close();
  });

  it('refuses a file that a newer program has written', () => {
    openSqliteStore(file).close();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect(() => openSqliteStore(file)).toThrow(/schema version 999.*newer program/);
  });

  it('refuses a file that is no database', () => {
    const other = join(folder, 'other.sqlite');
    rmSync(other, { force: true });
    const database = new DatabaseSync(other);
    database.exec("CREATE TABLE dataset (x TEXT); INSERT INTO dataset VALUES ('not ours')");
    database.close();
    expect(() => openSqliteStore(other)).toThrow(/already exists/);
  });
});
