import { describe, expect, it } from 'vitest';
import { findSourceText } from '../../studio/inputs/source-hint.tsx';
import { findStepsWithoutOwnId } from '../../studio/inputs/step-list-input.tsx';
import { numberSteps, summarizeStep, titleStep } from '../../studio/inputs/step-summary.ts';
import { createTextPatches, listLanguageTexts } from '../../studio/inputs/texts-by-language.ts';
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

describe('the tabs of a text', () => {
  const languages = [
    { tag: 'de', germanName: 'Deutsch', rtl: false },
    { tag: 'ar', germanName: 'Arabisch', rtl: true },
  ];

  it('say which languages have their text', () => {
    const tabs = listLanguageTexts(languages, [GERMAN, { _key: 'ar', language: 'ar', value: '  ' }]);
    expect(tabs).toMatchObject([
      { tag: 'de', text: 'Beratung', state: 'present', isPublic: true },
      { tag: 'ar', state: 'missing', rtl: true, isPublic: true },
    ]);
  });

  it('keep a language that is no longer public but still holds a text', () => {
    expect(listLanguageTexts(languages, [ENGLISH])).toMatchObject([
      { tag: 'de', state: 'missing' },
      { tag: 'ar' },
      { tag: 'en', germanName: 'Englisch', text: 'Advice', isPublic: false },
    ]);
  });

  it('survive broken content', () => {
    expect(listLanguageTexts(languages, [null, 7, {}, { _key: 'de' }]).map(({ text }) => text)).toEqual([
      '',
      '',
    ]);
    expect(listLanguageTexts(languages, 'x')).toHaveLength(2);
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

describe('the row of a step', () => {
  const STEPS = [
    { _key: 'a', title: 'Beraten lassen', logic: 'then', optional: true },
    { _key: 'b', title: 'Online beantragen', actor: 'employer', duration: 'etwa 4 Wochen', cost: '75 Euro' },
    { _key: 'c', title: 'Auf Papier beantragen', logic: 'or' },
    { _key: 'd', logic: 'parallel', actor: 'both' },
  ];

  it('has its number, and alternatives share one', () => {
    expect(Object.fromEntries(numberSteps(STEPS))).toEqual({ a: '1', b: '2a', c: '2b', d: '3' });
    expect(numberSteps([{ _key: 'x', logic: 'or' }]).get('x')).toBe('1');
    expect(numberSteps(undefined).size).toBe(0);
  });

  it('says how it joins, who acts, how long and for how much', () => {
    expect(STEPS.map((each, index) => summarizeStep(each, index === 0))).toEqual([
      'freiwillig',
      'danach · Arbeitgeber · etwa 4 Wochen · 75 Euro',
      'oder stattdessen',
      'gleichzeitig · Beide',
    ]);
    expect(titleStep(STEPS[2], '2b')).toBe('2b. Auf Papier beantragen');
    expect(titleStep(STEPS[3], '3')).toBe('3. Schritt ohne Titel');
  });
});

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
