import type { Page } from 'playwright-core';

type CDP = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;
type Nodes = Awaited<ReturnType<typeof readNodes>>;
type Node = Nodes[number];

const readNodes = async (client: CDP) => (await client.send('Accessibility.getFullAXTree')).nodes;

/** Nodes that carry nothing of their own; what is in them counts. */
const TRANSPARENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'LayoutTable', 'Abbr']);
/** What a screen reader says of a node besides role and name. */
const STATES = ['level', 'expanded', 'selected', 'checked', 'focused', 'disabled', 'autocomplete', 'live'];

/** As it is said: spaces of the markup, which the build takes out, are no difference. */
const quote = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim());

function describeStates(node: Node, byDomId: Map<number, Node>): string {
  const found = (node.properties ?? []).flatMap(({ name, value }) => {
    if (name === 'activedescendant') {
      const active = byDomId.get(value.relatedNodes?.[0]?.backendDOMNodeId ?? 0);
      return [`active: ${quote(String(active?.name?.value ?? ''))}`];
    }
    const isOff = value.value === false || value.value === 'false' || value.value === 'off';
    if (!STATES.includes(name) || isOff) {
      return name === 'expanded' ? ['collapsed'] : [];
    }
    return [value.value === true || value.value === 'true' ? name : `${name} ${value.value}`];
  });
  return found.length > 0 ? ` [${found.join(', ')}]` : '';
}

function describeNode(node: Node, byDomId: Map<number, Node>): string {
  const role = node.role?.value === 'StaticText' ? 'text' : String(node.role?.value);
  const name = node.name?.value ? ` ${quote(String(node.name.value))}` : '';
  const value = node.value?.value ? ` = ${quote(String(node.value.value))}` : '';
  const hint = node.description?.value ? ` (${node.description.value})` : '';
  return `${role}${name}${value}${describeStates(node, byDomId)}${hint}`;
}

/**
 * What a screen reader gets of the page, one line per node: role, name, value, states and description. A text that
 * is all of its parent's name is left out.
 */
export async function readTree(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const nodes = await readNodes(client);
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byDomId = new Map(nodes.map((node) => [node.backendDOMNodeId ?? 0, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number, around: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? '');
    const isSaid = role === 'StaticText' && (around.includes(name.trim()) || !name.trim());
    const isShown = !node.ignored && !TRANSPARENT.has(role) && !isSaid;
    if (isShown) lines.push(`${'  '.repeat(depth)}${describeNode(node, byDomId)}`);
    for (const child of node.childIds ?? [])
      walk(child, isShown ? depth + 1 : depth, isShown && name ? name : around);
  };
  const top = nodes.find(({ role }) => role?.value === 'main');
  if (top) walk(top.nodeId, 0, '');
  return `${lines.join('\n')}\n`;
}
