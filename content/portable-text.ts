/**
 * Writes Portable Text from compact lines, so that a topic file reads like a text and not like a tree.
 *
 * One line is one block: `### ` a heading, `- ` a bullet, `1. ` a numbered item, anything else a
 * paragraph; empty lines only separate. Inside a line `**bold**`, `[text](https://…)` for an external
 * link and `[text](topic:slug)` for another topic. Keys come from positions alone: the same text gives
 * the same keys on every machine, so two seeds can be compared byte by byte.
 */

import type { RichText } from '../schemas/types.ts';

type Block = RichText[number];
type Span = NonNullable<Block['children']>[number];
type MarkDef = NonNullable<Block['markDefs']>[number];
type LineShape = Pick<Block, 'style' | 'listItem' | 'level'> & { text: string };

const INLINE = /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)/gu;

/**
 * Portable Text of the given lines.
 *
 * @throws if a line holds an unfinished `**` or `](`: a typing mistake nobody should publish.
 */
export function richText(source: string): RichText {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => blockOf(line, `b${index}`));
}

function blockOf(line: string, key: string): Block {
  const { text, ...shape } = shapeOf(line);
  const children: Span[] = [];
  const markDefs: MarkDef[] = [];
  const addSpan = (spanText: string, marks: string[]): void => {
    if (spanText === '') return;
    children.push({ _key: `${key}s${children.length}`, _type: 'span', text: spanText, marks });
  };
  let position = 0;
  for (const match of text.matchAll(INLINE)) {
    addSpan(plainText(text.slice(position, match.index), line), []);
    const { bold, label, target } = match.groups ?? {};
    if (bold !== undefined) addSpan(bold, ['strong']);
    if (label !== undefined && target !== undefined) {
      const mark = markOf(target, `${key}m${markDefs.length}`);
      markDefs.push(mark);
      addSpan(label, [mark._key]);
    }
    position = match.index + match[0].length;
  }
  addSpan(plainText(text.slice(position), line), []);
  return { _key: key, _type: 'block', ...shape, children, markDefs };
}

function shapeOf(line: string): LineShape {
  if (line.startsWith('### ')) return { style: 'h3', text: line.slice(4) };
  if (line.startsWith('- ')) return { style: 'normal', listItem: 'bullet', level: 1, text: line.slice(2) };
  const numbered = /^\d+\. /u.exec(line);
  if (numbered) {
    return { style: 'normal', listItem: 'number', level: 1, text: line.slice(numbered[0].length) };
  }
  return { style: 'normal', text: line };
}

function markOf(target: string, key: string): MarkDef {
  if (target.startsWith('topic:')) {
    const _ref = `topic-${target.slice('topic:'.length)}`;
    return { _key: key, _type: 'topicLink', topic: { _type: 'reference', _ref, _weak: true } };
  }
  return { _key: key, _type: 'link', href: target };
}

function plainText(text: string, line: string): string {
  if (text.includes('**') || text.includes('](')) {
    throw new Error(
      `richText: the line "${line}" has an unfinished "**" or link. Close it: **bold**, [text](https://…).`,
    );
  }
  return text;
}
