import { html, nothing, type TemplateResult } from 'lit';
import type { Address, Contact } from '../../schemas/snapshot-format.ts';
import type { MessageKey } from '../locales/translate.ts';
import type { View } from '../state.ts';
import { renderContactActions, renderNewTab, type ContactLink } from './actions.ts';
import { renderHeading } from './heading.ts';
import { ICONS, renderIcon } from './icons.ts';
import { nameLanguage } from './language-name.ts';
import { MORE_ICONS } from './more-icons.ts';
import { renderText } from './text.ts';
import { renderWeek } from './week.ts';

const STEP_FREE: Record<'yes' | 'partly' | 'no', MessageKey> = {
  yes: 'stepFreeYes',
  partly: 'stepFreePartly',
  no: 'stepFreeNo',
};

function listLanguages(contact: Contact, view: View): string {
  const names = contact.languages.map((tag) => nameLanguage(tag, view.lang));
  return new Intl.ListFormat(view.lang, { type: 'unit', style: 'short' }).format(names);
}

function renderAddress(address: Address): TemplateResult {
  return html`<p lang="de" dir="ltr">
      ${address.street}${address.building ? html`, ${renderText(address.building)}` : nothing}
      <br />${address.postalCode} ${address.city}
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

const otherWays = (contact: Contact, { t }: View): ContactLink[] => [
  {
    channel: 'appointment',
    icon: MORE_ICONS.calendar,
    href: contact.appointmentUrl,
    label: t('bookAppointment'),
  },
  { channel: 'form', icon: MORE_ICONS.form, href: contact.formUrl, label: t('writeForm') },
];

function nameDetails({ hours, address }: Contact): MessageKey {
  if (!hours) return 'addressAndWay';
  return address ? 'hoursAndWay' : 'weekHeading';
}

/** A contact inside a topic: what for, call, write; the address opens on demand. */
export function renderContactCard(contact: Contact, view: View, main: boolean): TemplateResult {
  const { t } = view;
  return html`<div class="card contact" part="contact">
    ${renderHeading(view.level + 2, renderText(contact.label), { kind: 'card-title' })}
    <p class="muted">
      ${renderOrganisation(contact)}${
        contact.languages.length > 0
          ? html` · ${t('adviceIn', { languages: listLanguages(contact, view) })}`
          : nothing
      }
    </p>
    ${contact.personName ? html`<p>${contact.personName}</p>` : nothing}
    ${contact.note ? html`<p>${renderText(contact.note)}</p>` : nothing}
    ${view.now?.renderState(contact, view)}
    ${renderContactActions(contact, view, { main, more: otherWays(contact, view) })}
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

function renderFact(label: string, content: unknown): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;
}

/** A contact on its own: everything that is known, in the order a visitor needs it. */
export function renderContactArticle(contact: Contact, isDesk: boolean, view: View): TemplateResult {
  const { t } = view;
  const { address, organisation } = contact;
  return html`<article class="article ${isDesk ? 'of-desk' : ''}" part="contact">
    <p class="muted">${t('contact')} · ${renderOrganisation(contact)}</p>
    ${renderHeading(view.level, renderText(contact.label), { kind: 'title', id: 'reading-title' })}
    ${contact.note ? html`<p class="lead">${renderText(contact.note)}</p>` : nothing}
    ${view.now?.renderState(contact, view)}
    ${renderContactActions(contact, view, { main: true, more: otherWays(contact, view) })}
    ${renderWeek(contact, view, view.level + 1)}
    <dl class="about-contact">
      ${contact.personName ? renderFact(t('contact'), contact.personName) : nothing}
      ${contact.languages.length > 0 ? renderFact(t('adviceInLabel'), listLanguages(contact, view)) : nothing}
      ${
        contact.email
          ? renderFact(
              t('email'),
              html`<a href="mailto:${contact.email}"><bdi dir="ltr">${contact.email}</bdi></a>`,
            )
          : nothing
      }
      ${address ? renderFact(t('address'), renderAddress(address)) : nothing}
      ${
        address && address.stepFree !== 'unknown'
          ? renderFact(t('stepFree'), t(STEP_FREE[address.stepFree]))
          : nothing
      }
    </dl>
    ${
      organisation.website
        ? html`<a class="row action" href=${organisation.website} target="_blank" rel="noopener"
            >${renderIcon(MORE_ICONS.link)}<span
              ><strong>${t('website')}</strong
              ><small lang="de"><bdi dir="ltr">${organisation.name}</bdi></small></span
            >${renderIcon(MORE_ICONS.away, 'turns')}${renderNewTab(view)}</a
          >`
        : nothing
    }
  </article>`;
}
