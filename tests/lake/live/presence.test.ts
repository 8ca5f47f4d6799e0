import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createPresenceHub } from '../../../lake/live/presence.ts';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

describe('presence', () => {
  let lake: TestLake;
  beforeAll(async () => {
    lake = await startTestLake();
  });
  afterAll(() => lake.stop());

  interface Studio {
    call(method: string, params: object): Promise<unknown>;
    heard: { wait(type: string): Promise<Record<string, unknown>> };
    close(): void;
  }

  async function connect(token: string): Promise<Studio> {
    const socket = new WebSocket(`${lake.url.replace('http', 'ws')}/v2022-06-30/socket/production`);
    const answers = new Map<string, (result: unknown) => void>();
    const seen: Record<string, unknown>[] = [];
    const waiting: { type: string; resolve: (event: Record<string, unknown>) => void }[] = [];
    socket.on('message', (data) => {
      const text = String(data);
      if (text === '♥') return;
      const message = JSON.parse(text);
      answers.get(message.id)?.(message.result ?? message.error);
      if (message.method !== 'presence_subscription') return;
      const { result } = message.params;
      const waiter = waiting.findIndex(({ type }) => type === result.type);
      if (waiter < 0) seen.push(result);
      else waiting.splice(waiter, 1)[0]?.resolve(result);
    });
    await new Promise((resolve) => socket.once('open', resolve));
    let lastId = 0;
    const call = (method: string, params: object) =>
      new Promise<unknown>((resolve) => {
        const id = String(++lastId);
        answers.set(id, resolve);
        socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
      });
    await call('authorization', { authorization: `Bearer ${token}` });
    const wait = (type: string): Promise<Record<string, unknown>> => {
      const known = seen.findIndex((event) => event['type'] === type);
      if (known >= 0) return Promise.resolve(seen.splice(known, 1)[0] ?? {});
      return new Promise((resolve) => waiting.push({ type, resolve }));
    };
    return { call, heard: { wait }, close: () => socket.close() };
  }

  it('gives one Studio only so many subscriptions', async () => {
    const greedy = await connect(lake.token('viewer'));
    const given: unknown[] = [];
    for (let asked = 0; asked < 40; asked += 1) given.push(await greedy.call('presence_subscribe', {}));
    expect(given.filter((subscription) => typeof subscription === 'string')).toHaveLength(16);
    greedy.close();
  });

  it('tells each Studio who else is where, and who has left', async () => {
    const mira = await connect(lake.token('editor'));
    const ole = await connect(lake.token('viewer'));
    expect(typeof (await mira.call('presence_subscribe', {}))).toBe('string');
    await ole.call('presence_rollcall', { session: 'ole-session' });
    expect(await mira.heard.wait('rollCall')).toEqual({
      type: 'rollCall',
      i: 'service-viewer',
      session: 'ole-session',
    });
    const locations = [{ type: 'document', documentId: 'topic-a' }];
    await ole.call('presence_announce', { data: { sessionId: 'ole-session', locations } });
    expect(await mira.heard.wait('state')).toEqual({
      type: 'state',
      i: 'service-viewer',
      m: { sessionId: 'ole-session', locations },
    });
    ole.close();
    expect(await mira.heard.wait('disconnect')).toEqual({
      type: 'disconnect',
      i: 'service-viewer',
      m: { session: 'ole-session' },
    });
    mira.close();
  });

  it('says so when a method is unknown', async () => {
    const mira = await connect(lake.token('editor'));
    expect(await mira.call('presence_unknown', {})).toMatchObject({ code: -32601 });
    mira.close();
  });

  it.each([
    ['sends a wrong token', { method: 'authorization', params: { authorization: 'Bearer wrong' } }],
    ['asks before it has logged in', { method: 'presence_subscribe', params: {} }],
  ])('hangs up on who %s', async (_, message) => {
    const socket = new WebSocket(`${lake.url.replace('http', 'ws')}/v2022-06-30/socket/production`);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.once('open', () => socket.send(JSON.stringify({ jsonrpc: '2.0', id: '1', ...message })));
    expect(await closed).toBe(4001);
  });

  it('refuses sockets anywhere else', async () => {
    const socket = new WebSocket(`${lake.url.replace('http', 'ws')}/v1/elsewhere`);
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toContain('404');
  });
});

describe('a presence socket whose account is removed', () => {
  it('is closed at the next heartbeat', () => {
    vi.useFakeTimers();
    const accounts = new Map([['token', 'mira']]);
    const authenticator = {
      authenticateToken: (token: string) => (accounts.has(token) ? { userId: accounts.get(token) } : null),
    };
    const sent: string[] = [];
    const closed: number[] = [];
    const socket = Object.assign(new EventEmitter(), {
      OPEN: 1,
      readyState: 1,
      bufferedAmount: 0,
      send: (text: string) => sent.push(text),
      close: (code: number) => closed.push(code),
    });
    // @ts-expect-error -- only what the hub uses of a socket and of the authenticator
    createPresenceHub(authenticator).connect(socket, 'production');
    socket.emit(
      'message',
      JSON.stringify({ id: '1', method: 'authorization', params: { authorization: 'Bearer token' } }),
    );
    vi.advanceTimersByTime(15_000);
    expect({ beats: sent.filter((text) => text === '♥').length, closed }).toEqual({ beats: 1, closed: [] });
    accounts.clear();
    vi.advanceTimersByTime(15_000);
    expect(closed).toEqual([4001]);
    socket.emit('close');
    vi.useRealTimers();
  });
});
