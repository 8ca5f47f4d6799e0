import { SnapshotError } from './data/source.ts';
import type { Manifest, ManifestLanguage } from '../schemas/snapshot-format.ts';

function nearestLanguages(element: Element): string[] {
  const found: string[] = [];
  let node: Element | null = element;
  while (node) {
    const marked: Element | null = node.closest('[lang]');
    const tag = marked?.getAttribute('lang');
    if (tag) found.push(tag);
    const root: Node = (marked ?? node).getRootNode();
    node = marked?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return found;
}

/**
 * Languages to try for a box, most wanted first: what the visitor chose in the box, the element's own
 * `lang` (which may not have reached its attribute yet), what the set-up of the partner's page starts with
 * unless an empty `lang` asks for the language of the page, the `lang` of what surrounds it (through shadow
 * roots), what the browser is set to.
 */
export function listWantedLanguages(
  element: HTMLElement,
  chosen: string | null,
  start: string | null = null,
): string[] {
  const own = [chosen ?? '', element.lang ?? '', (element.lang !== '' && start) || ''];
  return [...own, ...nearestLanguages(element), ...navigator.languages].filter(Boolean);
}

/** The first wanted language the snapshot has, by whole tag, then by main tag; else its source language. */
export function matchLanguage(manifest: Manifest, wanted: string[]): ManifestLanguage {
  const find = (tag: string): ManifestLanguage | undefined =>
    manifest.languages.find((language) => language.tag.toLowerCase() === tag.toLowerCase());
  for (const tag of [
    ...wanted,
    manifest.sourceLanguage,
    ...manifest.languages.map((language) => language.tag),
  ]) {
    const found = find(tag) ?? find(tag.split('-')[0] ?? tag);
    if (found) return found;
  }
  throw new SnapshotError('broken', 'manifest.json');
}
