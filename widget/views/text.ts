import { html, type TemplateResult } from 'lit';
import type { Address, LocalizedText } from '../../schemas/snapshot-format.ts';

/** A text of the snapshot; one that fell back to another language carries its tag and direction. */
export function renderText(text: LocalizedText): TemplateResult | string {
  return typeof text === 'string' ? text : html`<bdi lang=${text.lang} dir=${text.dir}>${text.text}</bdi>`;
}

/** The words of a text without its language, for places that take no markup. */
export const plainText = (text: LocalizedText): string => (typeof text === 'string' ? text : text.text);

/** A phone number as people of this language write it; German readers see the national form. */
export function formatPhone(phone: string, lang: string): string {
  return lang.startsWith('de') ? phone.replace(/^\+49\s*/, '0') : phone;
}

/** Target of a call: digits and the leading plus only. */
export const phoneHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Street, building, postal code and town on one line, read from left to right in every language. */
export function renderAddressLine({ street, building, postalCode, city }: Address): TemplateResult {
  const place = building ? html`<bdi>${renderText(building)}</bdi>, ` : '';
  return html`<bdi dir="ltr">${street}, ${place}${postalCode} ${city}</bdi>`;
}
