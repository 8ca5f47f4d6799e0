import { css } from 'lit';

/** Calm form left, live box right, code below; one column below 900 pixels. */
export const configuratorStyles = css`
  :host {
    --_ink: #1d2430;
    --_muted: #515c6b;
    --_line: #d5dae1;
    --_edge: #7a8492;
    --_accent: #3d46c2;
    --_tint: #eef0fd;
    --_ok: #17663a;
    --_alert: #9b2c1c;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color-scheme: light;
    color: var(--_ink);
    background: #f5f6f8;
    font: 15px/1.5 var(--configurator-font, system-ui, sans-serif);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .page {
    max-width: 1240px;
    margin: 0 auto;
    padding: 24px 20px 40px;
  }
  h1 {
    margin: 0;
    font-size: 22px;
    line-height: 1.3;
  }
  h2 {
    margin: 0;
    font-size: 15px;
  }
  h3 {
    margin: 0 0 4px;
    font-size: 14px;
  }
  p {
    margin: 0;
  }
  .intro,
  .hint {
    color: var(--_muted);
  }
  .hint {
    font-size: 14px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    margin-top: 20px;
  }
  .card {
    min-width: 0;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: #fff;
  }
  .form {
    display: grid;
    gap: 22px;
    align-content: start;
    padding: 20px;
  }
  @container (min-width: 900px) {
    .columns {
      grid-template-columns: 372px minmax(0, 1fr);
    }
    /* The form is long: what it changes stays in sight. */
    .preview {
      position: sticky;
      top: 0;
      align-self: start;
      max-height: 100vh;
      overflow: auto;
    }
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .label {
    display: block;
    padding: 0;
    font-weight: 600;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 6px;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-height: 36px;
    padding: 5px 10px 5px 8px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: #fff;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    background: var(--_tint);
  }
  .choice:has(:focus-visible),
  select:focus-visible,
  input:focus-visible,
  button:focus-visible,
  pre:focus-visible,
  .stage:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .presets {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .swatch {
    flex: none;
    display: flex;
    width: 30px;
    height: 20px;
    border: 1px solid var(--_edge);
    border-radius: 3px;
    overflow: hidden;
  }
  .swatch::after {
    content: '';
    width: 10px;
    margin-inline-start: auto;
    background: var(--_half);
  }
  select,
  input[type='text'] {
    width: 100%;
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: #fff;
    color: inherit;
    font: inherit;
  }
  .label + select,
  .hint + select {
    margin-top: 6px;
  }
  .accent {
    display: flex;
    gap: 8px;
    margin-top: 6px;
  }
  input[type='color'] {
    flex: none;
    width: 44px;
    height: 40px;
    padding: 2px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: #fff;
  }
  .verdict {
    margin-top: 6px;
    font-size: 14px;
    color: var(--_ok);
  }
  .verdict::before {
    content: '✓ ' / '';
  }
  .verdict.bad {
    color: var(--_alert);
  }
  .verdict.bad::before {
    content: '! ' / '';
    font-weight: 700;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 12px 16px;
  }
  .preview .bar {
    border-bottom: 1px solid var(--_line);
  }
  .badge {
    padding: 1px 10px;
    border-radius: 10px;
    background: #e3f3e8;
    color: var(--_ok);
    font-size: 13px;
  }
  .stage {
    padding: 20px 16px;
    overflow-x: auto;
  }
  .ground {
    margin: 0 auto;
    font-family: system-ui, sans-serif;
  }
  .code {
    margin-top: 16px;
    padding-bottom: 18px;
  }
  /* The heading beside it says the same. */
  .code legend {
    position: absolute;
    clip-path: inset(50%);
  }
  .code .choices {
    margin: 0;
  }
  .body {
    display: grid;
    gap: 12px;
    padding: 0 16px;
  }
  pre {
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: #f5f6f8;
    font:
      13px/1.6 ui-monospace,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: 20px;
  }
  .pair > div {
    display: grid;
    gap: 6px;
    align-content: start;
    justify-items: start;
  }
  .pair pre {
    width: 100%;
  }
  button {
    min-height: 38px;
    padding: 6px 14px;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    background: #fff;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button.main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: #fff;
  }
`;
