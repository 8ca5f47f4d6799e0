/** What is said about an accent colour. Pure. */
import { CONTRAST_MIN, isHexColor, lightenForDark, measureAccent } from '../../schemas/accent.ts';
import { ACCENT_WORDS } from './words.ts';

/** A judgement on a pair of colours. */
export interface AccentJudgement {
  /** Whether both can be read well. */
  isReadable: boolean;
  /** In German. */
  sentence: string;
  /** The colour used on dark ground: the given one, or the proposal. */
  dark: string;
}

/**
 * „Gut lesbar: 7,5 : 1 auf Hell, 10 : 1 auf Dunkel. Nötig sind 4,5 : 1.“ `null` while there is no colour,
 * because then the template's own holds.
 */
export function judgeAccent(
  accent: string | undefined,
  accentDark: string | undefined,
): AccentJudgement | null {
  if (!accent) return null;
  if (!isHexColor(accent)) return { isReadable: false, sentence: ACCENT_WORDS.noColor, dark: '' };
  const dark = isHexColor(accentDark) ? accentDark : lightenForDark(accent);
  const ratios = { light: measureAccent(accent, 'light') ?? 1, dark: measureAccent(dark, 'dark') ?? 1 };
  const isReadable = ratios.light >= CONTRAST_MIN && ratios.dark >= CONTRAST_MIN;
  const texts = {
    light: formatRatio(ratios.light),
    dark: formatRatio(ratios.dark),
    least: formatRatio(CONTRAST_MIN),
  };
  if (isReadable) return { isReadable, sentence: ACCENT_WORDS.readable(texts), dark };
  const isTooLight = ratios.light < CONTRAST_MIN;
  return {
    isReadable,
    sentence: isTooLight ? ACCENT_WORDS.tooLight(texts) : ACCENT_WORDS.tooDark(texts),
    dark,
  };
}

/** „7,5“; cut, not rounded, so that 4,49 never reads as enough. */
export function formatRatio(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toLocaleString('de-DE', { maximumFractionDigits: 1 });
}

/** `#rrggbb` from what somebody typed or pasted: with or without „#“, short or long; else as it is. */
export function readHex(typed: string): string {
  const text = typed.trim().toLowerCase();
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return /^[0-9a-f]{6}$/.test(text) ? `#${text}` : text;
}
