/**
 * Makes a query cheap before groq-js runs it. Wherever a filter over the whole dataset names ids, types
 * or references, the dataset is replaced by the few documents that can pass; the filter itself stays, so
 * a plan can only save time, never change a result. Text search, which groq-js lacks, becomes a lookup.
 */
import type { ExprNode } from 'groq-js';
import { isExpression, asType, isTreeNode, plainAttribute, rewriteTree } from './syntax-tree.ts';
import type { TreeNode } from './syntax-tree.ts';
import type { QueryParams } from './parse.ts';
import type { View, ViewDocument } from './perspective.ts';

/** Finds documents by their text; given to the planner because only the store knows how. */
export interface TextSearch {
  /** Stored ids of matching documents; `null` when the query restricts nothing. */
  find(query: string): Set<string> | null;
  /** The words of a query as patterns for `match`, wanted and unwanted. */
  patterns(query: string): { wanted: string[]; unwanted: string[] };
}

/** A planned query: the tree to run, and the answers to the lookups in it. */
export interface Plan {
  tree: ExprNode;
  /** Answers references; also the lookups the plan has put into the tree. */
  dereference(reference: { _ref: string }): ViewDocument | LookupAnswer | null;
}

/** What a lookup returns: groq-js takes any object for a document. */
export interface LookupAnswer {
  list?: ViewDocument[];
  found?: boolean;
}

// No document id can hold a NUL, so a lookup is never mistaken for a reference.
const LOOKUP = '\u0000';
const REFERRERS = `${LOOKUP}referrers:`;
const TEXT = `${LOOKUP}text:`;

interface Context {
  view: View;
  params: QueryParams;
  text: TextSearch;
  textSets: Set<string>[];
}

/** Plans a parsed query for one view. */
export function planQuery(
  tree: ExprNode,
  view: View,
  options: { params: QueryParams; text: TextSearch },
): Plan {
  const context: Context = { view, params: options.params, text: findOnce(options.text), textSets: [] };
  const planned = rewriteTree(tree, (node) => planNode(node, context));
  if (!isTreeNode(planned) || !isExpression(planned)) throw new Error('A planned query is no expression.');
  return { tree: planned, dereference: (reference) => answer(reference._ref, context) };
}

/** The Studio repeats one search in many places of a query. */
function findOnce(text: TextSearch): TextSearch {
  const found = new Map<string, Set<string> | null>();
  const find = (query: string): Set<string> | null => {
    const known = found.get(query);
    if (known !== undefined) return known;
    const ids = text.find(query);
    found.set(query, ids);
    return ids;
  };
  return { find, patterns: text.patterns };
}

function planNode(node: TreeNode, context: Context): TreeNode | null {
  if (node.type === 'OpCall' && node['op'] === 'match') return planMatch(node, context);
  if (node.type !== 'Filter' || !asType(node['base'], 'Everything')) return null;
  const base = planBase(node['expr'], context);
  if (base === null) return null;
  return { ...node, base, expr: rewriteTree(node['expr'], (inner) => planNode(inner, context)) };
}

function planBase(condition: unknown, context: Context): TreeNode | null {
  const documents = candidates(condition, context);
  if (documents) return { type: 'Value', value: documents };
  const id = correlatedReference(condition);
  return id ? lookup(REFERRERS, id, 'list') : null;
}

/** Documents that can pass a condition, ordered by id; `null` when the condition names none. */
function candidates(condition: unknown, context: Context): readonly ViewDocument[] | null {
  if (!isTreeNode(condition)) return null;
  switch (condition.type) {
    case 'Group':
      return candidates(condition['base'], context);
    case 'And': {
      const left = candidates(condition['left'], context);
      const right = candidates(condition['right'], context);
      if (!left || !right) return left ?? right;
      return left.length <= right.length ? left : right;
    }
    case 'Or':
      return uniteAll(alternatives(condition), context, (part) => candidates(part, context));
    case 'OpCall':
      return comparisonCandidates(condition, context);
    case 'FuncCall':
      return functionCandidates(condition, context);
    default:
      return null;
  }
}

/** The members of a chain of `||`, which may be thousands long. */
function alternatives(condition: TreeNode): unknown[] {
  const found: unknown[] = [];
  const open: unknown[] = [condition];
  while (open.length > 0) {
    const node = open.pop();
    const or = asType(node, 'Or');
    if (or) open.push(or['left'], or['right']);
    else found.push(node);
  }
  return found;
}

/** All documents of some lists once, ordered by id; `null` when a scan of everything is no dearer. */
function uniteAll<Part>(
  parts: Part[],
  { view }: Context,
  list: (part: Part) => readonly ViewDocument[] | null,
): ViewDocument[] | null {
  const united = new Map<string, ViewDocument>();
  let seen = 0;
  for (const part of parts) {
    const documents = list(part);
    if (!documents || (seen += documents.length) > view.list().length) return null;
    for (const document of documents) united.set(document._id, document);
  }
  return [...united.values()].toSorted((one, other) => (one._id < other._id ? -1 : 1));
}

function comparisonCandidates(node: TreeNode, context: Context): readonly ViewDocument[] | null {
  const { op, left, right } = node;
  if (op === 'match') {
    const query = isWholeDocument(left) ? textQuery(right, context) : null;
    const found = query === null ? null : context.text.find(query);
    return found && context.view.fromStored(found);
  }
  if (op !== '==' && op !== 'in') return null;
  const straight = plainAttribute(left);
  const attribute = straight ?? (op === '==' ? plainAttribute(right) : null);
  const value = constantOf(straight === null ? left : right, context);
  if (attribute === null || value === undefined) return null;
  const values = op === '==' ? [value] : value;
  return Array.isArray(values) ? byAttribute(attribute, values, context) : null;
}

function byAttribute(attribute: string, values: unknown[], context: Context): readonly ViewDocument[] | null {
  const { view } = context;
  const texts = [...new Set(values.filter((value) => typeof value === 'string'))];
  if (attribute === '_id') return texts.toSorted().flatMap((id) => view.get(id) ?? []);
  if (attribute !== '_type') return null;
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return view.ofType(only);
  return uniteAll(texts, context, (type) => context.view.ofType(type));
}

function functionCandidates(node: TreeNode, context: Context): readonly ViewDocument[] | null {
  const name = `${String(node['namespace'])}::${String(node['name'])}`;
  if (name !== 'global::references' && name !== 'sanity::versionOf') return null;
  const values = argumentsOf(node).flatMap((argument) => {
    const value = constantOf(argument, context);
    return Array.isArray(value) ? value : [value];
  });
  if (values.includes(undefined)) return null;
  const ids = values.filter((value) => typeof value === 'string');
  const find = name === 'global::references' ? context.view.referrers : context.view.group;
  return context.view.fromStored(ids.flatMap((id) => [...find(id)]));
}

function argumentsOf(node: TreeNode): unknown[] {
  return Array.isArray(node['args']) ? node['args'] : [];
}

/** The value of an expression that does not depend on a document; `undefined` when it may. */
function constantOf(node: unknown, context: Context): unknown {
  if (!isTreeNode(node)) return undefined;
  if (node.type === 'Value') return node['value'];
  if (node.type === 'Group') return constantOf(node['base'], context);
  if (node.type === 'Parameter') return context.params[String(node['name'])];
  if (node.type !== 'Array' || !Array.isArray(node['elements'])) return undefined;
  const members = node['elements'].map((element) => {
    const plain = asType(element, 'ArrayElement');
    return plain && plain['isSplat'] !== true ? constantOf(plain['value'], context) : undefined;
  });
  return members.includes(undefined) ? undefined : members;
}

/** The outer expression in `references(^._id)`, as seen from outside the filter; `null` otherwise. */
function correlatedReference(condition: unknown): TreeNode | null {
  if (!isTreeNode(condition)) return null;
  if (condition.type === 'Group') return correlatedReference(condition['base']);
  if (condition.type === 'And') {
    return correlatedReference(condition['left']) ?? correlatedReference(condition['right']);
  }
  if (condition.type !== 'FuncCall' || condition['name'] !== 'references') return null;
  const [argument, ...rest] = argumentsOf(condition);
  const access = rest.length === 0 ? asType(argument, 'AccessAttribute') : null;
  const parent = asType(access?.['base'], 'Parent');
  if (!access || parent?.['n'] !== 1) return null;
  return { ...access, base: { type: 'This' } };
}

/** A tree that asks `dereference` a question while the query runs. */
function lookup(prefix: string, id: TreeNode, field: 'list' | 'found'): TreeNode {
  const key = { type: 'OpCall', op: '+', left: { type: 'Value', value: prefix }, right: id };
  const attributes = [{ type: 'ObjectAttributeValue', name: '_ref', value: key }];
  const question = { type: 'Deref', base: { type: 'Object', attributes } };
  return { type: 'AccessAttribute', base: question, name: field };
}

function answer(reference: string, context: Context): ViewDocument | LookupAnswer | null {
  if (!reference.startsWith(LOOKUP)) return context.view.get(reference);
  if (reference.startsWith(REFERRERS)) {
    return { list: context.view.fromStored(context.view.referrers(reference.slice(REFERRERS.length))) };
  }
  const [index = '', ...id] = reference.slice(TEXT.length).split(':');
  return { found: context.textSets[Number(index)]?.has(id.join(':')) ?? false };
}

function planMatch(node: TreeNode, context: Context): TreeNode | null {
  const query = textQuery(node['right'], context);
  if (query === null) return null;
  if (!isWholeDocument(node['left'])) return matchField(node, query, context);
  const found = context.text.find(query);
  if (found === null) return { type: 'Value', value: true };
  context.textSets.push(found);
  const args = ['_originalId', '_id'].map((name) => ({ type: 'AccessAttribute', name }));
  const storedId = { type: 'FuncCall', namespace: 'global', name: 'coalesce', args };
  return lookup(`${TEXT}${context.textSets.length - 1}:`, storedId, 'found');
}

/** `title match text::query("neu* -alt")` as plain `match`. */
function matchField(node: TreeNode, query: string, context: Context): TreeNode {
  const { wanted, unwanted } = context.text.patterns(query);
  const left = rewriteTree(node['left'], (inner) => planNode(inner, context));
  const has = (patterns: string[]): TreeNode => ({
    type: 'OpCall',
    op: 'match',
    left,
    right: { type: 'Value', value: patterns },
  });
  const all = wanted.length > 0 ? has(wanted) : { type: 'Value', value: true };
  return unwanted.reduce<TreeNode>(
    (condition, word) => ({ type: 'And', left: condition, right: { type: 'Not', base: has([word]) } }),
    all,
  );
}

/** The text in `text::query(…)`; `null` when the node is something else. */
function textQuery(node: unknown, context: Context): string | null {
  const call = asType(node, 'FuncCall');
  if (!call || call['namespace'] !== 'text' || call['name'] !== 'query') return null;
  const value = constantOf(argumentsOf(call)[0], context);
  return typeof value === 'string' ? value : '';
}

/** Whether the left side of a text match is the whole document, `[@, _id]` as the Studio writes it. */
function isWholeDocument(node: unknown): boolean {
  if (asType(node, 'This')) return true;
  const elements = asType(node, 'Array')?.['elements'];
  return (
    Array.isArray(elements) &&
    elements.some((element) => asType(asType(element, 'ArrayElement')?.['value'], 'This'))
  );
}
