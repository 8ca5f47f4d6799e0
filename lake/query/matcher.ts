/** Tells listeners whether a document matches their query, one document at a time. */
import { evaluateSync } from 'groq-js';
import type { ExprNode } from 'groq-js';
import { matchesText, parseTextQuery, textOfDocument } from '../store/text.ts';
import type { StoredDocument } from '../types.ts';
import { filterOf } from './parse.ts';
import type { QueryParams } from './parse.ts';
import { asType, plainAttribute } from './syntax-tree.ts';
import { textPatterns } from './text-search.ts';
import { runWithin, TimeLimitReached } from './watchdog.ts';
import { queryTimedOut } from '../errors.ts';
import { planQuery } from './plan.ts';
import type { View } from './perspective.ts';

/** Longest time for parsing a listener's query, and for testing one document. */
const LIMIT_MS = 100;

type Matcher = (document: StoredDocument) => boolean;

/**
 * A test for a listener's query, parsed once. Only the document itself is known, so a `->` in the filter
 * finds nothing. Throws a `LakeError` when the query does not parse or is no filter.
 */
export function createMatcher(query: string, params: QueryParams): Matcher {
  const conditions = parseFilter(query, params);
  const tests = conditions.map(
    (condition) => quickMatcher(condition, params) ?? slowMatcher(condition, params),
  );
  return (document) => tests.every((test) => test(document));
}

function parseFilter(query: string, params: QueryParams): ExprNode[] {
  try {
    return runWithin(LIMIT_MS, () => filterOf(query, params));
  } catch (error) {
    throw error instanceof TimeLimitReached ? queryTimedOut(query, LIMIT_MS) : error;
  }
}

/**
 * A test with a time limit: it runs at every transaction, so one costly filter would slow down everybody's
 * writing. A filter that exceeds the limit matches nothing from then on.
 */
function slowMatcher(condition: ExprNode, params: QueryParams): Matcher {
  let stopped = false;
  return (document) => {
    if (stopped) return false;
    try {
      return runWithin(LIMIT_MS, () => evaluate(condition, params, document));
    } catch (error) {
      if (!(error instanceof TimeLimitReached)) throw error;
      stopped = true;
      return false;
    }
  };
}

/** The shapes the Studio listens with most, without groq-js. */
function quickMatcher(condition: ExprNode, params: QueryParams): Matcher | null {
  const node = asType(condition, 'OpCall');
  const attribute = node ? plainAttribute(node['left']) : null;
  if (!node || attribute === null) return null;
  const value = simpleValue(node['right'], params);
  if (node['op'] === '==' && typeof value === 'string') return (document) => document[attribute] === value;
  if (node['op'] !== 'in' || !Array.isArray(value)) return null;
  const values = new Set<unknown>(value.filter((item) => typeof item === 'string'));
  return values.size === value.length ? (document) => values.has(document[attribute]) : null;
}

function simpleValue(node: unknown, params: QueryParams): unknown {
  const parameter = asType(node, 'Parameter');
  if (parameter) return params[String(parameter['name'])];
  return asType(node, 'Value')?.['value'];
}

function evaluate(condition: ExprNode, params: QueryParams, document: StoredDocument): boolean {
  const text = {
    find: (query: string) =>
      matchesText(textOfDocument(document), parseTextQuery(query)) ? null : new Set<string>(),
    patterns: textPatterns,
  };
  const plan = planQuery(condition, ONLY_ITSELF, { params, text });
  const value = evaluateSync(plan.tree, {
    root: document,
    dataset: [],
    params,
    dereference: (reference) => (reference._ref.startsWith('\u0000') ? { found: false } : null),
  });
  return value.type === 'boolean' && value.data;
}

const ONLY_ITSELF: View = {
  get: () => null,
  list: () => [],
  ofType: () => [],
  fromStored: () => [],
  referrers: () => [],
  group: () => [],
};
