/** The slugs of the subject areas a box is limited to; none is no limit. */
export const listAreas = (areas: string | null): string[] => areas?.match(/\S+/g) ?? [];

/** Whether a topic of this area is among what a box is limited to. */
export function isInAreas(category: string, areas: string | null): boolean {
  const wanted = listAreas(areas);
  return wanted.length === 0 || wanted.includes(category);
}
