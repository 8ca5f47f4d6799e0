import { describe, expect, test } from 'vitest';
import { findLongestPart, splitCompound, type Vocabulary } from '../../search/compounds.ts';

function know(known: string[], deep = true): Vocabulary {
  return {
    stem: (text) => text.replace(/en$/, ''),
    countOf: (stem) => (known.includes(stem) ? 3 : 0),
    links: ['s', 'n'],
    deep,
  };
}

function split(word: string, known: string[], deep = true): string[] {
  return splitCompound(word, know(known, deep));
}

describe('splitCompound', () => {
  test('a word is taken apart into words of the vocabulary', () => {
    expect(split('sprachkurs', ['sprach', 'kurs'])).toEqual(['sprach', 'kurs']);
  });

  test('joining letters go', () => {
    expect(split('aufenthaltstitel', ['aufenthalt', 'titel'])).toEqual(['aufenthalt', 'titel']);
  });

  test('a part that is unknown is taken apart itself, where that is allowed', () => {
    const known = ['kranken', 'kass', 'beitrag', 'krank'];
    expect(split('krankenkassenbeitrag', known)).toEqual(['krank', 'kass', 'beitrag']);
    expect(split('krankenkassenbeitrag', known, false)).toEqual([]);
  });

  test('a word with one unknown half stays whole', () => {
    expect(split('sprachzzzz', ['sprach', 'kurs'])).toEqual([]);
  });

  test('short words stay whole', () => {
    expect(split('abcdef', ['abc', 'def'])).toEqual([]);
  });

  test('a word of forty letters takes no noticeable time', () => {
    const begin = performance.now();
    split('ab'.repeat(20), ['abab', 'baba', 'ab', 'ababab', 'bab', 'aba']);
    expect(performance.now() - begin).toBeLessThan(200);
  });
});

describe('findLongestPart', () => {
  test.each([
    ['the beginning', 'butprogramm', ['but'], 'but'],
    ['the end, in another form', 'zzzzkassen', ['kass'], 'kass'],
    ['the longer of two', 'sprachzzzzkurs', ['kurs', 'sprach'], 'sprach'],
    ['nothing in a short word', 'abczzz', ['abc'], ''],
    ['nothing shorter than three letters', 'abzzzzzz', ['ab'], ''],
  ])('finds %s', (_, word, known, part) => {
    expect(findLongestPart(word, know(known))).toBe(part);
  });
});
