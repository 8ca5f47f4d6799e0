import type { Choice, StartFile } from '../../schemas/snapshot-format.ts';

/** What hits are narrowed to; `null` and empty are no limit. Values are slugs; of areas there may be several. */
export interface Filters {
  audience: string | null;
  pathway: string | null;
  area: string | null;
}

interface Filterable {
  audiences: string[];
  pathways: string[];
}

const allows = (values: string[], wanted: string | null): boolean =>
  !wanted || values.length === 0 || values.includes(wanted);

/** Whether a topic is for this audience and pathway; a topic that names none is for all. */
export function passesFilters(topic: Filterable, { audience, pathway }: Filters): boolean {
  return allows(topic.audiences, audience) && allows(topic.pathways, pathway);
}

const keep = (wanted: string | null, choices: Choice[]): string | null =>
  choices[0] && wanted
    ? wanted
        .split(/\s+/)
        .filter((slug) => choices.some((choice) => choice.slug === slug))
        .join(' ') || null
    : wanted;

/**
 * Filters without what the content does not know: a misspelt or outdated slug must not hide every topic.
 * Of what the content offers no choice, nothing is judged.
 */
export const keepKnown = (
  { audience, pathway, area }: Filters,
  { audiences, pathways, categories }: Pick<StartFile, 'audiences' | 'pathways' | 'categories'>,
): Filters => ({
  audience: keep(audience, audiences),
  pathway: keep(pathway, pathways),
  area: keep(area, categories),
});
