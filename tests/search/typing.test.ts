import { describe, expect, test } from 'vitest';
import { buildIndex, openIndex, type SearchDocument } from '../../search/index.ts';
import { fill, makeSite } from './samples.ts';

const TITLES = [
  'Selbstständigkeit',
  'Mehr-Generationen-Haus',
  'Unterhaltsvorschuss',
  'Durchführung',
  'Meinungsfreiheit',
  'Nachhilfe',
  'Übertragbare Krankheiten',
  'Belastungen',
  'Bewerbungshilfe',
  'Wohnungsfragen',
  'Geschlechtergleichstellung',
  'Vollzeitschulpflicht',
  'Dauerausstellung',
  'Jugendwerkstatt',
  'Erziehungsberatung',
];
const LETTERS_MIN = 3;

/** Places of a document while its word is typed, from the third letter to the last. */
function type(index: ReturnType<typeof openIndex>, { id }: SearchDocument, word: string): number[] {
  return Array.from({ length: word.length - LETTERS_MIN + 1 }, (_, i) =>
    index.search(word.slice(0, LETTERS_MIN + i), { limit: 20 }).findIndex((hit) => hit.id === id),
  ).map((place) => (place < 0 ? Infinity : place));
}

/** Lengths at which a hit that was among the first three was not among them any more. */
function listJumps(places: readonly number[]): number[] {
  const first = places.findIndex((place) => place < 3);
  return places.flatMap((place, i) => (first >= 0 && i > first && place >= 3 ? [i + LETTERS_MIN] : []));
}

describe('while a word is typed', () => {
  const real = fill(TITLES.map((title) => ({ title, body: 'Hilfe bei Fragen in der Stadt' }))).map(
    (document) => ({ ...document, id: `real-${document.id}` }),
  );
  const site = [...real, ...makeSite(60, 40)];
  const index = openIndex(buildIndex(site, { language: 'de' }));

  test.each(real.map((document) => [document.title, document] as const))(
    '%s comes among the first three and stays there with every letter',
    (title, document) => {
      const word = title.split(' ')[0] ?? '';
      const places = type(index, document, word);
      expect(places.at(-1)).toBe(0);
      expect(listJumps(places)).toEqual([]);
    },
  );

  test('the only topic that has a word beginning so far stays found until the word is whole', () => {
    for (const document of site) {
      const [word = ''] = document.title.split(/[\s-]/).toSorted((a, b) => b.length - a.length);
      const typed = word.toLowerCase();
      const others = site
        .filter((other) => other !== document)
        .map((other) => JSON.stringify(other).toLowerCase());
      const alone = Array.from({ length: typed.length + 1 }, (_, length) => length).find(
        (length) => length >= 5 && others.every((text) => !text.includes(typed.slice(0, length))),
      );
      if (alone === undefined) continue;
      for (let length = alone; length <= typed.length; length++) {
        const hits = index.search(typed.slice(0, length), { limit: 3 }).map(({ id }) => id);
        expect(hits, typed.slice(0, length)).toContain(document.id);
      }
    }
  });
});
