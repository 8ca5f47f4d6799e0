import { describe, expect, it } from 'vitest';
import { parseMutation } from '../../../lake/mutations/parse-mutation.ts';
import type { Mutation } from '../../../lake/types.ts';

describe('parsing a mutation', () => {
  it('reads a patch by query with its parameters', () => {
    const mutation = { patch: { query: '*[_type == $type]', params: { type: 'a' }, unset: ['x'] } };
    expect(parseMutation(mutation)).toEqual({
      kind: 'patch',
      selection: { query: '*[_type == $type]', params: { type: 'a' } },
      operations: { unset: ['x'] },
      ifRevision: null,
    });
  });

  it('takes the revision a patch expects in either spelling', () => {
    const one = parseMutation({ patch: { id: 'a', set: {}, ifRevisionID: 'r' } });
    const other = parseMutation({ patch: { id: 'a', set: {}, ifRevisionId: 'r' } });
    expect(one).toEqual(other);
    expect(one).toMatchObject({ ifRevision: 'r' });
  });

  const wrong: [string, Mutation, RegExp][] = [
    ['no kind', {}, /exactly one key/],
    ['two kinds', { create: { _type: 'a' }, delete: { id: 'a' } }, /exactly one key/],
    ['an unknown kind', { upsert: { _type: 'a' } }, /Unknown mutation "upsert"/],
    ['a body that is no object', { create: 'x' }, /must hold an object/],
    ['a document without a type', { create: { _id: 'a' } }, /"_type"/],
    ['createOrReplace without an id', { createOrReplace: { _type: 'a' } }, /needs an "_id"/],
    ['an id that is no text', { create: { _id: 7, _type: 'a' } }, /must be a string/],
    ['an id with a slash', { create: { _id: 'a/b', _type: 'a' } }, /not a valid document ID/],
    ['a delete of nothing', { delete: {} }, /"id" or a "query"/],
    ['a delete of an id with a slash', { delete: { id: '../a' } }, /not a valid document ID/],
    ['an unknown patch operation', { patch: { id: 'a', push: {} } }, /Unknown patch operation "push"/],
    ['a patch that does nothing', { patch: { id: 'a' } }, /no operation/],
    ['a revision that is no text', { patch: { id: 'a', set: {}, ifRevisionID: 7 } }, /must be a string/],
  ];
  it.each(wrong)('refuses %s and says why', (_, mutation, reason) => {
    expect(() => parseMutation(mutation)).toThrow(reason);
  });
});
