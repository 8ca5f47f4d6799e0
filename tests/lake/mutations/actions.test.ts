import { describe, expect, it } from 'vitest';
import { translateAction } from '../../../lake/mutations/actions.ts';
import { strengthenReferences } from '../../../lake/mutations/references.ts';
import type { Action, Json, Mutation, StoredDocument } from '../../../lake/types.ts';

function stored(id: string, fields: { [key: string]: Json } = {}): StoredDocument {
  const times = { _createdAt: `${id} created`, _updatedAt: 'u' };
  return { ...fields, _id: id, _type: 'note', _rev: `${id} rev`, ...times };
}

function translate(action: { [key: string]: Json }, documents: StoredDocument[] = []): Mutation[] {
  const complete: Action = {
    ...action,
    actionType: `sanity.action.document.${String(action['actionType'])}`,
  };
  return translateAction(complete, (id) => documents.find((document) => document._id === id) ?? null);
}

describe('the action', () => {
  it('create makes the draft, or leaves an existing one when told to', () => {
    const action = { actionType: 'create', publishedId: 'a', attributes: { _id: 'drafts.a', _type: 'note' } };
    const document = { _id: 'drafts.a', _type: 'note' };
    expect(translate({ ...action, ifExists: 'fail' })).toEqual([{ create: document }]);
    expect(translate({ ...action, ifExists: 'ignore' })).toEqual([{ createIfNotExists: document }]);
  });

  it('edit patches the draft', () => {
    const action = {
      actionType: 'edit',
      draftId: 'drafts.a',
      publishedId: 'a',
      patch: { set: { n: 1 }, id: 'b' },
    };
    expect(translate(action, [stored('drafts.a')])).toEqual([{ patch: { set: { n: 1 }, id: 'drafts.a' } }]);
  });

  it('edit first makes the draft from the published document when there is none', () => {
    const action = { actionType: 'edit', draftId: 'drafts.a', publishedId: 'a', patch: { set: { n: 1 } } };
    expect(translate(action, [stored('a', { n: 0 })])).toEqual([
      { createIfNotExists: { _id: 'drafts.a', _type: 'note', n: 0, _createdAt: 'a created' } },
      { patch: { set: { n: 1 }, id: 'drafts.a' } },
    ]);
  });

  it('publish replaces the published document, keeps its creation time and deletes the draft', () => {
    const action = {
      actionType: 'publish',
      draftId: 'drafts.a',
      publishedId: 'a',
      ifPublishedRevisionId: 'a rev',
    };
    expect(translate(action, [stored('a'), stored('drafts.a', { n: 1 })])).toEqual([
      { createOrReplace: { _id: 'a', _type: 'note', n: 1, _createdAt: 'a created' } },
      { delete: { id: 'drafts.a' } },
    ]);
  });

  it('publish refuses when either document has moved on', () => {
    const documents = [stored('a'), stored('drafts.a')];
    const action = { actionType: 'publish', draftId: 'drafts.a', publishedId: 'a' };
    expect(() => translate({ ...action, ifPublishedRevisionId: 'other' }, documents)).toThrow(
      /has revision "a rev"/,
    );
    expect(() => translate({ ...action, ifDraftRevisionId: 'other' }, documents)).toThrow(
      /has revision "drafts.a rev"/,
    );
    expect(() => translate(action, [stored('a')])).toThrow(/"drafts.a" was not found/);
  });

  it('publish refuses a draft of another type than the published document', () => {
    const documents = [stored('a'), { ...stored('drafts.a'), _type: 'other' }];
    const action = { actionType: 'publish', draftId: 'drafts.a', publishedId: 'a' };
    expect(() => translate(action, documents)).toThrow(/of type "other" over "a" of type "note"/);
  });

  it('unpublish turns the published document into a draft', () => {
    const action = { actionType: 'unpublish', draftId: 'drafts.a', publishedId: 'a' };
    expect(translate(action, [stored('a', { n: 1 })])).toEqual([
      { createIfNotExists: { _id: 'drafts.a', _type: 'note', n: 1, _createdAt: 'a created' } },
      { delete: { id: 'a' } },
    ]);
  });

  it('discard deletes a draft or version, never a published document', () => {
    expect(translate({ actionType: 'discard', draftId: 'drafts.a' }, [stored('drafts.a')])).toEqual([
      { delete: { id: 'drafts.a' } },
    ]);
    expect(() => translate({ actionType: 'discard', draftId: 'a' }, [stored('a')])).toThrow(/only a draft/);
  });

  it('delete takes the listed drafts along and refuses drafts of other documents', () => {
    const documents = [stored('a'), stored('drafts.a')];
    const action = { actionType: 'delete', publishedId: 'a' };
    expect(translate({ ...action, includeDrafts: ['drafts.a'] }, documents)).toEqual([
      { delete: { id: 'drafts.a' } },
      { delete: { id: 'a' } },
    ]);
    expect(translate({ ...action, includeDrafts: [] }, documents)).toEqual([{ delete: { id: 'a' } }]);
    expect(() => translate({ ...action, includeDrafts: ['drafts.b'] }, documents)).toThrow(
      /not a draft or version of "a"/,
    );
    expect(() => translate({ ...action, includeDrafts: [] })).toThrow(/was not found/);
  });

  it('replaceDraft restores a draft whole', () => {
    const action = {
      actionType: 'replaceDraft',
      publishedId: 'a',
      attributes: { _id: 'drafts.a', _type: 'note', _rev: 'x' },
    };
    expect(translate(action)).toEqual([{ createOrReplace: { _id: 'drafts.a', _type: 'note' } }]);
  });

  it('version.create copies a base document or takes a whole one', () => {
    const copy = { actionType: 'version.create', publishedId: 'a', baseId: 'a', versionId: 'versions.r.a' };
    expect(translate(copy, [stored('a', { n: 1 })])).toEqual([
      { create: { _id: 'versions.r.a', _type: 'note', n: 1, _createdAt: 'a created' } },
    ]);
    const whole = {
      actionType: 'version.create',
      publishedId: 'a',
      document: { _id: 'versions.r.a', _type: 'note' },
    };
    expect(translate(whole)).toEqual([{ create: { _id: 'versions.r.a', _type: 'note' } }]);
    expect(() => translate(copy, [stored('a'), stored('versions.r.a')])).toThrow(/already exists/);
  });

  it('version.replace, version.discard and version.unpublish work on that version', () => {
    const version = stored('versions.r.a');
    const document = { _id: 'versions.r.a', _type: 'note' };
    expect(translate({ actionType: 'version.replace', document })).toEqual([{ createOrReplace: document }]);
    expect(translate({ actionType: 'version.discard', versionId: 'versions.r.a' }, [version])).toEqual([
      { delete: { id: 'versions.r.a' } },
    ]);
    expect(
      translate({ actionType: 'version.unpublish', versionId: 'versions.r.a', publishedId: 'a' }, [version]),
    ).toEqual([{ patch: { id: 'versions.r.a', set: { _system: { delete: true } } } }]);
  });

  it.each<[string, { [key: string]: Json }, RegExp]>([
    [
      'an unknown name',
      { actionType: 'explode' },
      /Unknown action "sanity.action.document.explode".*knows sanity/,
    ],
    ['a name of JavaScript', { actionType: 'constructor' }, /Unknown action/],
    ['a missing field', { actionType: 'publish', draftId: 'drafts.a' }, /needs "publishedId"/],
    [
      'a patch that is no object',
      { actionType: 'edit', draftId: 'drafts.a', publishedId: 'a', patch: 1 },
      /needs "patch"/,
    ],
    ['an id with a slash', { actionType: 'discard', draftId: 'drafts.a/b' }, /not a valid document ID/],
    [
      'a draft of another document',
      { actionType: 'publish', draftId: 'drafts.b', publishedId: 'a' },
      /not a draft or version/,
    ],
  ])('with %s is refused', (_, action, reason) => {
    expect(() => translate(action)).toThrow(reason);
  });
});

describe('publishing', () => {
  it('makes references strong that were weak only while their target was a draft', () => {
    const strengthen = { type: 'topic' };
    const before = {
      list: [{ topic: { _ref: 'a', _weak: true, _strengthenOnPublish: strengthen } }],
      other: { _ref: 'b', _weak: true },
    };
    expect(strengthenReferences(before)).toEqual({
      list: [{ topic: { _ref: 'a' } }],
      other: { _ref: 'b', _weak: true },
    });
  });

  it('leaves references weak that are meant to be', () => {
    const before = { topic: { _ref: 'a', _weak: true, _strengthenOnPublish: { type: 'topic', weak: true } } };
    expect(strengthenReferences(before)).toEqual({ topic: { _ref: 'a', _weak: true } });
  });
});
