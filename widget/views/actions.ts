import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../schemas/snapshot-format.ts';
import type { ContactChannel } from '../events.ts';
import type { View } from '../state.ts';
import { ICONS, renderIcon } from './icons.ts';
import { formatPhone, phoneHref } from './text.ts';

/** A way to turn to a contact. */
export interface ContactLink {
  channel: ContactChannel;
  icon: string;
  href: string | null;
  label: unknown;
  filled?: boolean;
}

function renderLink(link: ContactLink, contact: Contact, view: View): TemplateResult | typeof nothing {
  if (!link.href) return nothing;
  const away = link.href.startsWith('http');
  return html`<a
    class="button ${link.filled ? 'filled' : ''}"
    href=${link.href}
    target=${away ? '_blank' : nothing}
    rel=${away ? 'noopener' : nothing}
    @click=${(event: Event) => view.turnTo(event, contact.id, link.channel)}
    >${renderIcon(link.icon)}<span>${link.label}</span>${away ? renderNewTab(view) : nothing}</a
  >`;
}

/** Says that a link opens a new tab, for those who do not see the sign. */
export const renderNewTab = (view: View): TemplateResult =>
  html`<span class="unseen"> (${view.t('newTab')})</span>`;

/** A phone number that keeps its digits in order inside right-to-left text. */
export const renderPhone = (phone: string, view: View): TemplateResult =>
  html`<bdi dir="ltr">${formatPhone(phone, view.lang)}</bdi>`;

/** Buttons to call and write, and what else is given; the call is filled when this is the main contact. */
export function renderContactActions(
  contact: Contact,
  view: View,
  { main, more = [] }: { main: boolean; more?: ContactLink[] },
): TemplateResult {
  const { phone, email } = contact;
  const links: ContactLink[] = [
    {
      channel: 'phone',
      icon: ICONS.phone,
      href: phone && phoneHref(phone),
      label: phone && html`<span class="unseen">${view.t('phone')} </span>${renderPhone(phone, view)}`,
      filled: main,
    },
    { channel: 'email', icon: ICONS.mail, href: email && `mailto:${email}`, label: view.t('writeEmail') },
    ...more,
  ];
  return html`<div class="buttons">${links.map((link) => renderLink(link, contact, view))}</div>`;
}
