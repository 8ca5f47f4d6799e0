import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../search/index.ts';
import { createLexicon, readTerms, readWeight, writeWeight } from '../../search/lexicon.ts';
import { openFile } from '../../search/format.ts';
import { createWriter } from '../../search/write-file.ts';
import { scoreNaively } from './naive-search.ts';

const word = fc.oneof(
  fc.constantFrom(
    'arbeit',
    'arbeitgeber',
    'arbiet',
    'geber',
    'strasse',
    'strassen',
    'العمل',
    'робота',
    '18a',
    '😀',
  ),
  fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'r'), minLength: 1, maxLength: 6 }),
);
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 2 });
const documents = fc
  .array(
    fc.record({ title: text, headings: texts, summary: text, questions: texts, keywords: texts, body: text }),
    { maxLength: 8 },
  )
  .map((list) => list.map((document, position) => ({ ...document, id: `d${position}` })));

describe('against a naive twin', () => {
  test('index and twin find the same documents in the same proportions', () => {
    fc.assert(
      fc.property(documents, text, (list, query) => {
        const hits = openIndex(buildIndex(list, { language: 'xx' })).search(query, { limit: 100 });
        const naive = scoreNaively(list, query);
        expect(new Set(hits.map(({ id }) => id))).toEqual(new Set(naive.keys()));
        const [best] = hits;
        for (const { id, score } of hits) {
          const expected = (naive.get(id) ?? 0) / (naive.get(best?.id ?? '') ?? 1);
          expect(score / (best?.score ?? 1)).toBeCloseTo(expected, 4);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('hits come by falling score, equal ones in the order of the documents', () => {
    fc.assert(
      fc.property(documents, text, (list, query) => {
        const hits = openIndex(buildIndex(list, { language: 'de' })).search(query, { limit: 100 });
        const order = hits.map(({ id, score }) => [-score, Number(id.slice(1))]);
        expect(order).toEqual(order.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
    );
  });

  test('a filter and its outside are together what is found without it', () => {
    fc.assert(
      fc.property(documents, text, (list, query) => {
        const tagged = list.map((document, i) => ({ ...document, tags: [i % 2 ? 'odd' : 'even'] }));
        const index = openIndex(buildIndex(tagged, { language: 'de' }));
        const { hits, outside } = index.find(query, { limit: 100, filter: [['odd']] });
        const all = index.search(query, { limit: 100 });
        expect(all.filter((hit) => hits.some(({ id }) => id === hit.id))).toEqual(hits);
        expect(all.filter((hit) => outside.some(({ id }) => id === hit.id))).toEqual(outside);
        expect(hits.length + outside.length).toBe(all.length);
      }),
    );
  });
});

describe('round trip', () => {
  test('every number and line comes back', () => {
    const line = fc.string({ unit: 'grapheme' }).map((value) => value.toWellFormed().replaceAll('\n', ' '));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
        fc.array(line, { minLength: 1 }),
        (numbers, lines) => {
          const writer = createWriter();
          writer.number(numbers.length);
          writer.numbers(numbers);
          writer.lines(lines);
          writer.bytes(numbers.map((value) => value & 255));
          const reader = openFile(writer.finish(1), 1);
          expect([...reader.numbers(reader.number())]).toEqual(numbers);
          expect(reader.lines()).toEqual(lines);
          expect([...reader.bytes(numbers.length)]).toEqual(numbers.map((value) => value & 255));
        },
      ),
    );
  });

  test('a weight comes back within a fifth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 1000, noNaN: true }), (weight) => {
        expect(Math.abs(readWeight(writeWeight(weight)) / weight - 1)).toBeLessThan(0.2);
      }),
    );
  });

  test('terms are found where they are, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 })),
        (terms) => {
          const list = terms.toSorted();
          const writer = createWriter();
          writer.number(list.length);
          writer.numbers(list.map(() => 0));
          writer.lines(list);
          writer.bytes(list.map(() => 0));
          writer.numbers(list.map(() => 0));
          writer.number(0);
          const lexicon = createLexicon(readTerms(openFile(writer.finish(1), 1), 0, readWeight), 0);
          list.forEach((term, place) => expect(lexicon.find(term)).toBe(place));
          for (const other of ['', 'd', 'abca', 'aaaaa'])
            expect(lexicon.find(other)).toBe(list.indexOf(other));
        },
      ),
    );
  });
});
