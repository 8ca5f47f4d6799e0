/** Accent colours partners choose: readable on the box's light and on its dark ground. */
import { getContrast, lighten, toHex } from 'color2k';

/** Grounds of the box, as `widget/infobox.styles.ts` sets them. */
export const BOX_GROUNDS = { light: '#ffffff', dark: '#15191a' } as const;

/** WCAG 2.2 AA for text of normal size. */
export const CONTRAST_MIN = 4.5;

/** Small enough that the found colour stays close to the chosen one. */
const LIGHTEN_STEP = 0.02;
const HEX = /^#[0-9a-f]{6}$/i;

/** Whether a text is `#rrggbb`. */
export function isHexColor(value: unknown): value is string {
  return typeof value === 'string' && HEX.test(value);
}

/** Contrast ratio of a colour on a ground of the box, 1 to 21; `null` when the colour is not `#rrggbb`. */
export function measureAccent(color: string | undefined, ground: keyof typeof BOX_GROUNDS): number | null {
  return isHexColor(color) ? getContrast(color, BOX_GROUNDS[ground]) : null;
}

/** The accent for the dark ground: the colour itself, or as little lighter as it takes to be read there. */
export function lightenForDark(accent: string): string {
  if (!isHexColor(accent)) return '#ffffff';
  let candidate = accent.toLowerCase();
  for (let step = 1; getContrast(candidate, BOX_GROUNDS.dark) < CONTRAST_MIN && step <= 50; step += 1) {
    candidate = toHex(lighten(accent, step * LIGHTEN_STEP));
  }
  return candidate;
}
