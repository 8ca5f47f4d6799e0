/** Loaded when the box is set up for a partner's page or lists its languages. */
import { unsafeCSS } from 'lit';
import type { EmbedFile } from '../schemas/snapshot-format.ts';
import { limitSource } from './data/embed.ts';
import type { Source } from './data/source.ts';
import type { SessionCore } from './session/core.ts';
import { buildTheme } from './views/themes.ts';

/**
 * Opens a source as a partner's page is to show it, and applies language, choice, theme and heading level
 * of its set-up. What the element has as attributes goes before all of them.
 *
 * @returns The source, and what takes theme and heading level away again.
 */
export function openEmbed(source: Source, session: SessionCore): { source: Source; close: () => void } {
  const { host } = session;
  const slug = host.embed || null;
  const listed = host.languages ?? null;
  const theme = unsafeCSS('');
  host.addStyles(theme);
  let known = false;
  const apply = (embed: EmbedFile): void => {
    session.startLanguage = embed.startLanguage;
    theme.styleSheet?.replaceSync(buildTheme(embed.theme));
    if (known) return;
    known = true;
    if (!host.hasAttribute('heading-level')) host.headingLevel = embed.headingLevel;
    const { filters } = session.state;
    // Later, what the visitor has chosen meanwhile stays.
    if (filters.audience === null && embed.audience) {
      session.update({ filters: { ...filters, audience: embed.audience } });
    }
  };
  const warn = (reason: string): void => {
    session.startLanguage = null;
    if (known) return;
    known = true;
    // The partner's web editor finds the misspelt name here; visitors get the box as it is for all.
    // oxlint-disable-next-line no-console
    console.warn(
      `[fiz-infobox] embed="${slug}" cannot be used, so the box keeps its default. Not found: ${reason}`,
    );
  };
  let told = false;
  const warnOfLanguages = (tags: string[]): void => {
    if (told) return;
    told = true;
    // oxlint-disable-next-line no-console
    console.warn(
      `[fiz-infobox] languages="${listed}": the snapshot has no ${tags.join(', ')}, so the menu leaves that out.`,
    );
  };
  const limits = { slug, languages: listed === null ? null : (listed.match(/\S+/g) ?? []) };
  const limited = limitSource(source, limits, {
    onFound: apply,
    onMissing: warn,
    onUnknownLanguages: warnOfLanguages,
    listAskedLanguages: () => [host.lang, session.chosenLanguage ?? ''].filter(Boolean),
  });
  const close = (): void => {
    theme.styleSheet?.replaceSync('');
    session.startLanguage = null;
    if (slug && !host.hasAttribute('heading-level')) host.headingLevel = 2;
  };
  return { source: limited, close };
}
