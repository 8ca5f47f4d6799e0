import { css } from 'lit';

/** Whether somebody is there. */
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
  @container (max-width: 419.98px) {
    .when .rest-of-now {
      display: block;
    }
  }
`;
