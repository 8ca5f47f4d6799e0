import { describe, expect, it } from 'vitest';
import { loadLocale, LOCALES, pickLocale } from '../../widget/locales/index.ts';
import { GUIDE_LOCALES } from '../../widget/locales/guide.ts';
import { completeLocale, MORE_LOCALES } from '../../widget/locales/more.ts';
import { completeReading, READING_LOCALES } from '../../widget/locales/reading.ts';
import { TABLE_LOCALES } from '../../widget/locales/table.ts';
import { UI_TEXTS } from '../../schemas/vocabulary.ts';
import type { Message } from '../../widget/locales/fill.ts';

async function readTexts(language: string): Promise<Record<string, Message>> {
  const parts = await Promise.all(
    [LOCALES, MORE_LOCALES, READING_LOCALES, TABLE_LOCALES, GUIDE_LOCALES].map((all) => all[language]?.()),
  );
  return Object.assign({}, ...parts.map((part) => part?.messages));
}

async function loadWhole(language: string) {
  const locale = await loadLocale(language);
  await completeLocale(locale);
  await completeReading(locale);
  return locale;
}

const german = await readTexts('de');

const listPlaces = (message: Message | undefined): string[] => {
  const text = typeof message === 'string' ? message : (message?.other ?? '');
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
};

describe.each(Object.keys(LOCALES))('texts in "%s"', (language) => {
  it('has every text of the German source and no other', async () => {
    const own = await readTexts(language);
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(german).toSorted());
  });

  it('keeps the places of each text', async () => {
    const own = await readTexts(language);
    for (const [key, message] of Object.entries<Message>(german)) {
      expect(listPlaces(own[key]), key).toEqual(listPlaces(message));
    }
  });

  it('leaves no text empty', async () => {
    const own = await readTexts(language);
    for (const [key, message] of Object.entries(own)) {
      for (const text of typeof message === 'string' ? [message] : Object.values(message)) {
        expect(text?.trim(), key).toBeTruthy();
      }
    }
  });

  it('has a form for every plural of the language that counts differ in', async () => {
    const { t } = await loadWhole(language);
    for (const n of [0, 1, 2, 3, 11, 100]) expect(t('hits', { n })).not.toContain('{');
  });
});

describe('texts that an operator may replace', () => {
  it('are named and shown to editors as the box has them', () => {
    expect(UI_TEXTS.map(({ value }) => [value, german[value]])).toEqual(
      UI_TEXTS.map(({ value, title }) => [value, title]),
    );
  });
});

describe('choosing and filling texts', () => {
  it('takes the first language that is spoken, by its tag or main tag', () => {
    expect(pickLocale(['xx', 'EN-gb', 'ar'])).toBe('en');
    expect(pickLocale(['tlh', 'uk-UA'])).toBe('uk');
    expect(pickLocale(['de-simple', 'de'])).toBe('de-simple');
    expect(pickLocale(['tlh'])).toBe('de');
    expect(pickLocale([])).toBe('de');
  });

  it('has the texts of the first view before the others are loaded', async () => {
    const { t } = await loadLocale('en');
    expect(t('searchLabel')).toBe('What would you like to know?');
  });

  it('chooses the plural and writes numbers as the language does', async () => {
    const { t } = await loadWhole('de');
    expect(t('outsideHint', { n: 1 })).toBe('Ohne Ihre Auswahl gibt es einen Treffer.');
    expect(t('hits', { n: 1234 })).toBe('1.234 Treffer');
  });

  it('never takes a value for a pattern', async () => {
    const { t } = await loadWhole('de');
    expect(t('queryKept', { query: '$& {query}' })).toBe('Ihre Suche „$& {query}“ bleibt stehen.');
  });

  it('has no heading for what an unknown audience asks', async () => {
    const { t } = await loadLocale('de');
    expect(t('asked.nobody')).toBe('');
  });
});
