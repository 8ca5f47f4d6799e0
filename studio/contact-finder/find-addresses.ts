/** Finds phone numbers and mail addresses typed into running text. Pure. */
import { listDocumentTexts, type DocumentText } from '../document-texts.ts';

/** What was found in a text. */
export interface FoundAddress {
  kind: 'phone' | 'email';
  /** Exactly as it stands in the text. */
  quote: string;
  /** As a contact stores it: international with spaces, or the bare address. */
  value: string;
  /** First character in the text. */
  start: number;
}

/** A found address with its place in the document. */
export interface PlacedAddress extends FoundAddress, DocumentText {}

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
/** Begins with +, 00 or 0 and may hold the signs people group digits with. */
const PHONE = /(?<![\p{L}\p{N}.,/§-])(?:\+|00|\(0|0)[\d()/ \u00a0–-]{4,24}\d(?![\p{L}\p{N}]|[.,]\d)/gu;
const DIGITS_MIN = 6;
const DIGITS_MAX = 15;
/** A date, a range of years or an amount is no number to call. */
const NO_PHONE = /^\d{1,2}[-/ ]\d{1,2}[-/ ]\d{2,4}$|^\d{1,2}\/\d{4}$|^0\d?\s*[–-]\s*\d{1,2}$|^\d{6}$/u;
const SERVICE = /^(?:0|\+49 ?)(?:800|180|137|700|900)/;
/** Area codes of two digits, without the zero; for all others three are the best guess. */
const SHORT_AREAS = /^(?:30|40|69|89)/;

/** Everything in a text that could be dialled or written to, in order. */
export function findAddresses(text: string): FoundAddress[] {
  const emails = [...text.matchAll(EMAIL)].map((match): FoundAddress => ({
    kind: 'email',
    quote: match[0],
    value: match[0].toLowerCase(),
    start: match.index,
  }));
  const phones = [...text.matchAll(PHONE)].flatMap((match): FoundAddress[] => {
    const quote = trimNumber(match[0]);
    const value = formatPhone(quote);
    return value === null
      ? []
      : [{ kind: 'phone', quote, value, start: match.index + match[0].indexOf(quote) }];
  });
  return [...emails, ...phones].toSorted((a, b) => a.start - b.start);
}

/** The addresses of a whole document, with their places. */
export function findDocumentAddresses(
  document: Readonly<Record<string, unknown>> | null | undefined,
): PlacedAddress[] {
  return listDocumentTexts(document).flatMap((text) =>
    findAddresses(text.text).map((address) => ({ ...text, ...address })),
  );
}

/** A typed number in the form contacts store, `+49 341 58088 2020`; `null` when it is none. */
export function formatPhone(typed: string): string | null {
  const digits = typed.replace(/\D/g, '');
  if (digits.length < DIGITS_MIN || digits.length > DIGITS_MAX || NO_PHONE.test(typed.trim())) return null;
  if (SERVICE.test(typed.replace(/[^\d+]/g, ''))) return joinGroups('49', splitGroups(typed, 1));
  if (/^\+|^00/.test(typed.trim())) {
    const [country = '', ...rest] = splitGroups(typed.trim().replace(/^\+|^00/, ''), 0);
    if (rest.length > 0) return joinGroups(country, rest);
    return country.startsWith('49') ? joinGroups('49', splitArea(country.slice(2))) : null;
  }
  const groups = splitGroups(typed, 1);
  const [area = ''] = groups;
  return joinGroups('49', groups.length > 1 && area.length <= 5 ? groups : splitArea(groups.join('')));
}

/** Groups of digits as the writer set them, without the first `skip` digits and without „(0)“. */
function splitGroups(typed: string, skip: number): string[] {
  const groups = typed.replace(/\(0\)/g, ' ').match(/\d+/g) ?? [];
  const [first = '', ...rest] = groups;
  return [first.slice(skip), ...rest].filter((group) => group !== '');
}

function splitArea(digits: string): string[] {
  const length = SHORT_AREAS.test(digits) ? 2 : 3;
  return [digits.slice(0, length), digits.slice(length)];
}

/** The first zero after the country code is only dialled at home. */
function joinGroups(country: string, groups: readonly string[]): string | null {
  const [first = '', ...rest] = groups;
  const joined = [first.replace(/^0/, ''), ...rest].filter((group) => group !== '');
  return joined.length === 0 ? null : `+${country} ${joined.join(' ')}`;
}

function trimNumber(match: string): string {
  const opened = match.split('(').length;
  const closed = match.split(')').length;
  const text = opened < closed ? match.slice(0, match.lastIndexOf(')')) : match;
  return text.replace(/[\s\u00a0(/–-]+$/u, '').trim();
}
