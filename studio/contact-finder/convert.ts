/** From a number in a text to a contact: what is created, added and taken out. Pure. */
import { DEFAULT_REVIEW_MONTHS } from '../../schemas/vocabulary.ts';
import { readBlockText } from '../document-texts.ts';
import { isRecord } from '../is-record.ts';
import type { FoundAddress, PlacedAddress } from './find-addresses.ts';

/** A contact that exists already, as far as telling it apart needs. */
export interface KnownContact {
  _id: string;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  email?: string | null | undefined;
}

/** The contact that has this number or address already. */
export function findKnownContact(
  address: FoundAddress,
  contacts: readonly KnownContact[],
): KnownContact | undefined {
  return contacts.find(({ phone, email }) =>
    address.kind === 'phone'
      ? phone && digitsOf(phone) === digitsOf(address.value)
      : email?.toLowerCase() === address.value,
  );
}

/** A new contact with everything the paragraph says; the rest is for the editor, and the form asks for it. */
export function buildContactDraft(
  id: string,
  addresses: readonly FoundAddress[],
  today: string,
): { _id: string; _type: 'contact'; [field: string]: unknown } {
  const phone = addresses.find(({ kind }) => kind === 'phone')?.value;
  const email = addresses.find(({ kind }) => kind === 'email')?.value;
  return {
    _id: `drafts.${id}`,
    _type: 'contact',
    kind: 'team',
    active: true,
    hoursMode: 'location',
    reviewedAt: today,
    reviewEveryMonths: DEFAULT_REVIEW_MONTHS.contact,
    ...(phone && { phone }),
    ...(email && { email }),
  };
}

/**
 * The entry of the topic's list. The contact may still be a draft, so the reference is weak until both
 * are published, the way the Studio does it itself.
 */
export function buildContactReference(id: string, key: string) {
  return {
    _type: 'reference',
    _key: key,
    _ref: id,
    _weak: true,
    _strengthenOnPublish: { type: 'contact' },
  };
}

/** What follows from taking an address out of its text: the new text, and what to store at its path. */
export interface Removal {
  before: string;
  after: string;
  /** The whole new value at the address' path; for a block its children. */
  value: unknown;
}

/** Takes the address out of its paragraph; `null` when the text has changed meanwhile. */
export function removeAddress(
  document: Readonly<Record<string, unknown>>,
  { path, isBlock, start, quote }: PlacedAddress,
): Removal | null {
  const target = readPath(document, path);
  if (!isBlock) {
    if (typeof target !== 'string' || !target.startsWith(quote, start)) return null;
    const after = cut(target, start, quote.length);
    return { before: target, after, value: after };
  }
  if (!isRecord(target)) return null;
  const before = readBlockText(target);
  if (!before.startsWith(quote, start)) return null;
  const children = removeFromChildren(target['children'], start, start + quote.length);
  return { before, after: readBlockText({ children }), value: children };
}

/** Children without the characters from `start` to `end`; a child that is empty then goes, but not the last. */
function removeFromChildren(children: unknown, start: number, end: number): unknown[] {
  let position = 0;
  const kept = (Array.isArray(children) ? children : []).map((child: unknown) => {
    if (!isRecord(child) || typeof child['text'] !== 'string') return child;
    const { text } = { text: child['text'] };
    const from = Math.max(0, start - position);
    const to = Math.min(text.length, end - position);
    position += text.length;
    return to > from ? { ...child, text: cut(text, from, to - from) } : child;
  });
  const filled = joinSpaces(kept).filter((child) => !isRecord(child) || child['text'] !== '');
  return filled.length > 0 ? filled : kept.slice(0, 1);
}

/** Where a whole span went, its neighbours may meet with two spaces. */
function joinSpaces(children: readonly unknown[]): unknown[] {
  let endsWithSpace = false;
  return children.map((child) => {
    if (!isRecord(child) || typeof child['text'] !== 'string' || child['text'] === '') return child;
    const text = endsWithSpace ? child['text'].replace(/^\s+/, '') : child['text'];
    endsWithSpace = /\s$/.test(text);
    return text === child['text'] ? child : { ...child, text };
  });
}

/** Leaves one space where two would meet, and none before a full stop. */
function cut(text: string, start: number, length: number): string {
  const head = text.slice(0, start);
  const tail = text.slice(start + length);
  const isDoubled = /\s$/.test(head) && /^\s/.test(tail);
  const isBeforeSign = /\s$/.test(head) && /^[.,;:!?)]/.test(tail);
  return (isDoubled || isBeforeSign ? head.trimEnd() : head) + tail;
}

function readPath(value: unknown, path: PlacedAddress['path']): unknown {
  return path.reduce<unknown>((current, segment) => {
    if (typeof segment === 'string') return isRecord(current) ? current[segment] : undefined;
    return Array.isArray(current)
      ? current.find((item: unknown) => isRecord(item) && item['_key'] === segment._key)
      : undefined;
  }, value);
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}
