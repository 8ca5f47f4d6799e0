/**
 * Formatted text → safe HTML. Everything that keeps the HTML safe stands here and in `href.ts`: only
 * p, h3, ul, ol, li, strong, br and a leave this file, and of attributes only `href` and `data-topic`.
 */
import { escapeHTML, toHTML, type PortableTextHtmlComponents } from '@portabletext/to-html';
import type { SafeHtml } from '../schemas/snapshot-format.ts';
import type { RichText } from './content.ts';
import { readHref } from './href.ts';

/** Finds the slug of a topic by its document id; `null` when that topic is not public. */
export type FindTopicSlug = (topicId: string) => string | null;

/** Renders formatted text; `null` when it says nothing. Links that lead nowhere become plain text. */
export function renderRichText(blocks: RichText, findTopicSlug: FindTopicSlug): SafeHtml | null {
  const filled = blocks.filter((block) => readBlock(block).trim() !== '');
  if (filled.length === 0) return null;
  return toHTML(filled, { components: createComponents(findTopicSlug), onMissingComponent: false });
}

function createComponents(findTopicSlug: FindTopicSlug): Partial<PortableTextHtmlComponents> {
  return {
    block: ({ value, children = '' }) =>
      value.style === 'h3' ? `<h3>${children}</h3>` : `<p>${children}</p>`,
    list: ({ value, children = '' }) =>
      value.listItem === 'number' ? `<ol>${children}</ol>` : `<ul>${children}</ul>`,
    listItem: ({ children = '' }) => `<li>${children}</li>`,
    hardBreak: () => '<br>',
    unknownMark: ({ children }) => children,
    unknownType: () => '',
    marks: {
      strong: ({ children }) => `<strong>${children}</strong>`,
      link: ({ value, children }) => renderLink(readHref(readString(value?.href)), children),
      topicLink: ({ value, children }) => {
        const topicId = readString(value?.topic);
        return renderTopicLink(topicId === null ? null : findTopicSlug(topicId), children);
      },
    },
  };
}

function renderLink(href: string | null, children: string): string {
  return href === null ? children : `<a href="${escapeHTML(href)}">${children}</a>`;
}

function renderTopicLink(slug: string | null, children: string): string {
  return slug === null ? children : `<a href="#" data-topic="${escapeHTML(slug)}">${children}</a>`;
}

function readString(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function readBlock(block: RichText[number]): string {
  return block.children.map((child) => child.text).join('');
}

/** The words of formatted text, one line per block. */
export function readPlainText(blocks: RichText): string {
  return blocks.map(readBlock).join('\n');
}

/** The words of its headings. */
export function readHeadings(blocks: RichText): string[] {
  return blocks.filter((block) => block.style === 'h3').map(readBlock);
}

/** Ids of the topics it links to. */
export function readTopicLinks(blocks: RichText): string[] {
  return blocks.flatMap(({ markDefs }) => markDefs.flatMap(({ topic }) => (topic === null ? [] : [topic])));
}

/** Addresses it links to, as they were typed. */
export function readLinks(blocks: RichText): string[] {
  return blocks.flatMap(({ markDefs }) =>
    markDefs.flatMap(({ _type, href }) => (_type === 'link' && href !== null ? [href] : [])),
  );
}
