import type { SafeHtml } from '../schemas/snapshot-format.ts';
import { htmlPolicy } from './policy.ts';

/** How the nodes of one text are made. */
export interface HtmlOptions {
  /** Level of an `h3` of the text inside the outline of the page, 2 to 6. */
  headingLevel: number;
  /** Read out after the text of a link that opens a new tab, for example "öffnet neuen Tab". */
  newTabHint: string;
}

const COPIED = new Set(['P', 'UL', 'OL', 'LI', 'STRONG', 'BR']);
const ALLOWED_HREF = /^(?:https?:\/\/|mailto:|tel:)/i;

function createLink(source: Element): HTMLElement | null {
  const topic = source.getAttribute('data-topic');
  if (topic) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'inline';
    button.dataset['topic'] = topic;
    return button;
  }
  const href = source.getAttribute('href')?.trim() ?? '';
  if (!ALLOWED_HREF.test(href)) return null;
  const link = document.createElement('a');
  link.href = href;
  if (/^http/i.test(href)) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  return link;
}

function createElement(source: Element, options: HtmlOptions): HTMLElement | null {
  if (COPIED.has(source.tagName)) return document.createElement(source.tagName);
  if (source.tagName === 'H3') return document.createElement(`h${Math.min(options.headingLevel, 6)}`);
  return source.tagName === 'A' ? createLink(source) : null;
}

function appendCopies(from: Node, to: Node, options: HtmlOptions): void {
  for (const child of from.childNodes) {
    if (child instanceof Text) to.appendChild(document.createTextNode(child.data));
    if (!(child instanceof Element) || /^(?:script|style|template)$/i.test(child.tagName)) continue;
    const copy = createElement(child, options);
    appendCopies(child, copy ?? to, options);
    if (!copy) continue;
    to.appendChild(copy);
    if (copy instanceof HTMLAnchorElement && copy.target) {
      const hint = document.createElement('span');
      hint.className = 'unseen';
      hint.textContent = ` (${options.newTabHint})`;
      copy.appendChild(hint);
    }
  }
}

/**
 * Turns HTML of a snapshot into nodes. This is the only place where HTML strings become nodes: the text is
 * parsed into a document of its own, where nothing runs or loads, and only p, h3, ul, ol, li, strong, br
 * and a (https, http, mailto, tel or `data-topic`) are copied, without any other attribute. Unknown
 * elements are dropped and their text is kept.
 */
export function renderHtml(source: SafeHtml, options: HtmlOptions): DocumentFragment {
  const trusted = htmlPolicy ? htmlPolicy.createHTML(source) : source;
  const parsed = new DOMParser().parseFromString(trusted, 'text/html');
  const fragment = document.createDocumentFragment();
  appendCopies(parsed.body, fragment, options);
  return fragment;
}
