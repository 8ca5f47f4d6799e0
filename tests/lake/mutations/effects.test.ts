import * as fc from 'fast-check';
import { applyPatch } from 'mendoza';
import { describe, expect, it } from 'vitest';
import { encodeEffects, encodePatch } from '../../../lake/mutations/effects.ts';
import type { Json, StoredDocument } from '../../../lake/types.ts';

const key = fc.constantFrom('a', 'b', 'title', 'Z', 'ä', '_type', '10', '9', 'constructor');
const text = fc.oneof(
  fc.constantFrom('', 'Hallo Welt', 'Hällo Wölt', 'Grüße 👋🏽 aus Leipzig', 'aa', 'aaa', '日本語'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const { value: json } = fc.letrec<{ value: Json; list: Json[]; object: { [key: string]: Json } }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    text,
    tie('list'),
    tie('object'),
  ),
  list: fc.oneof(
    fc.array(tie('value'), { maxLength: 6 }),
    fc.array(
      fc
        .tuple(fc.constantFrom('k1', 'k2', 'k3', 'k4'), tie('object'))
        .map(([_key, rest]) => ({ ...rest, _key })),
      { maxLength: 5 },
    ),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
}));
const document = fc
  .tuple(fc.dictionary(key, json, { maxKeys: 6 }), fc.uuid())
  .map(([fields, revision]): StoredDocument => {
    const system = { _id: 'x', _type: 't', _rev: revision, _createdAt: '2026-01-01', _updatedAt: revision };
    return { ...fields, ...system };
  });
/** Two texts that share most of their letters, the case typing produces. */
const edit = fc
  .tuple(text, text, text, text)
  .map(([start, before, after, end]) => [start + before + end, start + after + end]);

function withoutRevision(value: StoredDocument): { [key: string]: Json | undefined } {
  const { _rev, ...rest } = value;
  return rest;
}

describe('effects', () => {
  it('lead from the previous document to the result and back, whatever changed', () => {
    fc.assert(
      fc.property(document, document, (previous, result) => {
        const { apply, revert } = encodeEffects(previous, result);
        const after: unknown = applyPatch(withoutRevision(previous), apply);
        expect(after).toEqual(withoutRevision(result));
        expect(applyPatch(after, revert)).toEqual(withoutRevision(previous));
      }),
      { numRuns: 2000 },
    );
  });

  it('cut text between characters, never inside one', () => {
    fc.assert(
      fc.property(edit, ([before, after]) => {
        const left = { text: before ?? '' };
        expect(applyPatch(left, encodePatch(left, { text: after ?? '' }))).toEqual({ text: after });
      }),
      { numRuns: 2000 },
    );
  });

  it('say null before a creation and after a deletion', () => {
    const made: StoredDocument = { _id: 'x', _type: 't', _rev: 'r', _createdAt: 'c', _updatedAt: 'u' };
    const bare = withoutRevision(made);
    expect(encodeEffects(null, made)).toEqual({ apply: [0, bare], revert: [0, null] });
    expect(encodeEffects(made, null)).toEqual({ apply: [0, null], revert: [0, bare] });
  });

  it('do not mention the revision, because the Studio applies them without it', () => {
    const before: StoredDocument = { _id: 'x', _type: 't', _rev: 'one', _createdAt: 'c', _updatedAt: 'u' };
    expect(encodeEffects(before, { ...before, _rev: 'two' })).toEqual({ apply: [], revert: [] });
  });

  it('name only the changed part of a text, in UTF-8 bytes', () => {
    expect(encodePatch({ title: 'Größe M' }, { title: 'Größe L' })).toEqual([11, 0, 23, 0, 8, 22, 'L', 15]);
  });

  it('keep unchanged members of a keyed list as slices and descend into the changed one', () => {
    const left = {
      body: [
        { _key: 'a', n: 1 },
        { _key: 'b', n: 2 },
        { _key: 'c', n: 3 },
        { _key: 'd', n: 4 },
      ],
    };
    const right = {
      body: [
        { _key: 'a', n: 1 },
        { _key: 'b', n: 2 },
        { _key: 'c', n: 9 },
      ],
    };
    expect(encodePatch(left, right)).toEqual([11, 0, 21, 0, 2, 12, 2, 17, 9, 'n', 16, 15]);
  });

  it('follow a keyed member to its new place', () => {
    const left = { body: [{ _key: 'a' }, { _key: 'b' }] };
    const right = { body: [{ _key: 'b' }, { _key: 'a' }] };
    expect(encodePatch(left, right)).toEqual([11, 0, 21, 1, 2, 21, 0, 1, 15]);
  });
});
