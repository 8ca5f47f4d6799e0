import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex, pickSnippet, type SnippetLine } from '../../search/index.ts';
import { EMPTY } from './samples.ts';

const LINES: SnippetLine[] = [
  { text: 'Willkommen auf dieser Seite über das Leben in der Stadt.' },
  { text: 'Kosten', heading: true },
  { text: 'Für die Anmeldung der Wohnung zahlen Sie keine Gebühr beim Amt.' },
  { text: 'Frist', heading: true },
  { text: 'Melden Sie Ihre neue Wohnung innerhalb von zwei Wochen an.' },
];
const index = openIndex(
  buildIndex([{ ...EMPTY, title: 'Wohnung anmelden', body: LINES.map(({ text }) => text).join('\n') }], {
    language: 'de',
  }),
);

function pick(query: string, options?: { lines?: number; length?: number }, lines = LINES): string[] {
  return pickSnippet(lines, index.marker(query), options).map(({ parts }) =>
    parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );
}

describe('pickSnippet', () => {
  test('the line that answers is chosen, its words marked', () => {
    expect(pick('Frist Wohnung', { lines: 1 })).toEqual([
      'Melden Sie Ihre neue [Wohnung] innerhalb von zwei Wochen an.',
    ]);
    expect(pick('Gebühr Anmeldung', { lines: 1 })).toEqual([
      'Für die [Anmeldung] der Wohnung zahlen Sie keine [Gebühr] beim Amt.',
    ]);
  });

  test('a heading lends its words to the lines below, and is none itself', () => {
    expect(pick('Kosten', { lines: 1 })[0]).toContain('keine Gebühr');
  });

  test('two lines come in the order of the text', () => {
    const chosen = pickSnippet(LINES, index.marker('Wohnung Gebühr Frist')).map(({ line }) => line);
    expect(chosen).toEqual([2, 4]);
  });

  test('a query that is not in the text gives the first lines', () => {
    expect(pick('xyzzyxyzzy', { lines: 1 })).toEqual([LINES[0]?.text]);
    expect(pick('', { lines: 1 })).toEqual([LINES[0]?.text]);
  });

  test('a typing error still marks the word that was meant', () => {
    expect(pick('Gebhür', { lines: 1 })[0]).toContain('[Gebühr]');
  });

  test('a long line is cut at words and begins before its first marked word', () => {
    const long = [
      {
        text: `${'Vieles steht hier vorher. '.repeat(12)}Die Gebühr entfällt. ${'Und mehr danach. '.repeat(9)}`,
      },
    ];
    const [text = ''] = pick('Gebühr', { length: 80 }, long);
    expect(text).toMatch(/^… .*\[Gebühr\].* …$/);
    expect(text.length).toBeLessThanOrEqual(80 + '… '.length + ' …'.length + '[]'.length);
  });

  test('nothing gives nothing', () => {
    expect(pickSnippet([], index.marker('Wohnung'))).toEqual([]);
    expect(pickSnippet([{ text: 'Nur', heading: true }], index.marker('Wohnung'))).toEqual([]);
  });

  test('the parts are a stretch of the line, whatever it holds', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 40 }), (line, query, length) => {
        for (const { parts } of pickSnippet([{ text: line }], index.marker(query), { length })) {
          const stretch = parts
            .map((part) => part.text)
            .join('')
            .replace(/^… /, '')
            .replace(/ …$/, '');
          expect(line.includes(stretch) || line.startsWith(stretch.slice(0, length))).toBe(true);
        }
      }),
    );
  });
});
