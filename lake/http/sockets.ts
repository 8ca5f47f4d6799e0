import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Authenticator } from '../auth/authenticator.ts';
import type { LiveHub } from '../live/hub.ts';
import { serveMuxSocket } from '../live/mux.ts';
import { createPresenceHub } from '../live/presence.ts';
import { MESSAGE_BYTES_MAX } from '../live/socket-json.ts';

const SOCKETS_MAX = 1000;

/** The WebSocket half of the server. */
export interface SocketRouter {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

/** Leads WebSockets to presence (`/v…/socket/<dataset>`) and to the multiplexer (`/v…/mux`). */
export function createSocketRouter(services: { hub: LiveHub; authenticator: Authenticator }): SocketRouter {
  // Compression would cost memory per socket and save little on messages this small.
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_BYTES_MAX,
    perMessageDeflate: false,
  });
  const presence = createPresenceHub(services.authenticator);

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // A browser that leaves mid-handshake is nothing to report.
    socket.on('error', () => socket.destroy());
    // Anybody may send any address; one that is none must not throw here, where nothing would catch it.
    const pathname = URL.parse(request.url ?? '/', 'http://lake')?.pathname ?? '';
    const room = /^\/v[\dX][\d-]*\/socket\/([\w-]+)$/.exec(pathname)?.[1];
    const isMux = /^\/v[\dX][\d-]*\/mux$/.test(pathname);
    if ((room === undefined && !isMux) || server.clients.size >= SOCKETS_MAX) {
      const status = room === undefined && !isMux ? '404 Not Found' : '503 Service Unavailable';
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    server.handleUpgrade(request, socket, head, (client) => {
      if (room === undefined) serveMuxSocket(client, services);
      else presence.connect(client, room);
    });
  }
  return {
    upgrade,
    close: () => {
      presence.close();
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}
