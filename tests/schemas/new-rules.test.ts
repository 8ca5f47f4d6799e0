import { getContrast } from 'color2k';
import { describe, expect, it } from 'vitest';
import { BOX_GROUNDS, CONTRAST_MIN, lightenForDark, measureAccent } from '../../schemas/accent.ts';
import {
  checkAnnouncementEnd,
  checkAnnouncementLength,
  describeAnnouncementTime,
  getAnnouncementPhase,
} from '../../schemas/announcement-time.ts';
import { checkAccent, checkOrigin, checkStartLanguage } from '../../schemas/embed-validation.ts';
import { checkDoubleWords } from '../../schemas/glossary-validation.ts';
import {
  checkExceptionSlots,
  checkNotBefore,
  checkSlot,
  checkSlotOverlap,
  checkTime,
  checkWeekDays,
} from '../../schemas/hours-validation.ts';
import { checkKnownLanguage } from '../../schemas/validation.ts';

describe('opening hours', () => {
  it('are written with four digits', () => {
    expect(['09:00', '23:59', '', undefined].map(checkTime)).toEqual([true, true, true, true]);
    for (const time of ['9:00', '9', '24:00', 'neun Uhr']) expect(checkTime(time)).toMatch(/„09:00“/);
  });

  it('end after they began', () => {
    expect(checkSlot({ from: '09:00', to: '12:00' })).toBe(true);
    expect(checkSlot({ from: '09:00', to: '' })).toBe(true);
    expect(checkSlot(undefined)).toBe(true);
    expect(checkSlot({ from: '12:00', to: '09:00' })).toMatch(/09:00 Uhr\) liegt nicht nach.*tauschen/);
    expect(checkSlot({ from: '09:00', to: '09:00' })).toMatch(/tauschen/);
  });

  it('may touch but not overlap within a day, in whatever order they were typed', () => {
    const morning = { from: '09:00', to: '12:00' };
    expect(checkSlotOverlap([{ from: '12:00', to: '13:00' }, morning])).toBe(true);
    expect(checkSlotOverlap([{ from: '11:59', to: '13:00' }, morning])).toMatch(/überschneiden/);
    expect(checkSlotOverlap([{ from: '08:00', to: '18:00' }, morning])).toMatch(
      /08:00–18:00 und 09:00–12:00/,
    );
    expect(checkSlotOverlap(undefined)).toBe(true);
  });

  it('name every day once', () => {
    expect(checkWeekDays([{ day: 'mo' }, { day: 'tu' }])).toBe(true);
    expect(checkWeekDays([{ day: 'mo' }, { day: 'mo' }])).toMatch(/Montag steht zweimal/);
    expect(checkWeekDays(undefined)).toBe(true);
  });

  it('have exceptions that run forwards and say what holds instead', () => {
    expect(checkNotBefore('2026-12-24', { from: '2026-12-24' })).toBe(true);
    expect(checkNotBefore('2026-12-23', { from: '2026-12-24' })).toMatch(/vor dem ersten/);
    expect(checkNotBefore(undefined, { from: '2026-12-24' })).toBe(true);
    expect(checkExceptionSlots({ closed: true })).toBe(true);
    expect(checkExceptionSlots({ closed: false, slots: [{}] })).toBe(true);
    expect(checkExceptionSlots({ closed: false, slots: [] })).toMatch(/abweichenden Zeiten/);
  });
});

describe('an announcement', () => {
  const FROM = '2026-11-01T08:00:00Z';
  const UNTIL = '2026-11-12T17:00:00Z';
  const at = (instant: string) => Date.parse(instant);

  it('must end after it began', () => {
    expect(checkAnnouncementEnd(UNTIL, FROM)).toBe(true);
    expect(checkAnnouncementEnd(FROM, FROM)).toMatch(/späteren Zeitpunkt/);
    expect(checkAnnouncementEnd(undefined, FROM)).toBe(true);
  });

  it('that stays for months is advised to be a topic', () => {
    expect(checkAnnouncementLength('2026-12-31T08:00:00Z', FROM)).toBe(true);
    expect(checkAnnouncementLength('2027-02-01T08:00:00Z', FROM)).toMatch(/92 Tage/);
  });

  it.each([
    ['2026-10-31T08:00:00Z', 'upcoming', 'ab 01.11.2026'],
    ['2026-11-02T08:00:00Z', 'running', 'läuft bis 12.11.2026'],
    ['2026-11-12T17:00:00Z', 'over', 'abgelaufen'],
  ])('at %s is %s: „%s“', (instant, phase, words) => {
    const time = { showFrom: FROM, showUntil: UNTIL };
    expect(getAnnouncementPhase(time, at(instant))).toBe(phase);
    expect(describeAnnouncementTime(time, at(instant))).toBe(words);
  });

  it('without an end is called so', () => {
    expect(describeAnnouncementTime({ showFrom: FROM }, at(UNTIL))).toBe('ohne Ende');
    expect(describeAnnouncementTime({}, at(UNTIL))).toBe('ohne Ende');
  });
});

describe("a partner's page", () => {
  it('is named by its origin alone; a path is shown repaired', () => {
    expect(['https://www.leipzig.de', 'https://a.example:8443', ''].map(checkOrigin)).toEqual([
      true,
      true,
      true,
    ]);
    expect(checkOrigin('https://www.leipzig.de/amt?x')).toMatch(/„https:\/\/www.leipzig.de“/);
    expect(checkOrigin('https://www.leipzig.de/')).toMatch(/„https:\/\/www.leipzig.de“/);
    for (const bad of ['http://www.leipzig.de', 'www.leipzig.de', 'https://localhost', '*', 'null']) {
      expect(checkOrigin(bad)).toMatch(/zum Beispiel „https:/);
    }
  });

  it('takes an accent only if it can be read on the ground it stands on', () => {
    expect(checkAccent('light')('#0b5d66')).toBe(true);
    expect(checkAccent('light')('#86cfd5')).toMatch(/Kontrast 1,\d : 1, nötig ist 4,5 : 1.*dunklere/);
    expect(checkAccent('dark')('#86cfd5')).toBe(true);
    expect(checkAccent('dark')('#0b5d66')).toMatch(/hellere oder lassen Sie das Feld leer/);
    for (const bad of ['teal', '#fff', '0b5d66', '#0b5d66ff'])
      expect(checkAccent('light')(bad)).toMatch(/Raute/);
    expect(checkAccent('light')(undefined)).toBe(true);
  });

  it.each(['#0b5d66', '#000000', '#7a1fa2', '#003399', '#8a0000', '#15191a'])(
    'gets a lighter %s by itself that can be read on dark ground',
    (accent) => {
      const lighter = lightenForDark(accent);
      expect(lighter).toMatch(/^#[0-9a-f]{6}$/);
      expect(getContrast(lighter, BOX_GROUNDS.dark)).toBeGreaterThanOrEqual(CONTRAST_MIN);
    },
  );

  it('keeps an accent that can be read on both grounds', () => {
    expect(lightenForDark('#86CFD5')).toBe('#86cfd5');
    expect(measureAccent('#ffffff', 'light')).toBe(1);
    expect(measureAccent('teal', 'light')).toBeNull();
  });

  it('starts in a language it offers', () => {
    expect(checkStartLanguage('ar', ['de', 'ar'])).toBe(true);
    expect(checkStartLanguage('ar', [])).toBe(true);
    expect(checkStartLanguage('ar', undefined)).toBe(true);
    expect(checkStartLanguage('ar', ['de'])).toMatch(/wählen Sie sie dort mit aus/);
  });
});

describe('the glossary', () => {
  it('holds a word once per language, however it is spelt', () => {
    expect(
      checkDoubleWords([
        { language: 'de', words: ['Bluecard'] },
        { language: 'en', words: ['Bluecard'] },
      ]),
    ).toBe(true);
    expect(
      checkDoubleWords([
        { language: 'de', words: ['Blue  Card'] },
        { language: 'de', words: ['blue card'] },
      ]),
    ).toMatch(/„blue card“ \(Deutsch\) steht doppelt/);
    expect(checkDoubleWords(undefined)).toBe(true);
    expect(checkDoubleWords([null, { words: 'x' }])).toBe(true);
  });

  it('knows its languages', () => {
    expect(checkKnownLanguage('ar')).toBe(true);
    expect(checkKnownLanguage('tlh')).toMatch(/„tlh“ ist hier nicht bekannt.*wählen Sie/);
  });
});
