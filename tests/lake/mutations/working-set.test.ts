import { describe, expect, it } from 'vitest';
import { MutationFailure } from '../../../lake/errors.ts';
import { LIMITS } from '../../../lake/mutations/limits.ts';
import { parseMutation } from '../../../lake/mutations/parse-mutation.ts';
import { createWorkingSet } from '../../../lake/mutations/working-set.ts';
import type { WorkingSet, WorkingSetOptions } from '../../../lake/mutations/working-set.ts';
import type { Mutation, StoredDocument } from '../../../lake/types.ts';

const NOW = '2026-02-02T00:00:00.000Z';

function stored(id: string, fields: Mutation = {}): StoredDocument {
  return {
    ...fields,
    _id: id,
    _type: 'note',
    _rev: 'old',
    _createdAt: '2026-01-01',
    _updatedAt: '2026-01-01',
  };
}

function open(documents: StoredDocument[] = [], options: Partial<WorkingSetOptions> = {}): WorkingSet {
  let ids = 0;
  const known = new Map(documents.map((document) => [document._id, document]));
  return createWorkingSet({
    transactionId: 'tx',
    timestamp: NOW,
    read: (id) => known.get(id) ?? null,
    find: () => [...known.keys()],
    referrers: () => [],
    createId: () => `made-${(ids += 1)}`,
    autoGenerateArrayKeys: false,
    ...options,
  });
}

function apply(set: WorkingSet, mutation: Mutation): ReturnType<WorkingSet['apply']> {
  return set.apply(parseMutation(mutation));
}

/** The document a single patch leads to. */
function patched(document: StoredDocument, operations: Mutation): StoredDocument | null | undefined {
  return apply(open([document]), { patch: { id: document._id, ...operations } })[0]?.document;
}

function failure(work: () => unknown): MutationFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof MutationFailure) return error;
    throw error;
  }
  throw new Error('Expected a failure.');
}

describe('creating', () => {
  it('gives the document the id of the transaction as revision and its time', () => {
    const [result] = apply(open(), { create: { _id: 'a', _type: 'note', n: 1 } });
    const document = { _id: 'a', _type: 'note', n: 1, _rev: 'tx', _createdAt: NOW, _updatedAt: NOW };
    expect(result).toEqual({ id: 'a', operation: 'create', document });
  });

  it('makes up an id, and completes one that ends in a dot', () => {
    const set = open();
    expect(apply(set, { create: { _type: 'note' } })[0]?.id).toBe('made-1');
    expect(apply(set, { create: { _id: 'drafts.', _type: 'note' } })[0]?.id).toBe('drafts.made-2');
  });

  it('keeps a given creation time and ignores a given revision', () => {
    const [result] = apply(open(), {
      create: { _id: 'a', _type: 'note', _createdAt: '2020-01-01', _rev: 'mine' },
    });
    expect(result?.document).toMatchObject({ _createdAt: '2020-01-01', _rev: 'tx' });
  });

  it('refuses an id that is taken', () => {
    const taken = failure(() => apply(open([stored('a')]), { create: { _id: 'a', _type: 'note' } }));
    expect([taken.status, taken.item.type]).toEqual([409, 'documentAlreadyExistsError']);
  });

  it('leaves an existing document alone with createIfNotExists', () => {
    const set = open([stored('a')]);
    expect(apply(set, { createIfNotExists: { _id: 'a', _type: 'note', n: 2 } })[0]?.operation).toBe('none');
    expect(set.changes()).toEqual([]);
  });

  it('replaces all of an existing document with createOrReplace', () => {
    const [result] = apply(open([stored('a', { gone: 1 })]), {
      createOrReplace: { _id: 'a', _type: 'note', n: 2 },
    });
    expect(result?.operation).toBe('update');
    expect(result?.document).not.toHaveProperty('gone');
  });

  it('gives keys to members of arrays when asked, and keeps those that have one', () => {
    const set = open([], { autoGenerateArrayKeys: true });
    const [result] = apply(set, {
      create: { _id: 'a', _type: 'note', list: [{ n: 1 }, { _key: 'mine' }, 'text'] },
    });
    expect(result?.document?.['list']).toEqual([{ n: 1, _key: 'made1' }, { _key: 'mine' }, 'text']);
    expect(set.changes()[0]?.mutations).toMatchObject([
      { create: { list: [{ _key: 'made1' }, {}, 'text'] } },
    ]);
  });
});

describe('patching', () => {
  it.each<[string, Mutation, Mutation, Mutation]>([
    ['set', { a: 1 }, { set: { a: 2, 'b.c': 3 } }, { a: 2, b: { c: 3 } }],
    ['setIfMissing', { a: 1 }, { setIfMissing: { a: 2, b: 2 } }, { a: 1, b: 2 }],
    ['unset', { a: 1, b: 1 }, { unset: ['a'] }, { b: 1 }],
    ['inc and dec', { a: 1, b: 1 }, { inc: { a: 2 }, dec: { b: 2 } }, { a: 3, b: -1 }],
    ['insert after', { a: [1, 2] }, { insert: { after: 'a[-1]', items: [3] } }, { a: [1, 2, 3] }],
    ['insert before', { a: [1, 2] }, { insert: { before: 'a[0]', items: [0] } }, { a: [0, 1, 2] }],
    ['insert replace', { a: [1, 2] }, { insert: { replace: 'a[0]', items: [7, 8] } }, { a: [7, 8, 2] }],
    ['a key', { a: [{ _key: 'x', n: 1 }] }, { set: { 'a[_key=="x"].n': 2 } }, { a: [{ _key: 'x', n: 2 }] }],
    [
      'unset by key',
      { a: [{ _key: 'x' }, { _key: 'y' }] },
      { unset: ['a[_key=="x"]'] },
      { a: [{ _key: 'y' }] },
    ],
    [
      'diffMatchPatch',
      { t: 'Hallo' },
      { diffMatchPatch: { t: '@@ -1,5 +1,5 @@\n H\n-a\n+e\n llo\n' } },
      { t: 'Hello' },
    ],
  ])('understands %s', (_, before, operations, after) => {
    const system = { _id: 'a', _type: 'note', _rev: 'tx', _createdAt: '2026-01-01', _updatedAt: NOW };
    expect(patched(stored('a', before), operations)).toEqual({ ...after, ...system });
  });

  it('is a change even when nothing differs, because the Studio waits for its transaction', () => {
    const document = patched(stored('a'), { unset: ['_empty_action_guard_pseudo_field_'] });
    expect(document?._rev).toBe('tx');
  });

  it('checks the revision it expects', () => {
    const conflict = failure(() => patched(stored('a'), { set: { a: 1 }, ifRevisionID: 'other' }));
    expect(conflict.status).toBe(409);
    expect(conflict.item).toMatchObject({
      type: 'documentRevisionIDDoesNotMatchError',
      details: { currentRevisionID: 'old', expectedRevisionID: 'other' },
    });
  });

  it('needs the document to be there', () => {
    const missing = failure(() => apply(open(), { patch: { id: 'a', set: { a: 1 } } }));
    expect([missing.status, missing.item.type]).toEqual([404, 'documentNotFoundError']);
  });

  it.each<[string, Mutation]>([
    ['an unclosed bracket', { set: { 'a[': 1 } }],
    ['an empty path', { unset: [''] }],
    ['an insert without items', { insert: { after: 'a[-1]' } }],
    ['an insert into text', { insert: { after: 'text[-1]', items: [1] } }],
    ['a new type', { set: { _type: 'other' } }],
    ['a new id', { set: { _id: 'b' } }],
    ['a reserved attribute name', { set: { hasOwnProperty: 'x' } }],
    ['operations that are no object', { set: 'a' }],
  ])('refuses %s', (_, operations) => {
    expect(failure(() => patched(stored('a', { text: 'x' }), operations)).status).toBe(400);
  });

  it('applies to every document a query finds', () => {
    const results = apply(open([stored('a'), stored('b')]), { patch: { query: '*', set: { n: 1 } } });
    expect(results.map((result) => result.document?.['n'])).toEqual([1, 1]);
  });
});

describe('deleting', () => {
  it('is no failure when there is nothing to delete', () => {
    const set = open();
    expect(apply(set, { delete: { id: 'a' } })).toEqual([{ id: 'a', operation: 'none', document: null }]);
    expect(set.changes()).toEqual([]);
  });

  it('of what the same transaction created leaves no trace', () => {
    const set = open();
    apply(set, { create: { _id: 'a', _type: 'note' } });
    apply(set, { delete: { id: 'a' } });
    expect(set.changes()).toEqual([]);
  });
});

describe('references', () => {
  const create = (reference: Mutation): WorkingSet => {
    const set = open([stored('there')]);
    apply(set, { create: { _id: 'a', _type: 'note', list: [{ deep: reference }] } });
    return set;
  };

  it('must name a document that exists', () => {
    const missing = failure(() => create({ _ref: 'nowhere' }).checkReferences());
    expect([missing.status, missing.item.details]).toEqual([409, { id: 'a', referenceID: 'nowhere' }]);
  });

  it('may name anything when they are weak or lead to another dataset', () => {
    create({ _ref: 'nowhere', _weak: true }).checkReferences();
    create({ _ref: 'nowhere', _dataset: 'other', _projectId: 'p' }).checkReferences();
    create({ _ref: 'there' }).checkReferences();
  });

  it('may name a document that a later mutation creates', () => {
    const set = create({ _ref: 'later' });
    apply(set, { create: { _id: 'later', _type: 'note' } });
    set.checkReferences();
  });

  it('keep what they name from being deleted', () => {
    const documents = ['there', 'x', 'y'].map((id) => stored(id));
    const set = open(documents, { referrers: () => ['x', 'y'] });
    apply(set, { delete: { id: 'there' } });
    const kept = failure(() => set.checkReferences());
    expect(kept.status).toBe(409);
    expect(kept.item.details).toEqual({
      id: 'there',
      referencingIDs: ['x', 'y'],
      referencing: [
        { _id: 'x', _type: 'note' },
        { _id: 'y', _type: 'note' },
      ],
    });
  });

  it('let a document go together with those that name it', () => {
    const set = open([stored('there'), stored('x')], { referrers: () => ['x'] });
    apply(set, { delete: { id: 'there' } });
    apply(set, { delete: { id: 'x' } });
    set.checkReferences();
  });
});

describe('bounds', () => {
  const refused = (fields: Mutation): number =>
    failure(() => apply(open(), { create: { _id: 'a', _type: 'note', ...fields } })).status;

  it('keep documents, arrays and nesting at a size others can bear', () => {
    let deep: Mutation = {};
    for (let level = 0; level <= LIMITS.depthMax; level += 1) deep = { deep };
    expect(refused({ text: 'x'.repeat(LIMITS.documentSizeMax) })).toBe(413);
    expect(refused({ list: Array.from({ length: LIMITS.arrayLengthMax + 1 }, () => 0) })).toBe(413);
    expect(refused({ deep })).toBe(413);
  });

  it('refuse paths that reach far beyond any array, and leave other numbers alone', () => {
    const document = stored('a', { list: [{ _key: 'x', year: 20_261_122 }] });
    for (const path of ['list[0:100000000]', 'list[-100000000:]', 'list[1,100000000]', 'list[100000000]']) {
      expect(failure(() => patched(document, { set: { [path]: 1 } })).status).toBe(400);
    }
    expect(failure(() => patched(document, { unset: ['a.'.repeat(2000) + 'a'] })).status).toBe(400);
    expect(patched(document, { unset: ['list[year == 20261122]'] })?.['list']).toEqual([]);
    expect(
      patched(document, { set: { 'list[_key=="[100000000]"].n': 1, 'list[0:1].m': 2 } })?.['list'],
    ).toEqual([{ _key: 'x', year: 20_261_122, m: 2 }]);
  });

  it('stop a patch that takes too long', () => {
    const document = stored('a', { text: 'ab'.repeat(200_000) });
    const patch = `@@ -1,200000 +1,4 @@\n-${'ba'.repeat(100_000)}c\n+abcd\n`;
    const stopped = failure(() => patched(document, { diffMatchPatch: { text: patch } }));
    expect(stopped.status).toBe(400);
    expect(stopped.message).toContain('too long');
  });
});
