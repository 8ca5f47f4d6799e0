import { describe, expect, it } from 'vitest';
import { formatRatio, judgeAccent, readHex } from '../../../studio/inputs/accent-contrast.ts';

describe('an accent colour', () => {
  it('that can be read says so with both ratios', () => {
    expect(judgeAccent('#0b5d66', '#86cfd5')).toEqual({
      isReadable: true,
      sentence: 'Gut lesbar: 7,5 : 1 auf Hell, 10 : 1 auf Dunkel. Nötig sind 4,5 : 1.',
      dark: '#86cfd5',
    });
  });

  it('gets a proposal for dark ground that can be read', () => {
    const judgement = judgeAccent('#0b5d66', undefined);
    expect(judgement?.isReadable).toBe(true);
    expect(judgement?.dark).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('that is too light says what to do', () => {
    expect(judgeAccent('#ffcc00', undefined)).toMatchObject({
      isReadable: false,
      sentence: expect.stringMatching(/^Zu hell: nur 1,\d : 1 auf Hell.*dunklere Farbe/),
    });
  });

  it('whose dark variant is too dark says which field to change', () => {
    expect(judgeAccent('#0b5d66', '#0b5d66')).toMatchObject({
      isReadable: false,
      sentence: expect.stringMatching(/^Auf dunklem Grund.*unten eine hellere/),
    });
  });

  it('may be missing or half typed', () => {
    expect(judgeAccent(undefined, undefined)).toBeNull();
    expect(judgeAccent('#0b5', undefined)).toMatchObject({ isReadable: false, dark: '' });
  });

  it('never rounds a ratio up to what is needed', () => {
    expect([formatRatio(4.49), formatRatio(4.5), formatRatio(10)]).toEqual(['4,4', '4,5', '10']);
  });

  it.each([
    ['0B5D66', '#0b5d66'],
    ['#abc', '#aabbcc'],
    [' #0B5D66 ', '#0b5d66'],
    ['#0b5d6', '#0b5d6'],
    ['rot', 'rot'],
  ])('typed as %j is stored as %j', (typed, stored) => {
    expect(readHex(typed)).toBe(stored);
  });
});
