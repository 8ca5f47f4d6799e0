import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MuxEventSource } from '../../../studio/eventsource-mux.ts';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

/** The browser's half and the lake's half of the multiplexer, together, over a real socket. */
describe('streams over one WebSocket', () => {
  let lake: TestLake;
  const opened: MuxEventSource[] = [];
  beforeAll(async () => {
    lake = await startTestLake();
  });
  afterEach(() => {
    for (const source of opened.splice(0)) source.close();
  });
  afterAll(() => lake.stop());

  function open(query: string, token = lake.token('editor'), url = lake.url): MuxEventSource {
    const address = `${url}/v2021-06-07/data/listen/production?${new URLSearchParams({ query, includeResult: 'true' })}`;
    const source = new MuxEventSource(address, { headers: { Authorization: `Bearer ${token}` } });
    opened.push(source);
    return source;
  }

  it('brings welcome and changes, with ids, to a source that looks like an EventSource', async () => {
    const source = open('*[_type == "muxed"]');
    expect(source.readyState).toBe(source.CONNECTING);
    const welcome = await next(source, 'welcome');
    expect(source.readyState).toBe(source.OPEN);
    expect(JSON.parse(welcome.data ?? '')).toHaveProperty('listenerName');
    const mutation = next(source, 'mutation');
    await lake.seed({ _id: 'm1', _type: 'muxed', title: 'hello' });
    const event = await mutation;
    expect(JSON.parse(event.data ?? '')).toMatchObject({ documentId: 'm1', result: { title: 'hello' } });
    expect(event.lastEventId).toMatch(/#m1$/);
  });

  it('carries a hundred streams and keeps them apart', async () => {
    const sources = Array.from({ length: 100 }, (_, index) => open(`*[_id == "apart-${index}"]`));
    await Promise.all(sources.map((source) => next(source, 'welcome')));
    const heard = sources.map((source) => next(source, 'mutation'));
    const documents = sources.map((_, index) => ({ _id: `apart-${index}`, _type: 'apart' }));
    await lake.seed(...documents);
    const ids = (await Promise.all(heard)).map((event) => JSON.parse(event.data ?? '').documentId);
    expect(ids).toEqual(documents.map((document) => document._id));
  });

  it('hears nothing more after it was closed', async () => {
    const closed = open('*[_type == "after"]');
    const witness = open('*[_type == "after"]');
    await Promise.all([next(closed, 'welcome'), next(witness, 'welcome')]);
    const heard: string[] = [];
    closed.addEventListener('mutation', () => heard.push('mutation'));
    closed.close();
    expect(closed.readyState).toBe(closed.CLOSED);
    const seen = next(witness, 'mutation');
    await lake.seed({ _id: 'after-1', _type: 'after' });
    await seen;
    expect(heard).toEqual([]);
  });

  it('reports an unknown token with its status and stops', async () => {
    const source = open('*', 'x'.repeat(43));
    const error = await next(source, 'error');
    expect(error.status).toBe(401);
    expect(source.readyState).toBe(source.CLOSED);
  });

  it('reports an unknown dataset with its status', async () => {
    const address = `${lake.url}/v1/data/listen/nowhere?query=*`;
    const source = new MuxEventSource(address, {
      headers: { Authorization: `Bearer ${lake.token('editor')}` },
    });
    opened.push(source);
    expect((await next(source, 'error')).status).toBe(404);
  });

  it('says on the stream that its query is wrong', async () => {
    const event = await next(open('*[_type =='), 'channelError');
    expect(JSON.parse(event.data ?? '')).toHaveProperty('error.type', 'queryParseError');
  });

  it('connects again by itself after the server was restarted', async () => {
    const first = await startTestLake();
    const source = open('*', first.token('editor'), first.url);
    await next(source, 'welcome');
    const lost = next(source, 'error');
    const { port } = first;
    await first.stop();
    const error = await lost;
    expect(error).not.toHaveProperty('status');
    expect(source.readyState).toBe(source.CONNECTING);
    // The new server does not know the token: the answer proves that the source came back by itself.
    const second = await startTestLake({ port });
    const refused = await next(source, 'error', (event) => event.status !== undefined);
    expect(refused.status).toBe(401);
    await second.stop();
  });
});

interface SeenEvent {
  data?: string;
  lastEventId?: string;
  status?: number;
}

function next(
  source: MuxEventSource,
  type: string,
  wanted: (event: SeenEvent) => boolean = () => true,
): Promise<SeenEvent> {
  return new Promise((resolve) => {
    const listener = (event: SeenEvent): void => {
      if (!wanted(event)) return;
      source.removeEventListener(type, listener);
      resolve(event);
    };
    source.addEventListener(type, listener);
  });
}
