import type { Json } from '../types.ts';

/** Largest message a browser may send; the longest are addresses of listeners. */
export const MESSAGE_BYTES_MAX = 64 * 1024;

/** A message as an object, or undefined when it is none. */
export function parseMessage(data: unknown): Record<string, Json> | undefined {
  try {
    const value: Json = JSON.parse(String(data));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    // The caller answers a message it cannot read; the parser's words would not help the other side.
    return undefined;
  }
}
