import type { Message, Values } from './fill.ts';
import type { messages as first } from './de.ts';
import type { messages as guide } from './de.guide.ts';
import type { messages as more } from './de.more.ts';
import type { messages as now } from './de.now.ts';
import type { messages as reading } from './de.reading.ts';
import type { messages as table } from './de.table.ts';

/** Texts seen at once, in one language; they have no places. */
export type FirstMessages = Record<keyof typeof first, string>;

/** Texts seen with the first hits, in one language. */
export type MoreMessages = Record<keyof typeof more, Message>;

/** Texts of topics, contacts and terms, in one language. */
export type ReadingMessages = Record<keyof typeof reading, Message>;

/** Texts of the way to a topic, in one language. */
export type GuideMessages = Record<keyof typeof guide, Message>;

/** Texts of the round table, in one language. */
export type TableMessages = Record<keyof typeof table, Message>;

/** Texts about opening hours and notices, in one language; places are filled by `views/hours.ts`. */
export type NowMessages = Record<keyof typeof now, string>;

/** Name of a text of the interface. */
export type MessageKey =
  | keyof FirstMessages
  | keyof MoreMessages
  | keyof ReadingMessages
  | keyof TableMessages
  | keyof GuideMessages;

/**
 * Returns a text of the interface with its places filled; nothing for a text that is not loaded yet, for
 * an audience that has no heading of its own over what it often asks, and for an answer without a hint.
 */
export type Translate = (key: MessageKey | `asked.${string}` | `hint.${string}`, values?: Values) => string;
