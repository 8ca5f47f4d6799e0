import { css } from 'lit';

/** The way to a topic: answers so far, the question, what it leads to. */
export const guideStyles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
    max-width: var(--fiz-measure, 64ch);
  }
  .guide > .back {
    justify-self: start;
    margin: 0;
  }
  .answers li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_4);
    border-block-end: 1px solid var(--_line);
    padding-block: 2px;
  }
  .answers li:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .answers p {
    flex: 1 1 8em;
    padding-block: var(--_2);
  }
  .guide legend {
    margin-block-end: var(--_3);
  }
  .guide .question {
    font-size: 1.25em;
  }
  .joined {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .joined label {
    display: flex;
    gap: var(--_3);
    align-items: flex-start;
    min-height: 48px;
    padding: var(--_3) var(--_4);
    line-height: 1.4;
  }
  .joined label + label {
    border-block-start: 1px solid var(--_line);
  }
  .joined label:hover {
    background: var(--_tint);
  }
  .joined input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-block-start: 0.075em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .joined :has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .joined :focus-visible {
    outline: 0;
  }
  .joined small,
  .topic-area {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  .joined :has(:checked) {
    background: var(--_tint);
    box-shadow: inset 4px 0 var(--_accent);
    font-weight: 600;
  }
  .joined :has(:checked):dir(rtl) {
    box-shadow: inset -4px 0 var(--_accent);
  }
  .how-many {
    margin-block-end: calc(-1 * var(--_s));
    color: var(--_muted);
    font-weight: 600;
  }
  .guide .over {
    justify-self: start;
  }
  @media (forced-colors: active) {
    .joined :has(:checked) {
      border-inline-start: 4px solid Highlight;
    }
  }
`;
