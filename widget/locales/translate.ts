import type { messages as first } from './de.ts';
import type { messages as more } from './de.more.ts';

/** A text with `{name}` places, or one text per plural form, chosen by the value `n`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Texts seen at once, in one language; they have no places. */
export type FirstMessages = Record<keyof typeof first, string>;

/** Texts seen after the first search, in one language. */
export type MoreMessages = Record<keyof typeof more, Message>;

/** Name of a text of the interface. */
export type MessageKey = keyof FirstMessages | keyof MoreMessages;

/** Values for the places of a text. */
export type Values = Record<string, string | number>;

/**
 * Returns a text of the interface with its places filled; nothing for a text that is not loaded yet, and
 * for an audience that has no heading of its own over what it often asks.
 */
export type Translate = (key: MessageKey | `asked.${string}`, values?: Values) => string;

/** Fills the places of a text. */
export type Fill = (message: Message, values: Values) => string;
