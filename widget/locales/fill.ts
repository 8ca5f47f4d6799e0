/** A text with `{name}` places, or one text per plural form, chosen by the value `n`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Values for the places of a text. */
export type Values = Record<string, string | number>;

/** Fills the places of a text. */
export type Fill = (message: Message, values: Values) => string;

/** Makes what fills the places of texts. Numbers are written the way the language writes them. */
export function createFill(language: string): Fill {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (message, values) => {
    const form = plural.select(Number(values['n'] ?? 0));
    const text = typeof message === 'string' ? message : (message[form] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number.format(value) : (value ?? place);
    });
  };
}
