/** Longest snippet in characters, the ellipsis included. */
export const SNIPPET_LENGTH_MAX = 110;

/** The beginning of a text for the list of hits: one line, cut after a whole word. */
export function cutSnippet(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= SNIPPET_LENGTH_MAX) return line;
  const room = letters.slice(0, SNIPPET_LENGTH_MAX - 1).join('');
  const nextIsSpace = letters[SNIPPET_LENGTH_MAX - 1] === ' ';
  const end = nextIsSpace ? room.length : room.lastIndexOf(' ');
  const whole = end > 0 ? room.slice(0, end) : room;
  return `${whole.replace(/[\s,;:–-]+$/, '')}…`;
}
