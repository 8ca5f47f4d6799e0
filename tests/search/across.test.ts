import { describe, expect, test } from 'vitest';
import { buildIndex, buildTermTable, openIndex, openTermTable, searchAcross } from '../../search/index.ts';
import { fill } from './samples.ts';

const german = openIndex(
  buildIndex(
    fill([
      { title: 'Arbeitserlaubnis', body: 'Die Erlaubnis zur Arbeit beantragen' },
      { title: 'Krankenversicherung', body: 'Eine Versicherung für den Fall der Krankheit' },
      { title: 'Jobcenter Leipzig', body: 'Hilfe bei der Suche' },
    ]),
    { language: 'de' },
  ),
);
const english = openIndex(
  buildIndex(fill([{ title: 'Work permit', body: 'Apply for the permit' }]), { language: 'en' }),
);
const PAIRS = [
  { source: 'health insurance', target: 'Krankenversicherung' },
  { source: 'the insurance', target: 'die Versicherung' },
  { source: 'insurance and illness', target: 'Versicherung und Krankheit' },
  { source: 'the illness', target: 'die Krankheit' },
  { source: 'work permit', target: 'Arbeitserlaubnis' },
  { source: 'the permit', target: 'die Erlaubnis' },
  { source: 'a permit', target: 'eine Erlaubnis' },
];
const bytes = buildTermTable(PAIRS, { language: 'en', target: german });
const table = openTermTable(bytes, german);

describe('term tables', () => {
  test('a word finds what its translation stands in', () => {
    expect(german.search('insurance', { translate: table })[0]?.id).toBe('d1');
    expect(german.search('permits', { translate: table })[0]?.id).toBe('d0');
  });

  test('names and German words are read as they are', () => {
    expect(german.search('jobcenter help', { translate: table })[0]?.id).toBe('d2');
    expect(german.search('the Krankenversicherung', { translate: table })[0]?.id).toBe('d1');
  });

  test('without the table the question finds nothing certain', () => {
    expect(german.find('insurance').certain).toBe(false);
  });

  test('a word that stands beside every other one is no translation of them', () => {
    const pairs = [...PAIRS, ...PAIRS.map(({ source, target }) => ({ source: `please ${source}`, target }))];
    const learned = openTermTable(buildTermTable(pairs, { language: 'en', target: german }), german);
    const best = (text: string): string | undefined => {
      const [word] = learned.words(text);
      const [[term = -1] = []] = (word && learned.translate(word)) ?? [];
      return german.lexicon.terms[term];
    };
    expect(best('insurance')).toBe(german.analyser.stem('versicherung'));
    expect(best('permit')).toBe(german.analyser.stem('erlaubnis'));
  });

  test('the same pairs give the same bytes', () => {
    expect(buildTermTable(structuredClone(PAIRS), { language: 'en', target: german })).toEqual(bytes);
  });

  test('no pairs give a table that knows nothing', () => {
    const empty = openTermTable(buildTermTable([], { language: 'en', target: german }), german);
    expect(german.find('insurance', { translate: empty }).certain).toBe(false);
  });
});

describe('searchAcross', () => {
  const sources = [{ index: english }, { index: german, table }];

  test('a topic comes in the own language where it exists, in German where not', () => {
    const hits = searchAcross(sources, 'permit insurance').hits.map(
      ({ id, language }) => `${id} ${language}`,
    );
    expect(hits.toSorted()).toEqual(['d0 en', 'd1 de']);
  });

  test('the limit holds for all together', () => {
    expect(searchAcross(sources, 'permit insurance', { limit: 1 }).hits).toHaveLength(1);
  });

  test('what a source does not own comes from a later one', () => {
    const mixed = openIndex(
      buildIndex(fill([{ title: 'Work permit' }, { title: 'Krankenversicherung' }]), { language: 'en' }),
    );
    const owned = [
      { index: mixed, owns: (id: string) => id === 'd0' },
      { index: german, table },
    ];
    const hits = searchAcross(owned, 'permit Krankenversicherung').hits;
    expect(hits.map(({ id, language }) => `${id} ${language}`).toSorted()).toEqual(['d0 en', 'd1 de']);
  });

  test('one source alone answers as its index does', () => {
    expect(searchAcross([{ index: english }], 'permit').hits).toEqual(english.search('permit'));
  });
});
