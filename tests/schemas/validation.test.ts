import { describe, expect, it } from 'vitest';
import {
  checkEmail,
  checkLanguageTag,
  checkLeikaKey,
  checkLinkTarget,
  checkLinkText,
  checkNotInFuture,
  checkPhone,
  checkPostalCode,
  checkReachable,
  checkSlug,
  checkSourceText,
  checkTextLength,
  checkWebAddress,
  requireSlug,
  slugifyGerman,
} from '../../schemas/validation.ts';

const slugCheck = (value: string) => checkSlug({ current: value });

const CASES = [
  {
    name: 'phone',
    check: checkPhone,
    good: ['+49 341 58088 2020', '+49 911 943-0', '+1 202 555'],
    bad: ['0341 58088', '+49341', '+49 (0) 341 1', 'anrufen'],
  },
  {
    name: 'mail',
    check: checkEmail,
    good: ['leipzig@exis.de'],
    bad: ['mailto:a@b.de x', 'leipzig@', 'a b@c.de'],
  },
  {
    name: 'web address',
    check: checkWebAddress,
    good: ['https://www.leipzig.de/x?y=1'],
    bad: [
      'http://www.leipzig.de',
      'www.leipzig.de',
      'javascript:alert(1)',
      'https://localhost',
      ' https://www.leipzig.de',
    ],
  },
  {
    name: 'link target',
    check: checkLinkTarget,
    good: ['https://exis.de', 'mailto:leipzig@exis.de', 'tel:+49341580882020'],
    bad: ['javascript:alert(1)', 'data:text/html,x', 'ftp://exis.de', 'exis.de'],
  },
  {
    name: 'link text',
    check: checkLinkText,
    good: ['Antrag auf Aufenthaltstitel (PDF)'],
    bad: ['hier', 'Mehr', 'klicken', 'Hier klicken …', 'weiterlesen'],
  },
  {
    name: 'slug',
    check: slugCheck,
    good: ['blaue-karte-eu', 'b1'],
    bad: ['Blaue-Karte', 'blaue karte', 'über', '-x', 'a--b'],
  },
  {
    name: 'language tag',
    check: checkLanguageTag,
    good: ['de', 'ar', 'de-simple'],
    bad: ['Deutsch', 'de_DE', 'd'],
  },
  { name: 'postal code', check: checkPostalCode, good: ['04159'], bad: ['4159', '041590', 'Leipzig'] },
  { name: 'catalogue key', check: checkLeikaKey, good: ['99010003001000'], bad: ['9901', '9901000300100A'] },
];

describe.each(CASES)('the check of a $name', ({ check, good, bad }) => {
  it.each(good)('accepts %s', (value) => {
    expect(check(value)).toBe(true);
  });

  it.each(bad)('explains how to repair %s', (value) => {
    expect(check(value)).toMatch(/Beispiel|statt/);
  });

  it('leaves an empty field to the rule that requires it', () => {
    expect(check('')).toBe(true);
  });
});

describe('a text by language', () => {
  it('needs its German original', () => {
    expect(checkSourceText([{ language: 'de', value: 'Anlaufstelle' }])).toBe(true);
    expect(checkSourceText([{ language: 'en', value: 'Front desk' }])).toMatch(/deutschen Text/);
    expect(checkSourceText([{ language: 'de', value: '  ' }])).toMatch(/deutschen Text/);
    expect(checkSourceText(undefined)).toMatch(/deutschen Text/);
  });

  it('names the language that is too long and by how much', () => {
    const check = checkTextLength(5);
    expect(check([{ language: 'de', value: '12345' }])).toBe(true);
    expect(
      check([
        { language: 'de', value: '12345' },
        { language: 'ar', value: '123456' },
      ]),
    ).toMatch(/\(ar\).*6\.$/);
  });
});

describe('a contact', () => {
  it.each(['phone', 'email', 'appointmentUrl', 'formUrl'])('is reachable by %s alone', (way) => {
    expect(checkReachable({ [way]: 'x' })).toBe(true);
  });

  it('that nobody can reach is refused', () => {
    expect(checkReachable({ phone: ' ' })).toMatch(/mindestens einen Weg/);
    expect(checkReachable(undefined)).toMatch(/mindestens einen Weg/);
  });
});

describe('a date of review', () => {
  it('may be today but not tomorrow', () => {
    expect(checkNotInFuture('2026-11-22', '2026-11-22')).toBe(true);
    expect(checkNotInFuture('2026-11-23', '2026-11-22')).toMatch(/nicht in der Zukunft/);
  });
});

describe('a slug', () => {
  it('spells out German letters and drops the rest', () => {
    expect(slugifyGerman('Straße für Ärzte & Öle – „ganz“ schön?')).toBe(
      'strasse-fuer-aerzte-oele-ganz-schoen',
    );
    expect(slugifyGerman('Café')).toBe('cafe');
  });

  it('always passes its own check, however long the title', () => {
    const slug = slugifyGerman(`${'Wort '.repeat(40)}Ende`);
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(checkSlug({ current: slug })).toBe(true);
  });

  it('that is missing says which button makes it', () => {
    expect(requireSlug('dem Titel')(undefined)).toMatch(/„Generieren“.*dem Titel/);
    expect(requireSlug('dem Titel')({ current: 'da' })).toBe(true);
  });
});
