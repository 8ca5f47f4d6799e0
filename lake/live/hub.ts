import { randomUUID } from 'node:crypto';
import { LakeError } from '../errors.ts';
import { refuseMissing } from '../http/refusals.ts';
import type { Access, CommittedTransaction, ContentLake } from '../types.ts';
import { buildListenEvents, createReadCheck, type Listener } from './listen-events.ts';
import { buildLiveEvent } from './live-events.ts';
import type { StreamEvent } from './stream-event.ts';
import type { ListenRequest, StreamRequest } from './stream-request.ts';

/** How often an idle stream gives a sign of life; the Studio's client gives up after 45 s. */
const KEEP_ALIVE_MS = 20_000;
/** Streams of the whole process; a Studio tab holds about a dozen. */
const STREAMS_MAX = 4000;

/** Where a stream's messages go. Neither method may throw. */
export interface StreamSink {
  send(event: StreamEvent): void;
  /** A sign of life that carries nothing. */
  keepAlive(): void;
  /** The stream is over; the client may connect again. */
  end(): void;
}

/** Who opens a stream and whether that still holds. */
export interface StreamOwner {
  access: Access;
  /** Asked every 20 s: a stream must not outlive its login. */
  stillAllowed: () => boolean;
}

interface OpenStream {
  request: StreamRequest;
  owner: StreamOwner;
  sink: StreamSink;
  listener?: Listener;
}

/** All open streams, fed by the lake's commits. */
export interface LiveHub {
  /**
   * Opens a stream; its first message is `welcome`, or `channelError` when the query is no good.
   * Throws `LakeError` for an unknown dataset or when too many streams are open.
   * @returns a function that closes it
   */
  open(request: StreamRequest, owner: StreamOwner, sink: StreamSink): () => void;
  streamCount(): number;
  /** Ends every stream. */
  close(): void;
}

/** A query that is no good is said on the stream itself: clients read it there, not from a status. */
function refuseChannel(error: unknown, sink: StreamSink): () => void {
  if (!(error instanceof LakeError)) throw error;
  sink.send({ name: 'channelError', data: { message: error.message, ...error.body } });
  sink.end();
  return () => {};
}

/** A defect of ours while delivering, told to the one listener it concerns. */
function listenerFailed(cause: unknown): LakeError {
  const message = `The listener stopped: ${cause instanceof Error ? cause.message : String(cause)}. Listen again.`;
  return new LakeError(500, { error: { type: 'internalError', description: message } }, message);
}

/** Creates the hub and subscribes it to the lake. */
export function createLiveHub(lake: ContentLake, keepAliveMs: number = KEEP_ALIVE_MS): LiveHub {
  const streams = new Set<OpenStream>();

  function deliver(transaction: CommittedTransaction): void {
    const canRead = createReadCheck(lake);
    for (const stream of streams) {
      if (stream.request.dataset !== transaction.dataset) continue;
      try {
        for (const event of eventsFor(stream, transaction, canRead)) stream.sink.send(event);
      } catch (error) {
        // One listener's filter must not keep the others from hearing, nor go silent unnoticed.
        streams.delete(stream);
        refuseChannel(error instanceof LakeError ? error : listenerFailed(error), stream.sink);
      }
    }
  }
  function eventsFor(
    stream: OpenStream,
    transaction: CommittedTransaction,
    canRead: ReturnType<typeof createReadCheck>,
  ): StreamEvent[] {
    if (stream.listener) return buildListenEvents(stream.listener, transaction, canRead);
    const includeDrafts = stream.request.kind === 'live' && stream.request.includeDrafts;
    const event = buildLiveEvent(transaction, { includeDrafts, canRead, access: stream.owner.access });
    return event ? [event] : [];
  }
  function startListener(request: ListenRequest, owner: StreamOwner): Listener {
    return { request, access: owner.access, matches: lake.matcher(request.query, request.params) };
  }
  function open(request: StreamRequest, owner: StreamOwner, sink: StreamSink): () => void {
    if (!lake.datasets().includes(request.dataset))
      throw refuseMissing(`Dataset "${request.dataset}" not found`);
    if (streams.size >= STREAMS_MAX) {
      const message = 'Too many streams are open on this server. Close tabs you do not need and try again.';
      throw new LakeError(503, { statusCode: 503, error: 'Service Unavailable', message }, message);
    }
    const stream: OpenStream = { request, owner, sink };
    if (request.kind === 'listen') {
      try {
        stream.listener = startListener(request, owner);
      } catch (error) {
        return refuseChannel(error, sink);
      }
    }
    streams.add(stream);
    sink.send({ name: 'welcome', data: request.kind === 'listen' ? { listenerName: randomUUID() } : {} });
    return () => {
      streams.delete(stream);
    };
  }

  const unsubscribe = lake.subscribe(deliver);
  const timer = setInterval(() => {
    for (const stream of streams) {
      if (stream.owner.stillAllowed()) stream.sink.keepAlive();
      else {
        streams.delete(stream);
        stream.sink.end();
      }
    }
  }, keepAliveMs);
  timer.unref();

  return {
    open,
    streamCount: () => streams.size,
    close: () => {
      clearInterval(timer);
      unsubscribe();
      for (const stream of streams) stream.sink.end();
      streams.clear();
    },
  };
}
