import { describe, expect, it } from 'vitest';
import { createStoredParts } from '../../../schemas/source-hash.ts';
import { compareTranslation, readSourceParts } from '../../../studio/translations/compare.ts';
import { diffTexts } from '../../../studio/translations/diff-texts.ts';
import { createBlock, ENGLISH, TOPIC } from './fixtures.ts';

function compare(topic: object, sourceParts = createStoredParts(TOPIC)) {
  return compareTranslation(topic, ENGLISH, sourceParts);
}

describe('German beside a translation', () => {
  it('pairs every text of the topic with its translation, under the titles of the form', () => {
    const rows = compare(TOPIC).flatMap(({ title, parts }) =>
      parts.map(({ german, translation }) => [title, german, translation]),
    );
    expect(rows).toEqual([
      ['Frage oder Titel', 'Darf ich arbeiten?', 'May I work?'],
      ['Kurzantwort', 'Ja, mit Erlaubnis.', 'Yes, with a permit.'],
      ['Ausführliche Antwort', 'Fragen Sie immer zuerst beim BAMF.', 'Always ask the BAMF first.'],
      ['Ausführliche Antwort', 'Das gilt seit 2024.', 'In force since 2024.'],
      ['Schritt 1: Was ist zu tun?', 'Antrag stellen', 'Apply'],
      ['Schritt 1: So geht es', 'Bringen Sie den Pass mit.', 'Bring your passport.'],
      ['Schritt 1: Dauer', '2 Wochen', '2 weeks'],
      ['Schritt 1: Formulare und Links', 'Formular', 'Form'],
      ['Schritt 1: Formulare und Links', 'Merkblatt', 'Leaflet'],
    ]);
  });

  it('marks nothing while nothing changed', () => {
    expect(compare(TOPIC).some(({ changed }) => changed)).toBe(false);
  });

  it('marks exactly the paragraph that changed, with what it said before', () => {
    const [first] = TOPIC.body;
    const topic = { ...TOPIC, body: [first, createBlock('b2', 'Das gilt seit 2026.')] };
    const changed = compare(topic).filter((section) => section.changed);
    expect(changed.map(({ id }) => id)).toEqual(['body']);
    expect(changed[0]?.parts.map(({ state, germanBefore }) => [state, germanBefore])).toEqual([
      ['same', 'Fragen Sie immer zuerst beim BAMF.'],
      ['changed', 'Das gilt seit 2024.'],
    ]);
  });

  it('marks added and removed paragraphs and dropped steps', () => {
    const topic = { ...TOPIC, body: [TOPIC.body[0], createBlock('new', 'Ganz neu.')], steps: [] };
    const sections = compare(topic);
    const states = sections.flatMap(({ parts }) => parts.map(({ state }) => state));
    expect(states.filter((state) => state === 'added')).toHaveLength(1);
    expect(states.filter((state) => state === 'removed')).toHaveLength(1 + 5);
    expect(sections.at(-1)?.title).toBe('Entfallener Schritt: Formulare und Links');
  });

  it('takes a paragraph that moved or was typed anew for the same', () => {
    const topic = { ...TOPIC, body: [createBlock('typed-anew', 'Das gilt seit 2024.'), TOPIC.body[0]] };
    expect(compare(topic).some(({ changed }) => changed)).toBe(false);
  });

  it('marks nothing where nobody recorded what was translated', () => {
    expect(compare({ ...TOPIC, title: 'Neu?' }, []).some(({ changed }) => changed)).toBe(false);
  });

  it('shows paragraphs the translation has too many, so that none is overlooked', () => {
    const topic = { ...TOPIC, body: [TOPIC.body[0]] };
    const body = compare(topic, []).find(({ id }) => id === 'body');
    expect(body?.parts.map(({ german, translation }) => [german, translation])).toEqual([
      ['Fragen Sie immer zuerst beim BAMF.', 'Always ask the BAMF first.'],
      ['', 'In force since 2024.'],
    ]);
  });

  it('reads stored parts and leaves out what is none', () => {
    const sourceParts = [{ path: 'title', text: 'Alt?' }, { path: 'body.x' }, 'nonsense'];
    expect(readSourceParts({ sourceParts })).toEqual([{ path: 'title', text: 'Alt?' }]);
    expect(readSourceParts({})).toEqual([]);
  });
});

describe('what changed between two texts', () => {
  it('is told word by word', () => {
    expect(diffTexts('Die Gebühr beträgt 75 Euro.', 'Die Gebühr beträgt 90 Euro.')).toEqual([
      { kind: 'kept', text: 'Die Gebühr beträgt ' },
      { kind: 'removed', text: '75' },
      { kind: 'added', text: '90' },
      { kind: 'kept', text: ' Euro.' },
    ]);
  });

  it.each([
    ['', 'neu'],
    ['alt', ''],
    ['Fünf Ämter, zwölf Straßen', 'Zwölf Ämter – fünf Straßen!'],
    ['gleich', 'gleich'],
  ])('gives back both texts: %s, %s', (before, after) => {
    const pieces = diffTexts(before, after);
    const join = (without: string) =>
      pieces.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
    expect([join('added'), join('removed')]).toEqual([before, after]);
  });

  it('shows very long texts whole instead of holding up the page', () => {
    const long = 'wort '.repeat(5000);
    expect(diffTexts(long, `${long}ende`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
