/** What hits are narrowed to; `null` is no limit. Values are slugs. */
export interface Filters {
  audience: string | null;
  pathway: string | null;
  area: string | null;
}

interface Filterable {
  audiences: string[];
  pathways: string[];
  category?: string;
}

const allows = (values: string[], wanted: string | null): boolean =>
  wanted === null || values.length === 0 || values.includes(wanted);

/** Whether a topic is for this audience, pathway and area; a topic that names none is for all. */
export function passesFilters(topic: Filterable, filters: Filters): boolean {
  return (
    allows(topic.audiences, filters.audience) &&
    allows(topic.pathways, filters.pathway) &&
    allows(topic.category === undefined ? [] : [topic.category], filters.area)
  );
}
