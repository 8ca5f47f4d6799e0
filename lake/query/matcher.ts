/** Tells listeners whether a document matches their query, one document at a time. */
import { evaluateSync } from 'groq-js';
import type { ExprNode } from 'groq-js';
import { publishedIdOf } from '../mutations/ids.ts';
import { matchesText, parseTextQuery, textOfDocument } from '../store/text.ts';
import type { StoredDocument } from '../types.ts';
import { filterOf } from './parse.ts';
import type { QueryParams } from './parse.ts';
import { asType, plainAttribute } from './syntax-tree.ts';
import { textPatterns } from './text-search.ts';
import { runWithin, TimeLimitReached } from './watchdog.ts';
import { cannotEvaluate, queryTimedOut } from '../errors.ts';
import { planQuery } from './plan.ts';
import type { View } from './perspective.ts';

// Wall-clock times: generous, so that a busy machine does not take a harmless filter for a runaway.
const PARSE_LIMIT_MS = 2000;
const TEST_LIMIT_MS = 500;

type Matcher = (document: StoredDocument) => boolean;

/**
 * A test for a listener's query, parsed once. Only the document itself is known, so a `->` in the filter
 * finds nothing. Throws a `LakeError` when the query does not parse or is no filter; the test itself throws one
 * when the filter takes too long on a document or cannot be evaluated.
 */
export function createMatcher(query: string, params: QueryParams): Matcher {
  const conditions = parseFilter(query, params);
  const tests = conditions.map(
    (condition) => quickMatcher(condition, params) ?? slowMatcher(condition, params, query),
  );
  return (document) => tests.every((test) => test(document));
}

function parseFilter(query: string, params: QueryParams): ExprNode[] {
  try {
    return runWithin(PARSE_LIMIT_MS, () => filterOf(query, params));
  } catch (error) {
    throw error instanceof TimeLimitReached ? queryTimedOut(query, PARSE_LIMIT_MS) : error;
  }
}

/**
 * A test with a time limit: it runs at every transaction, so one costly filter would slow down everybody's
 * writing. A filter that exceeds the limit throws a `LakeError`, at once from then on; its stream is to end
 * with that message, because a listener that silently hears nothing more is worse than none.
 */
function slowMatcher(condition: ExprNode, params: QueryParams, query: string): Matcher {
  let stopped: unknown;
  return (document) => {
    if (stopped !== undefined) throw stopped;
    try {
      return runWithin(TEST_LIMIT_MS, () => evaluate(condition, params, document));
    } catch (error) {
      stopped =
        error instanceof TimeLimitReached
          ? queryTimedOut(query, TEST_LIMIT_MS)
          : cannotEvaluate(query, error);
      throw stopped;
    }
  };
}

/** The shapes the Studio listens with most, without groq-js. */
function quickMatcher(condition: unknown, params: QueryParams): Matcher | null {
  const and = asType(condition, 'And');
  if (and) {
    const left = quickMatcher(and['left'], params);
    const right = left && quickMatcher(and['right'], params);
    return left && right ? (document) => left(document) && right(document) : null;
  }
  return quickVersionOf(condition, params) ?? quickComparison(condition, params);
}

function quickVersionOf(condition: unknown, params: QueryParams): Matcher | null {
  const call = asType(condition, 'FuncCall');
  if (!call || call['namespace'] !== 'sanity' || call['name'] !== 'versionOf') return null;
  const [argument] = Array.isArray(call['args']) ? call['args'] : [];
  const id = simpleValue(argument, params);
  return typeof id === 'string' ? (document) => publishedIdOf(document._id) === id : null;
}

function quickComparison(condition: unknown, params: QueryParams): Matcher | null {
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
