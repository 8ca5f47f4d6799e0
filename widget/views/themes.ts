import type { EmbedTheme } from '../../schemas/snapshot-format.ts';

const PRESETS: Record<EmbedTheme['preset'], string> = {
  neutral: '',
  fiz: ':host{--fiz-bg:#faf8f3;--fiz-surface:#f0ece2;--fiz-text-muted:#514f49;--fiz-control:#726e64}',
  contrast: `
    :host{
      --fiz-accent:#00214d;--fiz-accent-dark:#aee7ff;--fiz-on-accent-dark:#000;
      --fiz-text:#000;--fiz-text-muted:#000;--fiz-line:#000;--fiz-control:#000;--fiz-surface:#fff;
      --fiz-bg-dark:#000;--fiz-surface-dark:#000;--fiz-ok:#003d1a;--fiz-alert:#5a2d00
    }
    .box{
      --_text:light-dark(var(--fiz-text),#fff);--_muted:light-dark(var(--fiz-text-muted),#fff);
      --_line:light-dark(var(--fiz-line),#fff);--_control:light-dark(var(--fiz-control),#fff)
    }
    select,.button{border-width:2px}
    .pill>span{border-width:2px;padding:7px 14px}
    .pill :checked+span{background:var(--_accent);color:var(--_on-accent)}`,
  dark: ':host(:not([color-scheme])) .box{color-scheme:dark}',
};
const CORNERS: Record<EmbedTheme['corners'], string> = { square: '0px', soft: '6px', round: '12px' };
const COLOR = /^#[0-9a-f]{6}$/i;

const setColor = (name: string, value: string | null): string =>
  value && COLOR.test(value) ? `${name}:${value};` : '';

/**
 * Styles of a theme. Colours, corners and density are the public properties, set as defaults of the
 * element: what a page sets on the element itself goes before them. Unknown values leave the default.
 */
export function buildTheme(theme: EmbedTheme): string {
  const { preset, scheme, accent, accentDark, corners, density } = theme;
  const follows = preset !== 'dark' && (scheme === 'light' || scheme === 'dark');
  return [
    PRESETS[preset] ?? '',
    // Text on a lighter accent of one's own: black keeps more contrast than the dark green of the default.
    `:host{${setColor('--fiz-accent', accent)}${setColor('--fiz-accent-dark', accentDark)}${
      accentDark ? '--fiz-on-accent-dark:#000;' : ''
    }--fiz-radius:${CORNERS[corners] ?? CORNERS.soft};--fiz-space:${density === 'compact' ? '0.75' : '1'}}`,
    follows ? `:host(:not([color-scheme])) .box{color-scheme:${scheme}}` : '',
  ].join('\n');
}
