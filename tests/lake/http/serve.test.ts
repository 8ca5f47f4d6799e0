import { createServer } from 'node:http';
import { connect } from 'node:http2';
import { connect as connectPlain } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataInUse, isPortTakenError, startLake } from '../../../lake/index.ts';
import { WebSocket } from 'ws';
import { startTestLake, type TestLake } from '../start-test-lake.ts';
import { makeCertificate } from './make-certificate.ts';

describe('the server', () => {
  let lake: TestLake;
  beforeAll(async () => {
    lake = await startTestLake({
      studioOrigins: ['https://studio.example.org'],
      routes: async (request, { authenticate }) => {
        if (new URL(request.url).pathname !== '/whoami') return null;
        return new Response((await authenticate(request))?.role ?? 'nobody');
      },
    });
  });
  afterAll(() => lake.stop());

  it('asks foreign routes first and tells them who asks', async () => {
    expect(await (await lake.request('/whoami', { role: 'editor' })).text()).toBe('editor');
    expect(await (await lake.request('/whoami', { role: null })).text()).toBe('nobody');
  });

  it('says in words when the port is taken, and frees the data directory', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const dataDir = mkdtempSync(join(tmpdir(), 'fiz-port-'));
    const options = { dataDir, host: 'localhost', projectId: 'fiz', dataset: 'production', log: () => {} };
    const failure: unknown = await startLake({ ...options, port }).catch((error: unknown) => error);
    expect(isPortTakenError(failure)).toBe(true);
    expect(failure).toMatchObject({ code: 'EADDRINUSE', port, suggestedPort: expect.any(Number) });
    expect(String(failure)).toContain('--port');
    const started = await startLake({ ...options, port: 0 });
    await started.close();
    other.close();
    rmSync(dataDir, { recursive: true });
  });

  it('refuses a data directory that another server has', async () => {
    await expect(startTestLake({ dataDir: lake.dataDir })).rejects.toThrow(DataInUse);
  });

  it('warns in plain words when others can reach it', async () => {
    const open = await startTestLake({ host: '0.0.0.0' });
    expect(open.logged.join(' ')).toMatch(/ACHTUNG.*aus dem Netz erreichbar.*NICHT verschlüsselt/);
    await open.stop();
    expect(lake.logged).toEqual([]);
  });

  it('lets its own and configured origins read answers, and no others', async () => {
    const ask = (origin: string) => lake.request('/v1/users/me', { headers: { Origin: origin } });
    for (const origin of [lake.url, 'https://studio.example.org']) {
      const allowed = await ask(origin);
      expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
      expect(allowed.headers.get('access-control-allow-credentials')).toBe('true');
    }
    const foreign = await ask('https://evil.example.org');
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = (origin: string) =>
      lake.request('/v1/data/mutate/production', {
        role: null,
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Headers': 'authorization' },
      });
    expect((await preflight('https://studio.example.org')).headers.get('access-control-allow-headers')).toBe(
      'authorization',
    );
    expect(
      (await preflight('https://evil.example.org')).headers.get('access-control-allow-headers'),
    ).toBeNull();
  });

  it('does not name its software and forbids sniffing', async () => {
    const { headers } = await lake.request('/v1/users/me');
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('packs large answers', async () => {
    await lake.seed({ _id: 'large', _type: 'note', text: 'lang '.repeat(5000) });
    const ask = (encoding: string) =>
      lake.request('/v1/data/query/production?query=*', { headers: { 'Accept-Encoding': encoding } });
    for (const encoding of ['br', 'gzip']) {
      const response = await ask(encoding);
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect((await response.json()).result).toHaveLength(1);
    }
    expect((await ask('identity')).headers.get('content-encoding')).toBeNull();
  });

  it('remembers a person’s settings', async () => {
    const pair = { key: 'studio.layout', value: { dense: true } };
    const saved = await lake.request('/v1/users/me/keyvalue', {
      method: 'PUT',
      body: JSON.stringify([pair]),
    });
    expect(await saved.json()).toEqual([pair]);
    const read = await lake.request('/v1/users/me/keyvalue/studio.layout,unknown');
    expect(await read.json()).toEqual([pair]);
    const other = await lake.request('/v1/users/me/keyvalue/studio.layout', { role: 'editor' });
    expect(await other.json()).toEqual([]);
  });

  it('closes while streams are open, and frees the port', async () => {
    const first = await startTestLake();
    await first.request('/v1/data/listen/production?query=*');
    const { port } = first;
    await first.stop();
    const second = await startTestLake({ port });
    expect(second.port).toBe(port);
    await second.stop();
  });

  it('survives WebSocket handshakes on addresses that are none', async () => {
    for (const target of ['//', 'http://[']) {
      const answer = await new Promise<string>((resolve, reject) => {
        let text = '';
        const socket = connectPlain(lake.port, '127.0.0.1', () => {
          const handshake = 'Host: lake\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n';
          socket.write(`GET ${target} HTTP/1.1\r\n${handshake}\r\n`);
        });
        socket.on('data', (piece) => (text += String(piece)));
        socket.on('close', () => resolve(text));
        socket.on('error', reject);
      });
      expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    }
    expect((await lake.request('/v1/ping')).status).toBe(200);
  });

  it('speaks HTTP/2 when it has a certificate, and HTTP/1.1 for WebSockets', async () => {
    const tls = makeCertificate();
    const secure = await startTestLake({ tls });
    expect(secure.url).toMatch(/^https:/);
    const session = connect(secure.url, { ca: tls.cert });
    const stream = session.request({
      ':path': '/v1/users/me',
      authorization: `Bearer ${secure.token('editor')}`,
    });
    const text = await new Promise<string>((resolve) => {
      let body = '';
      stream.on('data', (piece) => (body += piece));
      stream.on('end', () => resolve(body));
    });
    expect(session.alpnProtocol).toBe('h2');
    expect(JSON.parse(text)).toMatchObject({ role: 'editor' });
    session.close();
    const socket = new WebSocket(`${secure.url.replace('https', 'wss')}/vX/mux`, { ca: tls.cert });
    await new Promise((resolve) => socket.once('open', resolve));
    const ready = new Promise((resolve) => socket.once('message', (data) => resolve(String(data))));
    socket.send(JSON.stringify({ type: 'auth', token: secure.token('editor') }));
    expect(await ready).toBe('{"type":"ready"}');
    await secure.stop();
  });
});
