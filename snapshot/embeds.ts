/** How the box is set up on partners' pages. */
import { CONTRAST_MIN, lightenForDark, measureAccent } from '../schemas/accent.ts';
import type { EmbedFile, EmbedTheme } from '../schemas/snapshot-format.ts';
import { publishContactIds } from './contacts.ts';
import type { ContentEmbed } from './content.ts';
import { compareText, SLUG, type Context } from './context.ts';

/** A partner's page that is active and can be named in a snippet. */
export interface PublicEmbed {
  slug: string;
  embed: ContentEmbed;
}

/** Active pages by slug; of two with the same one the older id counts. */
export function listPublicEmbeds({ content }: Context): PublicEmbed[] {
  const bySlug = new Map<string, ContentEmbed>();
  for (const embed of content.embeds.toSorted((a, b) => compareText(b._id, a._id))) {
    if (embed.active && embed.slug && SLUG.test(embed.slug)) bySlug.set(embed.slug, embed);
  }
  return [...bySlug]
    .map(([slug, embed]) => ({ slug, embed }))
    .toSorted((a, b) => compareText(a.slug, b.slug));
}

/** One partner's page; what it names and is not public is left out. */
export function publishEmbed({ slug, embed }: PublicEmbed, context: Context): EmbedFile {
  const tags = context.languages.map(({ tag }) => tag);
  const languages = tags.filter((tag) => embed.languages.includes(tag));
  const start = embed.startLanguage;
  return {
    slug,
    languages,
    startLanguage: start && (languages.length > 0 ? languages : tags).includes(start) ? start : null,
    audience: context.slugsOf('audiences', embed.audience ? [embed.audience] : [])[0] ?? null,
    filters: embed.filters,
    categories: context.slugsOf('categories', embed.categories),
    hiddenTopics: embed.hiddenTopics.flatMap((id) => context.findTopicSlug(id) ?? []),
    preferredContacts: publishContactIds(embed.preferredContacts, context),
    theme: publishTheme(embed.theme),
    headingLevel: embed.headingLevel,
  };
}

/** Whether a colour can be read on its ground; nobody gets a box that cannot. */
export function isReadable(color: string | null, ground: 'light' | 'dark'): color is string {
  return (measureAccent(color ?? undefined, ground) ?? 0) >= CONTRAST_MIN;
}

function publishTheme(theme: ContentEmbed['theme']): EmbedTheme {
  const accent = theme && isReadable(theme.accent, 'light') ? theme.accent.toLowerCase() : null;
  const dark = theme && isReadable(theme.accentDark, 'dark') ? theme.accentDark.toLowerCase() : null;
  return {
    preset: theme?.preset ?? 'neutral',
    scheme: theme?.scheme ?? 'auto',
    accent,
    accentDark: dark ?? (accent && lightenForDark(accent)),
    corners: theme?.corners ?? 'soft',
    density: theme?.density ?? 'normal',
  };
}
