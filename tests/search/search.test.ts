import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex } from '../../search/index.ts';
import { fill, searchIn } from './samples.ts';

const SITE = [
  { title: 'Aufenthaltserlaubnis verlängern', body: 'Termin bei der Ausländerbehörde' },
  { title: 'Arbeitserlaubnis beantragen', body: 'Der Arbeitgeber füllt ein Formular aus' },
  { title: 'Integrationskurs', body: 'Ein Kurs für Deutsch und Leben in Deutschland' },
  { title: 'Krankenversicherung', body: 'Jede Person braucht eine Versicherung' },
  { title: 'Wohnung suchen', body: 'Miete, Kaution und Vertrag' },
  { title: 'Kindergeld', body: 'Geld für Familien' },
];

describe('finding topics', () => {
  test.each([
    ['the word itself', 'Integrationskurs', 'd2'],
    ['another form of the word', 'Integrationskursen', 'd2'],
    ['a whole question', 'Wie kann ich meine Aufenthaltserlaubnis verlängern?', 'd0'],
    ['ae for ä', 'Auslaenderbehoerde', 'd0'],
    ['no umlauts at all', 'auslanderbehorde', 'd0'],
    ['a typing error', 'Kindergedl', 'd5'],
    ['two typing errors in a long word', 'Krankenvresicherugn', 'd3'],
    ['an unfinished word', 'Krankenvers', 'd3'],
    ['an unfinished word with an error', 'Kranlenvers', 'd3'],
    ['a word typed apart', 'Arbeits Erlaubnis', 'd1'],
    ['a word typed apart without its joining letter', 'Arbeit Erlaubnis', 'd1'],
    ['a part of a long word', 'Erlaubnis Arbeit', 'd1'],
    ['a long word of which only the parts are known', 'Wohnungsvertrag', 'd4'],
    ['gender marks', 'Arbeitgeber*innen', 'd1'],
  ])('%s: %s', (_, query, expected) => {
    expect(searchIn(SITE, query)[0]).toBe(expected);
  });

  test('a long word of which only a short part is known', () => {
    const index = openIndex(buildIndex(fill([{ title: 'Kurse' }, { title: 'BuT' }]), { language: 'de' }));
    const { hits, certain } = index.find('Butprogramm beantragen');
    expect(hits.map(({ id }) => id)).toEqual(['d1']);
    expect(certain).toBe(false);
  });

  test.each([
    ['en', { title: 'Residence permits', body: 'apply' }, 'permit for residence'],
    ['fr', { title: 'Demander une autorisation', body: 'préfecture' }, 'demande d’autorisation'],
    ['ar', { title: 'تأشيرة العمل', body: 'وثائق' }, 'التأشيرة للعمل'],
    ['uk', { title: 'Дозвіл на роботу', body: 'документи' }, 'дозволи роботи'],
    ['tr', { title: 'Çalışma izni', body: 'belgeler' }, 'calisma'],
    ['zh', { title: '工作许可', body: '文件' }, '工作'],
  ])('finds in %s', (language, document, query) => {
    expect(searchIn([{ title: 'zzzz' }, document], query, { language })[0]).toBe('d1');
  });

  test.each(['', '   ', '?!…', '👩🏽‍🔧', '\ud83d', '\u0000', '\u200f\u202e', 'wie ist das'])(
    'nothing is found for %j, and nothing breaks',
    (query) => {
      expect(searchIn(SITE, query)).toEqual([]);
    },
  );

  test('mixed scripts, marks of direction and emoji leave the words findable', () => {
    expect(searchIn(SITE, '\u200fالعمل 🏠 Kindergeld\u200f робота')[0]).toBe('d5');
  });

  test('questions and keywords of editors are found like text', () => {
    const documents = [
      { title: 'A' },
      { title: 'B', questions: ['Darf ich kellnern?'] },
      { title: 'C', keywords: ['BAMF'] },
    ];
    expect(searchIn(documents, 'kellnern')).toEqual(['d1']);
    expect(searchIn(documents, 'bamf')).toEqual(['d2']);
  });
});

describe('order of hits', () => {
  test('a title outweighs keyword, question, heading, summary and body', () => {
    const pad = { body: 'eins zwei drei' };
    const documents = [
      { body: 'Visum' },
      { ...pad, headings: ['Visum'] },
      { ...pad, keywords: ['Visum'] },
      { ...pad, title: 'Visum' },
    ];
    expect(searchIn(documents, 'visum ')[0]).toBe('d3');
  });

  test('a rare word outweighs a common one', () => {
    const documents = [...Array.from({ length: 9 }, () => ({ body: 'Antrag' })), { body: 'Duldung' }];
    expect(searchIn(documents, 'Antrag Duldung')[0]).toBe('d9');
  });

  test('equal documents keep their order', () => {
    expect(searchIn([{ title: 'Kurs' }, { title: 'Kurs' }, { title: 'Kurs' }], 'kurs')).toEqual([
      'd0',
      'd1',
      'd2',
    ]);
  });

  test('a boost lifts an equal document, not a foreign one', () => {
    expect(
      searchIn([{ title: 'Kurs' }, { title: 'Kurs', boost: 3 }, { title: 'Miete', boost: 3 }], 'kurs'),
    ).toEqual(['d1', 'd0']);
  });

  test('the limit is ten unless told, and none below zero', () => {
    const documents = Array.from({ length: 25 }, () => ({ title: 'Kurs' }));
    expect(searchIn(documents, 'kurs')).toHaveLength(10);
    expect(searchIn(documents, 'kurs', { limit: 25 })).toHaveLength(25);
    expect(searchIn(documents, 'kurs', { limit: 0 })).toEqual([]);
    expect(searchIn(documents, 'kurs', { limit: -3 })).toEqual([]);
  });

  test.each(['Aufenthaltserlaubnis', 'Krankenversicherung', 'Kindergeld', 'Integrationskurs'])(
    'while "%s" is typed, its topic stays on top once it is there',
    (word) => {
      const index = openIndex(buildIndex(fill(SITE), { language: 'de' }));
      const target = SITE.findIndex(({ title }) => title.startsWith(word));
      const tops = Array.from(word, (_, i) => index.search(word.slice(0, i + 1))[0]?.id === `d${target}`);
      expect(tops.slice(tops.indexOf(true)).every(Boolean)).toBe(true);
      expect(tops.indexOf(true)).toBeLessThan(5);
    },
  );
});

function idsOf(hits: readonly { id: string }[]): string[] {
  return hits.map(({ id }) => id);
}

describe('narrowing', () => {
  const index = openIndex(
    buildIndex(
      fill([
        { title: 'Visum', tags: ['audience:employer', 'pathway:third'] },
        { title: 'Visum', tags: ['audience:newcomer', 'pathway:third'] },
        { title: 'Visum', tags: ['audience:newcomer', 'pathway:eu'] },
      ]),
      { language: 'de' },
    ),
  );

  test('hits have one tag of every list, and what lies outside is told', () => {
    const filter = [['audience:newcomer'], ['pathway:third', 'pathway:humanitarian']];
    const answer = index.find('visum', { filter });
    expect(idsOf(answer.hits)).toEqual(['d1']);
    expect(idsOf(answer.outside)).toEqual(['d0', 'd2']);
  });

  test('when nothing is left, the outside still answers', () => {
    const answer = index.find('visum', { filter: [['audience:actor']] });
    expect(answer.hits).toEqual([]);
    expect(answer.outside).toHaveLength(3);
  });

  test('empty lists narrow nothing, and tags are no words', () => {
    expect(index.search('visum', { filter: [[], []] })).toHaveLength(3);
    expect(index.search('audience')).toEqual([]);
    expect(index.search('#audience:employer')).toEqual([]);
  });
});

describe('synonyms of the glossary', () => {
  const documents = [{ title: 'Aufenthaltstitel' }, { title: 'Bundesamt für Migration' }, { title: 'Miete' }];

  test('words of one meaning find each other’s documents', () => {
    const synonyms = [{ words: ['Aufenthaltstitel', 'Bleiberecht'] }];
    expect(searchIn(documents, 'Bleiberecht', { synonyms })).toEqual(['d0']);
  });

  test('a phrase is a synonym only where its words stand in a row', () => {
    const synonyms = [{ words: ['Bundesamt für Migration'], leadHere: ['BAMF'] }];
    const more = [...documents, { body: 'Migration, aber kein Bundesamt' }];
    expect(searchIn(more, 'bamf', { synonyms })).toEqual(['d1']);
  });

  test('a word that only leads to a term does not find the other way round', () => {
    const synonyms = [{ words: ['Miete'], leadHere: ['Zimmer'] }];
    const more = [...documents, { title: 'Zimmer' }];
    expect(searchIn(more, 'Zimmer', { synonyms })).toEqual(['d3', 'd2']);
    expect(searchIn(more, 'Miete', { synonyms })).toEqual(['d2']);
  });
});

describe('what a page can say', () => {
  const index = openIndex(buildIndex(fill(SITE), { language: 'de' }));

  test('an unknown word is shown as it was read, in its spelling', () => {
    expect(index.find('Kidnergeld').didYouMean).toBe('Kindergeld');
    expect(index.find('wie bekomme ich Kidnergeld?').didYouMean).toBe('wie bekomme ich Kindergeld?');
  });

  test('known words need no suggestion', () => {
    expect(index.find('Kindergeld').didYouMean).toBeNull();
    expect(index.find('xyzzyxyzzy').didYouMean).toBeNull();
  });

  test('hits that only look alike are told apart from certain ones', () => {
    expect(index.find('Kindergeld').certain).toBe(true);
    expect(index.find('Geldfamilien').certain).toBe(true);
    expect(index.find('Qindergarten').certain).toBe(false);
  });

  test('a hit has title, language and a score between nought and one', () => {
    const [hit] = index.search('Kindergeld');
    expect(hit).toMatchObject({ id: 'd5', title: 'Kindergeld', language: 'de' });
    expect(hit?.score).toBeGreaterThan(0);
    expect(hit?.score).toBeLessThanOrEqual(1);
  });

  test('documents are known by their ids', () => {
    expect(index.has('d0')).toBe(true);
    expect(index.has('d9')).toBe(false);
    expect(index.size).toBe(6);
  });
});
