import { css } from 'lit';

/** What depends on the clock: whether somebody is there, and notices. Also the notes of the reading pane. */
export const nowStyles = css`
  .box {
    --_ok: light-dark(var(--fiz-ok, #1c6a3b), #8ad6a0);
    --_alert: light-dark(var(--fiz-alert, #8a4600), #f2bc74);
  }
  .now {
    display: flex;
    gap: var(--_2);
    align-items: baseline;
  }
  .now strong {
    color: var(--_alert);
  }
  .now.is-open strong {
    color: var(--_ok);
  }
  .now::before {
    box-sizing: border-box;
    flex: none;
    width: 0.7em;
    height: 0.7em;
    border: 2px solid var(--_alert);
    border-radius: 50%;
    content: '';
  }
  .now.is-open::before {
    width: 0;
    height: 0;
    border: 0.35em solid var(--_ok);
  }
  .note {
    display: flex;
    gap: var(--_2);
    max-width: var(--fiz-measure, 64ch);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_3);
    background: var(--_surface);
  }
  .note .icon {
    margin-block-start: 0.125em;
    color: var(--_alert);
  }
  .notices {
    grid-column: 1 / -1;
  }
  .notices .note {
    max-width: none;
  }
  .notices details .note + .note {
    margin-block-start: var(--_2);
  }
  .notices summary {
    list-style: none;
    cursor: pointer;
  }
  .notices summary::-webkit-details-marker {
    display: none;
  }
  .notices [open] > summary > .icon {
    transform: rotate(180deg);
  }
  @media (forced-colors: active) {
    .note .icon {
      color: CanvasText;
    }
  }
  @container (max-width: 419.98px) {
    .when .rest-of-now {
      display: block;
    }
  }
`;
