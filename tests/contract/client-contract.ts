import { createClient as createClient8, type ClientConfig, type SanityClient } from '@sanity/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestLake, type TestLake } from '../lake/start-test-lake.ts';

/** Makes a client of some version; the newest version's types stand for all. */
export type CreateClient = (config: ClientConfig) => SanityClient;

/** A client for a test lake. */
export function connect(
  lake: TestLake,
  config: ClientConfig = {},
  createClient: CreateClient = createClient8,
): SanityClient {
  return createClient({
    projectId: 'fiz',
    dataset: 'production',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2021-06-07',
    token: lake.token('administrator'),
    maxRetries: 0,
    ...config,
  });
}

/** What a client says about a refused request. */
export async function failureOf(
  promise: Promise<unknown>,
): Promise<{ statusCode: unknown; message: string; type: unknown }> {
  const error: unknown = await promise.then(
    () => {
      throw new Error('expected the request to be refused, but it was accepted');
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('expected an Error');
  const statusCode: unknown = Reflect.get(error, 'statusCode');
  const details: unknown = Reflect.get(error, 'details');
  const items: unknown = details && typeof details === 'object' && 'items' in details ? details.items : [];
  const first: unknown = Array.isArray(items) ? items[0]?.error?.type : undefined;
  const own: unknown = details && typeof details === 'object' && 'type' in details ? details.type : undefined;
  return { statusCode, message: error.message, type: first ?? own };
}

/** The promises every client version relies on. */
export function describeClientContract(name: string, createClient: CreateClient): void {
  describe(`${name} against the lake`, () => {
    let lake: TestLake;
    let client: SanityClient;
    beforeAll(async () => {
      lake = await startTestLake();
      client = connect(lake, {}, createClient);
    });
    afterAll(() => lake.stop());

    describe('writes', () => {
      it('creates a document with an id made up by the lake', async () => {
        const created = await client.create({ _type: 'note', title: 'made' });
        expect(created._id).toMatch(/^[\w-]{10,}$/);
        expect(created._rev).toBeTruthy();
        expect(await client.getDocument(created._id)).toEqual(created);
      });

      it('makes up the rest of an id that ends with a dot', async () => {
        const created = await client.create({ _id: 'drafts.', _type: 'note' });
        expect(created._id).toMatch(/^drafts\.[\w-]{10,}$/);
      });

      it('refuses to create an id twice and keeps the first', async () => {
        await client.create({ _id: 'twice', _type: 'note', title: 'first' });
        const failure = await failureOf(client.create({ _id: 'twice', _type: 'note', title: 'second' }));
        expect(failure).toMatchObject({ statusCode: 409, type: 'documentAlreadyExistsError' });
        expect(await client.getDocument('twice')).toMatchObject({ title: 'first' });
      });

      it('creates if missing, and replaces when asked to', async () => {
        await client.createIfNotExists({ _id: 'soft', _type: 'note', title: 'first' });
        await client.createIfNotExists({ _id: 'soft', _type: 'note', title: 'second' });
        expect(await client.getDocument('soft')).toMatchObject({ title: 'first' });
        await client.createOrReplace({ _id: 'soft', _type: 'note', text: 'third' });
        const replaced = await client.getDocument('soft');
        expect(replaced).toMatchObject({ text: 'third' });
        expect(replaced).not.toHaveProperty('title');
      });

      it('applies every kind of patch', async () => {
        await client.create({
          _id: 'patched',
          _type: 'note',
          count: 1,
          title: 'Haus',
          list: [{ _key: 'a', n: 1 }],
          gone: true,
        });
        const patched = await client
          .patch('patched')
          .set({ subtitle: 'neu', 'list[_key=="a"].n': 5 })
          .setIfMissing({ count: 100, tags: [] })
          .inc({ count: 3 })
          .dec({ count: 1 })
          .unset(['gone'])
          .append('tags', ['x'])
          .commit();
        expect(patched).toMatchObject({
          subtitle: 'neu',
          count: 3,
          tags: ['x'],
          list: [{ _key: 'a', n: 5 }],
        });
        expect(patched).not.toHaveProperty('gone');
        await client.patch('patched').prepend('tags', ['w']).commit();
        await client.patch('patched').insert('after', 'tags[0]', ['between']).commit();
        const changed = await client
          .patch('patched')
          .diffMatchPatch({ title: '@@ -1,4 +1,5 @@\n Haus\n+e\n' })
          .commit();
        expect(changed).toMatchObject({ title: 'Hause', tags: ['w', 'between', 'x'] });
      });

      it('gives array members keys when asked to', async () => {
        await client.create(
          { _id: 'keyed', _type: 'note', list: [{ n: 1 }, { n: 2 }] },
          { autoGenerateArrayKeys: true },
        );
        const keyed = await client.getDocument('keyed');
        const keys: unknown[] = Array.isArray(keyed?.['list']) ? keyed['list'].map((item) => item._key) : [];
        expect(new Set(keys).size).toBe(2);
        expect(keys.every((key) => typeof key === 'string' && key !== '')).toBe(true);
      });

      it('refuses a patch on another revision and changes nothing', async () => {
        const first = await client.create({ _id: 'revised', _type: 'note', title: 'one' });
        await client.patch('revised').set({ title: 'two' }).ifRevisionId(first._rev).commit();
        const failure = await failureOf(
          client.patch('revised').set({ title: 'three' }).ifRevisionId(first._rev).commit(),
        );
        expect(failure).toMatchObject({ statusCode: 409, type: 'documentRevisionIDDoesNotMatchError' });
        expect(await client.getDocument('revised')).toMatchObject({ title: 'two' });
      });

      it('writes a transaction whole or not at all, under the id the client chose', async () => {
        const done = await client
          .transaction()
          .create({ _id: 'tx-1', _type: 'note' })
          .patch('tx-1', (patch) => patch.set({ title: 'patched' }))
          .transactionId('my-transaction')
          .commit();
        expect(done.transactionId).toBe('my-transaction');
        expect(await client.getDocument('tx-1')).toMatchObject({ _rev: 'my-transaction', title: 'patched' });
        const failing = client
          .transaction()
          .create({ _id: 'tx-2', _type: 'note' })
          .create({ _id: 'tx-1', _type: 'note' });
        expect(await failureOf(failing.commit())).toMatchObject({ statusCode: 409 });
        expect(await client.getDocument('tx-2')).toBeFalsy();
      });

      it('patches and deletes by query', async () => {
        await client
          .transaction()
          .create({ _id: 'bulk-1', _type: 'bulk' })
          .create({ _id: 'bulk-2', _type: 'bulk' })
          .commit();
        await client.patch({ query: '*[_type == "bulk"]' }).set({ touched: true }).commit();
        expect(await client.fetch('count(*[_type == "bulk" && touched])')).toBe(2);
        await client.delete({ query: '*[_type == "bulk"]' });
        expect(await client.fetch('count(*[_type == "bulk"])')).toBe(0);
      });

      it('computes a dry run without writing it', async () => {
        await client.create({ _id: 'dry', _type: 'note' }, { dryRun: true });
        expect(await client.getDocument('dry')).toBeFalsy();
      });

      it('refuses a strong reference to nothing, accepts a weak one', async () => {
        const reference = { _type: 'reference', _ref: 'nowhere' };
        const failure = await failureOf(client.create({ _id: 'pointing', _type: 'note', target: reference }));
        expect(failure).toMatchObject({ statusCode: 409, type: 'documentReferenceDoesNotExistError' });
        expect(await client.getDocument('pointing')).toBeFalsy();
        await client.create({ _id: 'pointing', _type: 'note', target: { ...reference, _weak: true } });
        expect(await client.getDocument('pointing')).toMatchObject({ _id: 'pointing' });
      });

      it('refuses to delete what is still referenced', async () => {
        await client.create({ _id: 'target', _type: 'note' });
        await client.create({ _id: 'source', _type: 'note', to: { _type: 'reference', _ref: 'target' } });
        expect(await failureOf(client.delete('target'))).toMatchObject({
          statusCode: 409,
          type: 'documentHasExistingReferencesError',
        });
        expect(await client.getDocument('target')).toMatchObject({ _id: 'target' });
        await client.delete('source');
        await client.delete('target');
        expect(await client.getDocument('target')).toBeFalsy();
      });
    });

    describe('drafts and actions', () => {
      it('publishes a draft, and edits, discards and unpublishes it', async () => {
        await client.action({
          actionType: 'sanity.action.document.create',
          publishedId: 'page',
          attributes: { _id: 'drafts.page', _type: 'note', title: 'draft' },
          ifExists: 'fail',
        });
        expect(await client.getDocument('page')).toBeFalsy();
        await client.action({
          actionType: 'sanity.action.document.publish',
          publishedId: 'page',
          draftId: 'drafts.page',
        });
        expect(await client.getDocument('page')).toMatchObject({ title: 'draft' });
        expect(await client.getDocument('drafts.page')).toBeFalsy();
        const edit = { patch: { set: { title: 'edited' } }, publishedId: 'page', draftId: 'drafts.page' };
        await client.action({ actionType: 'sanity.action.document.edit', ...edit });
        expect(await client.getDocument('drafts.page')).toMatchObject({ title: 'edited' });
        expect(await client.getDocument('page')).toMatchObject({ title: 'draft' });
        await client.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.page' });
        expect(await client.getDocument('drafts.page')).toBeFalsy();
        await client.action({
          actionType: 'sanity.action.document.unpublish',
          publishedId: 'page',
          draftId: 'drafts.page',
        });
        expect(await client.getDocument('page')).toBeFalsy();
        expect(await client.getDocument('drafts.page')).toMatchObject({ title: 'draft' });
      });

      it('shows each perspective its own view', async () => {
        await client
          .transaction()
          .create({ _id: 'view', _type: 'view', title: 'published' })
          .create({ _id: 'drafts.view', _type: 'view', title: 'draft' })
          .create({ _id: 'drafts.only', _type: 'view', title: 'only a draft' })
          .commit();
        const query = '*[_type == "view"] | order(title asc).title';
        const titles = (perspective: 'raw' | 'published' | 'drafts') =>
          client.fetch(query, {}, { perspective });
        expect(await titles('raw')).toEqual(['draft', 'only a draft', 'published']);
        expect(await titles('published')).toEqual(['published']);
        expect(await titles('drafts')).toEqual(['draft', 'only a draft']);
      });

      it('takes published as the default from API version 2025-02-19 on, and raw before', async () => {
        await client.createOrReplace({ _id: 'drafts.default', _type: 'default' });
        const count = 'count(*[_type == "default"])';
        expect(await client.withConfig({ apiVersion: '2025-02-18' }).fetch(count)).toBe(1);
        expect(await client.withConfig({ apiVersion: '2025-02-19' }).fetch(count)).toBe(0);
      });
    });

    describe('reads', () => {
      it('answers a query with parameters and a followed reference', async () => {
        await client.create({ _id: 'author', _type: 'person', name: 'Mira' });
        await client.create({ _id: 'book', _type: 'book', by: { _type: 'reference', _ref: 'author' } });
        expect(await client.fetch('*[_id == $id][0]{"name": by->name}', { id: 'book' })).toEqual({
          name: 'Mira',
        });
      });

      it('answers a query too long for an address', async () => {
        const ids = Array.from({ length: 2000 }, (_, index) => `some-long-document-id-${index}`);
        expect(await client.fetch('*[_id in $ids]._id', { ids: [...ids, 'author'] })).toEqual(['author']);
      });

      it('reads documents in the order asked for, with null for missing ones', async () => {
        const documents = await client.getDocuments(['book', 'missing', 'author']);
        expect(documents.map((document) => document?._id ?? null)).toEqual(['book', null, 'author']);
      });

      it('points at the place where a query is wrong', async () => {
        const failure = await failureOf(client.fetch('*[_type == '));
        expect(failure.statusCode).toBe(400);
        expect(failure.message).toContain('GROQ query parse error');
      });

      it('names users, projects and datasets', async () => {
        expect(await client.users.getById('me')).toMatchObject({ role: 'administrator' });
        expect(await client.projects.getById('fiz')).toMatchObject({ id: 'fiz' });
        expect((await client.datasets.list()).map((dataset) => dataset.name)).toEqual(['production']);
      });
    });

    describe('assets', () => {
      it('keeps an image with its size, once, and gives its bytes back', async () => {
        const first = await client.assets.upload('image', PIXEL, { filename: 'punkt.png' });
        const second = await client.assets.upload('image', PIXEL, { filename: 'anders.png' });
        expect(first._id).toMatch(/^image-[a-f0-9]{40}-1x1-png$/);
        expect(second._id).toBe(first._id);
        expect(first.metadata.dimensions).toMatchObject({ width: 1, height: 1 });
        const response = await fetch(first.url, {
          headers: { Authorization: `Bearer ${lake.token('viewer')}` },
        });
        expect(Buffer.from(await response.arrayBuffer()).equals(PIXEL)).toBe(true);
      });

      it('keeps a file', async () => {
        const file = await client.assets.upload('file', Buffer.from('Hallo'), { filename: 'gruss.txt' });
        expect(file).toMatchObject({
          _type: 'sanity.fileAsset',
          originalFilename: 'gruss.txt',
          size: 5,
          extension: 'txt',
        });
      });
    });

    describe('streams', () => {
      it('tells a listener of a change with previous, result and effects', async () => {
        await client.createOrReplace({ _id: 'heard', _type: 'heard', title: 'one' });
        const heard = collect(
          client.listen(
            '*[_type == "heard"]',
            {},
            { includePreviousRevision: true, effectFormat: 'mendoza', events: ['welcome', 'mutation'] },
          ),
          2,
        );
        await heard.first;
        await client.patch('heard').set({ title: 'two' }).commit();
        const [, event] = await heard.all;
        expect(event).toMatchObject({
          type: 'mutation',
          documentId: 'heard',
          transition: 'update',
          previous: { title: 'one' },
          result: { title: 'two' },
          transactionTotalEvents: 1,
          visibility: 'query',
        });
        expect(event).toHaveProperty('effects.apply');
      });

      it('says on the stream that a query to listen to is wrong', async () => {
        const failure = await collect(client.listen('*[_type == '), 1).all.catch((error: unknown) => error);
        expect(String(failure)).toMatch(/ChannelError|parse error/);
      });

      it('sends a live event with the tags of the queries it concerns', async () => {
        const live = client.withConfig({ apiVersion: '2025-02-19' });
        const { syncTags } = await live.fetch('*[_type == "note"]', {}, { filterResponse: false });
        const heard = collect(live.live.events({ includeDrafts: true }), 2);
        await heard.first;
        await client.createOrReplace({ _id: 'lively', _type: 'note' });
        const [, event] = await heard.all;
        expect(event).toMatchObject({ type: 'message', tags: syncTags });
      });
    });
  });
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Observable<T> {
  subscribe(observer: { next: (value: T) => void; error: (error: unknown) => void }): { unsubscribe(): void };
}

/** Gathers the first events of a stream, then leaves it. */
export function collect<T>(source: Observable<T>, count: number): { first: Promise<T>; all: Promise<T[]> } {
  const events: T[] = [];
  const first = Promise.withResolvers<T>();
  const all = Promise.withResolvers<T[]>();
  // Whoever waits for all of them hears of the failure; the other promise must not fail unheard.
  first.promise.catch(() => {});
  const subscription = source.subscribe({
    next: (event) => {
      events.push(event);
      first.resolve(event);
      if (events.length < count) return;
      all.resolve(events);
      subscription.unsubscribe();
    },
    error: (error) => {
      first.reject(error);
      all.reject(error);
    },
  });
  return { first: first.promise, all: all.promise };
}
