import { html, nothing, type TemplateResult } from 'lit';
import type { Address, Contact } from '../../schemas/snapshot-format.ts';
import type { MessageKey } from '../locales/translate.ts';
import type { ContactReading, View } from '../state.ts';
import { renderContactActions, renderNewTab, type ContactLink } from './actions.ts';
import { renderHeading } from './heading.ts';
import { ICONS, renderIcon } from './icons.ts';
import { nameLanguage } from './language-name.ts';
import { MORE_ICONS } from './more-icons.ts';
import type { ReadingTools } from './reading-tools.ts';
import { renderText } from './text.ts';
import { findNextSlot, renderWeek } from './week.ts';

const STEP_FREE: Record<'yes' | 'partly' | 'no', MessageKey> = {
  yes: 'stepFreeYes',
  partly: 'stepFreePartly',
  no: 'stepFreeNo',
};

function listLanguages(languages: string[], view: View): string {
  const names = languages.map((tag) => nameLanguage(tag, view.lang));
  return new Intl.ListFormat(view.lang, { type: 'unit', style: 'short' }).format(names);
}

function renderAddress(address: Address): TemplateResult {
  return html`<p lang="de">
      <bdi dir="ltr"
        >${address.street}${address.building ? html`, ${renderText(address.building)}` : nothing}</bdi
      ><br /><bdi dir="ltr">${address.postalCode} ${address.city}</bdi>
    </p>
    ${address.directions ? html`<p class="muted">${renderText(address.directions)}</p>` : nothing}`;
}

function renderStepFree(address: Address, view: View): TemplateResult | typeof nothing {
  return address.stepFree === 'unknown'
    ? nothing
    : html`<p>${view.t('stepFree')}: ${view.t(STEP_FREE[address.stepFree])}</p>`;
}

const renderOrganisation = (contact: Contact): TemplateResult =>
  html`<bdi lang="de" dir="ltr">${contact.organisation.name}</bdi>`;

/** What the office reads above a mail: which topic it is about. */
function mailHref({ email }: Contact, about: string | null, { t }: View): string | null {
  const subject = about === null ? t('writeFromBox') : t('writeAbout', { title: about });
  return email && `mailto:${email}?subject=${encodeURIComponent(subject)}`;
}

const otherWays = (contact: Contact, about: string | null, view: View): ContactLink[] => [
  { channel: 'email', icon: ICONS.mail, href: mailHref(contact, about, view), label: view.t('writeEmail') },
  {
    channel: 'appointment',
    icon: MORE_ICONS.calendar,
    href: contact.appointmentUrl,
    label: view.t('bookAppointment'),
  },
  { channel: 'form', icon: MORE_ICONS.form, href: contact.formUrl, label: view.t('writeForm') },
];

/** Call, write with a subject, and the other ways there are. */
const renderWays = (contact: Contact, { main, about }: { main: boolean; about: string | null }, view: View) =>
  renderContactActions({ ...contact, email: null }, view, { main, more: otherWays(contact, about, view) });

function nameDetails({ hours, address }: Contact): MessageKey {
  if (!hours) return 'addressAndWay';
  return address ? 'hoursAndWay' : 'weekHeading';
}

/** A contact inside a topic: what for, call, write; the address opens on demand. */
export function renderContactCard(
  contact: Contact,
  view: View,
  options: { main: boolean; about: string },
): TemplateResult {
  const { t } = view;
  return html`<div class="card contact" part="contact">
    ${renderHeading(view.level + 2, renderText(contact.label), { kind: 'card-title' })}
    <p class="muted">
      ${renderOrganisation(contact)}${
        contact.languages.length > 0
          ? html` · ${t('adviceIn', { languages: listLanguages(contact.languages, view) })}`
          : nothing
      }
    </p>
    ${contact.personName ? html`<p>${contact.personName}</p>` : nothing}
    ${contact.note ? html`<p>${renderText(contact.note)}</p>` : nothing}
    ${view.now?.renderState(contact, view)} ${renderWays(contact, options, view)}
    ${
      contact.address || contact.hours
        ? html`<details>
            <summary>${t(nameDetails(contact))}${renderIcon(ICONS.down)}</summary>
            <div class="inside">
              ${renderWeek(contact, view)}
              ${
                contact.address
                  ? html`${renderAddress(contact.address)} ${renderStepFree(contact.address, view)}`
                  : nothing
              }
            </div>
          </details>`
        : nothing
    }
  </div>`;
}

function renderFact(icon: string, label: string, content: unknown): TemplateResult {
  return html`<div>
    <dt>${renderIcon(icon)}<span>${label}</span></dt>
    <dd>${content}</dd>
  </div>`;
}

function renderFacts({ personName, languages, address, email }: Contact, view: View): TemplateResult {
  const { t } = view;
  return html`<dl class="about-contact">
    ${personName ? renderFact(MORE_ICONS.person, t('contact'), personName) : nothing}
    ${
      languages.length > 0
        ? renderFact(MORE_ICONS.talk, t('adviceInLabel'), listLanguages(languages, view))
        : nothing
    }
    ${
      address && address.stepFree !== 'unknown'
        ? renderFact(MORE_ICONS.ramp, t('stepFree'), t(STEP_FREE[address.stepFree]))
        : nothing
    }
    ${address ? renderFact(MORE_ICONS.pin, t('address'), renderAddress(address)) : nothing}
    ${email ? renderFact(ICONS.mail, t('email'), html`<bdi dir="ltr">${email}</bdi>`) : nothing}
  </dl>`;
}

interface Row {
  icon: string;
  text: string;
  about: unknown;
  /** Where the row leads, out of the box. */
  href?: string;
  press?: () => void;
}

function renderRow({ icon, text, about, href, press }: Row, view: View): TemplateResult {
  const words = html`<span><strong>${text}</strong><small>${about}</small></span>`;
  return html`<li>
    ${
      href
        ? html`<a class="row with-icon" href=${href} target="_blank" rel="noopener"
            >${renderIcon(icon)}${words}${renderIcon(MORE_ICONS.away, 'turns')}${renderNewTab(view)}</a
          >`
        : html`<button type="button" class="row with-icon" @click=${press}>
            ${renderIcon(icon)}${words}${renderIcon(ICONS.forward, 'turns')}
          </button>`
    }
  </li>`;
}

/**
 * The map of OpenStreetMap, on request only: it works on every device, wants no app and sends nothing before
 * the visitor presses it.
 */
export function routeHref({ street, postalCode, city, coordinates }: Address): string {
  const place = coordinates && encodeURIComponent(`;${coordinates.lat},${coordinates.lng}`);
  return place
    ? `https://www.openstreetmap.org/directions?route=${place}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${street}, ${postalCode} ${city}`)}`;
}

/** What to take along from a contact, and where else to look. */
function renderRows(contact: Contact, tools: ReadingTools, view: View): TemplateResult {
  const { t } = view;
  const { address, organisation } = contact;
  const next = findNextSlot(contact, view);
  const rows: Row[] = [
    ...(address
      ? [
          {
            icon: MORE_ICONS.pin,
            text: t('route'),
            about: html`<bdi dir="ltr">openstreetmap.org</bdi>`,
            href: routeHref(address),
          },
        ]
      : []),
    ...(next
      ? [
          {
            icon: MORE_ICONS.calendar,
            text: t('addToCalendar'),
            about: next.words,
            press: () => tools.saveSlot(contact, next, view),
          },
        ]
      : []),
    {
      icon: MORE_ICONS.card,
      text: t('saveContact'),
      about: t('saveContactHint'),
      press: () => tools.saveContact(contact),
    },
    ...(organisation.website
      ? [
          {
            icon: MORE_ICONS.link,
            text: t('website'),
            about: html`<bdi lang="de" dir="ltr">${organisation.name}</bdi>`,
            href: organisation.website,
          },
        ]
      : []),
  ];
  return html`<ul class="rows">
    ${rows.map((row) => renderRow(row, view))}
  </ul>`;
}

/** A contact on its own: everything that is known, in the order a visitor needs it. */
export function renderContactArticle(
  { contact, from }: ContactReading,
  { isDesk, tools }: { isDesk: boolean; tools: ReadingTools },
  view: View,
): TemplateResult {
  return html`<article class="article ${isDesk ? 'of-desk' : ''}" part="contact">
    <p class="muted">${view.t('contact')} · ${renderOrganisation(contact)}</p>
    ${renderHeading(view.level, renderText(contact.label), { kind: 'title', id: 'reading-title' })}
    ${contact.note ? html`<p class="lead">${renderText(contact.note)}</p>` : nothing}
    ${view.now?.renderState(contact, view)}
    ${renderWays(contact, { main: true, about: from?.topic.title ?? null }, view)}
    ${renderWeek(contact, view, view.level + 1)} ${renderFacts(contact, view)}
    ${renderRows(contact, tools, view)}
  </article>`;
}
