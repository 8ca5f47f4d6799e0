import { css } from 'lit';

/** The list of hits, what stands there when nothing was found, and failures. */
export const resultStyles = css`
  .reading > .find {
    display: none;
  }
  .read {
    padding: var(--_2) var(--_pad) var(--_6);
  }
  .back {
    display: inline-flex;
    gap: var(--_2);
    align-items: center;
    min-height: 44px;
    margin-block-end: var(--_2);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .main:has(.failure, .of-desk, .ask-us) ~ .desk {
    display: none;
  }
  .inline.strong {
    font-size: 0.9375em;
    font-weight: 600;
  }
  [tabindex='-1']:focus {
    outline: 0;
  }
  .field:hover {
    border-color: var(--_accent);
  }
  :is(.inline, a):hover {
    text-decoration-thickness: 2px;
  }
  .pill:hover > span {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .row:hover {
    background: var(--_tint);
  }
  .button:hover {
    border-color: var(--_accent);
    background: var(--_tint);
    text-decoration: none;
  }
  .button.filled:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
    text-decoration: underline;
  }
  .wait {
    padding-block: var(--_4);
  }
  .field:focus-within {
    border-color: var(--_accent);
  }
  .main > .failure,
  .wait {
    padding-inline: var(--_pad);
  }
  .card-title,
  mark {
    font-weight: 700;
  }
  .hit,
  summary {
    cursor: pointer;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    border-radius: var(--_radius);
    padding: var(--_4);
    background: var(--_surface);
  }
  .row-about {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_2);
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .card > .muted {
    margin-block-start: calc(-1 * var(--_s));
  }
  .failure {
    display: grid;
    gap: var(--_4);
    padding-block: var(--_6);
  }
  .number {
    display: flex;
    gap: var(--_2);
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
  .tag {
    display: inline-block;
    border: 1px solid var(--_control);
    border-radius: 3px;
    padding-inline: 7px;
    color: var(--_text);
    font-size: max(0.875em, 13px);
    line-height: 1.5;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_4);
    min-height: 44px;
    padding-inline: var(--_pad);
    padding-block-end: var(--_2);
    font-size: 0.9375em;
  }
  .mean {
    padding-inline: var(--_pad);
  }
  .nothing .mean {
    padding-inline: 0;
  }
  .list {
    margin-block-end: calc(5 * var(--_s));
    border-block-end: 1px solid var(--_line);
  }
  .hit {
    position: relative;
    border-block-start: 1px solid var(--_line);
    padding: var(--_3) var(--_pad);
    min-height: 44px;
    line-height: 1.45;
  }
  .hit:hover {
    background: var(--_surface);
  }
  .hit-title {
    color: var(--_accent);
    font-weight: 700;
  }
  .snippet,
  .about {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_2);
    align-items: center;
  }
  .about:not(:has(*)) {
    display: none;
  }
  .about .icon {
    width: 1.1em;
    height: 1.1em;
  }
  mark {
    border-radius: 2px;
    background: color-mix(in srgb, var(--_accent) 15%, transparent);
    color: inherit;
  }
  .snippet mark {
    color: var(--_text);
  }
  .group {
    border-block-start: 1px solid var(--_line);
    padding: var(--_3) var(--_pad) 0;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .group + .hit {
    border-block-start: 0;
    padding-block-start: var(--_2);
  }
  .hit.open,
  .hit.active {
    background: var(--_tint);
    box-shadow: inset 4px 0 var(--_accent);
  }
  .hit:is(.open, .active):dir(rtl) {
    box-shadow: inset -4px 0 var(--_accent);
  }
  .hit.active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .more,
  .nothing {
    padding-inline: var(--_pad);
    padding-block-end: calc(5 * var(--_s));
  }
  .nothing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
  }
  .nothing > :is(.card, div) {
    margin-block-start: var(--_4);
  }
  .nothing > .section-title {
    margin: 0;
  }
  .outside > .muted {
    margin-block-end: var(--_3);
  }
  .outside > .buttons {
    margin-block-start: var(--_3);
  }
  .list ~ .outside {
    padding-inline: var(--_pad);
    padding-block-end: calc(5 * var(--_s));
  }
  /* A desktop page enlarged four times, a keyboard on the screen: two hits are to be seen, not one. */
  @media (max-height: 300px) {
    .snippet {
      display: none;
    }
  }
  @container (max-width: 299.98px) {
    .area,
    .card-icon {
      display: none;
    }
    .card {
      padding: var(--_3);
    }
  }
  @container (min-width: 716px) and (min-width: 40em) {
    .reading {
      display: grid;
      grid-template-columns: minmax(264px, 35%) minmax(0, 1fr);
    }
    .reading > .find {
      display: block;
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      overflow-y: auto;
      max-height: 100vh;
    }
    .reading .question:not([id='reading-title']) {
      font-size: 1.125em;
    }
    .reading > .read {
      border-inline-start: 1px solid var(--_line);
      padding-block: calc(7 * var(--_s));
      padding-inline: calc(10 * var(--_s));
    }
    .reading .snippet {
      display: none;
    }
    .main:not(.reading) .hit {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 15em;
      gap: 0 calc(10 * var(--_s));
    }
    .main:not(.reading) .hit > * {
      grid-column: 1;
    }
    .main:not(.reading) .about {
      grid-area: 1 / 2 / span 2;
      align-content: start;
    }
  }
  @media (forced-colors: active) {
    .field > .icon {
      color: CanvasText;
    }
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
    mark {
      background: Mark;
      color: MarkText;
      text-decoration: underline;
    }
    .hit.active {
      forced-color-adjust: none;
      background: Highlight;
      outline-color: Highlight;
    }
    .hit.active * {
      background: none;
      color: HighlightText;
    }
    .card {
      border: 1px solid;
    }
    .hit.open {
      border-inline-start: 4px solid Highlight;
    }
  }
`;
