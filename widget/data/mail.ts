/**
 * Longest address a mail program is given: Windows and some mail programs cut longer ones, which would break
 * a character in its middle.
 */
export const MAIL_ADDRESS_MAX = 1900;

const encode = (text: string): string => encodeURIComponent(text.replace(/\r\n?|\n/g, '\r\n'));

/** What of a text fits when it is encoded, cut at a whole character. */
function fit(text: string, length: number): string {
  if (encode(text).length <= length) return text;
  const characters = [...text];
  let end = characters.length;
  while (end > 0 && encode(`${characters.slice(0, end).join('')}…`).length > length) end--;
  return `${characters.slice(0, end).join('')}…`;
}

/** A mail that is ready to be sent by the visitor's own program. */
export interface Mail {
  to: string[];
  subject: string;
  body: string;
}

/** `mailto:` with recipients, subject and text (RFC 6068), at most `MAIL_ADDRESS_MAX` long. */
export function buildMailto({ to, subject, body }: Mail): string {
  const recipients = to.map((address) => encodeURIComponent(address).replaceAll('%40', '@')).join(',');
  const start = `mailto:${recipients}?subject=${encode(fit(subject, MAIL_ADDRESS_MAX / 4))}&body=`;
  return start + encode(fit(body, MAIL_ADDRESS_MAX - start.length));
}
