/** News that run now or later; the reader decides by its own clock which of them it shows. */
import type { Announcement } from '../schemas/snapshot-format.ts';
import type { ContentAnnouncement } from './content.ts';
import { compareText, type Context } from './context.ts';
import { listPublicEmbeds } from './embeds.ts';
import { readHref } from './href.ts';
import { localize, type Language } from './languages.ts';

/** Announcements that are not over before `context.today`, in the order they start. */
export function publishAnnouncements(context: Context, language: Language): Announcement[] {
  return context.content.announcements
    .toSorted((a, b) => compareText(a.showFrom ?? '', b.showFrom ?? '') || compareText(a._id, b._id))
    .flatMap((announcement) => publishAnnouncement(announcement, context, language) ?? []);
}

function publishAnnouncement(
  announcement: ContentAnnouncement,
  context: Context,
  language: Language,
): Announcement | null {
  const from = readInstant(announcement.showFrom);
  const until = readInstant(announcement.showUntil);
  const text = localize(announcement.text, language, context.languages);
  if (!from || !until || from >= until || until < `${context.today}T` || text === null) return null;
  const partners = readPartners(announcement, context);
  const audiences = context.slugsOf('audiences', announcement.audiences);
  // Meant for somebody who is no longer there: showing it to everybody would be worse than to nobody.
  if (announcement.partners.length > 0 && partners.length === 0) return null;
  if (announcement.audiences.length > 0 && audiences.length === 0) return null;
  const href = readHref(announcement.link);
  return {
    text,
    urgency: announcement.urgency,
    from,
    until,
    href,
    linkText: href === null ? null : localize(announcement.linkText, language, context.languages),
    audiences,
    partners,
  };
}

function readPartners({ partners }: ContentAnnouncement, context: Context): string[] {
  return listPublicEmbeds(context).flatMap(({ embed, slug }) => (partners.includes(embed._id) ? [slug] : []));
}

/** An instant as UTC, so that texts compare like times; `null` when it is none. */
function readInstant(value: string | null): string | null {
  const time = Date.parse(value ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
