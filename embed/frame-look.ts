/** The parameters of the page `/embed/` as attributes and custom properties of the box. Pure. */
import type { EmbedTheme } from '../schemas/snapshot-format.ts';
import type { Entry } from './settings.ts';
import { DEFAULT_THEME, listProperties } from './theme.ts';

/** Attributes of the box that the page takes over; the box itself judges their values. */
const ATTRIBUTES = [
  'lang',
  'languages',
  'embed',
  'audience',
  'pathway',
  'area',
  'topic',
  'heading-level',
  'color-scheme',
];
/** Enough for every subject area at once. */
const VALUE_CHARS_MAX = 400;

const PRESETS = ['neutral', 'fiz', 'contrast', 'dark'] as const;
const CORNERS = ['square', 'soft', 'round'] as const;
const DENSITIES = ['normal', 'compact'] as const;

/** Custom properties that belong to one parameter; all others belong to `preset`. */
const OWNERS: Record<string, string> = {
  '--fiz-accent': 'accent',
  '--fiz-accent-dark': 'accent',
  '--fiz-on-accent-dark': 'accent',
  '--fiz-radius': 'corners',
  '--fiz-space': 'density',
};

/**
 * Attributes for the box, in a fixed order; anything else in the address is left out. An empty value stays:
 * it undoes what the partner's page says.
 */
export function readAttributes(parameters: URLSearchParams): Entry[] {
  return ATTRIBUTES.flatMap((name): Entry[] => {
    const value = parameters.get(name);
    return value !== null && value.length <= VALUE_CHARS_MAX ? [[name, value]] : [];
  });
}

/** Custom properties for the box; only for parameters that are there, so that a partner's look stays. */
export function readLook(parameters: URLSearchParams): Entry[] {
  const theme: EmbedTheme = {
    ...DEFAULT_THEME,
    preset: pick(PRESETS, parameters.get('preset')) ?? DEFAULT_THEME.preset,
    corners: pick(CORNERS, parameters.get('corners')) ?? DEFAULT_THEME.corners,
    density: pick(DENSITIES, parameters.get('density')) ?? DEFAULT_THEME.density,
    accent: parameters.get('accent'),
  };
  const given = new Set(parameters.keys());
  // A preset may bring an accent of its own.
  if (given.has('preset') && theme.preset === 'contrast') given.add('accent');
  return Object.entries(listProperties(theme)).filter(([name]) => given.has(OWNERS[name] ?? 'preset'));
}

function pick<Value extends string>(values: readonly Value[], wanted: string | null): Value | undefined {
  return values.find((value) => value === wanted);
}
