import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Authenticator } from '../auth/authenticator.ts';
import type { Json } from '../types.ts';
import { parseMessage } from './socket-json.ts';

/** The Studio's connection check: a text frame with a heart, about as often as it expects one. */
const HEARTBEAT = '♥';
const HEARTBEAT_MS = 15_000;
const UNAUTHORIZED = 4001;
const LOGIN_WAIT_MS = 10_000;
const METHOD_NOT_FOUND = -32601;

interface Participant {
  socket: WebSocket;
  userId?: string;
  sessionId?: string;
  subscriptions: Set<string>;
}

/** Who is in which document: passes small messages between the Studios of a dataset. */
export interface PresenceHub {
  /** Serves one Studio, which must send its token first. */
  connect(socket: WebSocket, dataset: string): void;
  close(): void;
}

/** Presence as the Studio speaks it: JSON-RPC 2.0, methods `presence_…`. Nothing is stored. */
export function createPresenceHub(authenticator: Authenticator): PresenceHub {
  const rooms = new Map<string, Set<Participant>>();

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
  function call(room: Set<Participant>, participant: Participant, message: Record<string, Json>): Json {
    const params = readParams(message['params']);
    const userId = participant.userId ?? '';
    switch (message['method']) {
      case 'presence_subscribe': {
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
  function authorize(participant: Participant, message: Record<string, Json>): boolean {
    const given = String(readParams(message['params'])['authorization'] ?? '');
    const identity = authenticator.authenticateToken(given.replace(/^Bearer /, ''));
    participant.userId = identity?.userId;
    return identity !== null;
  }
  function handle(room: Set<Participant>, participant: Participant, message: Record<string, Json>): void {
    const { socket } = participant;
    const id = message['id'] ?? null;
    if (message['method'] === 'authorization') {
      if (authorize(participant, message)) sendJson(socket, { jsonrpc: '2.0', id, result: true });
      else socket.close(UNAUTHORIZED, 'not logged in');
      return;
    }
    if (!participant.userId) {
      socket.close(UNAUTHORIZED, 'not logged in');
      return;
    }
    const result = call(room, participant, message);
    if (result !== null) sendJson(socket, { jsonrpc: '2.0', id, result });
    else
      sendJson(socket, {
        jsonrpc: '2.0',
        id,
        error: { code: METHOD_NOT_FOUND, message: 'Method not found' },
      });
  }
  function connect(socket: WebSocket, dataset: string): void {
    const room = rooms.get(dataset) ?? new Set<Participant>();
    rooms.set(dataset, room);
    const participant: Participant = { socket, subscriptions: new Set() };
    room.add(participant);
    const timer = setInterval(() => socket.send(HEARTBEAT), HEARTBEAT_MS);
    const loginTimer = setTimeout(() => {
      if (!participant.userId) socket.close(UNAUTHORIZED, 'no login');
    }, LOGIN_WAIT_MS);
    socket.on('message', (data) => {
      if (String(data) === HEARTBEAT) return;
      const message = parseMessage(data);
      if (message) handle(room, participant, message);
      else socket.close(4000, 'not JSON');
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(timer);
      clearTimeout(loginTimer);
      room.delete(participant);
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
