import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MuxEventSource } from '../../../studio/eventsource-mux.ts';

/** The package's own class needs a browser; this stands in for it, on the same import path. */
const made = vi.hoisted((): { urls: string[] } => ({ urls: [] }));
vi.mock('@sanity/eventsource/browser', () => ({
  default: class {
    readyState = 1;
    constructor(url: string) {
      made.urls.push(url);
    }
    addEventListener(type: string, listener: (event: object) => void): void {
      if (type === 'welcome')
        queueMicrotask(() => listener({ type, data: '{"listenerName":"original"}', lastEventId: '' }));
    }
    close(): void {}
  },
}));

describe('a host without the multiplexer', () => {
  let server: Server;
  let url = '';
  beforeAll(async () => {
    server = createServer((_request, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1/data/listen/production?query=*`;
  });
  afterAll(() => {
    server.close();
  });

  function welcomeFrom(source: MuxEventSource): Promise<string | undefined> {
    return new Promise((resolve) => source.addEventListener('welcome', (event) => resolve(event.data)));
  }

  it('gets the original class after one look', async () => {
    const source = new MuxEventSource(url, { headers: { Authorization: 'Bearer some-token-of-a-user' } });
    expect(await welcomeFrom(source)).toContain('original');
    expect(made.urls).toContain(url);
    source.close();
  });

  it('gets the original class at once when it is the hosted lake', async () => {
    const hosted = 'https://abc.api.sanity.io/v1/data/listen/production?query=*';
    const source = new MuxEventSource(hosted, { headers: { Authorization: 'Bearer some-token-of-a-user' } });
    expect(await welcomeFrom(source)).toContain('original');
    expect(made.urls).toContain(hosted);
    source.close();
  });
});
