/** Tells listeners whether a document matches their query, one document at a time. */
import { evaluateSync } from 'groq-js';
import type { ExprNode } from 'groq-js';
import { matchesText, parseTextQuery, textOfDocument } from '../store/text.ts';
import type { StoredDocument } from '../types.ts';
import { filterOf } from './parse.ts';
import type { QueryParams } from './parse.ts';
import { asType, plainAttribute } from './syntax-tree.ts';
import { textPatterns } from './text-search.ts';
import { planQuery } from './plan.ts';
import type { View } from './perspective.ts';

type Matcher = (document: StoredDocument) => boolean;

/**
 * A test for a listener's query, parsed once. Only the document itself is known, so a `->` in the filter
 * finds nothing. Throws a `LakeError` when the query does not parse or is no filter.
 */
export function createMatcher(query: string, params: QueryParams): Matcher {
  const conditions = filterOf(query, params);
  const fast = conditions.map((condition) => quickMatcher(condition, params));
  const tests = conditions.map(
    (condition, at) => fast[at] ?? ((item: StoredDocument) => evaluate(condition, params, item)),
  );
  return (document) => tests.every((test) => test(document));
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
