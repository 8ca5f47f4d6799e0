import { describe, expect, it } from 'vitest';
import { richText } from '../../content/portable-text.ts';

describe('richText', () => {
  it('makes one paragraph of one line and ignores empty lines and indentation', () => {
    const blocks = richText('\n   Eins.\n\n   Zwei.\n');

    expect(blocks).toEqual([
      {
        _key: 'b0',
        _type: 'block',
        style: 'normal',
        children: [{ _key: 'b0s0', _type: 'span', text: 'Eins.', marks: [] }],
        markDefs: [],
      },
      {
        _key: 'b1',
        _type: 'block',
        style: 'normal',
        children: [{ _key: 'b1s0', _type: 'span', text: 'Zwei.', marks: [] }],
        markDefs: [],
      },
    ]);
  });

  it.each([
    ['### Kosten', { style: 'h3' }, 'Kosten'],
    ['- Pass', { style: 'normal', listItem: 'bullet', level: 1 }, 'Pass'],
    ['12. Antrag', { style: 'normal', listItem: 'number', level: 1 }, 'Antrag'],
  ])('reads %s as a block of its own kind', (line, shape, text) => {
    const [block] = richText(line);

    expect(block).toMatchObject({ ...shape, children: [{ text }] });
  });

  it('keeps a number with a dot inside a sentence as text', () => {
    expect(richText('Seit dem 1. März 2024 gilt das.')).toMatchObject([
      { style: 'normal', children: [{ text: 'Seit dem 1. März 2024 gilt das.' }] },
    ]);
  });

  it('splits a line at bold words and keeps the spaces around them', () => {
    const [block] = richText('Fragen Sie **vor** dem Antrag.');

    expect(block?.children?.map(({ text, marks }) => [text, marks])).toEqual([
      ['Fragen Sie ', []],
      ['vor', ['strong']],
      [' dem Antrag.', []],
    ]);
  });

  it('links to outside pages and to topics by marks of their own', () => {
    const [block] = richText(
      '[anabin](https://anabin.kmk.org/) und [Visum](topic:visum-zur-arbeitsaufnahme)',
    );

    expect(block?.markDefs).toEqual([
      { _key: 'b0m0', _type: 'link', href: 'https://anabin.kmk.org/' },
      {
        _key: 'b0m1',
        _type: 'topicLink',
        topic: { _type: 'reference', _ref: 'topic-visum-zur-arbeitsaufnahme', _weak: true },
      },
    ]);
    expect(block?.children?.map(({ text, marks }) => [text, marks])).toEqual([
      ['anabin', ['b0m0']],
      [' und ', []],
      ['Visum', ['b0m1']],
    ]);
  });

  it('gives the same text the same keys every time', () => {
    const source = '### A\n- **b** [c](https://www.leipzig.de/)\n- d';

    expect(richText(source)).toEqual(richText(source));
  });

  it.each(['Das ist **wichtig', 'Siehe [hier](https://www.leipzig.de'])(
    'refuses the unfinished line "%s" and says how to finish it',
    (line) => {
      expect(() => richText(line)).toThrow(/unfinished "\*\*" or link\. Close it/u);
    },
  );
});
