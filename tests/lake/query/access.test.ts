import { beforeEach, describe, expect, it } from 'vitest';
import type { Access, ContentLake, Grant } from '../../../lake/types.ts';
import { act, ask, DATASET, failureOf, mutate, openTestLake } from '../lake-fixture.ts';

const VIEWER = withGrants('viewer', [{ filter: '_id in path("*")', permissions: ['read'] }]);
const TRANSLATOR = withGrants('translator', [
  { filter: '_id in path("**")', permissions: ['read'] },
  { filter: '_type == "translation"', permissions: ['create', 'update'] },
]);
const NARROW = withGrants('narrow', [
  { filter: '_type == "topic" && public == true', permissions: ['read'] },
]);
const NOBODY = withGrants('nobody', []);

function withGrants(userId: string, grants: Grant[]): Access {
  return { userId, grants };
}

let lake: ContentLake;

beforeEach(async () => {
  lake = openTestLake();
  await mutate(lake, [
    { create: { _id: 'secret', _type: 'note', title: 'Geheim' } },
    { create: { _id: 'topic-1', _type: 'topic', public: true, title: 'Visum', note: { _ref: 'secret' } } },
    { create: { _id: 'topic-2', _type: 'topic', public: false, title: 'Intern' } },
    { create: { _id: 'drafts.topic-1', _type: 'topic', public: true, title: 'Visum neu' } },
    { create: { _id: 'translation-1', _type: 'translation', topic: { _ref: 'topic-1' } } },
  ]);
});

/** What a mutation by someone is answered with: `ok`, or status and type. */
async function attempt(
  access: Access,
  mutation: { [key: string]: { [key: string]: string | object } },
): Promise<unknown> {
  const failure = await failureOf(mutate(lake, [JSON.parse(JSON.stringify(mutation))], { access })).catch(
    () => null,
  );
  return failure ? failure.status : 'ok';
}

describe('reading', () => {
  it('shows a query only what the grants cover, however it asks', async () => {
    expect(await ask(lake, '*._id', { access: NARROW })).toEqual(['drafts.topic-1', 'topic-1']);
    expect(await ask(lake, '*[_id == "secret"]', { access: NARROW })).toEqual([]);
    expect(await ask(lake, '*[_type == "note"]', { access: NARROW })).toEqual([]);
    expect(await ask(lake, '*[[@, _id] match text::query("geheim")]', { access: NARROW })).toEqual([]);
    expect(await ask(lake, '*[references("secret")]._id', { access: NARROW })).toEqual(['topic-1']);
    expect(await ask(lake, 'count(*)', { access: NOBODY })).toBe(0);
  });

  it('does not follow references into documents the reader may not see', async () => {
    expect(await ask(lake, '*[_id == "topic-1"][0]{"note": note->title}', { access: NARROW })).toEqual({
      note: null,
    });
  });

  it('falls back to the published document where the draft is not for the reader', async () => {
    const query = '*[_id == "topic-1"][0].title';
    expect(await ask(lake, query, { access: VIEWER, perspective: 'drafts' })).toBe('Visum');
    expect(await ask(lake, query, { access: TRANSLATOR, perspective: 'drafts' })).toBe('Visum neu');
  });

  it('covers single documents, export and history as well', () => {
    expect(lake.documents(DATASET, ['secret', 'topic-1'], NARROW)).toMatchObject([null, { _id: 'topic-1' }]);
    expect([...lake.exportDocuments(DATASET, NARROW)].map(({ _id }) => _id)).toEqual([
      'drafts.topic-1',
      'topic-1',
    ]);
    expect(lake.transactions({ dataset: DATASET, documentIds: ['secret'], access: NARROW })).toEqual([]);
    expect(lake.revision(DATASET, 'secret', { time: '2030-01-01' }, NARROW)).toBeNull();
    expect(() => lake.events(DATASET, 'secret', NARROW)).toThrow(/permission "history" or "read" required/);
  });
});

describe('writing', () => {
  it('is for documents the grants cover, before and after', async () => {
    const translation = { _id: 'translation-2', _type: 'translation' };
    expect(await attempt(TRANSLATOR, { create: translation })).toBe('ok');
    expect(await attempt(TRANSLATOR, { create: { _id: 'x', _type: 'topic' } })).toBe(403);
    expect(await attempt(TRANSLATOR, { patch: { id: 'translation-1', set: { text: 'Neu' } } })).toBe('ok');
    expect(await attempt(TRANSLATOR, { patch: { id: 'topic-1', set: { title: 'Neu' } } })).toBe(403);
    expect(await attempt(TRANSLATOR, { createOrReplace: { _id: 'topic-2', _type: 'translation' } })).toBe(
      403,
    );
    expect(await attempt(TRANSLATOR, { createOrReplace: { _id: 'translation-1', _type: 'topic' } })).toBe(
      403,
    );
    expect(await attempt(TRANSLATOR, { delete: { id: 'topic-2' } })).toBe(403);
    expect(await attempt(TRANSLATOR, { delete: { id: 'translation-1' } })).toBe('ok');
  });

  it('is refused in the body the client shows', async () => {
    const { body } = await failureOf(
      mutate(lake, [{ create: { _id: 'x', _type: 'topic' } }], { access: VIEWER }),
    );
    expect(body).toMatchObject({
      error: {
        type: 'mutationError',
        items: [{ error: { type: 'insufficientPermissionsError', permission: 'create' } }],
      },
    });
  });

  it('by action is judged like the mutations it stands for', async () => {
    const publish = { actionType: 'publish', draftId: 'drafts.topic-1', publishedId: 'topic-1' };
    expect((await failureOf(act(lake, [publish], { access: TRANSLATOR }))).status).toBe(403);
    expect(await ask(lake, '*[_id == "topic-1"][0].title')).toBe('Visum');
  });

  it('by query touches only what the writer can read', async () => {
    const blind = withGrants('blind', [
      { filter: '_type == "topic" && public == true', permissions: ['read'] },
      { filter: '_id in path("**")', permissions: ['update'] },
    ]);
    await mutate(lake, [{ patch: { query: '*', set: { touched: true } } }], { access: blind });
    expect(await ask(lake, '*[touched]._id')).toEqual(['drafts.topic-1', 'topic-1']);
  });

  it('does not show the writer what may not be read', async () => {
    const blind = withGrants('blind', [{ filter: '_id in path("**")', permissions: ['create', 'update'] }]);
    const { results } = await mutate(lake, [{ patch: { id: 'secret', set: { n: 1 } } }], { access: blind });
    expect(results).toEqual([{ id: 'secret', operation: 'update', document: null }]);
  });
});

describe('a grant', () => {
  it('may ask who the user is', () => {
    const own = (userId: string): Access =>
      withGrants(userId, [{ filter: 'owner == identity()', permissions: ['read'] }]);
    const document = { _id: 'a', _type: 'note', _rev: 'r', _createdAt: 'c', _updatedAt: 'u', owner: 'eva' };
    expect(lake.allows(own('eva'), 'read', document)).toBe(true);
    expect(lake.allows(own('tim'), 'read', document)).toBe(false);
    expect(lake.allows(own('eva'), 'update', document)).toBe(false);
  });

  it('with a filter that does not parse is an error, never a permission', async () => {
    const broken = withGrants('broken', [{ filter: '_type ==', permissions: ['read'] }]);
    expect((await failureOf(ask(lake, '*', { access: broken }))).status).toBe(400);
  });

  it('cannot be widened by closing its filter', async () => {
    const sly = withGrants('sly', [{ filter: 'false] | *[true', permissions: ['read'] }]);
    expect((await failureOf(ask(lake, '*', { access: sly }))).status).toBe(400);
  });
});
