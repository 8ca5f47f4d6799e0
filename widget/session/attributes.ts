import { listAreas } from '../data/areas.ts';
import type { LimitedManifest } from '../data/source.ts';
import type { Choice } from '../../schemas/snapshot-format.ts';
import type { SessionCore } from './core.ts';

const slugsOf = (choices: Choice[]): string[] => choices.map(({ slug }) => slug);

/** What each attribute can be with the content of now; an empty list is unknown and judges nothing. */
function listKnown({ state }: SessionCore): Record<string, string[]> {
  const { start } = state;
  const manifest: LimitedManifest | null = state.manifest;
  // A language that is only missing in the menu has been told of where the menu is made.
  const languages = [...(manifest?.languages ?? []), ...(manifest?.unlisted ?? [])];
  return {
    lang: languages.map(({ tag }) => tag),
    audience: slugsOf(start?.audiences ?? []),
    pathway: slugsOf(start?.pathways ?? []),
    area: slugsOf(start?.categories ?? []),
    'color-scheme': ['auto', 'light', 'dark'],
    'heading-level': ['2', '3', '4', '5', '6'],
  };
}

/**
 * Tells the partner's web editor, in the console, which values of the element are left out because nothing
 * is known by them. Visitors get the box as it is without them.
 *
 * @param told What has been told, so that each value is named once; grows.
 */
export function warnOfUnknown(session: SessionCore, told: Set<string>): void {
  for (const [name, known] of Object.entries(listKnown(session))) {
    for (const value of listAreas(session.host.getAttribute(name))) {
      const matches = [value, name === 'lang' ? (value.split('-')[0] ?? '') : value];
      const found = known.some((one) => matches.includes(one) || matches.includes(one.toLowerCase()));
      const code = `${name}="${value}"`;
      if (found || known.length === 0 || told.has(code)) continue;
      told.add(code);
      // oxlint-disable-next-line no-console
      console.warn(`[fiz-infobox] ${code} is unknown and left out. Known here: ${known.join(', ')}.`);
    }
  }
}
