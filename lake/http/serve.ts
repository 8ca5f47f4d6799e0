import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Server as NetServer, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { HandleRequest } from './app.ts';

/** Addresses of listeners may be 16 000 characters long, which Node's default would refuse. */
const HEADER_BYTES_MAX = 64 * 1024;

/** Where and how to listen. */
export interface ServeOptions {
  /** `localhost` and `127.0.0.1` mean: this machine alone. */
  host: string;
  /** 0 picks a free one. */
  port: number;
  /** PEM texts; with them the server speaks HTTP/2 (and HTTP/1.1 for WebSockets). */
  tls?: { key: string; cert: string };
  handle: HandleRequest;
  /** Takes WebSocket handshakes; without it they are refused. */
  upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** A listening server. */
export interface HttpServer {
  port: number;
  /** Such as `http://localhost:3333`, without a slash at the end. */
  url: string;
  /** Stops accepting, ends what is open, and waits until the port is free. */
  close(): Promise<void>;
}

/** The server could not start listening; every field is meant for the person at the terminal. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
  /** Node's code, such as `EADDRINUSE`. */
  readonly code: string;
  readonly port: number;
  /** A port that is likely free. */
  readonly suggestedPort: number;
  /** What to do, in German. */
  readonly suggestion: string;

  constructor(code: string, port: number) {
    const suggestedPort = port + 10 > 65_535 ? port - 10 : port + 10;
    const [problem, suggestion] = explain(code, port, suggestedPort);
    super(`${problem} ${suggestion}`);
    this.code = code;
    this.port = port;
    this.suggestedPort = suggestedPort;
    this.suggestion = suggestion;
  }
}

function explain(code: string, port: number, suggestedPort: number): [string, string] {
  if (code === 'EADDRINUSE') {
    return [
      `Port ${port} ist schon belegt, vermutlich läuft FIZ Infobox bereits.`,
      `Beenden Sie das andere Programm oder wählen Sie einen anderen Port: --port ${suggestedPort}`,
    ];
  }
  if (code === 'EACCES') {
    return [`Port ${port} darf dieses Konto nicht öffnen.`, `Wählen Sie einen Port über 1023: --port 3333`];
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return [
      'Diese Adresse gehört nicht zu diesem Rechner.',
      'Prüfen Sie --host, oder lassen Sie die Angabe weg.',
    ];
  }
  return [`Der Server konnte auf Port ${port} nicht starten (${code}).`, 'Prüfen Sie --host und --port.'];
}

/** Whether a host name means "reachable from this machine alone". */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

type AnyRequest = IncomingMessage | Http2ServerRequest;
type AnyResponse = ServerResponse | Http2ServerResponse;

function createListener(
  handle: HandleRequest,
): (request: AnyRequest, response: AnyResponse) => Promise<void> {
  return getRequestListener(
    (request, { incoming }) => handle(request, { address: incoming.socket.remoteAddress ?? 'unknown' }),
    { overrideGlobalObjects: false },
  );
}

function createAnyServer(options: ServeOptions): NetServer {
  const listener = createListener(options.handle);
  if (options.tls) {
    const settings = { ...options.tls, allowHTTP1: true, maxHeaderSize: HEADER_BYTES_MAX };
    const server = createSecureServer(settings, listener);
    if (options.upgrade) server.on('upgrade', options.upgrade);
    return server;
  }
  const server = createServer({ maxHeaderSize: HEADER_BYTES_MAX, requestTimeout: 10 * 60_000 }, listener);
  if (options.upgrade) server.on('upgrade', options.upgrade);
  return server;
}

function readPort(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}

function listen(server: NetServer, options: ServeOptions): Promise<void> {
  // Node would bind `localhost` to one of ::1 and 127.0.0.1, and browsers differ in which they try.
  const host = options.host === 'localhost' ? '127.0.0.1' : options.host;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ServeError(error.code ?? error.message, options.port));
    });
    server.listen({ host, port: options.port }, resolve);
  });
}

/**
 * Puts the app on a port. Throws {@link ServeError} when the port cannot be had.
 */
export async function serveApp(options: ServeOptions): Promise<HttpServer> {
  const server = createAnyServer(options);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await listen(server, options);
  server.on('error', () => {});
  const port = readPort(server.address());
  const wildcard = options.host === '0.0.0.0' || options.host === '::';
  const name = isLoopback(options.host) || wildcard ? 'localhost' : options.host;
  const shown = name.includes(':') ? `[${name}]` : name;
  return {
    port,
    url: `${options.tls ? 'https' : 'http'}://${shown}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Open streams would keep the server alive for as long as a browser tab is open.
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Whether a start failed because another program has the port. */
export function isPortTakenError(error: unknown): error is ServeError {
  return error instanceof ServeError && error.code === 'EADDRINUSE';
}

/** Puts a plain handler on a port, such as static pages on an origin of their own. */
export function serveHandler(options: {
  host: string;
  port: number;
  tls?: { key: string; cert: string };
  handler: (request: Request) => Promise<Response>;
}): Promise<HttpServer> {
  const { handler, ...place } = options;
  return serveApp({ ...place, handle: (request) => handler(request) });
}
