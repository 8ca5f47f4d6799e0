/** Times of day as people type them. Pure. */

const TIME = /^(\d{1,2})(?:(?:[:.,h]|\s+)?(\d{2}))?$/;

/**
 * `HH:MM` from what somebody typed: „9“, „9:30“, „9.30 Uhr“, „930“, „0930“; an empty string stays empty.
 * `null` when it is no time of day.
 */
export function readTime(typed: string): string | null {
  const text = typed
    .replace(/\s*uhr\s*$/i, '')
    .replace(/\s*([:.,])\s*/, '$1')
    .trim();
  if (text === '') return '';
  const found = TIME.exec(text);
  if (!found) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? '0');
  if (hours > 23 || minutes > 59) return null;
  return `${pad(hours)}:${pad(minutes)}`;
}

/** „9“ or „9:30“, as people say it. */
export function formatTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}:${minutes}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
