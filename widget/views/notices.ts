import { html, nothing, type TemplateResult } from 'lit';
import type { Announcement, LocalizedText } from '../../schemas/snapshot-format.ts';
import type { View } from '../state.ts';
import { renderNewTab } from './actions.ts';
import { ICONS, renderIcon } from './icons.ts';
import { NOTE_ICON } from './note-icon.ts';
import { renderText } from './text.ts';

/** Who looks at the box, and when. */
export interface NoticeContext {
  /** Milliseconds since 1970. */
  now: number;
  /** Slug of the audience chosen; without a choice, notices for every audience are shown. */
  audience: string | null;
  /** Slug of the partner's page. */
  partner: string | null;
}

/** The announcements that run now and are for this visitor here: important ones first, then the newest. */
export function listNotices(
  announcements: Announcement[],
  { now, audience, partner }: NoticeContext,
): Announcement[] {
  const rank = ({ urgency, from }: Announcement): number =>
    (urgency === 'important' ? Number.MAX_SAFE_INTEGER : 0) + Date.parse(from);
  return announcements
    .filter(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until))
    .filter(({ audiences }) => !audience || audiences.length === 0 || audiences.includes(audience))
    .filter(({ partners }) => partners.length === 0 || partners.includes(partner ?? ''))
    .toSorted((one, other) => rank(other) - rank(one));
}

function renderNoticeLink(href: string, text: LocalizedText | null, view: View): TemplateResult {
  const away = href.startsWith('http');
  return html` <a href=${href} target=${away ? '_blank' : nothing} rel=${away ? 'noopener' : nothing}
    >${text ? renderText(text) : html`<bdi dir="ltr">${href.replace(/^\w+:(?:\/\/)?|\/$/g, '')}</bdi>`}${
      away ? renderNewTab(view) : nothing
    }</a
  >`;
}

function renderNotice({ text, href, linkText, urgency }: Announcement, view: View): TemplateResult {
  const safe = href && /^(?:https?:\/\/|mailto:|tel:)/i.test(href) ? href : null;
  return html`<div class="note ${urgency}">
    ${renderIcon(NOTE_ICON)}
    <p>${renderText(text)}${safe ? renderNoticeLink(safe, linkText, view) : nothing}</p>
  </div>`;
}

/** One notice to be seen, the others on demand. */
export function renderNotices(
  notices: Announcement[],
  more: string,
  view: View,
): TemplateResult | typeof nothing {
  const [first, ...others] = notices;
  if (!first) return nothing;
  return html`<div class="notices">
    ${renderNotice(first, view)}
    ${
      others.length > 0
        ? html`<details>
            <summary class="row"><span>${more}</span>${renderIcon(ICONS.down)}</summary>
            ${others.map((notice) => renderNotice(notice, view))}
          </details>`
        : nothing
    }
  </div>`;
}
