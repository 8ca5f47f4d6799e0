import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyPatch } from 'mendoza';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentLake, HistoryRange, Json, StoredDocument } from '../../../lake/types.ts';
import { act, ADMIN, DATASET, mutate, openTestLake } from '../lake-fixture.ts';

const IDS = { draftId: 'drafts.a', publishedId: 'a' };

/** A short life of one document: drafted, typed into, published, edited, discarded, unpublished, deleted. */
async function live(lake: ContentLake): Promise<void> {
  const attributes = { _id: 'drafts.a', _type: 'note', title: '' };
  await act(lake, [{ actionType: 'create', publishedId: 'a', attributes, ifExists: 'fail' }], {
    transactionId: 'create',
  });
  await act(lake, [{ actionType: 'edit', ...IDS, patch: { set: { title: 'Eins' } } }], {
    transactionId: 'edit-1',
  });
  await act(lake, [{ actionType: 'publish', ...IDS }], { transactionId: 'publish' });
  await act(lake, [{ actionType: 'edit', ...IDS, patch: { set: { title: 'Zwei' } } }], {
    transactionId: 'edit-2',
  });
  await act(lake, [{ actionType: 'discard', draftId: 'drafts.a' }], { transactionId: 'discard' });
  await act(lake, [{ actionType: 'unpublish', ...IDS }], { transactionId: 'unpublish' });
  await act(lake, [{ actionType: 'publish', ...IDS }], { transactionId: 'publish-2' });
  await act(lake, [{ actionType: 'delete', publishedId: 'a', includeDrafts: [] }], {
    transactionId: 'delete',
  });
}

const folder = mkdtempSync(join(tmpdir(), 'fiz-history-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  ['in memory', () => openTestLake()],
  ['on disk', () => openTestLake({ file: join(folder, `${(files += 1)}.sqlite`) })],
])('the history of a lake %s', (_, open) => {
  let lake: ContentLake;

  beforeEach(() => {
    lake = open();
  });

  afterEach(async () => {
    await lake.close();
  });

  const list = (range: Partial<HistoryRange> = {}): ReturnType<ContentLake['transactions']> =>
    lake.transactions({ dataset: DATASET, documentIds: ['a', 'drafts.a'], access: ADMIN, ...range });
  const at = (id: string, revision: string): StoredDocument | null =>
    lake.revision(DATASET, id, { revision }, ADMIN);

  it('lists the events of a document and its drafts, newest first', async () => {
    await live(lake);
    expect(lake.events(DATASET, 'a', ADMIN)).toMatchObject([
      { type: 'deleteDocumentGroup', id: 'delete', author: 'admin', documentId: 'a' },
      { type: 'publishDocumentVersion', id: 'publish-2' },
      { type: 'unpublishDocument', id: 'unpublish', versionId: 'drafts.a', versionRevisionId: 'unpublish' },
      { type: 'deleteDocumentVersion', id: 'discard', versionId: 'drafts.a', versionRevisionId: 'edit-2' },
      { type: 'createDocumentVersion', id: 'edit-2', versionId: 'drafts.a', versionRevisionId: 'edit-2' },
      {
        type: 'publishDocumentVersion',
        id: 'publish',
        revisionId: 'publish',
        versionId: 'drafts.a',
        versionRevisionId: 'edit-1',
        publishCause: 'document.publish',
      },
      { type: 'createDocumentVersion', id: 'create', versionId: 'drafts.a', versionRevisionId: 'create' },
    ]);
    expect(lake.events(DATASET, 'drafts.a', ADMIN)).toEqual(lake.events(DATASET, 'a', ADMIN));
    expect(lake.events(DATASET, 'never-was', ADMIN)).toEqual([]);
  });

  it('calls changes without a draft live', async () => {
    await mutate(lake, [{ create: { _id: 'a', _type: 'note' } }]);
    await mutate(lake, [{ patch: { id: 'a', set: { n: 1 } } }]);
    expect(lake.events(DATASET, 'a', ADMIN)).toMatchObject([
      { type: 'updateLiveDocument' },
      { type: 'createLiveDocument' },
    ]);
  });

  it('still knows revisions younger than the history that was forgotten', async () => {
    const file = join(folder, 'trimmed.sqlite');
    let now = Date.UTC(2026, 0, 1);
    const options = { file, clock: () => new Date(now) };
    const first = openTestLake(options);
    for (const n of [1, 2, 3, 4]) {
      now += 86_400_000;
      await mutate(first, [{ createOrReplace: { _id: 'a', _type: 'note', n } }], { transactionId: `t${n}` });
    }
    await first.close();
    const second = openTestLake({ ...options, historyDays: 1.5 });
    const numbers = ['t1', 't2', 't3', 't4'].map(
      (revision) => second.revision(DATASET, 'a', { revision }, ADMIN)?.['n'],
    );
    expect(numbers).toEqual([undefined, undefined, 3, 4]);
    await second.close();
    rmSync(file);
  });

  it('names the release of a version', async () => {
    await mutate(lake, [{ create: { _id: 'versions.r1.a', _type: 'note' } }]);
    expect(lake.events(DATASET, 'a', ADMIN)).toMatchObject([
      { type: 'createDocumentVersion', releaseId: 'r1' },
    ]);
  });

  it('gives back a document at each of its revisions, after it was deleted as well', async () => {
    await live(lake);
    expect(at('drafts.a', 'create')).toMatchObject({ title: '', _rev: 'create' });
    expect(at('drafts.a', 'edit-1')).toMatchObject({ title: 'Eins', _rev: 'edit-1' });
    expect(at('drafts.a', 'edit-2')).toMatchObject({ title: 'Zwei', _rev: 'edit-2' });
    expect(at('a', 'publish')).toMatchObject({ title: 'Eins', _rev: 'publish' });
    expect(at('drafts.a', 'publish')).toBeNull();
    expect(at('a', 'create')).toBeNull();
    expect(at('a', 'delete')).toBeNull();
    expect(at('a', 'unknown')).toBeNull();
  });

  it('gives back a document as it was after a transaction that did not touch it', async () => {
    await live(lake);
    expect(at('a', 'edit-2')).toMatchObject({ title: 'Eins', _rev: 'publish' });
  });

  it('gives back a document at a point in time', async () => {
    await live(lake);
    const times = list().map((transaction) => transaction.timestamp);
    expect(lake.revision(DATASET, 'drafts.a', { time: times[1] ?? '' }, ADMIN)).toMatchObject({
      title: 'Eins',
    });
    expect(lake.revision(DATASET, 'drafts.a', { time: '2020-01-01T00:00:00Z' }, ADMIN)).toBeNull();
  });

  it('finds every one of many revisions exactly as it was written', async () => {
    const written: (StoredDocument | null)[] = [];
    lake.subscribe((transaction) => written.push(transaction.changes[0]?.result ?? null));
    await mutate(lake, [{ create: { _id: 'a', _type: 'note', body: [] } }]);
    for (let n = 0; n < 130; n += 1) {
      const item: Json = { _key: `k${n}`, text: `Ä${n} 👋🏽`.repeat(n % 4) };
      await mutate(lake, [
        { patch: { id: 'a', insert: { after: 'body[-1]', items: [item] } } },
        {
          patch: {
            id: 'a',
            unset: n % 7 === 0 ? ['body[0]'] : ['nothing'],
            set: { [`f${n % 5}`]: n, 'body[0].text': `x${n}` },
          },
        },
      ]);
    }
    for (const document of written) expect(at('a', document?._rev ?? '')).toEqual(document);
  });

  it('lists transactions with effects that lead from one state to the next', async () => {
    await live(lake);
    const transactions = list();
    expect(transactions.map(({ id }) => id)).toEqual([
      'create',
      'edit-1',
      'publish',
      'edit-2',
      'discard',
      'unpublish',
      'publish-2',
      'delete',
    ]);
    let states = new Map<string, unknown>();
    for (const { changes } of transactions) {
      for (const { documentId, previous, result, effects } of changes) {
        expect(bare(previous)).toEqual(states.get(documentId) ?? null);
        states = states.set(documentId, applyPatch(bare(previous), effects.apply));
        expect(states.get(documentId)).toEqual(bare(result));
      }
    }
  });

  it('bounds the list by transaction, time, number and direction', async () => {
    await live(lake);
    const ids = (range: Partial<HistoryRange>): string[] => list(range).map(({ id }) => id);
    expect(ids({ fromTransaction: 'edit-1', toTransaction: 'edit-2' })).toEqual([
      'edit-1',
      'publish',
      'edit-2',
    ]);
    expect(ids({ reverse: true, limit: 2 })).toEqual(['delete', 'publish-2']);
    expect(ids({ documentIds: ['a'], limit: 1 })).toEqual(['publish']);
    expect(ids({ fromTransaction: 'unknown' })).toEqual([]);
    const [, second] = list();
    expect(ids({ fromTime: second?.timestamp, toTime: second?.timestamp })).toEqual(['edit-1']);
  });

  it('shows of a transaction only the documents asked for', async () => {
    await live(lake);
    expect(list({ documentIds: ['a'] })[0]).toMatchObject({ id: 'publish', changes: [{ documentId: 'a' }] });
    expect(list({ documentIds: ['a'] })[0]?.changes).toHaveLength(1);
  });
});

function bare(document: StoredDocument | null): unknown {
  if (document === null) return null;
  const { _rev, ...rest } = document;
  return rest;
}
