/** Which addresses may leave the dataset. */

const PROTOCOLS = new Set(['https:', 'http:', 'mailto:', 'tel:']);
const HREF_LENGTH_MAX = 2048;
const EMAIL = /^[^\s@<>()[\]\\,;:"?&#%]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const PHONE = /^\+?[0-9][0-9 ()/-]{2,30}$/;

/**
 * The address as a browser reads it, or `null` when it is none, leads elsewhere than to the web, a
 * mailbox or a phone, or hides its target behind a user name. The result is what was judged, so tricks
 * with white space and control characters inside the scheme have nothing left to play with.
 */
export function readHref(href: string | null): string | null {
  if (!href || href.length > HREF_LENGTH_MAX || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (!PROTOCOLS.has(url.protocol) || url.username || url.password) return null;
  return url.href;
}

/** A mail address without room for extra headers, or `null`. */
export function readEmail(email: string | null): string | null {
  return email && EMAIL.test(email) ? email : null;
}

/** A phone number as it is read aloud and dialled, or `null`. */
export function readPhone(phone: string | null): string | null {
  return phone && PHONE.test(phone) ? phone : null;
}
