import { HIT_ICONS } from './hit-icons.ts';
import { NOTE_ICON } from './note-icon.ts';

/** Paths of the icons that are seen with topics and contacts; see `icons.ts`. */
export const MORE_ICONS = {
  link: 'M10 14a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0L5 13.3A4 4 0 0 0 10.7 19L12 17.7',
  away: 'M13 4.5h6.5V11M19.5 4.5 11 13M17.5 14v5.5h-13v-13H10',
  info: NOTE_ICON,
  card: HIT_ICONS.card,
  calendar: 'M4 5.5h16v15H4zM4 10h16M8.5 3v4.5M15.5 3v4.5',
  form: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
} as const;
