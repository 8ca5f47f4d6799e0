import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLiveHub } from '../../../lake/live/hub.ts';
import type { StreamEvent } from '../../../lake/live/stream-event.ts';
import type { CommittedTransaction, ContentLake, StoredDocument } from '../../../lake/types.ts';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

describe('listening', () => {
  let lake: TestLake;
  beforeAll(async () => {
    lake = await startTestLake();
  });
  afterAll(() => lake.stop());

  async function mutate(...mutations: object[]): Promise<string> {
    const body = JSON.stringify({ mutations });
    const response = await lake.request('/v1/data/mutate/production', { method: 'POST', body });
    const { transactionId }: { transactionId: string } = await response.json();
    return transactionId;
  }

  it('begins with welcome and an answer that no proxy holds back', async () => {
    const stream = await openStream(lake, { query: '*' });
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(stream.headers.get('cache-control')).toContain('no-transform');
    expect((await stream.next()).name).toBe('welcome');
    stream.close();
  });

  it('chains revisions, from appearing to disappearing', async () => {
    const stream = await openStream(lake, {
      query: '*[_id == $id]',
      $id: '"chain"',
      effectFormat: 'mendoza',
    });
    await stream.next();
    const revisions = [
      await mutate({ create: { _id: 'chain', _type: 'note' } }),
      await mutate({ patch: { id: 'chain', set: { title: 'x' } } }),
      await mutate({ delete: { id: 'chain' } }),
    ];
    const events = [await stream.next(), await stream.next(), await stream.next()].map(({ data }) => data);
    expect(events.map((event) => event['transition'])).toEqual(['appear', 'update', 'disappear']);
    expect(events.map((event) => event['previousRev'])).toEqual([undefined, revisions[0], revisions[1]]);
    expect(events.map((event) => event['resultRev'])).toEqual(revisions);
    expect(events[0]).toHaveProperty('effects.revert', [0, null]);
    expect(events[2]).toHaveProperty('effects.apply', [0, null]);
    stream.close();
  });

  it('counts only the events this listener gets of a transaction', async () => {
    const one = await openStream(lake, { query: '*[_type == "one"]' });
    const all = await openStream(lake, { query: '*' });
    await Promise.all([one.next(), all.next()]);
    await mutate({ create: { _id: 'c1', _type: 'one' } }, { create: { _id: 'c2', _type: 'two' } });
    expect((await one.next()).data).toMatchObject({ transactionTotalEvents: 1, transactionCurrentEvent: 1 });
    expect((await all.next()).data).toMatchObject({ transactionTotalEvents: 2, transactionCurrentEvent: 1 });
    expect((await all.next()).data).toMatchObject({ transactionTotalEvents: 2, transactionCurrentEvent: 2 });
    one.close();
    all.close();
  });

  it('gives each event only the mutations of its own document', async () => {
    const stream = await openStream(lake, { query: '*[_type == "own"]' });
    await stream.next();
    await mutate({ create: { _id: 'own-1', _type: 'own' } }, { create: { _id: 'own-2', _type: 'own' } });
    const { data } = await stream.next();
    expect(data['documentId']).toBe('own-1');
    expect(JSON.stringify(data['mutations'])).not.toContain('own-2');
    stream.close();
  });

  it('leaves out what was not asked for', async () => {
    const stream = await openStream(lake, { query: '*[_type == "bare"]', includeMutations: 'false' });
    await stream.next();
    await mutate({ create: { _id: 'bare', _type: 'bare' } });
    const { data } = await stream.next();
    expect(data['mutations']).toEqual([]);
    expect(data).not.toHaveProperty('result');
    expect(data).not.toHaveProperty('previous');
    expect(data).not.toHaveProperty('effects');
    stream.close();
  });

  it('shows an action as the raw mutations it stands for', async () => {
    await mutate({ create: { _id: 'drafts.act', _type: 'act', title: 'x' } });
    const stream = await openStream(lake, { query: '*[_type == "act"]' });
    await stream.next();
    const actions = [
      { actionType: 'sanity.action.document.publish', publishedId: 'act', draftId: 'drafts.act' },
    ];
    await lake.request('/v1/data/actions/production', { method: 'POST', body: JSON.stringify({ actions }) });
    const ids = [(await stream.next()).data['documentId'], (await stream.next()).data['documentId']];
    expect(ids.toSorted()).toEqual(['act', 'drafts.act']);
    stream.close();
  });

  it('ends with the reason when its filter takes too long, while others go on hearing', async () => {
    const runaway = await openStream(lake, { query: `*[text match "${'*a'.repeat(20)}*b"]` });
    const other = await openStream(lake, { query: '*[_type == "long"]' });
    await Promise.all([runaway.next(), other.next()]);
    await mutate({ create: { _id: 'long', _type: 'long', text: 'a'.repeat(5000) } });
    expect(await runaway.next()).toMatchObject({
      name: 'channelError',
      data: { error: { type: 'queryTimeoutError' } },
    });
    expect((await other.next()).data).toMatchObject({ documentId: 'long' });
    runaway.close();
    other.close();
  });

  it('answers a wrong query with 200 and an event, as clients expect', async () => {
    const stream = await openStream(lake, { query: '*[_type ==' });
    expect(stream.status).toBe(200);
    expect(await stream.next()).toMatchObject({
      name: 'channelError',
      data: { error: { type: 'queryParseError' } },
    });
    stream.close();
  });
});

/** A hub over a lake that says who may read what; the real roles read everything. */
describe('a listener that may not read everything', () => {
  const everything = { userId: 'a', grants: [] };
  const isPublic = (document: StoredDocument): boolean => document['public'] === true;

  function setUp() {
    let emit: (transaction: CommittedTransaction) => void = () => {};
    const parts = {
      datasets: () => ['production'],
      matcher: () => () => true,
      allows: (_access: unknown, _permission: unknown, document: StoredDocument) => isPublic(document),
      subscribe: (listener: typeof emit) => {
        emit = listener;
        return () => {};
      },
    };
    const lake: ContentLake = { ...UNUSED, ...parts };
    return {
      hub: createLiveHub(lake, 60_000),
      emit: (transaction: CommittedTransaction) => emit(transaction),
    };
  }
  const makeDocument = (fields: object): StoredDocument => ({
    _id: 'x',
    _type: 'note',
    _rev: 'r',
    _createdAt: '',
    _updatedAt: '',
    ...fields,
  });
  function transactionOf(
    previous: StoredDocument | null,
    result: StoredDocument | null,
  ): CommittedTransaction {
    const effects = { apply: ['secret'], revert: ['secret'] };
    const mutations = [{ patch: { id: 'x', set: { word: 'secret' } } }];
    return {
      id: 't',
      dataset: 'production',
      timestamp: '',
      author: 'b',
      changes: [{ documentId: 'x', previous, result, mutations, effects }],
    };
  }
  function listenTo(previous: StoredDocument | null, result: StoredDocument | null): StreamEvent[] {
    const { hub, emit } = setUp();
    const heard: StreamEvent[] = [];
    hub.open(
      { ...LISTEN_ALL, kind: 'listen', dataset: 'production', query: '*', params: {} },
      { access: everything, stillAllowed: () => true },
      { send: (event) => heard.push(event), keepAlive: () => {}, end: () => {} },
    );
    emit(transactionOf(previous, result));
    hub.close();
    return heard.filter((event) => event.name === 'mutation');
  }

  it('hears nothing of a document it may not read', () => {
    expect(listenTo(makeDocument({ word: 'secret' }), makeDocument({ word: 'secret' }))).toEqual([]);
  });

  it('sees a document appear that becomes readable, without what it was before', () => {
    const [event] = listenTo(makeDocument({ word: 'secret' }), makeDocument({ public: true }));
    expect(event?.data).toMatchObject({ transition: 'appear', result: { public: true } });
    expect(JSON.stringify(event?.data)).not.toContain('secret');
  });

  it('sees a document disappear that is no longer readable, without what it has become', () => {
    const [event] = listenTo(makeDocument({ public: true }), makeDocument({ word: 'secret' }));
    expect(event?.data).toMatchObject({ transition: 'disappear', previous: { public: true } });
    expect(JSON.stringify(event?.data)).not.toContain('secret');
  });

  it('is closed when its login ends', async () => {
    const lake: ContentLake = {
      ...UNUSED,
      datasets: () => ['production'],
      matcher: () => () => true,
      subscribe: () => () => {},
    };
    const quick = createLiveHub(lake, 5);
    const ended = new Promise<void>((resolve) => {
      quick.open(
        { ...LISTEN_ALL, kind: 'listen', dataset: 'production', query: '*', params: {} },
        { access: everything, stillAllowed: () => false },
        { send: () => {}, keepAlive: () => {}, end: resolve },
      );
    });
    await ended;
    expect(quick.streamCount()).toBe(0);
    quick.close();
  });
});

const LISTEN_ALL = {
  includeResult: true,
  includePreviousRevision: true,
  includeMutations: true,
  includeAllVersions: true,
  includeEffects: true,
};

function neverCalled(): never {
  throw new Error('the hub must not call this');
}

const UNUSED: ContentLake = {
  datasets: neverCalled,
  createDataset: neverCalled,
  query: neverCalled,
  documents: neverCalled,
  mutate: neverCalled,
  act: neverCalled,
  transactions: neverCalled,
  events: neverCalled,
  revision: neverCalled,
  exportDocuments: neverCalled,
  matcher: neverCalled,
  allows: neverCalled,
  subscribe: neverCalled,
  close: neverCalled,
};

interface OpenedStream {
  status: number;
  headers: Headers;
  next(): Promise<{ name: string; data: Record<string, unknown> }>;
  close(): void;
}

/** Reads server-sent events one by one. */
async function openStream(lake: TestLake, parameters: Record<string, string>): Promise<OpenedStream> {
  const controller = new AbortController();
  const path = `/v2021-06-07/data/listen/production?${new URLSearchParams(parameters)}`;
  const response = await lake.request(path, { signal: controller.signal });
  const reader = (response.body ?? new ReadableStream<Uint8Array<ArrayBuffer>>()).getReader();
  const decoder = new TextDecoder();
  let text = '';
  async function next(): Promise<{ name: string; data: Record<string, unknown> }> {
    while (!text.includes('\n\n')) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`the stream ended after "${text}"`);
      text += decoder.decode(value, { stream: true });
    }
    const end = text.indexOf('\n\n');
    const block = text.slice(0, end);
    text = text.slice(end + 2);
    const name = /^event: (.*)$/m.exec(block)?.[1];
    const data = /^data: (.*)$/m.exec(block)?.[1];
    return name && data ? { name, data: JSON.parse(data) } : next();
  }
  return { status: response.status, headers: response.headers, next, close: () => controller.abort() };
}
