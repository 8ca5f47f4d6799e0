import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Authenticator } from '../auth/authenticator.ts';
import type { Json } from '../types.ts';
import { parseMessage } from './socket-json.ts';

/** The Studio's connection check: a text frame with a heart, about as often as it expects one. */
const HEARTBEAT = '♥';
const HEARTBEAT_MS = 15_000;
/** Close codes as the Studio's own client names them. */
const BAD_MESSAGE = 4000;
const UNAUTHORIZED = 4001;
const LOGIN_WAIT_MS = 10_000;
const METHOD_NOT_FOUND = -32601;
/** A Studio keeps one; every further one would multiply what is sent to it. */
const SUBSCRIPTIONS_MAX = 16;

interface Participant {
  socket: WebSocket;
  userId?: string;
  /** Kept to ask again: a socket must not outlive its login. */
  token?: string;
  sessionId?: string;
  subscriptions: Set<string>;
}

/** Who is in which document: passes small messages between the Studios of a dataset. */
export interface PresenceHub {
  /** Serves one Studio, which must send its token first. */
  connect(socket: WebSocket, dataset: string): void;
  close(): void;
}

function publish(room: Set<Participant>, result: Json): void {
  for (const participant of room) {
    for (const subscription of participant.subscriptions) {
      const params = { subscription, result };
      sendJson(participant.socket, { jsonrpc: '2.0', method: 'presence_subscription', params });
    }
  }
}

function announceLeaving(room: Set<Participant>, participant: Participant): void {
  const { userId, sessionId } = participant;
  if (userId && sessionId) publish(room, { type: 'disconnect', i: userId, m: { session: sessionId } });
}

/** Does what a logged-in Studio asks; `null` when there is no such method. */
function callMethod(room: Set<Participant>, participant: Participant, message: Record<string, Json>): Json {
  const params = readParams(message['params']);
  const userId = participant.userId ?? '';
  switch (message['method']) {
    case 'presence_subscribe': {
      if (participant.subscriptions.size >= SUBSCRIPTIONS_MAX) return false;
      const subscription = randomUUID();
      participant.subscriptions.add(subscription);
      return subscription;
    }
    case 'presence_unsubscribe':
      participant.subscriptions.delete(String(params['subscriptionId']));
      return true;
    case 'presence_rollcall':
      participant.sessionId = String(params['session']);
      publish(room, { type: 'rollCall', i: userId, session: participant.sessionId });
      return true;
    case 'presence_announce':
      participant.sessionId = String(readParams(params['data'])['sessionId']);
      publish(room, { type: 'state', i: userId, m: params['data'] ?? null });
      return true;
    case 'presence_disconnect':
      announceLeaving(room, participant);
      return true;
    default:
      return null;
  }
}

function answerCall(room: Set<Participant>, participant: Participant, message: Record<string, Json>): void {
  const { socket } = participant;
  const id = message['id'] ?? null;
  if (!participant.userId) {
    socket.close(UNAUTHORIZED, 'not logged in');
    return;
  }
  const result = callMethod(room, participant, message);
  if (result !== null) sendJson(socket, { jsonrpc: '2.0', id, result });
  else
    sendJson(socket, { jsonrpc: '2.0', id, error: { code: METHOD_NOT_FOUND, message: 'Method not found' } });
}

/** Presence as the Studio speaks it: JSON-RPC 2.0, methods `presence_…`. Nothing is stored. */
export function createPresenceHub(authenticator: Authenticator): PresenceHub {
  const rooms = new Map<string, Set<Participant>>();

  function logIn(participant: Participant, message: Record<string, Json>): void {
    const given = String(readParams(message['params'])['authorization'] ?? '');
    participant.token = given.replace(/^Bearer /, '');
    participant.userId = authenticator.authenticateToken(participant.token)?.userId;
    if (participant.userId)
      sendJson(participant.socket, { jsonrpc: '2.0', id: message['id'] ?? null, result: true });
    else participant.socket.close(UNAUTHORIZED, 'not logged in');
  }
  function receive(room: Set<Participant>, participant: Participant, text: string): void {
    if (text === HEARTBEAT) return;
    const message = parseMessage(text);
    if (!message) participant.socket.close(BAD_MESSAGE, 'not JSON');
    else if (message['method'] === 'authorization') logIn(participant, message);
    else answerCall(room, participant, message);
  }
  function beat({ socket, userId, token = '' }: Participant): void {
    if (userId && !authenticator.authenticateToken(token)) socket.close(UNAUTHORIZED, 'login has ended');
    else socket.send(HEARTBEAT);
  }
  function connect(socket: WebSocket, dataset: string): void {
    const room = rooms.get(dataset) ?? new Set<Participant>();
    rooms.set(dataset, room);
    const participant: Participant = { socket, subscriptions: new Set() };
    room.add(participant);
    const heartbeatTimer = setInterval(() => beat(participant), HEARTBEAT_MS);
    const loginTimer = setTimeout(() => {
      if (!participant.userId) socket.close(UNAUTHORIZED, 'no login');
    }, LOGIN_WAIT_MS);
    socket.on('message', (data) => receive(room, participant, String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(heartbeatTimer);
      clearTimeout(loginTimer);
      room.delete(participant);
      // Names come from addresses anyone may try; empty rooms must not pile up.
      if (room.size === 0) rooms.delete(dataset);
      announceLeaving(room, participant);
    });
  }
  return {
    connect,
    close: () => {
      for (const room of rooms.values()) for (const { socket } of room) socket.terminate();
    },
  };
}

function readParams(value: Json | undefined): Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function sendJson(socket: WebSocket, message: Json): void {
  // A reader that is megabytes behind gains nothing from more presence.
  if (socket.readyState === socket.OPEN && socket.bufferedAmount < 1024 * 1024)
    socket.send(JSON.stringify(message));
}
