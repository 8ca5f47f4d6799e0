/** Text of documents for full-text search, and the small language of `text::query`. */
import { isList, isObject } from '../json.ts';
import type { Json } from '../types.ts';
import type { TextTerm, TextTerms } from './store.ts';

const TOKEN = /-?"[^"]*"\*?|\S+/g;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Parses a text query: words are all wanted, `"a phrase"`, `prefix*`, `-unwanted`.
 *
 * @param fold - how words are brought into the form they are compared in; default as in the index
 */
export function parseTextQuery(query: string, fold: (text: string) => string = foldText): TextTerms {
  const terms: TextTerms = { wanted: [], unwanted: [] };
  for (const token of query.match(TOKEN) ?? []) {
    const unwanted = token.startsWith('-') && token.length > 1;
    const words = fold(token).match(WORD) ?? [];
    if (words.length === 0) continue;
    const term: TextTerm = { words, prefix: token.endsWith('*') };
    (unwanted ? terms.unwanted : terms.wanted).push(term);
  }
  return terms;
}

/** All text of a document that a person could search for, its id included. */
export function textOfDocument(document: { _id: string; [key: string]: Json | undefined }): string {
  const parts: string[] = [document._id];
  gather(document, parts);
  return parts.join('\n');
}

/** Whether a text holds every wanted and no unwanted term; the slow twin of the full-text index. */
export function matchesText(text: string, terms: TextTerms): boolean {
  const words = foldText(text).match(WORD) ?? [];
  return (
    terms.wanted.every((term) => containsTerm(words, term)) &&
    !terms.unwanted.some((term) => containsTerm(words, term))
  );
}

/** Ids of the documents that match, found one by one; `null` when the terms restrict nothing. */
export function searchDocuments(
  documents: Iterable<{ _id: string; [key: string]: Json | undefined }>,
  terms: TextTerms,
): Set<string> | null {
  if (terms.wanted.length + terms.unwanted.length === 0) return null;
  const found = new Set<string>();
  for (const document of documents) {
    if (matchesText(textOfDocument(document), terms)) found.add(document._id);
  }
  return found;
}

/** Lower case without diacritics, as the index stores it. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

function containsTerm(words: string[], term: TextTerm): boolean {
  return words.some((_, start) =>
    term.words.every((wanted, offset) => {
      const word = words[start + offset];
      const open = term.prefix && offset === term.words.length - 1;
      return word !== undefined && (open ? word.startsWith(wanted) : word === wanted);
    }),
  );
}

function gather(value: Json | { [key: string]: Json | undefined } | undefined, parts: string[]): void {
  if (typeof value === 'string') parts.push(value);
  else if (isList(value)) for (const item of value) gather(item, parts);
  else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      // System fields (_type, _key, _ref …) are not prose.
      if (!key.startsWith('_')) gather(member, parts);
    }
  }
}
