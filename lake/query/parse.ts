/** Parses GROQ once per text, and says in our words what is wrong with a query. */
import { GroqSyntaxError, parse } from 'groq-js';
import type { ExprNode } from 'groq-js';
import { badRequest, queryFailed, queryParseFailed, requestTooLarge } from '../errors.ts';
import type { Json } from '../types.ts';
import { asType, walkTree } from './syntax-tree.ts';
import type { TreeNode } from './syntax-tree.ts';

/** Values for the `$names` of a query. */
export type QueryParams = { [name: string]: Json };

/** Bounds of a query. */
export const QUERY_LIMITS = {
  /** UTF-16 units of the query text. */
  queryLengthMax: 100_000,
  /** UTF-16 units of the parameters as JSON. */
  paramsLengthMax: 1_000_000,
  /** Expressions inside one another; deeper ones would exhaust the stack. */
  depthMax: 400,
} as const;

/** Functions groq-js knows by name only. */
const MISSING_NAMESPACES = new Set(['geo', 'documents', 'user', 'media', 'delta', 'diff']);
/** `@[$field]` names an attribute, an element or a condition: only the parameter's value tells which. */
const NEEDS_PARAMS = /\[\s*\$\w+\s*\]/;
const CACHE_SIZE = 500;
const cache = new Map<string, ExprNode>();

/** The syntax tree of a query. Throws a `LakeError` with the place of the mistake. */
export function parseQuery(query: string, params: QueryParams): ExprNode {
  checkBounds(query, params);
  const cached = cache.get(query);
  if (cached) {
    checkParams(query, cached, params);
    return cached;
  }
  const tree = parseText(query, params);
  checkFunctions(query, tree);
  checkParams(query, tree, params);
  return tree;
}

function parseText(query: string, params: QueryParams): ExprNode {
  if (!NEEDS_PARAMS.test(query)) {
    const tree = parseWithoutParams(query);
    if (tree) return tree;
  }
  // Some places, such as slices, want their parameters while parsing.
  try {
    return parse(query, { params });
  } catch (error) {
    throw parseFailure(query, error);
  }
}

/** Kept for the next time; `undefined` when the query cannot be read without its parameters. */
function parseWithoutParams(query: string): ExprNode | undefined {
  try {
    const tree = parse(query);
    if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
    cache.set(query, tree);
    return tree;
  } catch (error) {
    if (error instanceof GroqSyntaxError) throw parseFailure(query, error);
    return undefined;
  }
}

function parseFailure(query: string, error: unknown): Error {
  if (error instanceof RangeError) {
    return queryParseFailed(query, 'The query is nested too deeply. Split it.', {
      start: 0,
      end: query.length,
    });
  }
  const message = error instanceof Error ? error.message : String(error);
  const start = error instanceof GroqSyntaxError ? Math.min(error.position, query.length) : 0;
  const end = error instanceof GroqSyntaxError ? Math.min(start + 1, query.length) : query.length;
  const description = message.replace(/^Syntax error in GROQ query at position \d+: /, '');
  return queryParseFailed(query, description, { start, end });
}

function checkBounds(query: string, params: QueryParams): void {
  if (query.trim() === '') throw badRequest('The query is empty. Send GROQ, such as *[_type == "topic"].');
  if (query.length > QUERY_LIMITS.queryLengthMax) {
    throw requestTooLarge(
      `The query has ${query.length} characters, more than the ${QUERY_LIMITS.queryLengthMax} allowed. Move long lists into parameters.`,
    );
  }
  const length = JSON.stringify(params).length;
  if (length > QUERY_LIMITS.paramsLengthMax) {
    throw requestTooLarge(
      `The query parameters have ${length} characters, more than the ${QUERY_LIMITS.paramsLengthMax} allowed. Ask in several queries.`,
    );
  }
  checkNesting(query);
}

/** Brackets alone, before parsing: the parser itself recurses. */
function checkNesting(query: string): void {
  let depth = 0;
  let deepest = 0;
  for (const character of query) {
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  if (deepest > QUERY_LIMITS.depthMax) {
    throw queryParseFailed(query, `The query nests more than ${QUERY_LIMITS.depthMax} brackets. Split it.`, {
      start: 0,
      end: query.length,
    });
  }
}

function checkParams(query: string, tree: ExprNode, params: QueryParams): void {
  for (const node of walkTree(tree)) {
    const name = node.type === 'Parameter' ? node['name'] : undefined;
    if (typeof name === 'string' && !Object.hasOwn(params, name)) {
      throw queryParseFailed(
        query,
        `param $${name} referenced, but not provided. Send it with the query.`,
        placeOf(query, `$${name}`),
      );
    }
  }
}

function checkFunctions(query: string, tree: ExprNode): void {
  const allowed = new Set<unknown>();
  for (const node of walkTree(tree)) {
    if (node.type === 'OpCall' && node['op'] === 'match') allowed.add(node['right']);
    if (node.type !== 'FuncCall' || !isMissing(node, allowed)) continue;
    const name = `${String(node['namespace'])}::${String(node['name'])}`;
    throw queryParseFailed(
      query,
      `Function ${name}() is not available in this Content Lake. Rewrite the query without it.`,
      placeOf(query, name),
    );
  }
}

function isMissing(node: TreeNode, allowed: Set<unknown>): boolean {
  const namespace = String(node['namespace']);
  if (namespace === 'text') return node['name'] !== 'query' || !allowed.has(node);
  return MISSING_NAMESPACES.has(namespace);
}

function placeOf(query: string, text: string): { start: number; end: number } {
  const start = Math.max(0, query.indexOf(text));
  return { start, end: Math.min(start + text.length, query.length) };
}

/**
 * The condition of a filter query, `*[…]`, as a tree; `null` when it has none. Projections, ordering and
 * slices around it are ignored. Throws a `LakeError` when the query is something else.
 */
export function filterOf(query: string, params: QueryParams): ExprNode[] {
  let node: unknown = parseQuery(query, params);
  const conditions: ExprNode[] = [];
  for (;;) {
    if (asType(node, 'Everything')) return conditions;
    const filter = asType(node, 'Filter');
    const wrapper =
      filter ??
      ['Map', 'Projection', 'PipeFuncCall', 'Slice', 'AccessElement', 'Group', 'ArrayCoerce']
        .map((type) => asType(node, type))
        .find((found) => found !== null);
    if (!wrapper) {
      throw queryFailed(query, 'Only a filter can be listened to or used here: *[ … ].');
    }
    const condition = filter?.['expr'];
    if (isNode(condition)) conditions.push(condition);
    node = wrapper['base'];
  }
}

function isNode(value: unknown): value is ExprNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
