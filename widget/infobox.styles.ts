import { css } from 'lit';

/**
 * Tokens, reset and everything seen before the first search. A page themes the box by the `--fiz-*`
 * properties; inside, only the `--_*` ones are used. Sizes are px and em, never rem: the root font size
 * belongs to the page. Lengths of space are px, so that larger text does not blow up gaps.
 */
export const baseStyles = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .box {
    all: initial;
    color-scheme: inherit;
    --_accent: light-dark(var(--fiz-accent, #0b5d66), var(--fiz-accent-dark, #86cfd5));
    --_on-accent: light-dark(var(--fiz-on-accent, #fff), var(--fiz-on-accent-dark, #06282c));
    --_bg: light-dark(var(--fiz-bg, #fff), var(--fiz-bg-dark, #15191a));
    --_surface: light-dark(var(--fiz-surface, #f6f4ef), var(--fiz-surface-dark, #1f2526));
    --_text: light-dark(var(--fiz-text, #1d2322), #eceeed);
    --_muted: light-dark(var(--fiz-text-muted, #545b59), #b4bcba);
    --_line: light-dark(var(--fiz-line, #dcd7cd), #394143);
    --_control: light-dark(var(--fiz-control, #77756d), #8b9593);
    --_tint: light-dark(
      var(--fiz-tint, color-mix(in srgb, var(--_accent) 9%, var(--_bg))),
      color-mix(in srgb, var(--_accent) 14%, var(--_bg))
    );
    --_focus: var(--fiz-focus, var(--_accent));
    --_radius: var(--fiz-radius, 6px);
    --_s: calc(4px * var(--fiz-space, 1));
    --_2: calc(2 * var(--_s));
    --_3: calc(3 * var(--_s));
    --_4: calc(4 * var(--_s));
    --_6: calc(6 * var(--_s));
    --_pad: var(--_3);
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    overflow: clip;
    overflow-wrap: anywhere;
    hyphens: auto;
    border: var(--fiz-border, 1px solid var(--_line));
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font-family: var(--fiz-font, inherit);
    font-size: var(--fiz-font-size, max(1em, 15px));
    line-height: 1.5;
    text-align: start;
  }
  .box:lang(ar),
  .box:lang(fa) {
    line-height: 1.7;
  }
  :host([color-scheme='light']) .box {
    color-scheme: light;
  }
  :host([color-scheme='dark']) .box {
    color-scheme: dark;
  }
  .box * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    min-width: 0;
    margin: 0;
    border: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  button,
  input,
  select {
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
  }
  button,
  select,
  label {
    cursor: pointer;
  }
  strong,
  legend,
  .question,
  .section-title,
  .desk-title {
    font-weight: 700;
    line-height: 1.4;
  }
  :focus-visible,
  .field:focus-within,
  .pill :focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turns:dir(rtl) {
    transform: scaleX(-1);
  }
  .muted,
  .foot {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .question {
    font-size: 1.25em;
  }
  .section-title {
    margin-block-end: var(--_2);
    font-size: 1.125em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    border-block-end: 1px solid var(--_line);
    padding: var(--_2) var(--_pad);
  }
  .sender {
    display: grid;
    flex: 1 1 5em;
    min-width: 0;
    line-height: 1.35;
  }
  .sender span {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .sender > span {
    display: none;
  }
  .languages {
    display: flex;
    position: relative;
    align-items: center;
    max-width: 100%;
  }
  .languages .icon {
    position: absolute;
    inset-inline-end: var(--_2);
    pointer-events: none;
  }
  .languages .globe {
    display: none;
    inset-inline: var(--_3) auto;
  }
  select {
    appearance: none;
    min-height: 44px;
    max-width: 100%;
    field-sizing: content;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding-inline: var(--_3) calc(4 * var(--_s) + 1.25em);
    background: var(--_bg);
    font-size: 0.9375em;
  }
  option {
    background: var(--_bg);
    color: var(--_text);
  }
  .ask,
  .rest,
  .desk,
  .foot {
    padding-inline: var(--_pad);
  }
  .ask {
    padding-block: calc(5 * var(--_s));
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_2);
    margin-block-start: var(--_2);
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
    padding-inline: var(--_3);
    background: var(--_bg);
  }
  .field > .icon {
    display: none;
    color: var(--_muted);
  }
  input[role] {
    flex: 1 1 6em;
    min-width: 0;
    min-height: 48px;
    outline: 0;
    font-size: max(1em, 16px);
  }
  .inline,
  .box a:not([class]) {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .inline {
    min-height: 44px;
  }
  .rest {
    display: grid;
    gap: calc(7 * var(--_s));
    padding-block-end: var(--_6);
  }
  .choose,
  .desk-text {
    display: grid;
    gap: var(--_6);
    align-content: start;
  }
  .choices,
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    align-items: center;
  }
  .choices legend {
    float: inline-start;
    margin-inline-end: auto;
  }
  .choices .inline {
    margin-block: -12px;
  }
  .pills {
    flex: 1 1 100%;
  }
  .pill {
    flex: 1 1 auto;
  }
  .pill > span {
    display: flex;
    gap: 4px;
    align-items: center;
    min-height: 44px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding: 8px 11px;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .pill :checked + span {
    border: 2px solid var(--_accent);
    padding-inline: 5px 6px;
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .pill .icon {
    width: 1em;
    height: 1em;
    stroke-width: 2.5;
  }
  .rows {
    border-block-start: 1px solid var(--_line);
  }
  .rows li {
    border-block-end: 1px solid var(--_line);
  }
  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_3);
    width: 100%;
    min-height: 48px;
    padding-block: var(--_2);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.4;
    text-decoration: none;
  }
  .rows :focus-visible {
    outline-offset: -3px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .button {
    display: inline-flex;
    flex: 1 1 100%;
    align-items: center;
    justify-content: center;
    gap: var(--_2);
    min-height: 44px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding: 8px 10px;
    background: var(--_bg);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  .button.filled {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .desk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_3) var(--_6);
    border-block-start: 1px solid var(--_line);
    padding-block: calc(5 * var(--_s));
    background: var(--_surface);
  }
  .desk-text {
    gap: 2px;
  }
  .ask-directly {
    display: none;
  }
  .when {
    min-height: 2lh;
  }
  .foot {
    display: grid;
    gap: 4px;
    border-block-start: 1px solid var(--_line);
    padding-block: var(--_3);
    font-size: max(0.875em, 13px);
  }
  .foot ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_4);
  }
  .foot a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  @container (max-width: 299.98px) {
    .rest:not(.chosen) .pathway {
      display: none;
    }
    .asked li:nth-child(n + 4) {
      display: none;
    }
  }
  @container (min-width: 300px) and (min-width: 17em) {
    .box > * {
      --_pad: var(--_4);
    }
    .field > .icon,
    .languages .globe {
      display: block;
    }
    select {
      padding-inline-start: calc(5 * var(--_s) + 1.25em);
    }
    .to-guide {
      justify-self: start;
    }
    .button {
      flex: 0 1 auto;
      padding-inline: 15px;
    }
    .ask-directly {
      display: inline;
    }
  }
  @container (min-width: 340px) and (min-width: 20em) {
    .sender > span {
      display: inline;
    }
  }
  @container (min-width: 420px) and (min-width: 24em) {
    .box > * {
      --_pad: var(--_6);
    }
    .when {
      min-height: 1lh;
    }
  }
  @container (min-width: 716px) and (min-width: 40em) {
    .main:not(.reading) .rest {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(10 * var(--_s));
    }
  }
`;
