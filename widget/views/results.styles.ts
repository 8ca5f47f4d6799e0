import { css } from 'lit';

/** The list of hits and what stands there when nothing was found. */
export const resultStyles = css`
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(4 * var(--_s));
    min-height: 44px;
    padding-inline: var(--_pad);
    padding-block-end: calc(2 * var(--_s));
    font-size: 0.9375em;
  }
  .list {
    margin-block-end: calc(5 * var(--_s));
    border-block-end: 1px solid var(--_line);
  }
  .hit {
    position: relative;
    border-block-start: 1px solid var(--_line);
    padding: calc(3 * var(--_s)) var(--_pad);
    line-height: 1.45;
  }
  .hit:hover {
    background: var(--_surface);
  }
  .hit-title {
    color: var(--_accent);
    font-weight: 700;
  }
  .snippet, .about {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 4px calc(2 * var(--_s));
    align-items: center;
  }
  .about:not(:has(> span:not(:empty))) {
    display: none;
  }
  .about > :empty {
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
    padding: calc(3 * var(--_s)) var(--_pad) 0;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .group + .hit {
    border-block-start: 0;
    padding-block-start: calc(2 * var(--_s));
  }
  .hit.open, .hit.active {
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
  .more, .nothing {
    padding-inline: var(--_pad);
    padding-block-end: calc(5 * var(--_s));
  }
  .nothing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_s));
  }
  .nothing .section-title {
    margin: 0;
  }
  .nothing > * + .section-title, .nothing > .card {
    margin-block: calc(4 * var(--_s)) 0;
  }
  @container (max-width: 299.98px) {
    .area, .about .card {
      display: none;
    }
  }
  @container (min-width: 716px) and (min-width: 40em) {
    .reading .snippet {
      display: none;
    }
    .main:not(.reading) :is(.snippet, .hit-title) {
      max-width: 64ch;
    }
    .main:not(.reading) .nothing {
      max-width: 46em;
    }
  }
  @media (forced-colors: active) {
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
    .hit.open {
      border-inline-start: 4px solid Highlight;
    }
  }
`;
