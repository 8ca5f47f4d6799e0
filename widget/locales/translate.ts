import type { messages as source } from './de.ts';

/** A text with `{name}` places, or one text per plural form, chosen by the value `n`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Name of a text of the interface. */
export type MessageKey = keyof typeof source;

/** All texts of the interface in one language. */
export type Messages = Record<MessageKey, Message>;

/** Returns a text of the interface with its places filled. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Makes the translating function of a language. Numbers are written the way the language writes them. */
export function createTranslate(messages: Messages, language: string): Translate {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const message = messages[key];
    const count = Number(values['n'] ?? 0);
    const text = typeof message === 'string' ? message : (message[plural.select(count)] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number.format(value) : (value ?? place);
    });
  };
}
