/**
 * Walking and rewriting GROQ syntax trees without knowing every node: a node is an object whose `type`
 * is a string, its children are whatever nodes its fields hold. `Value` nodes hold data, never nodes.
 */
import type { ExprNode } from 'groq-js';

/** Any node of a syntax tree. */
export interface TreeNode {
  type: string;
  [field: string]: unknown;
}

/** Whether a value is a node. */
export function isTreeNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Whether a node can be evaluated; members of objects, arrays and selects cannot on their own. */
export function isExpression(node: TreeNode | ExprNode): node is ExprNode {
  return !['ArrayElement', 'ObjectAttributeValue', 'ObjectSplat', 'SelectAlternative'].includes(node.type);
}

/** A node of the given type, or `null`. */
export function asType(value: unknown, type: string): TreeNode | null {
  return isTreeNode(value) && value.type === type ? value : null;
}

/** Every node of a tree. Without recursion: a chain of thousands of `||` is as many levels deep. */
export function* walkTree(root: unknown): Generator<TreeNode> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value);
    else if (isTreeNode(value)) {
      yield value;
      if (value.type !== 'Value') open.push(...Object.values(value));
    }
  }
}

/**
 * The tree with some nodes replaced, from the top down; what `replace` returns is not walked again,
 * `null` keeps the node and goes on with its children.
 */
export function rewriteTree(value: unknown, replace: (node: TreeNode) => TreeNode | null): unknown {
  if (Array.isArray(value)) return value.map((item) => rewriteTree(item, replace));
  if (!isTreeNode(value)) return value;
  const replaced = replace(value);
  if (replaced) return replaced;
  if (value.type === 'Value') return value;
  const fields = Object.entries(value).map(([name, field]) => [name, rewriteTree(field, replace)]);
  return Object.fromEntries(fields);
}

/** The attribute a node reads directly from the current value, such as `_id`; `null` for anything else. */
export function plainAttribute(value: unknown): string | null {
  const node = asType(value, 'AccessAttribute');
  if (!node || node['base'] !== undefined) return null;
  return typeof node['name'] === 'string' ? node['name'] : null;
}
