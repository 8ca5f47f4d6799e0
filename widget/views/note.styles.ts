import { css } from 'lit';

/** Notices, and the notes of the reading pane. */
export const noteStyles = css`
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
    color: light-dark(var(--fiz-alert, #8a4600), #f2bc74);
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
`;
