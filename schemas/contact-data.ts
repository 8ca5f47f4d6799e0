/** Telephone numbers and mail addresses typed into running text, where they go stale unnoticed. */

/** One find. */
export interface ContactData {
  kind: 'phone' | 'email';
  /** As it was typed. */
  text: string;
  /** Position of its first character. */
  index: number;
}

/** Every part has a limit, so that a pasted text of any size is read in one pass. */
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;
/**
 * International numbers, and national ones with an area code: a zero, its digits, then at least four more.
 * Postal codes, years, amounts of money, paragraphs and file numbers do not look like that.
 */
const PHONE =
  /(?<![\p{L}\d.,/§-])(?:\+\d{1,3}[ \d/()-]{6,20}\d|\(?0\d{2,5}\)?[ /-]{1,3}\d[\d /-]{2,12}\d)(?![\p{L}\d])/gu;
const DIGITS_MIN = 7;

/** Longer texts were pasted by mistake and are refused for their size; nobody waits for finds in them. */
const TEXT_LENGTH_MAX = 50_000;

/** All numbers and addresses in a text, in order of appearance; none in one of more than 50,000 characters. */
export function findContactData(text: string): ContactData[] {
  if (text.length > TEXT_LENGTH_MAX) return [];
  const emails = Array.from(text.matchAll(EMAIL), (match) => toFind('email', match));
  const phones = Array.from(text.matchAll(PHONE), (match) => toFind('phone', match)).filter(
    (phone) => phone.text.replace(/\D/g, '').length >= DIGITS_MIN,
  );
  return [...emails, ...phones].toSorted((a, b) => a.index - b.index);
}

function toFind(kind: ContactData['kind'], match: RegExpMatchArray): ContactData {
  return { kind, text: match[0], index: match.index ?? 0 };
}
