/** Topic by language: which translation is in which state. Pure; linear in topics times languages. */
import type { TranslationState } from '../../schemas/translation-state.ts';
import type { Overview } from '../overview/overview.ts';
import { readState } from '../today/entries.ts';

/** One published topic with its state per language, in the order of the languages. */
export interface CoverageRow {
  topicId: string;
  title: string;
  states: TranslationState[];
}

/** What is looked for; empty words and no state show everything. */
export interface CoverageFilter {
  words: string;
  /** Only topics that are in this state in at least one language. */
  state: TranslationState | 'all';
}

/** Every published topic, by title. */
export function listCoverage(overview: Overview): CoverageRow[] {
  return overview.topics
    .flatMap((topic) => {
      if (!topic.published) return [];
      const translations = overview.translations.get(topic.id);
      const states = overview.languages.map(({ tag }) => readState(topic, translations?.get(tag)));
      return [{ topicId: topic.id, title: topic.published.title ?? topic.id, states }];
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, 'de'));
}

/** The rows a filter leaves, in their order. */
export function filterCoverage(
  rows: readonly CoverageRow[],
  { words, state }: CoverageFilter,
): CoverageRow[] {
  const needle = words.trim().toLocaleLowerCase('de');
  return rows.filter(
    ({ title, states }) =>
      title.toLocaleLowerCase('de').includes(needle) && (state === 'all' || states.includes(state)),
  );
}

/** How many topics are current, per language. */
export function countCurrent(rows: readonly CoverageRow[], languages: number): number[] {
  const amounts = Array.from({ length: languages }, () => 0);
  for (const { states } of rows) {
    for (const [index, state] of states.entries()) {
      if (state === 'current') amounts[index] = (amounts[index] ?? 0) + 1;
    }
  }
  return amounts;
}
