/** The one WebSocket a tab shares for all its streams, and its reconnecting. */

/** What happens on one stream. */
export interface MuxHandlers {
  onOpen: () => void;
  onEvent: (event: { name: string; data: string; eventId: string }) => void;
  /** The connection is gone; it will be tried again by itself. */
  onLost: () => void;
  /** The lake refuses this stream, with an HTTP status; it will not be tried again. */
  onRefused: (status: number) => void;
  /** The host has no such socket. */
  onUnsupported: () => void;
}

/** One stream of the shared connection. */
export interface MuxChannel {
  close(): void;
}

interface Channel {
  path: string;
  handlers: MuxHandlers;
  isOpen: boolean;
}

const RETRY_FIRST_MS = 1000;
const RETRY_MAX_MS = 30_000;
/** The lake gives a sign of life every 20 s; after more than twice that the line is dead. */
const SILENCE_MAX_MS = 45_000;
const CLOSE_UNAUTHORIZED = 4401;
const UPGRADE_REQUIRED = 426;

const connections = new Map<string, MuxConnection>();

/** Adds a stream to the connection for its host and token, which is made when needed. */
export function joinMux(url: URL, token: string, handlers: MuxHandlers): MuxChannel {
  const key = `${url.origin} ${token}`;
  const connection =
    connections.get(key) ?? new MuxConnection(url.origin, token, () => connections.delete(key));
  connections.set(key, connection);
  return connection.add(`${url.pathname}${url.search}`, handlers);
}

interface MuxMessage {
  type: string;
  id: number;
  status: number;
  name: string;
  data: string;
  eventId: string;
}

function readText(record: object, key: string): string {
  const value: unknown = Reflect.get(record, key);
  return typeof value === 'string' ? value : '';
}

function readNumber(record: object, key: string): number {
  const value: unknown = Reflect.get(record, key);
  return typeof value === 'number' ? value : 0;
}

function parseMessage(text: unknown): MuxMessage | undefined {
  const value: unknown = JSON.parse(String(text));
  if (typeof value !== 'object' || value === null) return undefined;
  return {
    type: readText(value, 'type'),
    id: readNumber(value, 'id'),
    status: readNumber(value, 'status'),
    name: readText(value, 'name'),
    data: readText(value, 'data'),
    eventId: readText(value, 'eventId'),
  };
}

class MuxConnection {
  readonly #origin: string;
  readonly #token: string;
  readonly #onEmpty: () => void;
  readonly #channels = new Map<number, Channel>();
  #socket: WebSocket | undefined;
  #isReady = false;
  #everReady = false;
  #lastId = 0;
  #retryMs = RETRY_FIRST_MS;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #silenceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(origin: string, token: string, onEmpty: () => void) {
    this.#origin = origin;
    this.#token = token;
    this.#onEmpty = onEmpty;
    this.#connect();
  }

  add(path: string, handlers: MuxHandlers): MuxChannel {
    const id = ++this.#lastId;
    this.#channels.set(id, { path, handlers, isOpen: false });
    if (this.#isReady) this.#send({ type: 'open', id, url: path });
    return { close: () => this.#remove(id) };
  }

  #remove(id: number): void {
    if (!this.#channels.delete(id)) return;
    if (this.#isReady) this.#send({ type: 'close', id });
    if (this.#channels.size > 0) return;
    this.#onEmpty();
    clearTimeout(this.#retryTimer);
    clearTimeout(this.#silenceTimer);
    this.#socket?.close();
  }

  #send(message: Record<string, string | number>): void {
    this.#socket?.send(JSON.stringify(message));
  }

  #connect(): void {
    const socket = new WebSocket(`${this.#origin.replace(/^http/, 'ws')}/vX/mux`);
    this.#socket = socket;
    socket.addEventListener('open', () => this.#send({ type: 'auth', token: this.#token }));
    socket.addEventListener('message', ({ data }) => this.#receive(data));
    socket.addEventListener('close', ({ code }) => void this.#handleClose(socket, code));
    this.#watchSilence(socket);
  }

  #watchSilence(socket: WebSocket): void {
    clearTimeout(this.#silenceTimer);
    this.#silenceTimer = setTimeout(() => socket.close(), SILENCE_MAX_MS);
  }

  #receive(text: unknown): void {
    const message = parseMessage(text);
    if (!message || !this.#socket) return;
    this.#watchSilence(this.#socket);
    if (message.type === 'ready') this.#openAll();
    const channel = this.#channels.get(message.id);
    if (!channel) return;
    if (message.type === 'opened') {
      channel.isOpen = true;
      channel.handlers.onOpen();
    }
    if (message.type === 'event') channel.handlers.onEvent(message);
    if (message.type === 'failed') this.#handleFailure(message, channel);
    if (message.type === 'ended') this.#reopen(message.id, channel);
  }

  #openAll(): void {
    this.#isReady = true;
    this.#everReady = true;
    this.#retryMs = RETRY_FIRST_MS;
    for (const [id, { path }] of this.#channels) this.#send({ type: 'open', id, url: path });
  }

  #handleFailure(message: MuxMessage, channel: Channel): void {
    this.#channels.delete(message.id);
    channel.handlers.onRefused(message.status);
  }

  #reopen(id: number, channel: Channel): void {
    channel.isOpen = false;
    channel.handlers.onLost();
    setTimeout(() => {
      if (this.#isReady && this.#channels.has(id) && !channel.isOpen)
        this.#send({ type: 'open', id, url: channel.path });
    }, RETRY_FIRST_MS);
  }

  async #handleClose(socket: WebSocket, code: number): Promise<void> {
    if (socket !== this.#socket || this.#channels.size === 0) return;
    clearTimeout(this.#silenceTimer);
    this.#isReady = false;
    if (code === CLOSE_UNAUTHORIZED) {
      this.#giveUp(({ onRefused }) => onRefused(401));
      return;
    }
    if (!this.#everReady && !(await this.#isOffered())) {
      this.#giveUp(({ onUnsupported }) => onUnsupported());
      return;
    }
    for (const channel of this.#channels.values()) {
      channel.isOpen = false;
      channel.handlers.onLost();
    }
    this.#retryTimer = setTimeout(() => this.#connect(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, RETRY_MAX_MS);
  }

  /** Whether the host has the socket at all; unreachable counts as yes, so that it is tried again. */
  async #isOffered(): Promise<boolean> {
    try {
      const response = await fetch(`${this.#origin}/vX/mux`);
      return response.status === UPGRADE_REQUIRED || response.status >= 500;
    } catch {
      // Offline, or the server is restarting.
      return true;
    }
  }

  #giveUp(tell: (handlers: MuxHandlers) => void): void {
    const channels = [...this.#channels.values()];
    this.#channels.clear();
    this.#onEmpty();
    for (const { handlers } of channels) tell(handlers);
  }
}
