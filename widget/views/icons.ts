import { html, type TemplateResult } from 'lit';

/** Paths on a 24 × 24 grid, drawn as 1.75 px lines. The first class name says whether it turns with the text. */
export const ICONS = {
  search: 'M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM15 15l6 6',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18c5-5 5-13 0-18',
  down: 'm7 10 5 5 5-5',
  forward: 'm9.5 6 6 6-6 6',
  phone: 'M6 3h3l2 5-2 2a12 12 0 0 0 5 5l2-2 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  mail: 'M3.5 5.5h17v13h-17zM4 6.5l8 6.5 8-6.5',
  check: 'm5.5 12.5 4 4 9-9.5',
} as const;

/** A line icon by its path. It is decoration: a text always stands beside it. */
export function renderIcon(path: string, name = ''): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
