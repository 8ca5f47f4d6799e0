/** What keeps a document from being deleted: strong references of other documents, drafts included. */
import * as v from 'valibot';

/** GROQ: every stored version of every document that points to `$id`. */
export const REFERRERS_QUERY = '*[references($id)]';

/** A document that points to another one. */
export interface Use {
  /** Id without `drafts.`. */
  id: string;
  type: string;
  title: string;
  /** Only the draft points there, visitors do not see it. */
  isDraft: boolean;
}

const referrersSchema = v.array(v.looseObject({ _id: v.string(), _type: v.string() }));

/** The documents that keep `id`, one entry each, by type and title. Weak references keep nothing. */
export function listUses(answer: unknown, id: string): Use[] {
  const uses = new Map<string, Use>();
  for (const document of v.parse(referrersSchema, answer)) {
    const isDraft = document._id.startsWith('drafts.');
    const useId = isDraft ? document._id.slice('drafts.'.length) : document._id;
    if (useId === id || !pointsStronglyTo(document, id)) continue;
    const known = uses.get(useId);
    if (known && !known.isDraft) continue;
    uses.set(useId, { id: useId, type: document._type, title: readTitle(document), isDraft });
  }
  return [...uses.values()].toSorted(
    (a, b) => a.type.localeCompare(b.type) || a.title.localeCompare(b.title, 'de'),
  );
}

function pointsStronglyTo(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((item) => pointsStronglyTo(item, id));
  if (typeof value !== 'object' || value === null) return false;
  if (Reflect.get(value, '_ref') === id) return Reflect.get(value, '_weak') !== true;
  return Object.values(value).some((child) => pointsStronglyTo(child, id));
}

/** Title or name of any document of ours, empty where it has none. */
function readTitle(document: object): string {
  for (const field of ['title', 'name']) {
    const value: unknown = Reflect.get(document, field);
    if (typeof value === 'string' && value) return value;
  }
  return '';
}
