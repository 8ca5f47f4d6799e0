/**
 * Enforces access lists. A grant's filter is GROQ over one document, the same text the Studio reads from
 * `/acl`, so what the Studio offers and what the lake allows cannot drift apart.
 */
import { evaluateSync, parse } from 'groq-js';
import type { ExprNode } from 'groq-js';
import type { Access, Grant, Permission, StoredDocument } from '../types.ts';
import type { ReadFilter } from './perspective.ts';
import { asType, isExpression, isTreeNode, plainAttribute, rewriteTree } from './syntax-tree.ts';
import type { TreeNode } from './syntax-tree.ts';
import { filterOf } from './parse.ts';

/** An access list ready to be asked. */
export interface CompiledAccess {
  /** Same key, same answers. */
  key: string;
  allows(permission: Permission, document: StoredDocument): boolean;
  /** The `read` permission as a filter; `null` when everything may be read. */
  mayRead: ReadFilter;
}

type Condition = (document: StoredDocument) => boolean;

const CACHE_SIZE = 200;
const cache = new Map<string, CompiledAccess>();

/** Compiles an access list, once per user and list. Throws a `LakeError` when a filter does not parse. */
export function compileAccess(access: Access): CompiledAccess {
  const key = JSON.stringify([access.userId, access.grants]);
  const known = cache.get(key);
  if (known) return known;
  const compiled = compileGrants(key, access);
  if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
  cache.set(key, compiled);
  return compiled;
}

function compileGrants(key: string, access: Access): CompiledAccess {
  const conditions = new Map<Permission, Condition[] | 'always'>();
  for (const grant of access.grants) {
    const condition = compileFilter(grant, access.userId);
    for (const permission of grant.permissions) {
      const list = conditions.get(permission) ?? [];
      if (condition === 'always' || list === 'always') conditions.set(permission, 'always');
      else conditions.set(permission, [...list, condition]);
    }
  }
  const allows = (permission: Permission, document: StoredDocument): boolean => {
    const list = conditions.get(permission) ?? [];
    return list === 'always' || list.some((condition) => condition(document));
  };
  const mayRead = conditions.get('read') === 'always' ? null : remember((item) => allows('read', item));
  return { key, allows, mayRead };
}

/** Documents never change in place, so an answer stays true for as long as the object lives. */
function remember(condition: Condition): Condition {
  const answers = new WeakMap<StoredDocument, boolean>();
  return (document) => {
    const known = answers.get(document);
    if (known !== undefined) return known;
    const answer = condition(document);
    answers.set(document, answer);
    return answer;
  };
}

function compileFilter(grant: Grant, userId: string): Condition | 'always' {
  const conditions = filterOf(`*[${grant.filter}]`, {}).map(foldPaths);
  if (conditions.every(matchesEveryId)) return 'always';
  return (document) =>
    conditions.every((tree) => {
      const value = evaluateSync(tree, { root: document, dataset: [], identity: userId });
      return value.type === 'boolean' && value.data;
    });
}

/** Makes `path("…")` a value: groq-js would build its pattern again for every document. */
function foldPaths(tree: ExprNode): ExprNode {
  const folded = rewriteTree(tree, (node) => {
    const pattern = pathPattern(node);
    if (pattern === null) return null;
    return { type: 'Value', value: evaluateSync(parse(`path(${JSON.stringify(pattern)})`)).data };
  });
  return isTreeNode(folded) && isExpression(folded) ? folded : tree;
}

function pathPattern(node: TreeNode): string | null {
  if (node.type !== 'FuncCall' || node['namespace'] !== 'global' || node['name'] !== 'path') return null;
  const [argument] = Array.isArray(node['args']) ? node['args'] : [];
  const value = asType(argument, 'Value')?.['value'];
  return typeof value === 'string' ? value : null;
}

/** `_id in path("**")`: true of every document, so never worth evaluating. */
function matchesEveryId(tree: ExprNode): boolean {
  const node = asType(tree, 'OpCall');
  if (!node || node['op'] !== 'in' || plainAttribute(node['left']) !== '_id') return false;
  const pattern = asType(node['right'], 'Value')?.['value'];
  return JSON.stringify(pattern) === '"**"';
}
