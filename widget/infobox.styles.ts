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
    --_focus: var(--fiz-focus, var(--_accent));
    --_radius: var(--fiz-radius, 6px);
    --_s: calc(4px * var(--fiz-space, 1));
    --_pad: calc(3 * var(--_s));
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
  @supports (color: light-dark(red, red)) {
    .box {
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
      --_alert: light-dark(var(--fiz-alert, #8a4600), #f2bc74);
    }
    :host([color-scheme='light']) .box {
      color-scheme: light;
    }
    :host([color-scheme='dark']) .box {
      color-scheme: dark;
    }
  }
  .box * {
    box-sizing: border-box;
  }
  h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend {
    min-width: 0;
    margin: 0;
    border: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  button, input, select {
    margin: 0;
    border-radius: 0;
    padding: 0;
    background: none;
    border: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
  }
  button, select, summary, label, .hit {
    cursor: pointer;
  }
  strong, mark {
    font-weight: 700;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  [tabindex='-1']:focus {
    outline: 0;
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
  [dir='rtl'] :is(.forward, .icon.back, .away):not([dir='ltr'] *) {
    transform: scaleX(-1);
  }
  .muted, .foot {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .question {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
  }
  .section-title {
    margin-block-end: calc(2 * var(--_s));
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(2 * var(--_s)) calc(4 * var(--_s));
    border-block-end: 1px solid var(--_line);
    padding: calc(2 * var(--_s)) var(--_pad);
  }
  .sender {
    display: grid;
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
    inset-inline-end: calc(2 * var(--_s));
    pointer-events: none;
  }
  .languages .globe {
    display: none;
    inset-inline: calc(3 * var(--_s)) auto;
  }
  select {
    appearance: none;
    min-height: 44px;
    max-width: 100%;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding-inline: calc(3 * var(--_s)) calc(4 * var(--_s) + 1.25em);
    background: var(--_bg);
    font-size: 0.9375em;
  }
  option {
    background: var(--_bg);
    color: var(--_text);
  }
  .ask, .rest, .desk, .foot, .failure, .wait {
    padding-inline: var(--_pad);
  }
  .ask {
    padding-block: calc(5 * var(--_s));
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(2 * var(--_s));
    margin-block-start: calc(2 * var(--_s));
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
    padding-inline: calc(3 * var(--_s));
    background: var(--_bg);
  }
  .field > .icon {
    display: none;
    color: var(--_muted);
  }
  .field:hover {
    border-color: var(--_accent);
  }
  .field:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-color: var(--_accent);
  }
  input[role] {
    flex: 1 1 6em;
    min-width: 0;
    min-height: 48px;
    outline: 0;
    font-size: max(1em, 16px);
  }
  .inline, .box a:not([class]) {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .inline {
    min-height: 44px;
  }
  .inline.strong {
    font-size: 0.9375em;
    font-weight: 600;
  }
  :is(.inline, a):hover {
    text-decoration-thickness: 2px;
  }
  .tag {
    display: inline-block;
    border: 1px solid var(--_control);
    border-radius: 3px;
    padding-inline: 7px;
    color: var(--_text);
    font-size: max(0.875em, 13px);
    line-height: 1.5;
  }
  .rest {
    display: grid;
    gap: calc(7 * var(--_s));
    padding-block-end: calc(6 * var(--_s));
  }
  .choose, .desk-text {
    display: grid;
    gap: calc(6 * var(--_s));
    align-content: start;
  }
  .choices {
    display: grid;
    gap: calc(2 * var(--_s));
    justify-items: start;
  }
  legend {
    margin-block-end: calc(2 * var(--_s));
    font-weight: 700;
  }
  .pills {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_s));
    justify-self: stretch;
  }
  .pill {
    position: relative;
  }
  .pill > span {
    display: flex;
    gap: 4px;
    align-items: center;
    min-height: 44px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding: 8px 15px;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .pill:hover > span {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .pill :checked + span {
    border: 2px solid var(--_accent);
    padding: 7px 10px 7px 7px;
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .pill:dir(rtl) :checked + span {
    padding: 7px 7px 7px 10px;
  }
  .pill :focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
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
    gap: calc(3 * var(--_s));
    width: 100%;
    min-height: 48px;
    padding-block: calc(2 * var(--_s));
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.4;
    text-decoration: none;
  }
  .row:hover {
    background: var(--_tint);
  }
  .rows :focus-visible, details :focus-visible {
    outline-offset: -3px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_s));
  }
  .button {
    display: inline-flex;
    flex: 1 1 100%;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_s));
    min-height: 44px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding: 8px 15px;
    background: var(--_bg);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  .button:hover {
    border-color: var(--_accent);
    background: var(--_tint);
    text-decoration: none;
  }
  .button.filled {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.filled:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
    text-decoration: underline;
  }
  .button.filled:focus-visible, .button:focus-visible, select:focus-visible {
    border-radius: var(--_radius);
  }
  .desk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(3 * var(--_s)) calc(6 * var(--_s));
    border-block-start: 1px solid var(--_line);
    padding-block: calc(5 * var(--_s));
    background: var(--_surface);
  }
  .desk-text {
    gap: 2px;
  }
  .desk-title, .card-title {
    font-weight: 700;
    line-height: 1.4;
  }
  .ask-directly {
    display: none;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_s));
    border-radius: var(--_radius);
    padding: calc(4 * var(--_s));
    background: var(--_surface);
  }
  .card > .muted {
    margin-block-start: calc(-1 * var(--_s));
  }
  .failure {
    display: grid;
    gap: calc(4 * var(--_s));
    padding-block: calc(6 * var(--_s));
  }
  .number {
    display: flex;
    gap: calc(2 * var(--_s));
    align-items: center;
    color: var(--_accent);
    font-size: 1.375em;
    font-weight: 700;
  }
  .number a {
    display: flex;
    align-items: center;
    min-height: 44px;
  }
  .wait {
    padding-block: calc(4 * var(--_s));
  }
  .foot {
    display: grid;
    gap: 4px;
    border-block-start: 1px solid var(--_line);
    padding-block: calc(3 * var(--_s));
    font-size: max(0.875em, 13px);
  }
  .foot ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_s));
  }
  .foot a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .reading > .find {
    display: none;
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
    .head, .main, .desk, .foot, .pad {
      --_pad: calc(4 * var(--_s));
    }
    .field > .icon, .languages .globe {
      display: block;
    }
    select {
      padding-inline-start: calc(5 * var(--_s) + 1.25em);
    }
    .pills {
      display: flex;
      flex-wrap: wrap;
    }
    .button {
      flex: 0 1 auto;
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
    .head, .main, .desk, .foot, .pad {
      --_pad: calc(6 * var(--_s));
    }
  }
  @container (min-width: 716px) and (min-width: 40em) {
    .main:not(.reading) .rest {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(10 * var(--_s));
    }
    .main:not(.reading) .ask {
      max-width: 46em;
    }
    .reading {
      display: grid;
      grid-template-columns: minmax(264px, 35%) minmax(0, 1fr);
    }
    .reading > .find {
      display: block;
      border-inline-end: 1px solid var(--_line);
    }
    .reading > .read {
      padding-inline: calc(6 * var(--_s));
    }
    .reading .question:not([id='reading-title']) {
      font-size: 1.125em;
    }
  }
  @media (forced-colors: active) {
    .button.filled {
      forced-color-adjust: none;
      border-color: LinkText;
      background: LinkText;
      color: Canvas;
    }
    .pill :checked + span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
