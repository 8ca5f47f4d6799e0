import { describe, expect, it } from 'vitest';
import { findSourceText } from '../../studio/inputs/source-hint.tsx';
import { findStepsWithoutOwnId } from '../../studio/inputs/step-list-input.tsx';
import { createTextPatches } from '../../studio/inputs/texts-by-language-input.tsx';
import { readPublicLanguages } from '../../studio/use-public-languages.ts';

const GERMAN = { _key: 'de', language: 'de', value: 'Beratung' };
const ENGLISH = { _key: 'en', language: 'en', value: 'Advice' };
const memberType = 'internationalizedArrayStringValue';

describe('a text by language', () => {
  it('is stored with its language as key, as the box and the snapshot read it', () => {
    const patches = createTextPatches({ entries: [GERMAN], memberType, language: 'en', text: 'A' });
    expect(patches).toMatchObject([
      { type: 'setIfMissing', value: [] },
      {
        type: 'insert',
        position: 'after',
        path: [-1],
        items: [{ _key: 'en', _type: memberType, language: 'en', value: 'A' }],
      },
    ]);
  });

  it('changes its own entry only, even when that has an unusual key', () => {
    const entries = [GERMAN, { ...ENGLISH, _key: 'x7' }];
    const patches = createTextPatches({ entries, memberType, language: 'en', text: 'Help' });
    expect(patches).toMatchObject([{ type: 'set', value: 'Help', path: [{ _key: 'x7' }, 'value'] }]);
  });

  it('leaves no empty entry behind when it is emptied', () => {
    const change = { memberType, language: 'en', text: '' };
    expect(createTextPatches({ ...change, entries: [GERMAN, ENGLISH] })).toMatchObject([
      { type: 'unset', path: [{ _key: 'en' }] },
    ]);
    expect(createTextPatches({ ...change, entries: [ENGLISH] })).toMatchObject([{ type: 'unset', path: [] }]);
    expect(createTextPatches({ ...change, entries: [GERMAN] })).toEqual([]);
  });
});

describe('the languages to fill in', () => {
  it('are the public ones of the settings, German first, the rest in their order', () => {
    const languages = readPublicLanguages([
      { code: 'ar', germanName: 'Arabisch', rtl: true, public: true },
      { code: 'uk', germanName: 'Ukrainisch', rtl: false, public: false },
      { code: 'de', germanName: 'Deutsch', rtl: false, public: true },
    ]);
    expect(languages).toEqual([
      { tag: 'de', germanName: 'Deutsch', rtl: false },
      { tag: 'ar', germanName: 'Arabisch', rtl: true },
    ]);
  });

  it('are German, English and Arabic before there are settings', () => {
    expect(readPublicLanguages(null).map(({ tag }) => tag)).toEqual(['de', 'en', 'ar']);
    expect(readPublicLanguages([]).map(({ tag }) => tag)).toEqual(['de', 'en', 'ar']);
  });
});

describe('the steps of a topic', () => {
  it('keep their ids as long as each has its own', () => {
    expect(findStepsWithoutOwnId([step('a', 's1'), step('b', 's2')])).toEqual([]);
    expect(findStepsWithoutOwnId(undefined)).toEqual([]);
  });

  it('get a new id when copied or without one, the first keeps what its translations know', () => {
    expect(findStepsWithoutOwnId([step('a', 's1'), step('copy', 's1'), { _key: 'new' }])).toEqual([
      'copy',
      'new',
    ]);
  });
});

function step(_key: string, stepId: string) {
  return { _key, stepId };
}

describe('the German text above a field of a translation', () => {
  const topic = {
    fields: { title: 'Darf ich arbeiten?', keywords: ['Duldung', 'Arbeit'], body: '' },
    steps: [
      {
        stepId: 's1',
        title: 'Antrag stellen',
        text: 'So geht es',
        duration: '2 Wochen',
        cost: null,
        links: ['Formular'],
      },
    ],
  };

  it('is the text of the same field', () => {
    expect(findSourceText(topic, ['title'], undefined)).toBe('Darf ich arbeiten?');
    expect(findSourceText(topic, ['keywords'], undefined)).toBe('Duldung · Arbeit');
  });

  it('follows the id of a step, not its place', () => {
    expect(findSourceText(topic, ['steps', { _key: 'k9' }, 'title'], 's1')).toBe('Antrag stellen');
    expect(findSourceText(topic, ['steps', { _key: 'k9' }, 'body'], 's1')).toBe('So geht es');
    expect(findSourceText(topic, ['steps', { _key: 'k9' }, 'linkLabels', 0], 's1')).toBe('Formular');
  });

  it('is missing where the original says nothing', () => {
    expect(findSourceText(topic, ['body'], undefined)).toBeUndefined();
    expect(findSourceText(topic, ['steps', { _key: 'k' }, 'cost'], 's1')).toBeUndefined();
    expect(findSourceText(topic, ['steps', { _key: 'k' }, 'title'], 'gone')).toBeUndefined();
    expect(findSourceText(topic, ['origin'], undefined)).toBeUndefined();
  });
});
