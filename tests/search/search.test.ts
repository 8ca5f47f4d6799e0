import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, splitWords } from '../../search/analyse.ts';
import { FIELDS } from '../../search/format.ts';
import { buildIndex, openIndex, SearchIndexError, type SearchDocument } from '../../search/index.ts';

const EMPTY: SearchDocument = {
  id: 'empty',
  title: '',
  headings: [],
  summary: '',
  questions: [],
  keywords: [],
  body: '',
};

function search(documents: Partial<SearchDocument>[], query: string, limit?: number): string[] {
  const bytes = buildIndex(
    documents.map((document, position) => ({ ...EMPTY, id: `d${position}`, ...document })),
    { language: 'de' },
  );
  return openIndex(bytes)
    .search(query, limit === undefined ? {} : { limit })
    .map(({ id }) => id);
}

function codeOf(broken: Uint8Array): string {
  try {
    openIndex(broken);
  } catch (error) {
    if (error instanceof SearchIndexError) return error.code;
    throw error;
  }
  return 'opened';
}

/** The same promise, without an index: look at every word of every document. */
function searchNaively(documents: SearchDocument[], query: string): { id: string; score: number }[] {
  const parts = [...new Set(splitWords(query))];
  return documents
    .map((document) => ({ id: document.id, scores: parts.map((part) => scoreNaively(document, part)) }))
    .filter(({ scores }) => scores.length > 0 && scores.every((score) => score > 0))
    .map(({ id, scores }) => ({ id, score: scores.reduce((sum, score) => sum + score) }))
    .toSorted((a, b) => b.score - a.score);
}

/** The best word counts, a whole word double. */
function scoreNaively(document: SearchDocument, part: string): number {
  const words = new Map<string, number>();
  FIELDS.forEach((field, bit) => {
    for (const word of [document[field]].flat().flatMap(splitWords))
      words.set(word, (words.get(word) ?? 0) | (1 << bit));
  });
  const scores = [...words].map(([word, sum]) => (word === part ? 2 * sum : word.startsWith(part) ? sum : 0));
  return Math.max(0, ...scores);
}

describe('finding words', () => {
  test('a beginning of a word finds it, its middle does not', () => {
    const documents = [{ title: 'Aufenthaltserlaubnis' }];
    expect(search(documents, 'Aufent')).toEqual(['d0']);
    expect(search(documents, 'erlaubnis')).toEqual([]);
  });

  test('every word of the query must occur, in any field and order', () => {
    const documents = [{ title: 'Duldung', body: 'Arbeit suchen' }, { title: 'Duldung' }, { body: 'Arbeit' }];
    expect(search(documents, 'arb duld')).toEqual(['d0']);
    expect(search(documents, 'duldung blume')).toEqual([]);
  });

  test.each([
    ['Ausländerbehörde', ['ausländerbehörde', 'Auslaenderbehoerde', 'AUSLANDERBEHORDE', 'auslä', 'auslae']],
    ['Auslaenderbehoerde', ['ausländer', 'auslander']],
    ['Straße', ['straße', 'STRASSE', 'strass', 'straß']],
    ['Café', ['cafe', 'café', 'cafe\u0301']],
    ['працевлаштування', ['ПРАЦЕ', 'працевлаштування']],
    ['العمل', ['العَمَل', 'العـــمل', 'الع']],
    ['أوراق مدرسة', ['اوراق', 'مدرسه']],
    ['§ 18a AufenthG', ['18a', '18']],
  ])('%s is found by its spellings', (title, queries) => {
    for (const query of queries) expect(search([{ title }], query), query).toEqual(['d0']);
  });

  test('an empty query, punctuation, emoji and a lone surrogate find nothing and break nothing', () => {
    for (const query of ['', '   ', '?!…', '👩🏽‍🔧', '\ud83d', '\u0000']) {
      expect(search([{ title: 'Arbeit 👩🏽‍🔧' }], query)).toEqual([]);
    }
    expect(search([{ title: 'Arbeit 👩🏽‍🔧 suchen' }], 'suchen 👩🏽‍🔧')).toEqual(['d0']);
  });

  test('of a query of 100,000 characters the beginning counts', () => {
    expect(search([{ title: 'Arbeit' }], 'Arbeit '.repeat(15_000))).toEqual(['d0']);
    expect(search([{ title: 'Arbeit' }], 'x'.repeat(100_000))).toEqual([]);
  });

  test('words longer than the limit match by their beginning, also outside the basic plane', () => {
    for (const letter of ['d', '𝒳', '𐐷'])
      expect(search([{ title: letter.repeat(500) }], letter.repeat(90))).toEqual(['d0']);
  });
});

describe('order of hits', () => {
  test('a title outweighs a question, a question a keyword, and so on down to the body', () => {
    const documents = [
      { body: 'Visum' },
      { summary: 'Visum' },
      { headings: ['Visum'] },
      { keywords: ['Visum'] },
      { questions: ['Visum'] },
      { title: 'Visum' },
    ];
    expect(search(documents, 'visu')).toEqual(['d5', 'd4', 'd3', 'd2', 'd1', 'd0']);
  });

  test('the whole word outweighs its beginning in the same field', () => {
    expect(search([{ title: 'Arbeitgeber' }, { title: 'Arbeit' }], 'arbeit')).toEqual(['d1', 'd0']);
  });

  test('equal scores keep the order of the documents', () => {
    expect(search([{ title: 'Kurs B' }, { title: 'Kurs A' }, { title: 'Kurs C' }], 'kurs')).toEqual([
      'd0',
      'd1',
      'd2',
    ]);
  });

  test('the limit is ten unless told, and none below zero', () => {
    const documents = Array.from({ length: 25 }, () => ({ title: 'Kurs' }));
    expect(search(documents, 'kurs')).toHaveLength(10);
    expect(search(documents, 'kurs', 25)).toHaveLength(25);
    expect(search(documents, 'kurs', 0)).toEqual([]);
    expect(search(documents, 'kurs', -3)).toEqual([]);
  });
});

describe('bytes', () => {
  const documents = [
    { ...EMPTY, id: 'topic:a', title: 'Blaue Karte EU' },
    { ...EMPTY, id: 'topic:b', title: 'Chancenkarte' },
  ];
  const bytes = buildIndex(documents, { language: 'ar' });

  test('the same documents give the same bytes, and they keep their language', () => {
    expect(buildIndex(structuredClone(documents), { language: 'ar' })).toEqual(bytes);
    expect(openIndex(bytes).language).toBe('ar');
  });

  test('an index of nothing opens and finds nothing', () => {
    expect(openIndex(buildIndex([], { language: 'de' })).search('a')).toEqual([]);
    expect(openIndex(buildIndex([EMPTY], { language: 'de' })).search('a')).toEqual([]);
  });

  test('bytes inside a larger buffer open', () => {
    const larger = new Uint8Array(bytes.length + 9);
    larger.set(bytes, 5);
    expect(openIndex(larger.subarray(5, 5 + bytes.length)).search('karte')).toEqual([
      { id: 'topic:a', score: 64 },
    ]);
  });

  test('every cut is an error', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(codeOf(bytes.slice(0, length))).toBe(length < 4 ? 'foreign' : 'damaged');
    }
  });

  test('every changed byte is an error', () => {
    for (let at = 0; at < bytes.length; at++) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x20;
      expect(codeOf(broken)).not.toBe('opened');
    }
  });

  test('a newer version asks for the current script, another file says that it is none', () => {
    const newer = bytes.slice();
    newer[4] = 2;
    expect(() => openIndex(newer)).toThrow(/index version 2.*load the current script/);
    expect(codeOf(new TextEncoder().encode('<!doctype html><p>404'))).toBe('foreign');
  });

  test('ids that share a name or hold a line break are refused', () => {
    expect(() => buildIndex([EMPTY, EMPTY], { language: 'de' })).toThrow(/share the id "empty"/);
    expect(() => buildIndex([{ ...EMPTY, id: 'a\nb' }], { language: 'de' })).toThrow(/line break/);
  });
});

describe('against a naive twin', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Arbeit',
      'Arbeitgeber',
      'Ärztin',
      'aerzte',
      'Straße',
      'Strasse',
      'neue',
      'العمل',
      'робота',
      '18a',
      '😀',
    ),
    fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'ä', 'u'), minLength: 1, maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  const texts = fc.array(text, { maxLength: 2 });
  const documents = fc
    .array(
      fc.record({
        title: text,
        headings: texts,
        summary: text,
        questions: texts,
        keywords: texts,
        body: text,
      }),
      { maxLength: 8 },
    )
    .map((list) => list.map((document, position) => ({ ...document, id: `d${position}` })));

  test('index and twin give the same hits, scores and order', () => {
    fc.assert(
      fc.property(documents, text, (list, query) => {
        const index = openIndex(buildIndex(list, { language: 'de' }));
        expect(index.search(query, { limit: 100 })).toEqual(searchNaively(list, query));
      }),
      { numRuns: 500 },
    );
  });

  test('the folded beginning of a text begins the folded text', () => {
    fc.assert(
      fc.property(text, fc.nat(12), (whole, length) => {
        const letters = Array.from(whole.normalize('NFC'));
        expect(foldText(whole).startsWith(foldText(letters.slice(0, length).join('')))).toBe(true);
      }),
    );
  });
});
