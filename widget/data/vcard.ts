import type { Contact } from '../../schemas/snapshot-format.ts';
import { plainText } from '../views/text.ts';
import { escapeValue, joinLines } from './text-lines.ts';

const line = (name: string, value: string | null | undefined): string | null =>
  value ? `${name}:${escapeValue(value)}` : null;

/** Addresses are URIs, in which nothing is escaped the way texts are; a line break would begin a new line. */
const uri = (name: string, value: string | null): string | null =>
  value && !/[\r\n]/.test(value) ? `${name}:${value}` : null;

function describeAddress({ address }: Contact): (string | null)[] {
  if (!address) return [];
  const { street, building, postalCode, city, coordinates } = address;
  const extended = building ? plainText(building) : '';
  const parts = ['', extended, street, city, '', postalCode, 'Deutschland'].map(escapeValue);
  return [`ADR;TYPE=work:${parts.join(';')}`, coordinates && `GEO:geo:${coordinates.lat},${coordinates.lng}`];
}

/** A person has a name of its own, an office is its label. */
function describeName({ label, personName, organisation }: Contact): (string | null)[] {
  const office = plainText(label);
  const parts = personName?.split(' ') ?? [];
  const family = parts.pop() ?? '';
  return [
    line('FN', personName ?? office),
    personName ? `N:${[family, parts.join(' '), '', '', ''].map(escapeValue).join(';')}` : 'KIND:org',
    `ORG:${escapeValue(organisation.name)};${escapeValue(office)}`,
  ];
}

/** The contact as a vCard 4.0 (RFC 6350), for address books. */
export function buildCard(contact: Contact): string {
  const { phone, email, appointmentUrl, organisation, languages, note, id } = contact;
  return joinLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    ...describeName(contact),
    line('UID', id),
    phone && `TEL;VALUE=uri;TYPE="voice,work":tel:${phone.replace(/[^\d+]/g, '')}`,
    line('EMAIL;TYPE=work', email),
    ...describeAddress(contact),
    uri('URL;TYPE=work', organisation.website),
    uri('CALURI', appointmentUrl),
    ...languages.map((tag) => line('LANG', tag)),
    line('NOTE', note && plainText(note)),
    'END:VCARD',
  ]);
}
