import { adoptStyles, render, unsafeCSS, type TemplateResult } from 'lit';
import { sheetStyles } from '../views/sheet.styles.ts';

/** While a sheet is printed, nothing else of the page is: specificity, so that few rules of a page go before it. */
const PAGE_RULES = `
@page{margin:10mm 14mm}
@media print{
:root:not(#fiz-sheet)>body:not(#fiz-sheet){display:none!important}
:root:not(#fiz-sheet){display:block!important;overflow:visible!important;width:auto!important;height:auto!important;min-height:0!important;margin:0!important;padding:0!important;border:0!important;background:#fff!important;color-scheme:light!important;zoom:1!important;transform:none!important;filter:none!important;opacity:1!important;visibility:visible!important;writing-mode:horizontal-tb!important}
}`;

let remove: (() => void) | null = null;

/** Takes the sheet out of the page, if one is in it. */
export function removeSheet(): void {
  remove?.();
  remove = null;
}

/**
 * Puts a sheet into the page that only printers see, and asks the browser to print. Beside the body, so that
 * neither scripts nor most styles of the page meet it; gone again when printing is over.
 *
 * @param font Font family of the box.
 */
export function showSheet(content: TemplateResult, font: string): () => void {
  removeSheet();
  const sheet = document.createElement('div');
  const root = sheet.attachShadow({ mode: 'open' });
  adoptStyles(root, [sheetStyles, unsafeCSS(`.sheet{font-family:${font}}`)]);
  render(content, root);
  const rules = new CSSStyleSheet();
  rules.replaceSync(PAGE_RULES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  document.documentElement.append(sheet);
  remove = () => {
    window.removeEventListener('afterprint', removeSheet);
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((known) => known !== rules);
  };
  window.addEventListener('afterprint', removeSheet);
  window.print();
  return removeSheet;
}
