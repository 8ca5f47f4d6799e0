import { html, type TemplateResult } from 'lit';

/** Shorter words of a query are mostly "mit", "und", "für": marking them hides what matters. */
const MARKED_LENGTH_MIN = 4;

/** Splits a text into pieces; every second piece is a place where a word of the query stands. */
export function splitAtWords(text: string, query: string): string[] {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  const marked = words.filter((word) => word.length >= MARKED_LENGTH_MIN || words.length === 1);
  if (marked.length === 0) return [text];
  const longestFirst = marked.toSorted((a, b) => b.length - a.length);
  return text.split(new RegExp(`(${longestFirst.join('|')})`, 'giu'));
}

/** A text with the words of the query marked. */
export function markWords(text: string, query: string): (string | TemplateResult)[] {
  return splitAtWords(text, query).map((piece, index) => (index % 2 ? html`<mark>${piece}</mark>` : piece));
}
