/** „Ersetzen durch“: everything that pointed to one contact points to another one afterwards. */
import * as v from 'valibot';
import type { Patch } from './patch.ts';
import { getPublishedId } from '../../schemas/vocabulary.ts';

/** GROQ: every stored version of every document that points to `$id`, and the contact itself. */
export const USES_QUERY = '*[references($id) || _id in [$id, "drafts." + $id]]';

/** A stored document, as far as replacing needs to know it. */
export interface StoredDocument {
  _id: string;
  _type: string;
  _rev: string;
}

/** One place that points to a contact. */
export interface ReferencePlace {
  /** Path as patches write it, for example `steps[_key=="a"].contacts[_key=="b"]`. */
  path: string;
  /** The same place already shows the new contact, so the old one is only taken out. */
  redundant: boolean;
}

/** Why a contact cannot take another one's place. */
export type ReplaceProblem = 'same' | 'missing' | 'inactive' | 'cycle';

/** What is known of a contact before it is chosen. */
export interface ContactFacts {
  active?: boolean | null | undefined;
  replacedBy?: string | null | undefined;
  published: boolean;
}

const documentsSchema = v.array(v.looseObject({ _id: v.string(), _type: v.string(), _rev: v.string() }));

/** Checks the answer of {@link USES_QUERY}. */
export function parseStoredDocuments(answer: unknown): StoredDocument[] {
  return v.parse(documentsSchema, answer);
}

/** Whether `newId` may take the place of `oldId`; `null` means yes. */
export function findReplaceProblem(
  oldId: string,
  newId: string,
  contacts: ReadonlyMap<string, ContactFacts>,
): ReplaceProblem | null {
  if (oldId === newId) return 'same';
  const chosen = contacts.get(newId);
  if (!chosen?.published) return 'missing';
  if (leadsTo(newId, oldId, contacts)) return 'cycle';
  return chosen.active === false ? 'inactive' : null;
}

/** Whether following „Ersetzt durch“ from one contact arrives at another. Ends on circles made elsewhere. */
function leadsTo(from: string, to: string, contacts: ReadonlyMap<string, ContactFacts>): boolean {
  const seen = new Set<string>();
  let next = contacts.get(from)?.replacedBy;
  while (next && !seen.has(next)) {
    if (next === to) return true;
    seen.add(next);
    next = contacts.get(next)?.replacedBy;
  }
  return false;
}

/**
 * All changes for one transaction: each place that points to `oldId` points to `newId` (or loses the
 * entry where `newId` stands already), and the old contact becomes inactive.
 */
export function buildReplacePatches(
  documents: readonly StoredDocument[],
  oldId: string,
  newId: string,
): Patch[] {
  return documents.flatMap((document): Patch[] => {
    const target = { id: document._id, ifRevisionID: document._rev };
    if (getPublishedId(document._id) === oldId) {
      const replacedBy = { _type: 'reference', _ref: newId };
      return [{ patch: { ...target, set: { active: false, replacedBy } } }];
    }
    const places = findPlaces(document, oldId, newId);
    const set = places.filter(({ redundant }) => !redundant).map(({ path }) => [`${path}._ref`, newId]);
    const unset = places.filter(({ redundant }) => redundant).map(({ path }) => path);
    if (places.length === 0) return [];
    return [
      {
        patch: {
          ...target,
          ...(set.length > 0 ? { set: Object.fromEntries(set) } : {}),
          ...(unset.length > 0 ? { unset } : {}),
        },
      },
    ];
  });
}

/** Every place of a document that points to `oldId`. */
export function findPlaces(document: object, oldId: string, newId: string): ReferencePlace[] {
  return Object.entries(document).flatMap(([field, value]) => visit(value, field));

  function visit(value: unknown, path: string): ReferencePlace[] {
    if (Array.isArray(value)) return visitList(value, path);
    if (typeof value !== 'object' || value === null) return [];
    if (Reflect.get(value, '_ref') === oldId) return [{ path, redundant: false }];
    return Object.entries(value).flatMap(([field, child]) => visit(child, `${path}.${field}`));
  }

  function visitList(list: readonly unknown[], path: string): ReferencePlace[] {
    let taken = list.some((item) => pointsTo(item, newId));
    return list.flatMap((item, index) => {
      const key = typeof item === 'object' && item !== null ? Reflect.get(item, '_key') : undefined;
      const place = typeof key === 'string' ? `${path}[_key=="${key}"]` : `${path}[${index}]`;
      if (!pointsTo(item, oldId)) return visit(item, place);
      const redundant = taken;
      taken = true;
      return [{ path: place, redundant }];
    });
  }
}

function pointsTo(value: unknown, id: string): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, '_ref') === id;
}
