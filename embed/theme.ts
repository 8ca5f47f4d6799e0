/** A look as the public custom properties of the box. Pure. */
import { CONTRAST_MIN, isHexColor, lightenForDark, measureAccent } from '../schemas/accent.ts';
import type { EmbedTheme } from '../schemas/snapshot-format.ts';
import { WORDS } from './words.ts';

/** Accent of the box when nobody chose one. */
export const DEFAULT_ACCENT = '#0b5d66';

/** Its half for the dark box. */
const DEFAULT_ACCENT_DARK = '#86cfd5';

/** The look of a box nobody has changed. */
export const DEFAULT_THEME: EmbedTheme = {
  preset: 'neutral',
  scheme: 'auto',
  accent: null,
  accentDark: null,
  corners: 'soft',
  density: 'normal',
};

/** Custom properties of the box by name, such as `--fiz-radius`. */
export type Properties = Record<string, string>;

/** What the box does without any property; see the table in `widget/README.md`. */
const NEUTRAL: Properties = {
  '--fiz-accent': DEFAULT_ACCENT,
  '--fiz-accent-dark': DEFAULT_ACCENT_DARK,
  '--fiz-bg': '#fff',
  '--fiz-surface': '#f6f4ef',
  '--fiz-text': '#1d2322',
  '--fiz-text-muted': '#545b59',
  '--fiz-line': '#dcd7cd',
  '--fiz-control': '#77756d',
  '--fiz-ok': '#1c6a3b',
  '--fiz-alert': '#8a4600',
  '--fiz-on-accent-dark': '#06282c',
  '--fiz-bg-dark': '#15191a',
  '--fiz-surface-dark': '#1f2526',
};
const PRESETS: Record<EmbedTheme['preset'], Properties> = {
  neutral: {},
  dark: {},
  fiz: {
    '--fiz-bg': '#faf8f3',
    '--fiz-surface': '#f0ece2',
    '--fiz-text-muted': '#514f49',
    '--fiz-control': '#726e64',
  },
  contrast: {
    '--fiz-accent': '#00214d',
    '--fiz-accent-dark': '#aee7ff',
    '--fiz-on-accent-dark': '#000',
    '--fiz-bg-dark': '#000',
    '--fiz-surface': '#fff',
    '--fiz-surface-dark': '#000',
    '--fiz-text': '#000',
    '--fiz-text-muted': '#000',
    '--fiz-line': '#000',
    '--fiz-control': '#000',
    '--fiz-ok': '#003d1a',
    '--fiz-alert': '#5a2d00',
  },
};
const RADII: Record<EmbedTheme['corners'], string> = { square: '0', soft: '6px', round: '12px' };
const SPACES: Record<EmbedTheme['density'], string> = { normal: '1', compact: '0.75' };

/** The scheme a look ends up with: the preset „Dunkel“ decides it. */
export function schemeOf({ preset, scheme }: EmbedTheme): EmbedTheme['scheme'] {
  return preset === 'dark' ? 'dark' : scheme;
}

/** Every custom property of a look. An accent that cannot be read is replaced by that of the preset. */
export function listProperties(theme: EmbedTheme): Properties {
  return {
    ...NEUTRAL,
    ...PRESETS[theme.preset],
    ...listAccent(theme),
    '--fiz-radius': RADII[theme.corners],
    '--fiz-space': SPACES[theme.density],
  };
}

function listAccent({ accent, accentDark }: EmbedTheme): Properties {
  if (accent === null || isDefaultAccent(accent) || !judgeAccent(accent).readable) return {};
  return {
    '--fiz-accent': accent.toLowerCase(),
    '--fiz-accent-dark': accentDark ?? lightenForDark(accent),
    // Black keeps more contrast on any light accent than the dark green of the default.
    '--fiz-on-accent-dark': '#000',
  };
}

/** The custom properties in which a look differs from another, by default that of a box nobody has changed. */
export function listChanges(theme: EmbedTheme, base: EmbedTheme = DEFAULT_THEME): Properties {
  const known = listProperties(base);
  return Object.fromEntries(
    Object.entries(listProperties(theme)).filter(([name, value]) => known[name] !== value),
  );
}

/** Whether a colour is the one the box has anyway. */
export function isDefaultAccent(accent: string): boolean {
  return accent.toLowerCase() === DEFAULT_ACCENT;
}

/** Whether an accent can be read, and the sentence that says so. */
export function judgeAccent(accent: string): { readable: boolean; text: string } {
  if (!isHexColor(accent)) return { readable: false, text: WORDS.accentUnknown };
  const light = measureAccent(accent, 'light') ?? 0;
  if (light < CONTRAST_MIN) return { readable: false, text: WORDS.accentPale(formatRatio(light)) };
  const lightened = isDefaultAccent(accent) ? DEFAULT_ACCENT_DARK : lightenForDark(accent);
  const dark = measureAccent(lightened, 'dark') ?? 0;
  const isLightened = lightened !== accent.toLowerCase();
  return {
    readable: true,
    text: WORDS.accentGood({ light: formatRatio(light), dark: formatRatio(dark), isLightened }),
  };
}

/** „7,5 : 1“; cut, not rounded, so that 4,49 never reads as enough. */
function formatRatio(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toLocaleString('de-DE')} : 1`;
}
