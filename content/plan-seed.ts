/**
 * Decides which seed documents may be created. Pure, so that every case can be tested without a lake.
 *
 * The rule: the seed is a gift, not a master copy. What an editor has changed, started as a draft or
 * deleted belongs to the editor; the seed only fills in what was never there.
 */
import type { SeedDocument } from './documents.ts';

/** What is known about a dataset before seeding. */
export interface SeedState {
  /** Ids of published documents. */
  published: ReadonlySet<string>;
  /** Ids, without `drafts.`, of documents that have a draft. */
  drafts: ReadonlySet<string>;
  /** Ids that an earlier seeding created or met; who is missing now was deleted by someone. */
  remembered: ReadonlySet<string>;
}

/** What seeding will do, and why it leaves the rest alone. */
export interface SeedPlan {
  create: SeedDocument[];
  /** Published already, perhaps changed by an editor. */
  existing: string[];
  /** Only a draft: an editor has unpublished it or is still writing. */
  draftOnly: string[];
  /** Seeded once and deleted since. */
  deleted: string[];
  /** New, but pointing at something that is not published; `missing` says at what. */
  blocked: { id: string; missing: string[] }[];
  /** Ids to add to the receipt. */
  remember: string[];
}

/** Sorts the documents into those that may be created and those that stay untouched. */
export function planSeed(documents: readonly SeedDocument[], state: SeedState): SeedPlan {
  const { published, drafts, remembered } = state;
  const ids = documents.map((document) => document._id);
  const existing = ids.filter((id) => published.has(id));
  const draftOnly = ids.filter((id) => !published.has(id) && drafts.has(id));
  const met = new Set([...existing, ...draftOnly]);
  const deleted = ids.filter((id) => !met.has(id) && remembered.has(id));
  const candidates = documents.filter(({ _id }) => !met.has(_id) && !remembered.has(_id));
  const { create, blocked } = separateBlocked(candidates, published);
  const created = create.map((document) => document._id);
  const remember = [...met, ...created].filter((id) => !remembered.has(id));
  return { create, existing, draftOnly, deleted, blocked, remember };
}

/**
 * A strong reference to a missing document would make the whole transaction fail, so such documents
 * stay out, and with them those that need them.
 */
function separateBlocked(candidates: readonly SeedDocument[], published: ReadonlySet<string>) {
  const blocked: SeedPlan['blocked'] = [];
  let create = [...candidates];
  for (;;) {
    const available = new Set([...published, ...create.map((document) => document._id)]);
    const missingOf = (document: SeedDocument) => listReferences(document).filter((id) => !available.has(id));
    const complete = create.filter((document) => missingOf(document).length === 0);
    if (complete.length === create.length) return { create, blocked };
    for (const document of create) {
      const missing = missingOf(document);
      if (missing.length > 0) blocked.push({ id: document._id, missing });
    }
    create = complete;
  }
}

/** Ids of all documents a document points at, each once, in order of appearance. */
export function listReferences(document: SeedDocument): string[] {
  const found = new Set<string>();
  collect(document, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('_ref' in value && typeof value._ref === 'string') found.add(value._ref);
  for (const part of Object.values(value)) collect(part, found);
}
