import { buildIndex, openIndex } from '../../search/index.ts';
import { toDocument, type Harness } from './harness.ts';

const LETTERS_MIN = 3;
const FIRST = 3;

/** How often the right hit drops out of the first three again while a word is typed letter by letter. */
export function measureTyping(harness: Harness, split: string): { words: number; dropped: number } {
  const pages = harness.pagesOf('de');
  const cityOf = new Map(pages.map(({ id, city }) => [id, city]));
  const indexes = new Map(
    [...Map.groupBy(pages, ({ city }) => city)].map(([city, list]) => [
      city,
      openIndex(buildIndex(list.map(toDocument), { language: 'de' })),
    ]),
  );
  const result = { words: 0, dropped: 0 };
  for (const { text, page } of harness.queriesOf('de', split)['kw1'] ?? []) {
    const index = indexes.get(cityOf.get(page) ?? '');
    const among = (typed: string): boolean =>
      index?.search(typed, { limit: FIRST }).some(({ id }) => id === page) ?? false;
    if (!among(text)) continue;
    const places = Array.from({ length: text.length - LETTERS_MIN + 1 }, (_, i) =>
      among(text.slice(0, LETTERS_MIN + i)),
    );
    result.words++;
    if (places.slice(places.indexOf(true)).includes(false)) result.dropped++;
  }
  return result;
}
