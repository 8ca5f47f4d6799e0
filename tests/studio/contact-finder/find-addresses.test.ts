import { describe, expect, it } from 'vitest';
import { seedDocuments } from '../../../content/index.ts';
import { checkEmail, checkPhone } from '../../../schemas/validation.ts';
import {
  findAddresses,
  findDocumentAddresses,
  formatPhone,
} from '../../../studio/contact-finder/find-addresses.ts';

const found = (text: string) => findAddresses(text).map(({ value }) => value);

describe('a phone number in a text', () => {
  it.each([
    ['Rufen Sie an: 0341 58088 2020.', '+49 341 58088 2020'],
    ['Tel. +49 341 580 88 20', '+49 341 580 88 20'],
    ['0341/123-4567', '+49 341 123 4567'],
    ['(0341) 1234567', '+49 341 1234567'],
    ['+49 (0)341 1234567', '+49 341 1234567'],
    ['0049 341 1234567', '+49 341 1234567'],
    ['03411234567', '+49 341 1234567'],
    ['+493411234567', '+49 341 1234567'],
    ['030 1815-1111', '+49 30 1815 1111'],
    ['0800 4 5555 00 (kostenfrei)', '+49 800 4 5555 00'],
    ['mobil 0171 1234567', '+49 171 1234567'],
    ['Wien: +43 1 71100', '+43 1 71100'],
  ])('%j is %s', (text, value) => {
    expect(found(text)).toEqual([value]);
    expect(checkPhone(value)).toBe(true);
  });

  it.each([
    'seit dem 01.03.2024',
    'am 1. März 2024',
    'bis 12 Monate, 2024–2026',
    '04159 Leipzig',
    'PLZ 04107, Zimmer 012',
    '§ 18a Absatz 1, §§ 18-21',
    '411 Euro',
    '43.759,80 Euro brutto',
    '0,5 Prozent',
    '08:00-12:00 Uhr',
    '09-12 Uhr',
    'Nummer 99010003001000123456',
    'ab 01/2025',
    '020304',
  ])('is not %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps the very words of the text, so that they can be taken out', () => {
    const text = 'Bitte (Tel. 0341 123-45) anrufen.';
    const [address] = findAddresses(text);
    expect(address && text.slice(address.start, address.start + address.quote.length)).toBe('0341 123-45');
  });
});

describe('a mail address in a text', () => {
  it.each([
    ['Schreiben Sie an Leipzig@EXIS.de.', ['leipzig@exis.de']],
    ['a.b+c@sub.example.org, x@y.de', ['a.b+c@sub.example.org', 'x@y.de']],
    ['@name auf dem Server, a@b', []],
  ])('%j holds %j', (text, values) => {
    expect(found(text)).toEqual(values);
    for (const value of values) expect(checkEmail(value)).toBe(true);
  });
});

describe('a document', () => {
  it('names the place of everything found', () => {
    const block = (text: string) => ({ _key: 'b1', children: [{ text: 'Mail: ' }, { text }] });
    const document = {
      shortAnswer: 'Rufen Sie 0341 123456 an.',
      steps: [{ _key: 's1', body: [block('a@example.org')] }],
    };
    expect(findDocumentAddresses(document)).toMatchObject([
      { kind: 'phone', value: '+49 341 123456', path: ['shortAnswer'], isBlock: false },
      { kind: 'email', start: 6, path: ['steps', { _key: 's1' }, 'body', { _key: 'b1' }], isBlock: true },
    ]);
  });

  it('of the seed has no number or address in its texts, so nothing is reported that is none', () => {
    const documents: readonly Readonly<Record<string, unknown>>[] = seedDocuments.map((document) => ({
      ...document,
    }));
    const hits = documents.flatMap((document) =>
      findDocumentAddresses(document).map(({ quote }) => `${String(document['_id'])}: ${quote}`),
    );
    expect(hits).toEqual([]);
  });

  it('survives endless digits', () => {
    const started = performance.now();
    findAddresses('0 '.repeat(50_000));
    findAddresses('a'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(formatPhone('0'.repeat(40))).toBeNull();
  });
});
