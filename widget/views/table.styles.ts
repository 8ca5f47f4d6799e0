import { css } from 'lit';

/** The round table: joined rows to choose from, a field for a sentence, the mail. */
export const tableStyles = css`
  .who {
    margin-block-start: var(--_4);
  }
  .who legend {
    margin-block-end: var(--_2);
    font-size: 1.125em;
  }
  .who > .muted {
    margin-block-start: var(--_2);
  }
  .offices {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .office {
    display: flex;
    gap: var(--_3);
    align-items: start;
    min-height: 48px;
    border-inline-start: 4px solid transparent;
    padding: var(--_3);
    padding-inline-start: calc(var(--_3) - 4px);
  }
  .office + .office {
    border-block-start: 1px solid var(--_line);
  }
  .office.chosen {
    border-inline-start-color: var(--_accent);
    background: var(--_tint);
  }
  .office:hover {
    background: var(--_tint);
  }
  .office input {
    flex: none;
    width: 1.375em;
    height: 1.375em;
    margin-block: 1px;
    accent-color: var(--_accent);
  }
  .office > span {
    display: grid;
    min-width: 0;
  }
  .office.chosen .office-name {
    font-weight: 700;
  }
  .office small {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .offices:focus-within {
    overflow: visible;
  }
  .about-what {
    display: grid;
    gap: 4px;
    margin-block-start: var(--_4);
  }
  .about-what .section-title {
    margin: 0;
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 6em;
    margin: 0;
    border: 2px solid var(--_control);
    border-radius: var(--_radius);
    padding: var(--_2) var(--_3);
    background: var(--_bg);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
    resize: vertical;
  }
  .mail {
    display: grid;
    gap: var(--_2);
    font-size: 0.9375em;
    hyphens: none;
  }
  .mail dd {
    white-space: pre-wrap;
  }
  section + .buttons {
    margin-block-start: var(--_2);
  }
  .button.impossible {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }
  .missing {
    color: var(--_alert);
    font-weight: 600;
  }
  .missing:empty {
    display: none;
  }
  @container (min-width: 300px) and (min-width: 17em) {
    .mail div {
      display: grid;
      grid-template-columns: minmax(0, 5em) minmax(0, 1fr);
      gap: var(--_3);
    }
  }
  @media (forced-colors: active) {
    .office.chosen {
      border-inline-start-color: Highlight;
    }
    .office:not(.chosen) {
      border-inline-start-color: Canvas;
    }
  }
`;
