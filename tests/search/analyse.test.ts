import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser, foldText, splitWords } from '../../search/analyse.ts';
import { listRules } from '../../search/collect.ts';
import { rulesFor } from '../../search/languages.ts';

function stemsOf(language: string, text: string): string[] {
  return createAnalyser(listRules(rulesFor(language)))
    .words(text)
    .flatMap(({ stem, stop }) => (stop ? [] : [stem]));
}

describe('folding', () => {
  test.each([
    ['Ausländerbehörde', 'Auslaenderbehoerde'],
    ['Ausländerbehörde', 'AUSLANDERBEHORDE'],
    ['Straße', 'Strasse'],
    ['Café', 'cafe\u0301'],
    ['العَمَل', 'العـــمل'],
    ['أوراق', 'اوراق'],
    ['مدرسة', 'مدرسه'],
    ['ПРАЦЕВЛАШТУВАННЯ', 'працевлаштування'],
    ['п’ятниця', "п'ятниця"],
    ['Bürger*innen', 'Bürger:innen'],
    ['Bürger_innen', 'Bürgerinnen'],
    ['Bürger/-innen', 'Bürgerinnen'],
  ])('%s and %s are one word', (one, other) => {
    expect(splitWords(one)).toEqual(splitWords(other));
    expect(splitWords(one)).toHaveLength(1);
  });

  test('an e after a vowel and u is no umlaut', () => {
    expect(splitWords('neue Steuer Quelle')).toEqual(['neue', 'steuer', 'quelle']);
  });

  test('the folded beginning of a text begins the folded text', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'e', 'ä', 'u', 'q', 'ß', 'é'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, fc.nat(12), (whole, length) => {
        expect(foldText(whole).startsWith(foldText(whole.slice(0, length)))).toBe(true);
      }),
    );
  });

  test('words longer than the limit end at it, also outside the basic plane', () => {
    for (const letter of ['d', '𝒳', '𐐷'])
      expect(Array.from(splitWords(letter.repeat(500))[0] ?? '')).toHaveLength(40);
  });
});

describe('stems', () => {
  test.each([
    ['de', 'Anmeldung anmelden Anmeldungen'],
    ['de', 'Berater Beraterinnen Berater*innen'],
    ['de', 'Kurs Kurse Kursen'],
    ['de', 'kostet Kosten'],
    ['en', 'permit permits'],
    ['en', 'applying applied'],
    ['fr', 'demande demandes demander'],
    ['ar', 'تأشيرة التأشيرة بالتأشيرة'],
    ['uk', 'робота роботи роботу роботою'],
    ['uk', 'документ документи документів'],
  ])('%s: %s share a stem', (language, words) => {
    expect(new Set(stemsOf(language, words)).size).toBe(1);
  });

  test.each(['de', 'en', 'fr', 'ar', 'uk'])('%s: a stem of a stem is never empty', (language) => {
    const analyser = createAnalyser(listRules(rulesFor(language)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { stem } of analyser.words(text)) expect(stem).not.toBe('');
      }),
    );
  });

  test('a language without rules keeps its words whole', () => {
    expect(stemsOf('xx', 'der the Kurse')).toEqual(['der', 'the', 'kurse']);
  });

  test('regional and simple variants use the rules of their language', () => {
    expect(stemsOf('de-simple', 'der Kurs')).toEqual(stemsOf('de', 'der Kurs'));
  });
});
