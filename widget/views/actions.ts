import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../schemas/snapshot-format.ts';
import type { ContactChannel } from '../events.ts';
import type { View } from '../state.ts';
import { renderIcon, type IconName } from './icons.ts';
import { formatPhone, phoneHref } from './text.ts';

interface ContactLink {
  channel: ContactChannel;
  icon: IconName;
  href: string | null;
  label: unknown;
  filled?: boolean;
}

function renderLink(link: ContactLink, contact: Contact, view: View): TemplateResult | typeof nothing {
  if (!link.href) return nothing;
  const away = /^http/.test(link.href);
  return html`<a
    class="button ${link.filled ? 'filled' : ''}"
    href=${link.href}
    target=${away ? '_blank' : nothing}
    rel=${away ? 'noopener' : nothing}
    @click=${(event: Event) => view.actions.turnTo(event, contact.id, link.channel)}
    >${renderIcon(link.icon)}<span>${link.label}</span>${away ? renderNewTab(view) : nothing}</a
  >`;
}

/** Says that a link opens a new tab, for those who do not see the sign. */
export const renderNewTab = (view: View): TemplateResult =>
  html`<span class="unseen"> (${view.t('newTab')})</span>`;

/** A phone number that keeps its digits in order inside right-to-left text. */
export const renderPhone = (phone: string, view: View): TemplateResult =>
  html`<bdi dir="ltr">${formatPhone(phone, view.lang)}</bdi>`;

/** Buttons to call, write, book and ask; the call is filled when this is the view's main contact. */
export function renderContactActions(contact: Contact, view: View, main: boolean): TemplateResult {
  const { t } = view;
  const links: ContactLink[] = [
    {
      channel: 'phone',
      icon: 'phone',
      href: contact.phone && phoneHref(contact.phone),
      label: contact.phone && html`<span class="unseen">${t('phone')} </span>${renderPhone(contact.phone, view)}`,
      filled: main,
    },
    { channel: 'email', icon: 'mail', href: contact.email && `mailto:${contact.email}`, label: t('writeEmail') },
    { channel: 'appointment', icon: 'calendar', href: contact.appointmentUrl, label: t('bookAppointment') },
    { channel: 'form', icon: 'form', href: contact.formUrl, label: t('writeForm') },
  ];
  return html`<div class="buttons">${links.map((link) => renderLink(link, contact, view))}</div>`;
}
