import { describe, expect, it } from 'vitest';
import { findDocumentHints } from '../../../studio/readability/find-document-hints.ts';
import { findHints, findNounChains, findPassives } from '../../../studio/readability/find-hints.ts';
import { HINT_KINDS } from '../../../studio/readability/hint.ts';
import { countWords, splitSentences } from '../../../studio/readability/sentences.ts';
import { KIND_TITLES } from '../../../studio/readability/words.ts';

const kinds = (text: string, options = {}) => findHints(text, options).map(({ kind }) => kind);
const quotes = (text: string, kind: string, options = {}) =>
  findHints(text, options).flatMap((hint) => (hint.kind === kind ? [hint.quote] : []));

describe('sentences', () => {
  it.each([
    ['Das gilt seit dem 1. März 2024. Danach nicht mehr.', 2],
    ['Bringen Sie z. B. den Pass mit. Mehr nicht.', 2],
    ['Das steht in § 4 Abs. 5 Satz 1. Fragen Sie nach!', 1],
    ['Haben Sie Fragen? „Ja.“ Dann rufen Sie an.', 3],
    ['ein Punkt einer Liste', 1],
    ['', 0],
    ['Nach 27 Monaten geht es. 2024 kam die Regel.', 2],
  ])('of %j are %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  it('know where they start', () => {
    const text = 'Erst dies.  Dann das.';
    expect(splitSentences(text).map(({ start }) => text.slice(start, start + 4))).toEqual(['Erst', 'Dann']);
  });

  it('are counted without remarks in brackets, and a colon is a rest', () => {
    expect(countWords('Drei kurze Wörter (und viele lange in Klammern)')).toBe(3);
    expect(countWords('Es gibt drei Wege: den ersten, den zweiten und den dritten')).toBe(7);
  });
});

describe('a long sentence', () => {
  const TWENTY_ONE = `${'wort '.repeat(20)}Ende.`;
  it('is one of more than twenty words', () => {
    expect(kinds(TWENTY_ONE)).toEqual(['longSentence']);
    expect(kinds(TWENTY_ONE.replace('wort ', ''))).toEqual([]);
  });
  it('is shorter in Leichter Sprache', () => {
    expect(kinds(`${'wort '.repeat(12)}Ende.`, { strict: true })).toEqual(['longSentence']);
    expect(kinds(`${'wort '.repeat(11)}Ende.`, { strict: true })).toEqual([]);
  });
});

describe('the passive', () => {
  it.each([
    ['Der Antrag wird von Amts wegen geprüft.', 'Der Antrag wird von Amts wegen geprüft.'],
    ['Die Erlaubnis kann erteilt werden.', 'Die Erlaubnis kann erteilt werden.'],
    ['Wenn der Titel verlängert werden muss, gehen Sie hin.', 'Wenn der Titel verlängert werden muss'],
    ['Wird das Visum abgelehnt, steht der Grund im Bescheid.', 'Wird das Visum abgelehnt'],
    ['Es wurde nichts gefunden.', 'Es wurde nichts gefunden.'],
    ['Die Zeugnisse müssen übersetzt werden.', 'Die Zeugnisse müssen übersetzt werden.'],
    ['Der Bescheid wird Ihnen zugestellt.', 'Der Bescheid wird Ihnen zugestellt.'],
    ['Das ist genehmigt worden.', 'Das ist genehmigt worden.'],
  ])('is seen in %j', (text, part) => {
    expect(findPassives(text)).toEqual([part]);
  });

  it.each([
    'Sie werden Ärztin.',
    'Das Verfahren wird länger dauern.',
    'Die Behörde wird den Antrag prüfen.',
    'Der Kurs ist gut geeignet.',
    'Sie haben den Antrag gestellt.',
    'Das wird bekannt.',
    'Es wird Zeit.',
    'Wir werden Ihnen helfen.',
    'Was wird anerkannt? Das sagt die Beratung.'.slice(19),
    'Ihr Aufenthalt ist unbefristet.',
    'Er wird Fachkraft im Betrieb.',
  ])('is not seen in %j', (text) => {
    expect(findPassives(text)).toEqual([]);
  });
});

describe('a chain of nouns', () => {
  it('is found with all its words', () => {
    expect(
      findNounChains('Zur Beantragung der Verlängerung der Aufenthaltserlaubnis gehen Sie zum Amt.'),
    ).toEqual(['Beantragung der Verlängerung der Aufenthaltserlaubnis']);
  });
  it.each([
    'Die Agentur für Arbeit hilft bei der Suche nach einer Wohnung.',
    'Anerkennung der Ausbildung in Sachsen',
    'Fragen Sie bei der Handwerkskammer zu Leipzig.',
    'Bundesamt für Migration und Flüchtlinge',
  ])('is not %j', (text) => {
    expect(findNounChains(text)).toEqual([]);
  });
});

describe('an abbreviation', () => {
  it('is named with its meaning, when we know it', () => {
    expect(findHints('Das steht im AufenthG.')).toMatchObject([
      {
        kind: 'abbreviation',
        quote: 'AufenthG',
        suggestion: expect.stringContaining('Aufenthaltsgesetz (AufenthG)'),
      },
    ]);
  });
  it('that is explained anywhere in the document is fine', () => {
    expect(kinds('Das BAMF hilft.', { wholeText: 'Bundesamt für Migration und Flüchtlinge (BAMF)' })).toEqual(
      [],
    );
    expect(kinds('Die XYZ hilft.', { wholeText: 'Die XYZ (Xylophon-Zentrale) hilft.' })).toEqual([]);
  });
  it.each([
    'Sie kommen aus der EU.',
    'Deutsch auf B1',
    'die AXIS-Passage',
    'eine GmbH',
    'als PDF',
    'das IQ Netzwerk',
  ])('everybody knows is fine: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
  it('of an everyday word is written out', () => {
    expect(findHints('Bringen Sie ggf. z. B. den Pass mit.').map(({ suggestion }) => suggestion)).toEqual([
      'Schreiben Sie „zum Beispiel“.',
      'Schreiben Sie „wenn nötig“.',
    ]);
  });
});

describe('a legal term', () => {
  it('comes with an explanation to copy', () => {
    expect(findHints('Sie bekommen eine Fiktionsbescheinigung.').slice(0, 1)).toMatchObject([
      {
        kind: 'legalTerm',
        suggestion: expect.stringMatching(/^Erklären Sie es beim ersten Mal, zum Beispiel: ein Papier/),
      },
    ]);
  });
  it('comes with the words of the glossary, when they are there', () => {
    const glossary = [{ term: 'Drittstaat', explanation: 'Land außerhalb der EU' }];
    expect(findHints('Sie kommen aus einem Drittstaat.', { glossary })[0]?.suggestion).toContain(
      'im Glossar steht: „Land außerhalb der EU“',
    );
  });
  it.each([
    'Ein Drittstaat ist ein Land, das nicht zur EU gehört.',
    'Fiktionsbescheinigung (der alte Titel gilt weiter)',
    'ein vorläufiges Papier (Fiktionsbescheinigung)',
    'Das Papier heißt „Fiktionsbescheinigung“.',
  ])('that is explained is fine: %s', (text) => {
    expect(quotes(text, 'legalTerm')).toEqual([]);
  });
});

describe('a long word', () => {
  it('is split at its last part', () => {
    expect(findHints('Zur Anerkennungspartnerschaft')[0]?.suggestion).toContain(
      '„Anerkennungs-Partnerschaft“',
    );
  });
  it.each([
    '§ 46 Aufenthaltsverordnung',
    'Gebühr (§ 39 Beschäftigungsverordnung)',
    'Formular „Erklärung zum Beschäftigungsverhältnis“',
    'Erklärung zum Beschäftigungsverhältnis',
    'Migrations-Beratungsstellen-Leitung',
  ])('nobody can change is fine: %s', (text) => {
    expect(quotes(text, 'longWord')).toEqual([]);
  });
});

describe('words of offices', () => {
  it('come with what people say', () => {
    expect(findHints('Melden Sie sich unverzüglich gemäß Bescheid.').map(({ quote }) => quote)).toEqual([
      'unverzüglich',
      'gemäß',
    ]);
  });
});

describe('a document', () => {
  const document = {
    title: 'Anerkennungspartnerschaft',
    shortAnswer: 'Das BAMF hilft. Das BAMF zahlt. Die Anerkennungspartnerschaft gilt.',
    steps: [
      {
        _key: 's1',
        title: 'Antrag stellen',
        body: [block('b1', 'Der Antrag wird geprüft. Fragen Sie das BAMF.')],
      },
    ],
    hints: [block('b2', 'Eine Beschäftigungserlaubnis kostet nichts.')],
  };

  it('gets each word once, at its first place, and says how often it comes again', () => {
    expect(findDocumentHints(document)).toMatchObject([
      { kind: 'abbreviation', quote: 'BAMF', place: 'Kurzantwort', path: ['shortAnswer'], repeated: 2 },
      {
        kind: 'passive',
        place: 'Schritt 1: So geht es',
        path: ['steps', { _key: 's1' }, 'body', { _key: 'b1' }],
      },
      { kind: 'longWord', quote: 'Beschäftigungserlaubnis', path: ['hints', { _key: 'b2' }] },
    ]);
  });

  it('knows its own subject and the glossary', () => {
    const glossary = [{ term: 'Beschäftigungserlaubnis', explanation: 'Erlaubnis zu arbeiten' }];
    expect(findDocumentHints(document, { glossary }).filter(({ kind }) => kind === 'longWord')).toEqual([]);
  });

  it('may be empty or broken', () => {
    expect(findDocumentHints(null)).toEqual([]);
    expect(findDocumentHints({ title: 7, body: 'x', steps: [null, 3, { _key: 's' }], hints: [{}] })).toEqual(
      [],
    );
  });

  it('of 200,000 characters is read within a second', () => {
    const long = {
      shortAnswer: 'Die Beantragung der Verlängerung wird vom BAMF geprüft, und zwar (im Regelfall. '.repeat(
        2500,
      ),
    };
    const started = performance.now();
    findDocumentHints(long);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('has a heading for each kind of hint', () => {
    expect(Object.keys(KIND_TITLES).toSorted()).toEqual([...HINT_KINDS].toSorted());
  });
});

function block(_key: string, text: string) {
  return { _key, _type: 'block', children: [{ _key: 'c', _type: 'span', text }] };
}
