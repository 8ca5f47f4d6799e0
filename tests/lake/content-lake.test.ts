import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openContentLake } from '../../lake/content-lake.ts';
import { LIMITS } from '../../lake/mutations/limits.ts';
import type { CommittedTransaction, ContentLake } from '../../lake/types.ts';
import { act, ADMIN, ask, DATASET, failureOf, mutate, openTestLake } from './lake-fixture.ts';

let lake: ContentLake;

beforeEach(() => {
  lake = openTestLake();
});

/** Everything in the lake, by id. */
async function idsIn(): Promise<unknown> {
  return ask(lake, '*._id');
}

describe('a transaction', () => {
  it('answers with one result per mutation and the new revision', async () => {
    const { transactionId, results } = await mutate(lake, [
      { create: { _id: 'a', _type: 'note' } },
      { createIfNotExists: { _id: 'a', _type: 'note' } },
      { patch: { id: 'a', set: { n: 1 } } },
      { delete: { id: 'b' } },
    ]);
    expect(results.map(({ id, operation }) => [id, operation])).toEqual([
      ['a', 'create'],
      ['a', 'none'],
      ['a', 'update'],
      ['b', 'none'],
    ]);
    expect(lake.documents(DATASET, ['a'], ADMIN)[0]).toMatchObject({ n: 1, _rev: transactionId });
  });

  it('uses the id the client chose, once', async () => {
    await mutate(lake, [{ create: { _id: 'a', _type: 'note' } }], { transactionId: 'mine' });
    expect(lake.documents(DATASET, ['a'], ADMIN)[0]?._rev).toBe('mine');
    const again = await failureOf(
      mutate(lake, [{ create: { _id: 'b', _type: 'note' } }], { transactionId: 'mine' }),
    );
    expect(again.status).toBe(409);
    expect(await idsIn()).toEqual(['a']);
  });

  it('whose third mutation fails leaves no trace and names that mutation', async () => {
    await mutate(lake, [{ create: { _id: 'kept', _type: 'note', n: 1 } }]);
    const heard: CommittedTransaction[] = [];
    lake.subscribe((transaction) => heard.push(transaction));
    const { status, body } = await failureOf(
      mutate(lake, [
        { create: { _id: 'a', _type: 'note' } },
        { patch: { id: 'kept', set: { n: 2 } } },
        { patch: { id: 'missing', set: { n: 1 } } },
      ]),
    );
    expect(status).toBe(404);
    expect(body).toMatchObject({
      error: { type: 'mutationError', items: [{ index: 2, error: { type: 'documentNotFoundError' } }] },
    });
    expect(await ask(lake, '*{_id, n}')).toEqual([{ _id: 'kept', n: 1 }]);
    expect(lake.transactions({ dataset: DATASET, documentIds: ['a'], access: ADMIN })).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('that only tries says what would happen and writes nothing', async () => {
    const { results } = await mutate(lake, [{ create: { _id: 'a', _type: 'note' } }], { dryRun: true });
    expect(results).toMatchObject([{ id: 'a', operation: 'create' }]);
    expect(await idsIn()).toEqual([]);
  });

  it('patches and deletes what a query finds, earlier mutations included', async () => {
    await mutate(lake, [
      { create: { _id: 'a', _type: 'note', n: 1 } },
      { create: { _id: 'b', _type: 'note', n: 2 } },
      { patch: { query: '*[_type == $type && n > 1]', params: { type: 'note' }, set: { found: true } } },
      { delete: { query: '*[found == true]' } },
    ]);
    expect(await idsIn()).toEqual(['a']);
  });

  it('may swap references around as long as the end is whole', async () => {
    await mutate(lake, [
      { create: { _id: 'a', _type: 'note' } },
      { create: { _id: 'b', _type: 'note', to: { _ref: 'a' } } },
    ]);
    await mutate(lake, [{ delete: { id: 'a' } }, { patch: { id: 'b', unset: ['to'] } }]);
    expect(await idsIn()).toEqual(['b']);
  });

  it('is refused as a whole when it is empty, too long, or has an impossible id', async () => {
    const many = Array.from({ length: LIMITS.mutationsMax + 1 }, () => ({ delete: { id: 'a' } }));
    expect((await failureOf(mutate(lake, []))).status).toBe(400);
    expect((await failureOf(mutate(lake, many))).status).toBe(413);
    expect((await failureOf(mutate(lake, [{ delete: { id: 'a' } }], { transactionId: 'a b' }))).status).toBe(
      400,
    );
  });

  it('never gets an earlier time than the one before, even when the clock is set back', async () => {
    const times = ['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z'];
    lake = openTestLake({ clock: () => new Date(times.shift() ?? 0) });
    await mutate(lake, [{ create: { _id: 'a', _type: 'note' } }]);
    await mutate(lake, [{ patch: { id: 'a', set: { n: 1 } } }]);
    expect(lake.documents(DATASET, ['a'], ADMIN)[0]?._updatedAt).toBe('2026-01-02T00:00:00.000Z');
  });
});

describe('bad input', () => {
  it('refuses a transaction that takes too long, and changes nothing', async () => {
    const hurried = openTestLake({ transactionLimitMs: 0 });
    const refused = await failureOf(
      mutate(hurried, [{ create: { _id: 'a', _type: 'note' } }, { create: { _id: 'b', _type: 'note' } }]),
    );
    expect(refused.status).toBe(413);
    expect(await ask(hurried, 'count(*)')).toBe(0);
  });

  beforeEach(async () => {
    await mutate(lake, [
      { create: { _id: 'target', _type: 'note' } },
      { create: { _id: 'source', _type: 'note', to: { _ref: 'target' } } },
    ]);
  });

  it.each<[string, { [key: string]: never | object }, number, string]>([
    [
      'a wrong revision',
      { patch: { id: 'target', ifRevisionID: 'x', set: { n: 1 } } },
      409,
      'documentRevisionIDDoesNotMatchError',
    ],
    [
      'a reference to nothing',
      { create: { _id: 'a', _type: 'note', to: { _ref: 'nope' } } },
      409,
      'documentReferenceDoesNotExistError',
    ],
    [
      'a reference to a draft only',
      { create: { _id: 'a', _type: 'note', to: { _ref: 'nope' } } },
      409,
      'documentReferenceDoesNotExistError',
    ],
    ['deleting what is referenced', { delete: { id: 'target' } }, 409, 'documentHasExistingReferencesError'],
    ['an id that is taken', { create: { _id: 'target', _type: 'note' } }, 409, 'documentAlreadyExistsError'],
    ['an id with a slash', { create: { _id: '../../etc', _type: 'note' } }, 400, 'validationError'],
    [
      'an oversized document',
      { create: { _id: 'a', _type: 'note', text: 'x'.repeat(LIMITS.documentSizeMax) } },
      413,
      'documentTooLargeError',
    ],
  ])('of %s changes nothing and says so as the client expects', async (_, mutation, status, type) => {
    const before = [...lake.exportDocuments(DATASET, ADMIN)];
    const failure = await failureOf(mutate(lake, [JSON.parse(JSON.stringify(mutation))]));
    expect(failure.status).toBe(status);
    expect(failure.body).toMatchObject({
      error: { type: 'mutationError', items: [{ index: 0, error: { type } }] },
    });
    expect([...lake.exportDocuments(DATASET, ADMIN)]).toEqual(before);
  });

  it('names the documents that keep another from being deleted', async () => {
    const { body } = await failureOf(mutate(lake, [{ delete: { id: 'target' } }]));
    expect(body).toMatchObject({
      error: { items: [{ error: { id: 'target', referencingIDs: ['source'] } }] },
    });
  });

  it('of an unknown action is an action error that lists the known ones', async () => {
    const { status, body } = await failureOf(act(lake, [{ actionType: 'explode' }]));
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { type: 'actionError', items: [{ index: 0 }] } });
    expect(body).toHaveProperty(
      'error.description',
      expect.stringContaining('sanity.action.document.publish'),
    );
  });

  it('of an unknown dataset is 404, of a dataset name with a slash 400', async () => {
    expect((await failureOf(ask(lake, '*', { dataset: 'nope' }))).status).toBe(404);
    expect((await failureOf(mutate(lake, [{ delete: { id: 'a' } }], { dataset: 'nope' }))).status).toBe(404);
    expect(() => lake.createDataset('a/b')).toThrow(/not a valid dataset name/);
  });
});

describe('actions', () => {
  it('carry a document from draft to published, edited, discarded and deleted', async () => {
    const ids = { draftId: 'drafts.a', publishedId: 'a' };
    await act(lake, [
      {
        actionType: 'create',
        publishedId: 'a',
        attributes: { _id: 'drafts.a', _type: 'note', n: 1 },
        ifExists: 'fail',
      },
    ]);
    await act(lake, [{ actionType: 'publish', ...ids }]);
    expect(await idsIn()).toEqual(['a']);
    await act(lake, [{ actionType: 'edit', ...ids, patch: { set: { n: 2 } } }]);
    expect(await ask(lake, '*{_id, n}')).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'drafts.a', n: 2 },
    ]);
    await act(lake, [{ actionType: 'discard', draftId: 'drafts.a' }]);
    await act(lake, [{ actionType: 'unpublish', ...ids }]);
    expect(await idsIn()).toEqual(['drafts.a']);
    await act(lake, [{ actionType: 'publish', ...ids }]);
    await act(lake, [{ actionType: 'delete', publishedId: 'a', includeDrafts: [] }]);
    expect(await idsIn()).toEqual([]);
  });

  it('commit the empty edit the Studio sends to claim a draft', async () => {
    await mutate(lake, [{ create: { _id: 'drafts.a', _type: 'note' } }]);
    const patch = { unset: ['_empty_action_guard_pseudo_field_'] };
    const edit = { actionType: 'edit', draftId: 'drafts.a', publishedId: 'a', patch };
    await act(lake, [edit], { transactionId: 'guard' });
    expect(lake.documents(DATASET, ['drafts.a'], ADMIN)[0]?._rev).toBe('guard');
  });

  it('of one request see what the earlier ones did', async () => {
    await act(lake, [
      {
        actionType: 'create',
        publishedId: 'a',
        attributes: { _id: 'drafts.a', _type: 'note' },
        ifExists: 'fail',
      },
      { actionType: 'edit', draftId: 'drafts.a', publishedId: 'a', patch: { set: { n: 1 } } },
      { actionType: 'publish', draftId: 'drafts.a', publishedId: 'a' },
    ]);
    expect(await ask(lake, '*{_id, n}')).toEqual([{ _id: 'a', n: 1 }]);
  });

  it('refuse to publish a draft whose reference was never published', async () => {
    const to = { _ref: 'b', _weak: true, _strengthenOnPublish: { type: 'note' } };
    await mutate(lake, [
      { create: { _id: 'drafts.a', _type: 'note', to } },
      { create: { _id: 'drafts.b', _type: 'note' } },
    ]);
    const publish = (id: string): ReturnType<typeof act> =>
      act(lake, [{ actionType: 'publish', draftId: `drafts.${id}`, publishedId: id }]);
    expect((await failureOf(publish('a'))).status).toBe(409);
    await publish('b');
    await publish('a');
    expect(await ask(lake, '*[_id == "a"][0].to')).toEqual({ _ref: 'b' });
  });
});

describe('listeners', () => {
  it('hear of each transaction once, in order, before its author is answered', async () => {
    const heard: string[] = [];
    const stop = lake.subscribe((transaction) => heard.push(transaction.id));
    await mutate(lake, [{ create: { _id: 'a', _type: 'note' } }], { transactionId: 't1' }).then(() =>
      heard.push('answered'),
    );
    await mutate(lake, [{ delete: { id: 'a' } }], { transactionId: 't2' });
    stop();
    await mutate(lake, [{ create: { _id: 'a', _type: 'note' } }], { transactionId: 't3' });
    expect(heard).toEqual(['t1', 'answered', 't2']);
  });

  it('get the documents before and after, and only the mutations of each', async () => {
    await mutate(lake, [{ create: { _id: 'drafts.a', _type: 'note', n: 1 } }], { transactionId: 't1' });
    const heard: CommittedTransaction[] = [];
    lake.subscribe((transaction) => heard.push(transaction));
    await act(lake, [{ actionType: 'publish', draftId: 'drafts.a', publishedId: 'a' }], {
      transactionId: 't2',
    });
    expect(heard).toMatchObject([
      {
        id: 't2',
        author: 'admin',
        changes: [
          {
            documentId: 'a',
            previous: null,
            result: { n: 1, _rev: 't2' },
            mutations: [{ createOrReplace: { _id: 'a' } }],
          },
          {
            documentId: 'drafts.a',
            previous: { _rev: 't1' },
            result: null,
            mutations: [{ delete: { id: 'drafts.a' } }],
          },
        ],
      },
    ]);
  });

  it('that fail do not fail the transaction or silence the others', async () => {
    const lines: string[] = [];
    const heard: string[] = [];
    lake = openTestLake({ log: (line) => lines.push(line) });
    lake.subscribe(() => {
      throw new Error('broken');
    });
    lake.subscribe((transaction) => heard.push(transaction.id));
    await mutate(lake, [{ create: { _id: 'a', _type: 'note' } }], { transactionId: 't1' });
    expect(heard).toEqual(['t1']);
    expect(lines).toEqual([expect.stringContaining('broken')]);
  });
});

describe('a lake on disk', () => {
  it('has everything again after it was closed: documents, history, long queries', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fiz-lake-'));
    const file = join(folder, 'lake.sqlite');
    lake = openTestLake({ file });
    await mutate(lake, [{ create: { _id: 'a', _type: 'note', n: 1 } }], { transactionId: 't1' });
    await mutate(lake, [{ patch: { id: 'a', set: { n: 2 } } }], { transactionId: 't2' });
    await lake.close();
    lake = openContentLake({ file });
    expect(await ask(lake, '*[_id == "a"][0].n')).toBe(2);
    expect(lake.revision(DATASET, 'a', { revision: 't1' }, ADMIN)).toMatchObject({ n: 1, _rev: 't1' });
    await lake.close();
    rmSync(folder, { recursive: true });
  });

  it('answers a long query in its worker with what was just committed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fiz-lake-'));
    // One millisecond is too short for the scan below on any machine, so it moves to the worker.
    lake = openTestLake({ file: join(folder, 'lake.sqlite'), inlineLimitMs: 1 });
    const notes = Array.from({ length: 150 }, (_, n) => ({
      create: { _id: `n${n}`, _type: 'note', title: `Notiz ${n} von vielen` },
    }));
    await mutate(lake, notes);
    const long = 'count(*[count(*[title match "*no* *vie*" && ^.title != title]) > 0])';
    expect(await ask(lake, long)).toBe(150);
    await mutate(lake, [{ create: { _id: 'last', _type: 'note', title: 'Notiz von vielen' } }]);
    expect(await ask(lake, long)).toBe(151);
    expect(await ask(lake, long, { access: { userId: 'nobody', grants: [] } })).toBe(0);
    await lake.close();
    rmSync(folder, { recursive: true });
  });
});
