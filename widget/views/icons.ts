import { html, type TemplateResult } from 'lit';

/** Paths on a 24 × 24 grid, drawn as 1.75 px lines. The first class name says whether it turns with the text. */
export const ICONS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20.5 20.5',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  down: 'm7 10 5 5 5-5',
  forward: 'm9.5 6 6 6-6 6',
  phone:
    'M5 3.5h3.2l1.9 4.8-2.3 1.6a13 13 0 0 0 6.3 6.3l1.6-2.3 4.8 1.9V19a1.8 1.8 0 0 1-1.8 1.5C10.5 20.5 3.5 13.5 3.5 5.3A1.8 1.8 0 0 1 5 3.5Z',
  mail: 'M3.5 5.5h17v13h-17zM4 6.5l8 6.5 8-6.5',
  check: 'm5.5 12.5 4 4 9-9.5',
} as const;

/** A line icon by its path. It is decoration: a text always stands beside it. */
export function renderIcon(path: string, name = ''): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}
