import type { Identity } from '../auth/authenticator.ts';
import type { LiveHub } from './hub.ts';
import type { StreamEvent } from './stream-event.ts';
import type { StreamRequest } from './stream-request.ts';

/** What a slow reader may leave unread before the stream is ended; it reconnects and catches up. */
const BUFFER_BYTES_MAX = 8 * 1024 * 1024;

function encodeEvent(event: StreamEvent): string {
  const id = event.id === undefined ? '' : `id: ${event.id}\n`;
  // JSON has no raw line breaks, so one `data:` line always holds it.
  return `event: ${event.name}\n${id}data: ${JSON.stringify(event.data)}\n\n`;
}

/** A stream as server-sent events over one HTTP answer. */
export function openSseStream(
  hub: LiveHub,
  options: { stream: StreamRequest; identity: Identity; stillAllowed: () => boolean },
): Response {
  const encoder = new TextEncoder();
  let closeStream: (() => void) | undefined;
  const strategy = new ByteLengthQueuingStrategy({ highWaterMark: BUFFER_BYTES_MAX });
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        let open = true;
        const end = (): void => {
          if (!open) return;
          open = false;
          closeStream?.();
          controller.close();
        };
        const write = (text: string): void => {
          if (!open) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 1) <= 0) end();
        };
        const owner = { access: options.identity, stillAllowed: options.stillAllowed };
        closeStream = hub.open(options.stream, owner, {
          send: (event) => write(encodeEvent(event)),
          keepAlive: () => write(':\n\n'),
          end,
        });
      },
      cancel: () => closeStream?.(),
    },
    strategy,
  );
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'private, no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
