/** HTML that is safe by construction: what is put into a template is escaped unless it is HTML already. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Finished HTML. Only this file makes it, so nothing that came out of a file can pass for it. */
export class Html {
  readonly #text: string;

  /** For {@link html} and {@link trustHtml}. */
  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template takes. Nothing is written for `null` and `false`. */
export type Part = Html | string | number | null | false | readonly Part[];

/** Static halves of templates without the indentation of our source. */
const outdented = new WeakMap<TemplateStringsArray, readonly string[]>();

function outdent(strings: TemplateStringsArray): readonly string[] {
  const known = outdented.get(strings) ?? strings.map((text) => text.replace(/\n\s*/g, '\n'));
  outdented.set(strings, known);
  return known;
}

/** A template; text is escaped, for content and quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const texts = outdent(strings);
  return new Html(texts.reduce((before, text, index) => before + write(parts[index - 1] ?? '') + text));
}

/** HTML from elsewhere that is known to be safe: the formatted text of a snapshot, see `render.ts`. */
export function trustHtml(text: string): Html {
  return new Html(text);
}

/** Parts with something between them. */
export function joinHtml(parts: readonly Part[], between: Part): Html {
  return new Html(parts.map(write).join(write(between)));
}

function write(part: Part): string {
  if (part instanceof Html) return part.toString();
  if (part === null || part === false) return '';
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  return typeof part === 'number' ? String(part) : part.map(write).join('');
}
