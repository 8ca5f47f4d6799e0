/** Answers queries on one dataset: keeps its documents in memory and the views readers share. */
import { queryFailed, queryTimedOut, LakeError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { Access, Json, Perspective, StoredDocument } from '../types.ts';
import { compileAccess } from './access.ts';
import type { CompiledAccess } from './access.ts';
import { prepareQuery } from './evaluate.ts';
import type { QueryEnvironment } from './evaluate.ts';
import { createMirror } from './mirror.ts';
import type { Mirror } from './mirror.ts';
import { parseQuery } from './parse.ts';
import { createView, perspectiveKey } from './perspective.ts';
import type { View } from './perspective.ts';
import { createTextSearch } from './text-search.ts';
import type { TextSearch } from './plan.ts';
import { runWithin, TimeLimitReached } from './watchdog.ts';

/** One question to the engine. */
export interface EngineRequest {
  query: string;
  params: { [name: string]: Json };
  perspective: Perspective;
  access: Access;
  timestamp: Date;
}

/** The documents of one dataset, ready to be queried. */
export interface QueryEngine {
  mirror: Mirror;
  /** Answers on this thread; throws `TimeLimitReached` after `limitMs`, `null` means never. */
  run(request: EngineRequest, limitMs: number | null): Json;
  /** Stored ids a query finds for a mutation, with what the transaction did so far laid over. */
  findIds(request: EngineRequest, pending: Map<string, StoredDocument | null>): string[];
}

const VIEWS_MAX = 30;
/** By-query mutations run inside a transaction, where nothing else can happen meanwhile. */
const FIND_LIMIT_MS = 2000;

/** An engine over the documents a store has now; later transactions reach it through its mirror. */
export function createQueryEngine(
  store: Pick<Store, 'documents' | 'searchText'>,
  dataset: string,
): QueryEngine {
  const mirror = createMirror(store.documents(dataset));
  const text = createTextSearch(store, dataset);
  const viewOf = createViewCache(mirror);
  const environmentOf = (request: EngineRequest): QueryEnvironment => environment(request, dataset, text);
  return {
    mirror,
    run(request, limitMs) {
      return bounded(request.query, limitMs, () => {
        const tree = parseQuery(request.query, request.params);
        const view = viewOf(request.perspective, compileAccess(request.access));
        return prepareQuery(tree, view, environmentOf(request))();
      });
    },
    findIds(request, pending) {
      const { mayRead } = compileAccess(request.access);
      const base = pending.size === 0 ? mirror : layOver(mirror, pending);
      const view = createView(base, 'raw', mayRead);
      return idsIn(
        request.query,
        findWithin(request.query, () => {
          const tree = parseQuery(request.query, request.params);
          return prepareQuery(tree, view, environmentOf(request))();
        }),
      );
    },
  };
}

function environment(request: EngineRequest, dataset: string, text: TextSearch): QueryEnvironment {
  const { params, timestamp, access } = request;
  return { params, text, timestamp, identity: access.userId, dataset };
}

function createViewCache(mirror: Mirror): (perspective: Perspective, access: CompiledAccess) => View {
  const views = new Map<string, View>();
  let version = mirror.version();
  return (perspective, access) => {
    if (version !== mirror.version()) {
      views.clear();
      version = mirror.version();
    }
    // Whoever may read everything sees the same.
    const reader = access.mayRead === null ? '' : access.key;
    const key = `${perspectiveKey(perspective)}\n${reader}`;
    const known = views.get(key);
    if (known) return known;
    if (views.size >= VIEWS_MAX) views.delete(views.keys().next().value ?? '');
    const view = createView(mirror, perspective, access.mayRead);
    views.set(key, view);
    return view;
  };
}

/**
 * Runs a query from parsing (groq-js takes seconds for a long chain of conditions) to its result within a
 * limit. groq-js throws plain errors for what it cannot do; those are the query's fault, not ours.
 */
function bounded<Result>(query: string, limitMs: number | null, work: () => Result): Result {
  try {
    return limitMs === null ? work() : runWithin(limitMs, work);
  } catch (error) {
    if (error instanceof TimeLimitReached || error instanceof LakeError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw queryFailed(query, `The query could not be evaluated: ${reason}. Check the functions it uses.`);
  }
}

function findWithin(query: string, work: () => Json): Json {
  try {
    return bounded(query, FIND_LIMIT_MS, work);
  } catch (error) {
    throw error instanceof TimeLimitReached ? queryTimedOut(query, FIND_LIMIT_MS) : error;
  }
}

function layOver(mirror: Mirror, pending: Map<string, StoredDocument | null>): Mirror {
  const copy = createMirror(mirror.list());
  copy.apply([...pending].map(([documentId, result]) => ({ documentId, result })));
  return copy;
}

function idsIn(query: string, found: Json): string[] {
  const list = Array.isArray(found) ? found : [found];
  return list.flatMap((item): string[] => {
    if (item === null) return [];
    const id = typeof item === 'object' && !Array.isArray(item) ? item['_id'] : item;
    if (typeof id === 'string') return [id];
    throw queryFailed(query, 'A query in a mutation must find documents or their ids.');
  });
}
