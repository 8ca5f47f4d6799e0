/**
 * Stands in for the package `@sanity/eventsource` in the Studio's build. Browsers allow six HTTP/1.1
 * connections per host, and one Studio tab needs about twelve streams; here all streams of a tab share
 * one WebSocket to the lake. Hosts without that socket get the original class.
 */
import { joinMux, type MuxChannel } from './mux-connection.ts';

const CONNECTING = 0;
const OPEN = 1;
const CLOSED = 2;

/** What the class in the package accepts, as far as `@sanity/client` uses it. */
export interface EventSourceOptions {
  headers?: Record<string, string>;
  withCredentials?: boolean;
}

/** A message, a lost connection (no status), or a refusal (`status`), as the original class reports them. */
interface SourceEvent {
  type: string;
  data?: string;
  lastEventId?: string;
  status?: number;
  target: MuxEventSource;
}

type SourceListener = (event: SourceEvent) => void;

/** The part of the original class that is handed on. */
interface OriginalSource {
  readyState: number;
  close(): void;
  addEventListener(type: string, listener: (event: object) => void): void;
}

type OriginalConstructor = new (url: string, options: EventSourceOptions) => OriginalSource;

/** Hosts of the hosted lake never have the socket; asking them would only fail in the console. */
function isHosted(url: URL): boolean {
  return /(?:^|\.)sanity\.(?:io|work)$/.test(url.hostname);
}

function readToken(headers: Record<string, string> | undefined): string | undefined {
  const header = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization');
  return header?.[1].replace(/^Bearer /i, '');
}

async function loadOriginal(): Promise<OriginalConstructor> {
  // The subpath is not aliased, so this is the class of the package itself.
  const { default: Original } = await import('@sanity/eventsource/browser');
  return Original;
}

/** An EventSource whose events come over the tab's shared WebSocket. */
export class MuxEventSource {
  static readonly CONNECTING = CONNECTING;
  static readonly OPEN = OPEN;
  static readonly CLOSED = CLOSED;
  readonly CONNECTING = CONNECTING;
  readonly OPEN = OPEN;
  readonly CLOSED = CLOSED;
  readonly url: string;
  readonly withCredentials: boolean;
  readyState: number = CONNECTING;
  onopen: SourceListener | null = null;
  onmessage: SourceListener | null = null;
  onerror: SourceListener | null = null;

  readonly #options: EventSourceOptions;
  readonly #listeners = new Map<string, Set<SourceListener>>();
  #channel: MuxChannel | undefined;
  #original: OriginalSource | undefined;

  constructor(url: string | URL, options: EventSourceOptions = {}) {
    const parsed = new URL(url, globalThis.location?.href);
    this.url = parsed.href;
    this.withCredentials = options.withCredentials === true;
    this.#options = options;
    const token = readToken(options.headers);
    // The socket logs in with a token; cookies alone only work with the original.
    if (isHosted(parsed) || token === undefined) void this.#fallBack();
    else this.#join(parsed, token);
  }

  addEventListener(type: string, listener: SourceListener): void {
    const known = this.#listeners.get(type);
    if (known) {
      known.add(listener);
      return;
    }
    this.#listeners.set(type, new Set([listener]));
    this.#forward(type);
  }

  removeEventListener(type: string, listener: SourceListener): void {
    this.#listeners.get(type)?.delete(listener);
  }

  close(): void {
    this.readyState = CLOSED;
    this.#channel?.close();
    this.#original?.close();
  }

  #join(url: URL, token: string): void {
    this.#channel = joinMux(url, token, {
      onOpen: () => {
        this.readyState = OPEN;
        this.#dispatch({ type: 'open' });
      },
      onEvent: ({ name, data, eventId }) => this.#dispatch({ type: name, data, lastEventId: eventId }),
      onLost: () => {
        this.readyState = CONNECTING;
        this.#dispatch({ type: 'error' });
      },
      onRefused: (status) => {
        this.readyState = CLOSED;
        this.#dispatch({ type: 'error', status });
      },
      onUnsupported: () => void this.#fallBack(),
    });
  }

  async #fallBack(): Promise<void> {
    const Original = await loadOriginal();
    if (this.readyState === CLOSED) return;
    this.#original = new Original(this.url, this.#options);
    for (const type of new Set(['open', 'message', 'error', ...this.#listeners.keys()])) this.#forward(type);
  }

  #forward(type: string): void {
    const original = this.#original;
    original?.addEventListener(type, (event) => {
      this.readyState = original.readyState;
      this.#dispatch({ ...pickFields(event), type });
    });
  }

  #dispatch(fields: Omit<SourceEvent, 'target'>): void {
    if (this.readyState === CLOSED && fields.type !== 'error') return;
    const event: SourceEvent = { ...fields, target: this };
    if (fields.type === 'open') this.onopen?.(event);
    if (fields.type === 'message') this.onmessage?.(event);
    if (fields.type === 'error') this.onerror?.(event);
    for (const listener of Array.from(this.#listeners.get(fields.type) ?? [])) listener(event);
  }
}

/** Only what is really there: the client tells errors apart by which fields exist. */
function pickFields(event: object): { data?: string; lastEventId?: string; status?: number } {
  return {
    ...('data' in event && typeof event.data === 'string' ? { data: event.data } : {}),
    ...('lastEventId' in event && typeof event.lastEventId === 'string'
      ? { lastEventId: event.lastEventId }
      : {}),
    ...('status' in event && typeof event.status === 'number' ? { status: event.status } : {}),
  };
}

// The package this replaces has a default export, and its importers read that.
export default MuxEventSource;
