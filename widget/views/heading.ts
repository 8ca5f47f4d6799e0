import { html, type TemplateResult } from 'lit';

const templates = new Map<number, TemplateStringsArray>();

function templateFor(level: number): TemplateStringsArray {
  const known = templates.get(level);
  if (known) return known;
  const parts = [`<h${level} class=`, ' id=', ' tabindex="-1">', `</h${level}>`];
  // Lit takes a template by its strings alone, so a tag name that varies needs strings per level.
  const strings = Object.assign([...parts], { raw: parts });
  templates.set(level, strings);
  return strings;
}

/** A heading of the page's outline; levels beyond 6 stay at 6. It can take focus from a script. */
export function renderHeading(
  level: number,
  content: unknown,
  options: { kind?: string; id?: string } = {},
): TemplateResult {
  const strings = templateFor(Math.min(Math.max(level, 1), 6));
  return html(strings, options.kind ?? 'section-title', options.id ?? '', content);
}
