import type { WebSocket } from 'ws';
import type { Authenticator, Identity } from '../auth/authenticator.ts';
import { LakeError } from '../errors.ts';
import type { Json } from '../types.ts';
import type { LiveHub } from './hub.ts';
import { parseMessage } from './socket-json.ts';
import { readStreamRequest } from './stream-request.ts';

/** Streams per socket: a Studio tab needs about twelve for each open document. */
export const STREAMS_PER_SOCKET_MAX = 256;
/** What a slow reader may leave unread before its socket is ended; it reconnects and catches up. */
const BUFFER_BYTES_MAX = 8 * 1024 * 1024;
const LOGIN_WAIT_MS = 10_000;
const KEEP_ALIVE_MS = 20_000;

/** Close codes; the browser half reads them. */
const CLOSE_UNAUTHORIZED = 4401;
const CLOSE_BAD_MESSAGE = 4400;
const CLOSE_SLOW = 4408;

interface MuxSession {
  token: string;
  identity: Identity;
  closers: Map<number, () => void>;
}

/** What the multiplexer needs from the rest of the lake. */
export interface MuxServices {
  hub: LiveHub;
  authenticator: Authenticator;
}

/**
 * Carries many listen and live streams of one browser tab over one WebSocket, because browsers allow
 * only six HTTP/1.1 connections per host and a Studio tab needs twice as many streams.
 *
 * The tab sends `{type:'auth', token}` first, then `{type:'open', id, url}` and `{type:'close', id}`;
 * it gets `ready`, `opened`, `event`, `ended`, `failed` (with an HTTP status) and `ping`.
 */
export function serveMuxSocket(socket: WebSocket, services: MuxServices): void {
  let session: MuxSession | undefined;

  function send(message: Json): void {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > BUFFER_BYTES_MAX) socket.close(CLOSE_SLOW, 'reader too slow');
    else socket.send(JSON.stringify(message));
  }
  function logIn(message: Record<string, Json>): void {
    const token = message['token'];
    const identity = typeof token === 'string' ? services.authenticator.authenticateToken(token) : null;
    if (message['type'] !== 'auth' || typeof token !== 'string' || !identity) {
      send({ type: 'denied', status: 401 });
      socket.close(CLOSE_UNAUTHORIZED, 'not logged in');
      return;
    }
    session = { token, identity, closers: new Map() };
    clearTimeout(loginTimer);
    send({ type: 'ready' });
  }
  const loginTimer = setTimeout(() => socket.close(CLOSE_UNAUTHORIZED, 'no login'), LOGIN_WAIT_MS);
  const keepAliveTimer = setInterval(() => {
    send({ type: 'ping' });
    socket.ping();
  }, KEEP_ALIVE_MS);

  socket.on('message', (data) => {
    const message = parseMessage(data);
    if (!message) socket.close(CLOSE_BAD_MESSAGE, 'not JSON');
    else if (!session) logIn(message);
    else handleMessage(message, { session, services, send });
  });
  // A broken connection also closes; nothing else is to be done about it.
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearTimeout(loginTimer);
    clearInterval(keepAliveTimer);
    for (const close of session?.closers.values() ?? []) close();
  });
}

interface MessageContext {
  session: MuxSession;
  services: MuxServices;
  send: (message: Json) => void;
}

function handleMessage(message: Record<string, Json>, context: MessageContext): void {
  const { type, id, url } = message;
  if (typeof id !== 'number') return;
  if (type === 'close') {
    context.session.closers.get(id)?.();
    context.session.closers.delete(id);
  }
  if (type === 'open' && typeof url === 'string') openStream({ id, url }, context);
}

function openStream(wanted: { id: number; url: string }, context: MessageContext): void {
  const { session, services, send } = context;
  const { id } = wanted;
  const { closers } = session;
  if (closers.has(id) || closers.size >= STREAMS_PER_SOCKET_MAX) {
    send({ type: 'failed', id, status: 429 });
    return;
  }
  // Fresh rights for every stream: a role may have changed since the socket was opened.
  const identity = services.authenticator.authenticateToken(session.token);
  if (!identity || !URL.canParse(wanted.url, 'http://lake')) {
    send({ type: 'failed', id, status: identity ? 400 : 401 });
    return;
  }
  closers.set(id, () => {});
  // Another role means other rights: the stream ends and the browser opens it anew.
  const stillAllowed = (): boolean =>
    services.authenticator.authenticateToken(session.token)?.role === identity.role;
  const sink = {
    send: (event: { name: string; data: Json; id?: string }) =>
      send({
        type: 'event',
        id,
        name: event.name,
        data: JSON.stringify(event.data),
        eventId: event.id ?? '',
      }),
    keepAlive: () => {},
    end: () => {
      closers.delete(id);
      send({ type: 'ended', id });
    },
  };
  try {
    const request = readStreamRequest(new URL(wanted.url, 'http://lake'));
    send({ type: 'opened', id });
    const close = services.hub.open(request, { access: identity, stillAllowed }, sink);
    if (closers.has(id)) closers.set(id, close);
  } catch (error) {
    closers.delete(id);
    send({ type: 'failed', id, status: error instanceof LakeError ? error.status : 500 });
  }
}
