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
