/**
 * The documents of one dataset in memory, as the newest transaction left them, with the indexes queries
 * need. Documents are never changed in place, so a list handed out stays as it was.
 */
import { publishedIdOf } from '../mutations/ids.ts';
import { collectReferences } from '../mutations/references.ts';
import type { StoredDocument } from '../types.ts';

/** Documents in memory; written only through `apply`. */
export interface Mirror {
  /** Grows with every `apply`; equal versions mean equal content. */
  version(): number;
  get(id: string): StoredDocument | null;
  /** Every document, ordered by id. */
  list(): readonly StoredDocument[];
  /** Ids of documents with any reference to the id. */
  referrers(id: string): Iterable<string>;
  /** Ids of documents with a strong reference to the id. */
  strongReferrers(id: string): string[];
  /** Ids of a published document, its draft and its versions, as far as they exist. */
  group(publishedId: string): Iterable<string>;
  apply(changes: Iterable<{ documentId: string; result: StoredDocument | null }>): void;
}

interface State {
  documents: Map<string, StoredDocument>;
  list: StoredDocument[];
  referrers: Map<string, Map<string, boolean>>;
  groups: Map<string, Set<string>>;
}

/** A mirror of documents that come ordered by id. */
export function createMirror(documents: Iterable<StoredDocument>): Mirror {
  const state: State = { documents: new Map(), list: [], referrers: new Map(), groups: new Map() };
  for (const document of documents) {
    state.documents.set(document._id, document);
    state.list.push(document);
    addLinks(state, document);
  }
  let version = 0;
  return {
    version: () => version,
    get: (id) => state.documents.get(id) ?? null,
    list: () => state.list,
    referrers: (id) => state.referrers.get(id)?.keys() ?? [],
    strongReferrers(id) {
      const links = [...(state.referrers.get(id) ?? [])];
      return links
        .filter(([, strong]) => strong)
        .map(([source]) => source)
        .toSorted();
    },
    group: (publishedId) => state.groups.get(publishedId) ?? [],
    apply(changes) {
      version += 1;
      state.list = state.list.slice();
      for (const { documentId, result } of changes) replaceDocument(state, documentId, result);
    },
  };
}

function replaceDocument(state: State, id: string, result: StoredDocument | null): void {
  const previous = state.documents.get(id);
  const at = positionOf(state.list, id);
  if (previous) removeLinks(state, previous);
  if (result) {
    state.documents.set(id, result);
    state.list.splice(at, previous ? 1 : 0, result);
    addLinks(state, result);
  } else if (previous) {
    state.documents.delete(id);
    state.list.splice(at, 1);
  }
}

/** Where the id is, or would be, in a list ordered by id. */
function positionOf(list: StoredDocument[], id: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = list[middle];
    if (found && found._id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addLinks(state: State, document: StoredDocument): void {
  const group = publishedIdOf(document._id);
  const members = state.groups.get(group) ?? new Set();
  state.groups.set(group, members.add(document._id));
  for (const { target, weak } of collectReferences(document)) {
    const sources = state.referrers.get(target) ?? new Map<string, boolean>();
    sources.set(document._id, sources.get(document._id) === true || !weak);
    state.referrers.set(target, sources);
  }
}

function removeLinks(state: State, document: StoredDocument): void {
  const group = publishedIdOf(document._id);
  const members = state.groups.get(group);
  members?.delete(document._id);
  if (members?.size === 0) state.groups.delete(group);
  for (const { target } of collectReferences(document)) {
    const sources = state.referrers.get(target);
    sources?.delete(document._id);
    if (sources?.size === 0) state.referrers.delete(target);
  }
}
