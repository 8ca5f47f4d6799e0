/**
 * What a reader sees of a dataset: a perspective (published, drafts, a stack of releases or everything
 * raw) over the documents the reader may read. groq-js knows neither, so queries run on these views.
 */
import { isObject } from '../json.ts';
import { isDraftId, isPublishedId, publishedIdOf, releaseOf } from '../mutations/ids.ts';
import type { Perspective, StoredDocument } from '../types.ts';
import type { Mirror } from './mirror.ts';

/** A document as a view shows it: in overlays `_originalId` says where it really comes from. */
export type ViewDocument = StoredDocument;

/** Read access to what one reader sees. */
export interface View {
  /** By the id the view shows; `null` when missing or hidden. */
  get(id: string): ViewDocument | null;
  /** Everything, ordered by id. */
  list(): readonly ViewDocument[];
  ofType(type: string): readonly ViewDocument[];
  /** What the view shows of the groups these stored ids belong to, ordered by id. */
  fromStored(ids: Iterable<string>): ViewDocument[];
  /** Stored ids with a reference to the id. */
  referrers(id: string): Iterable<string>;
  /** Stored ids of a document group. */
  group(publishedId: string): Iterable<string>;
}

/** Whether the reader may read a stored document; `null` means every one. */
export type ReadFilter = ((document: StoredDocument) => boolean) | null;

/**
 * The view of a mirror in a perspective. Good until the mirror changes. What it works out on demand is
 * kept in one assignment each, so that a query stopped half-way leaves nothing half-made.
 */
export function createView(mirror: Mirror, perspective: Perspective, mayRead: ReadFilter): View {
  const get = createGet(mirror, perspective, mayRead);
  let all: readonly ViewDocument[] | null = null;
  let types: Map<string, ViewDocument[]> | null = null;
  const list = (): readonly ViewDocument[] => (all ??= listAll(mirror, perspective, { get, mayRead }));
  return {
    get,
    list,
    ofType: (type) => (types ??= groupByType(list())).get(type) ?? [],
    fromStored(ids) {
      const shown = new Set<string>();
      for (const id of ids) shown.add(perspective === 'raw' ? id : publishedIdOf(id));
      return [...shown].toSorted().flatMap((id) => get(id) ?? []);
    },
    referrers: (id) => mirror.referrers(id),
    group: (publishedId) => mirror.group(publishedId),
  };
}

/** A perspective as text, for use as a key. */
export function perspectiveKey(perspective: Perspective): string {
  return typeof perspective === 'string' ? perspective : perspective.join(',');
}

function groupByType(documents: readonly ViewDocument[]): Map<string, ViewDocument[]> {
  const types = new Map<string, ViewDocument[]>();
  for (const document of documents) {
    const known = types.get(document._type);
    if (known) known.push(document);
    else types.set(document._type, [document]);
  }
  return types;
}

type Get = (id: string) => ViewDocument | null;

function createGet(mirror: Mirror, perspective: Perspective, mayRead: ReadFilter): Get {
  const readable = (id: string): StoredDocument | null => {
    const document = mirror.get(id);
    return document && (mayRead === null || mayRead(document)) ? document : null;
  };
  if (perspective === 'raw') return readable;
  if (perspective === 'published') return (id) => (isPublishedId(id) ? readable(id) : null);
  const ranks = rankLayers(perspective === 'drafts' ? ['drafts'] : perspective);
  const shown = new Map<string, ViewDocument | null>();
  return (id) => {
    if (!isPublishedId(id)) return null;
    const known = shown.get(id);
    if (known !== undefined) return known;
    const candidates = [...mirror.group(id)].flatMap((member) => readable(member) ?? []);
    const best = chooseBest(candidates, ranks);
    const document = best ? { ...best, _id: id, _originalId: best._id } : null;
    shown.set(id, document);
    return document;
  };
}

/** Layers by name, the most important first; `published` is always the last. */
function rankLayers(stack: string[]): Map<string, number> {
  const layers = [...stack.filter((layer) => layer !== 'published'), 'published'];
  return new Map(layers.map((layer, index) => [layer, index]));
}

function chooseBest(candidates: StoredDocument[], ranks: Map<string, number>): StoredDocument | null {
  let best: StoredDocument | null = null;
  let bestRank = Infinity;
  for (const candidate of candidates) {
    const rank = ranks.get(layerOf(candidate._id)) ?? Infinity;
    if (rank >= bestRank) continue;
    best = candidate;
    bestRank = rank;
  }
  const system = best?.['_system'];
  return isObject(system) && system['delete'] === true ? null : best;
}

function layerOf(id: string): string {
  return isDraftId(id) ? 'drafts' : (releaseOf(id) ?? 'published');
}

function listAll(
  mirror: Mirror,
  perspective: Perspective,
  { get, mayRead }: { get: Get; mayRead: ReadFilter },
): readonly ViewDocument[] {
  const stored = mirror.list();
  if (perspective === 'raw') return mayRead === null ? stored : stored.filter(mayRead);
  if (perspective === 'published') {
    return stored.filter((item) => isPublishedId(item._id) && (mayRead === null || mayRead(item)));
  }
  const ids = new Set(stored.map((item) => publishedIdOf(item._id)));
  return [...ids].toSorted().flatMap((id) => get(id) ?? []);
}
