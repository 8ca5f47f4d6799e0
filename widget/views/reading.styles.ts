import { css } from 'lit';

/** A topic or a contact: text, line of steps, cards, disclosures. */
export const readingStyles = css`
  .article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    max-width: var(--fiz-measure, 64ch);
    hyphens: auto;
  }
  .article.foreign {
    margin-block-start: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_4);
    line-height: 1.5;
  }
  .article section {
    margin-block-start: var(--_4);
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
  }
  .lead {
    margin-block-end: var(--_2);
    font-size: 1.125em;
  }
  .rich > * + * {
    margin-block-start: var(--_2);
  }
  .rich :is(h2, h3, h4, h5, h6) {
    margin-block-start: var(--_4);
    font-weight: 700;
  }
  .rich :is(ul, ol) {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .rich ol {
    list-style: decimal;
  }
  .rich .inline {
    display: inline;
    min-height: 0;
  }
  .steps {
    list-style: none;
  }
  .step {
    --_badge: max(1.75em, 28px);
    display: grid;
    position: relative;
    grid-template-columns: var(--_badge) minmax(0, 1fr);
    gap: 0 var(--_3);
    padding-block-end: var(--_6);
  }
  .step.end {
    padding-block-end: 0;
  }
  .step::before {
    position: absolute;
    inset-block: calc(var(--_badge) + 4px) 4px;
    inset-inline-start: calc(var(--_badge) / 2 - 1px);
    border-inline-start: 2px solid var(--_accent);
    content: '';
  }
  .step.parallel::before {
    inset-inline-start: calc(var(--_badge) / 2 - 3px);
    width: 6px;
    border-inline: 2px solid var(--_accent);
  }
  .step.or::before {
    border-inline-start-style: dashed;
  }
  .step.end::before {
    display: none;
  }
  .badge {
    display: grid;
    place-items: center;
    width: var(--_badge);
    height: var(--_badge);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-size: max(0.8125em, 13px);
    font-weight: 700;
    line-height: 1;
  }
  .step-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_s));
    padding-block-start: 2px;
  }
  .step-title {
    font-weight: 700;
    line-height: 1.35;
  }
  .joint {
    margin-block-end: calc(-1 * var(--_s));
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .joint strong {
    color: var(--_text);
  }
  .facts,
  .about-contact {
    display: grid;
    gap: 2px var(--_3);
    font-size: 0.9375em;
  }
  dt {
    color: var(--_muted);
  }
  .about-contact {
    gap: var(--_3);
    margin-block: var(--_3);
    font-size: 1em;
  }
  .about-contact dt {
    color: var(--_text);
    font-weight: 700;
  }
  .about-contact .icon {
    display: none;
    color: var(--_muted);
  }
  .about-contact dt {
    display: flex;
    gap: var(--_3);
    align-items: center;
  }
  .contact a:not([class]) {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .with-icon > span:not(.unseen) {
    display: grid;
    flex: 1;
    min-width: 0;
  }
  .with-icon small {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    font-weight: 400;
  }
  .with-icon:hover {
    background: var(--_tint);
  }
  .with-icon > .icon:first-child {
    display: none;
  }
  .button.pressed {
    border: 2px solid var(--_accent);
    background: var(--_tint);
  }
  .to-table {
    margin-block-start: var(--_3);
  }
  .tools {
    display: grid;
    gap: var(--_2);
    margin-block-start: var(--_2);
  }
  .row.action {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    padding-inline: var(--_3);
  }
  .row.action + .row.action {
    margin-block-start: 2px;
  }
  .row.action:hover {
    border-color: var(--_accent);
  }
  .row.action > span:not(.unseen) {
    display: grid;
    flex: 1;
    min-width: 0;
  }
  .row.action strong {
    font-weight: 600;
  }
  .row.action small {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    font-weight: 400;
  }
  .row.action > .icon:first-child {
    display: none;
  }
  .contact.card + .contact.card {
    margin-block-start: var(--_3);
  }
  .contact.card + .muted {
    margin-block-start: var(--_3);
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  .disclosures {
    border-block-end: 1px solid var(--_line);
  }
  details :focus-visible {
    outline-offset: -3px;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_3);
    min-height: 48px;
    padding-block: var(--_2);
    color: var(--_accent);
    font-weight: 600;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--_tint);
  }
  .contact summary {
    min-height: 44px;
    padding-block-end: 0;
  }
  [open] > summary > .icon {
    transform: rotate(180deg);
  }
  .inside {
    padding-block-end: var(--_4);
  }
  .contact .inside {
    padding-block: var(--_2) 0;
  }
  .hours {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    margin-block: var(--_3);
  }
  .hours .section-title {
    margin: 0;
  }
  .inside .hours {
    margin-block: 0 var(--_2);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  tr {
    border-block: 1px solid var(--_line);
  }
  th,
  td {
    padding: var(--_2) 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th {
    width: 42%;
    overflow-wrap: normal;
    padding-inline-end: var(--_2);
  }
  .today > * {
    font-weight: 700;
  }
  .is-today {
    color: var(--_accent);
  }
  .shut {
    color: var(--_alert);
    font-weight: 600;
  }
  .limit {
    color: var(--_muted);
    font-weight: 400;
  }
  .soon {
    margin-block-start: var(--_2);
    font-weight: 600;
  }
  .helpful {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_4);
    align-items: center;
    font-weight: 600;
  }
  .helpful .button {
    min-width: 44px;
  }
  .plain li {
    padding-block: var(--_2);
  }
  .plain a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: 44px;
  }
  .plain li:has(a) {
    padding-block: 0;
  }
  .stand {
    display: grid;
    gap: 4px;
    margin-block-start: var(--_3);
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_3);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .stand p:empty {
    display: none;
  }
  .stand strong {
    color: var(--_text);
  }
  .also {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    align-items: center;
  }
  .also .inline {
    min-width: 24px;
  }
  @container (min-width: 300px) and (min-width: 17em) {
    .facts div {
      display: grid;
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
    }
    .row.action > .icon:first-child,
    .with-icon > .icon:first-child,
    .about-contact .icon {
      display: block;
    }
    .about-contact dd {
      padding-inline-start: calc(1.25em + var(--_3));
    }
  }
  @container (min-width: 420px) and (min-width: 24em) {
    .title {
      font-size: 1.5em;
    }
  }
  @container (min-width: 716px) and (min-width: 40em) {
    .title {
      font-size: 1.75em;
    }
    .back:not(.always) {
      display: none;
    }
    .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .facts div {
      display: block;
    }
    .find {
      position: sticky;
      top: 0;
      align-self: start;
    }
  }
  @media (forced-colors: active) {
    .button.pressed {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .box {
      --_accent: #000;
      --_text: #000;
      --_muted: #333;
      --_bg: #fff;
      --_surface: #fff;
      overflow: visible;
      border: 0;
    }
    .main.reading {
      display: block !important;
    }
    .reading .find,
    .reading button:not(.rows button),
    .reading .icon,
    .reading [href^='mailto:'].button,
    .languages,
    .helpful,
    .also {
      display: none !important;
    }
    .reading .button {
      border: 0;
      padding: 0;
    }
    .read .step,
    .read .card,
    .read tr {
      break-inside: avoid;
    }
    .read a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      word-break: break-all;
    }
  }
`;
