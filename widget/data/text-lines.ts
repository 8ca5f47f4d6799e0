const LINE_BYTES_MAX = 75;

const encoder = new TextEncoder();

/** Text of a vCard or calendar value: RFC 6350 and RFC 5545 escape the same signs. */
export const escapeValue = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');

/** Breaks a line after 75 bytes at most, never inside a character; what follows starts with a space. */
function foldLine(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (bytes + length > LINE_BYTES_MAX) {
      lines.push(' ');
      bytes = 1;
    }
    lines.push(lines.pop() + character);
    bytes += length;
  }
  return lines.join('\r\n');
}

/** A vCard or calendar file of these lines; empty ones are left out. */
export const joinLines = (lines: (string | null)[]): string =>
  lines
    .flatMap((line) => line || [])
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
