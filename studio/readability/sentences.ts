/** Cuts German text into sentences, clauses and words. Pure. */

/** A sentence and where it starts in its paragraph. */
export interface Sentence {
  text: string;
  start: number;
}

/** Words that end in a full stop and do not end a sentence. */
const SHORTENED =
  /(?:^|[\s(„])(?:z|B|d|h|u|a|i|R|o|g|e|V|Dr|Prof|Nr|Abs|Art|Satz|Str|St|Tel|ca|ggf|bzw|usw|etc|evtl|inkl|vgl|gem|lt|max|min|Mio|Mrd|Jan|Feb|Aug|Sept|Okt|Nov|Dez)\.$/u;
/** „1. März“ and „§ 2.“: a number of one or two digits with a full stop is mostly an ordinal. */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u;
const END = /[.!?…]+[“"')]*(?=\s+[„"(]?[\p{Lu}\d§])/gu;
const WORD = /[\p{L}\p{N}]+(?:[-'’·][\p{L}\p{N}]+)*/gu;
const REMARK = /\s*\([^()]{1,80}\)/gu;

/** Sentences of one paragraph, in order; a text without a full stop is one sentence. */
export function splitSentences(paragraph: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length;
    const head = paragraph.slice(start, end);
    if (SHORTENED.test(head) || ORDINAL.test(head)) continue;
    addSentence(sentences, paragraph.slice(start, end), start);
    start = end;
  }
  addSentence(sentences, paragraph.slice(start), start);
  return sentences;
}

/** Clauses of a sentence: a verb and its participle never stand on two sides of these signs. */
export function splitClauses(sentence: string): string[] {
  return sentence
    .split(/[,;:()–—„“]|\s-\s|(?<!\p{L})(?:und|oder|sowie)(?!\p{L})/u)
    .filter((clause) => clause.trim() !== '');
}

/** Words with letters or digits; „U-Bahn“ is one word. */
export function listWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * Words somebody has to keep in mind at once: remarks in brackets do not count, and a colon or semicolon
 * is a rest like a full stop.
 */
export function countWords(sentence: string): number {
  const parts = sentence.replace(REMARK, '').split(/[:;]\s/u);
  return Math.max(0, ...parts.map((part) => listWords(part).length));
}

function addSentence(sentences: Sentence[], raw: string, start: number): void {
  const text = raw.trim();
  if (text !== '') sentences.push({ text, start: start + raw.indexOf(text) });
}
