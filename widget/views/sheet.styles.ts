import { css } from 'lit';

/** A sheet of paper: black on white, six steps on one page of A4. */
export const sheetStyles = css`
  :host {
    all: initial !important;
    display: none !important;
  }
  @media print {
    :host {
      display: block !important;
    }
  }
  .sheet {
    color: #000;
    font-size: 9pt;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .sheet:lang(ar),
  .sheet:lang(fa) {
    line-height: 1.6;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  .top,
  .bottom {
    display: flex;
    justify-content: space-between;
    gap: 8mm;
    font-size: 8pt;
  }
  .top {
    border-block-end: 1pt solid #000;
    padding-block-end: 2mm;
  }
  .top > :last-child,
  .bottom > :last-child {
    text-align: end;
  }
  .bottom {
    margin-block-start: 3mm;
    border-block-start: 1pt solid #000;
    padding-block-start: 2mm;
    break-inside: avoid;
  }
  .bottom > * {
    flex: 1;
  }
  h1 {
    max-width: none;
    margin-block: 4mm 1.5mm;
    font-size: 14pt;
    font-weight: 700;
    line-height: 1.2;
  }
  h2 {
    margin-block: 3mm 1.5mm;
    font-size: 11pt;
    font-weight: 700;
    break-after: avoid;
  }
  h3,
  strong {
    font-weight: 700;
  }
  .lead {
    max-width: none;
    font-size: 10pt;
  }
  .steps {
    list-style: none;
  }
  .step {
    display: grid;
    position: relative;
    grid-template-columns: 8mm minmax(0, 1fr) 54mm;
    gap: 0 4mm;
    padding-block-end: 2mm;
    break-inside: avoid;
  }
  .step.end {
    padding-block-end: 0;
  }
  .step::before {
    position: absolute;
    inset-block: 9mm 1mm;
    inset-inline-start: calc(4mm - 0.5pt);
    border-inline-start: 1pt solid #000;
    content: '';
  }
  .step.parallel::before {
    inset-inline-start: calc(4mm - 1.5pt);
    width: 3pt;
    border-inline: 1pt solid #000;
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
    width: 8mm;
    height: 8mm;
    border: 1pt solid #000;
    border-radius: 50%;
    font-size: 8.5pt;
    font-weight: 700;
  }
  .joint {
    font-size: 8pt;
  }
  .rich {
    display: grid;
    gap: 1mm;
  }
  .rich :is(ul, ol) {
    padding-inline-start: 4mm;
  }
  .facts div {
    display: grid;
    grid-template-columns: 19mm minmax(0, 1fr);
    gap: 2mm;
    font-size: 8pt;
  }
  .url {
    font-size: 8pt;
    unicode-bidi: isolate;
    direction: ltr;
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(40mm, 1fr));
    gap: 3mm 5mm;
    font-size: 8.5pt;
  }
  .person {
    border-block-start: 1pt solid #000;
    padding-block-start: 1.5mm;
    break-inside: avoid;
  }
  .sentence {
    border: 1pt solid #000;
    padding: 3mm;
    white-space: pre-wrap;
  }
`;
