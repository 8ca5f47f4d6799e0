import { css } from 'lit';

/** The light colours alone, for browsers that do not know `light-dark()` (Safari 16, Chrome 122 and older). */
export const lightStyles = css`
  .box {
    --_accent: var(--fiz-accent, #0b5d66);
    --_on-accent: var(--fiz-on-accent, #fff);
    --_bg: var(--fiz-bg, #fff);
    --_surface: var(--fiz-surface, #f6f4ef);
    --_text: var(--fiz-text, #1d2322);
    --_muted: var(--fiz-text-muted, #545b59);
    --_line: var(--fiz-line, #dcd7cd);
    --_control: var(--fiz-control, #77756d);
    --_tint: var(--fiz-tint, color-mix(in srgb, var(--_accent) 9%, var(--_bg)));
    --_alert: var(--fiz-alert, #8a4600);
  }
`;
