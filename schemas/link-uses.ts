/**
 * Where documents hold addresses of web pages. Pure and without imports: the link check collects with it
 * what to ask, and the Studio finds with it what to replace.
 */

/** Names of the fields that hold an address, in any document and at any depth. */
export const LINK_FIELDS = ['href', 'website', 'appointmentUrl', 'formUrl', 'link'] as const;

/** Types whose addresses are shown to nobody. */
export const TYPES_WITHOUT_LINKS = ['linkReport', 'settledFeedback'] as const;

/** One place that holds an address. */
export interface LinkUse {
  /** The address exactly as it is stored. */
  url: string;
  /** Path in the form patches use: `steps[_key=="k1"].links[_key=="k2"].href`. */
  path: string;
}

/** Deeper content does not come from our forms. */
const DEPTH_MAX = 20;

/** Every web address (http or https) of a document, in the order of its fields. */
export function listLinkUses(document: Readonly<Record<string, unknown>>): LinkUse[] {
  if (TYPES_WITHOUT_LINKS.some((type) => type === document['_type'])) return [];
  const uses: LinkUse[] = [];
  walk(document, '', uses);
  return uses;
}

/** Whether a stored text is a web address, as opposed to a mail address, a phone number or nonsense. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

function walk(value: unknown, path: string, uses: LinkUse[], depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return;
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => walk(item, `${path}${formatItem(item, index)}`, uses, depth + 1));
    return;
  }
  for (const [name, field] of Object.entries(value)) {
    const fieldPath = path === '' ? name : `${path}.${name}`;
    if (typeof field !== 'string') walk(field, fieldPath, uses, depth + 1);
    else if (LINK_FIELDS.some((known) => known === name) && isWebAddress(field)) {
      uses.push({ url: field, path: fieldPath });
    }
  }
}

/** Keys survive reordering, positions do not; content that came in without keys still has positions. */
function formatItem(item: unknown, index: number): string {
  const key = typeof item === 'object' && item !== null && '_key' in item ? item._key : undefined;
  return typeof key === 'string' && !key.includes('"') ? `[_key=="${key}"]` : `[${index}]`;
}
