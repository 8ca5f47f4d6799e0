/** Runs a parsed query on a view with groq-js. The same code serves the main thread and the worker. */
import { evaluateSync, toJS } from 'groq-js';
import type { ExprNode } from 'groq-js';
import type { Json } from '../types.ts';
import { isObject } from '../json.ts';
import { planQuery } from './plan.ts';
import type { Plan, TextSearch } from './plan.ts';
import type { QueryParams } from './parse.ts';
import type { View } from './perspective.ts';
import { walkTree } from './syntax-tree.ts';

/** What a query may know besides its documents. */
export interface QueryEnvironment {
  params: QueryParams;
  text: TextSearch;
  /** What `now()` returns. */
  timestamp: Date;
  /** What `identity()` returns. */
  identity: string;
  dataset: string;
}

/** A query ready to run on a view. */
export function prepareQuery(tree: ExprNode, view: View, environment: QueryEnvironment): () => Json {
  const plan = planQuery(tree, view, environment);
  const documents = readsDataset(plan) ? view.list() : [];
  const { params, timestamp, identity, dataset } = environment;
  return () => {
    const value = evaluateSync(plan.tree, {
      dataset: documents,
      params,
      timestamp,
      identity,
      dereference: (reference) => toDocument(plan.dereference(reference)),
      sanity: { projectId: 'embedded', dataset },
    });
    const result = toJS(value);
    return isResult(result) ? result : null;
  };
}

function readsDataset(plan: Plan): boolean {
  for (const node of walkTree(plan.tree)) {
    if (node.type === 'Everything' || node['namespace'] === 'releases') return true;
  }
  return false;
}

/** groq-js wants an index signature on what it dereferences. */
function toDocument(value: unknown): { [key: string]: unknown } | null {
  return isObject(value) ? value : null;
}

function isResult(value: unknown): value is Json {
  return value !== undefined;
}
