/**
 * Running text as translators get it: plain words, with bold words and links as numbered spans, so that
 * they are still bold and linked after the way through a translator's program.
 */
import { isRecord } from '../is-record.ts';
import { readList, readText } from './topic-texts.ts';

/** Words that stay as they are, or words in a numbered span. */
export type Inline = string | { id: string; text: string };

/** A block's words; spans without marks are plain. Neighbouring plain words are joined. */
export function readInlines(block: unknown): Inline[] {
  const inlines: Inline[] = [];
  for (const [index, child] of readList(block, 'children').entries()) {
    const text = readText(child, 'text');
    if (text === '') continue;
    const last = inlines.at(-1);
    if (readList(child, 'marks').length > 0) inlines.push({ id: String(index + 1), text });
    else if (typeof last === 'string') inlines[inlines.length - 1] = last + text;
    else inlines.push(text);
  }
  return inlines;
}

/** All words without the spans. */
export function joinInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}

/**
 * A translated block: style, list and links of the German block, the translator's words. A span the
 * German block does not know becomes plain words; no word is dropped.
 */
export function buildBlock(german: unknown, inlines: readonly Inline[]): Record<string, unknown> {
  const children = readList(german, 'children');
  const spans = inlines.map((inline, index) => ({
    _type: 'span',
    _key: `s${index}`,
    text: typeof inline === 'string' ? inline : inline.text,
    marks: typeof inline === 'string' ? [] : readList(children[Number(inline.id) - 1], 'marks'),
  }));
  const used = new Set(spans.flatMap(({ marks }) => marks));
  return {
    ...(isRecord(german) ? german : { _type: 'block' }),
    children: spans,
    markDefs: readList(german, 'markDefs').filter((definition) => used.has(readText(definition, '_key'))),
  };
}
