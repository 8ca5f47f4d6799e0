/** The writing side of the frame in `format.ts`. */
import { computeChecksum, HEADER_LENGTH, MAGIC, VERSION } from './format.ts';

/** Collects a payload. */
export interface Writer {
  number(value: number): void;
  numbers(values: Iterable<number>): void;
  /** Values of one byte each. */
  bytes(values: Iterable<number>): void;
  lines(lines: readonly string[]): void;
  /** The finished file. */
  finish(kind: number): Uint8Array;
}

/** Starts an empty payload. */
export function createWriter(): Writer {
  let room = new Uint8Array(1 << 16);
  let length = 0;
  const push = (values: ArrayLike<number>): void => {
    while (length + values.length > room.length) {
      const wider = new Uint8Array(room.length * 2);
      wider.set(room);
      room = wider;
    }
    room.set(values, length);
    length += values.length;
  };
  const number = (value: number): void => {
    let rest = value;
    while (rest > 0x7f) {
      push([(rest % 0x80) | 0x80]);
      rest = Math.floor(rest / 0x80);
    }
    push([rest]);
  };
  return {
    number,
    numbers: (values) => {
      for (const value of values) number(value);
    },
    bytes: (values) => push([...values]),
    lines: (lines) => {
      const text = new TextEncoder().encode(lines.join('\n'));
      number(text.length);
      push(text);
    },
    finish: (kind) => frame(room.subarray(0, length), kind),
  };
}

function frame(payload: Uint8Array, kind: number): Uint8Array {
  const file = new Uint8Array(HEADER_LENGTH + payload.length);
  file.set(payload, HEADER_LENGTH);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC);
  view.setUint8(4, VERSION);
  view.setUint8(5, kind);
  view.setUint32(6, payload.length);
  view.setUint32(10, (computeChecksum(payload) ^ kind) >>> 0);
  return file;
}
