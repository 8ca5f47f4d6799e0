import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, StartFile } from '../../schemas/snapshot-format.ts';
import type { View } from '../state.ts';
import { formatPhone, plainText, renderText } from './text.ts';

/** What every sheet says of itself. */
export interface SheetContext {
  start: StartFile;
  /** Texts in the language of the box. */
  view: View;
  /** Address at which the newest version stands. */
  address: string;
}

/** An address written out, as one would type it. */
export const renderUrl = (url: string): TemplateResult =>
  html`<bdi class="url" dir="ltr">${url.replace(/^(?:mailto|tel):/, '')}</bdi>`;

const renderUrlLine = (url: string): TemplateResult => html`<p>${renderUrl(url)}</p>`;

/** Sender, and when the sheet was printed. */
export function renderSheetTop({ start, view }: SheetContext, area: unknown): TemplateResult {
  const date = new Intl.DateTimeFormat(view.lang, { dateStyle: 'long' }).format(new Date());
  return html`<div class="top" lang=${view.lang} dir=${view.dir}>
    <div>
      <p><strong>${renderText(start.sender.short)}</strong></p>
      <p>${renderText(start.sender.long)}</p>
    </div>
    <div>
      <p>${area}</p>
      <p>${view.t('printedOn', { date })}</p>
    </div>
  </div>`;
}

/** How to reach an office, as one would write it on paper. */
export function renderPerson(contact: Contact, view: View): TemplateResult {
  const { label, organisation, personName, address, phone, email } = contact;
  return html`<div class="person" lang=${view.lang} dir=${view.dir}>
    <h3>${renderText(label)}</h3>
    ${
      plainText(label) === organisation.name
        ? nothing
        : html`<p><bdi lang="de" dir="ltr">${organisation.name}</bdi></p>`
    }
    ${personName ? html`<p>${personName}</p>` : nothing}
    ${
      address
        ? html`<p lang="de">
            <bdi dir="ltr"
              >${address.street}${address.building ? html`, ${renderText(address.building)}` : nothing}</bdi
            ><br /><bdi dir="ltr">${address.postalCode} ${address.city}</bdi>
          </p>`
        : nothing
    }
    ${phone ? html`<p>${view.t('phone')} <bdi dir="ltr">${formatPhone(phone, view.lang)}</bdi></p>` : nothing}
    ${email ? renderUrlLine(email) : nothing}
    ${contact.appointmentUrl ? renderUrlLine(contact.appointmentUrl) : nothing}
    ${!email && organisation.website ? renderUrlLine(organisation.website) : nothing}
  </div>`;
}

/** Who checked, what it is not, and where the newest version stands. */
export function renderSheetBottom({ start, view, address }: SheetContext, stand: unknown): TemplateResult {
  return html`<div class="bottom" lang=${view.lang} dir=${view.dir}>
    <div>${stand} ${start.notice ? html`<p>${renderText(start.notice)}</p>` : nothing}</div>
    <div>
      <p>${view.t('newest')}</p>
      ${renderUrlLine(address)}
    </div>
  </div>`;
}
