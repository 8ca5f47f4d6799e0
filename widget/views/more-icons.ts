import { HIT_ICONS } from './hit-icons.ts';
import { NOTE_ICON } from './note-icon.ts';

/** Paths of the icons that are seen with topics and contacts; see `icons.ts`. */
export const MORE_ICONS = {
  link: 'M10 14a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0L5 13.3A4 4 0 0 0 10.7 19L12 17.7',
  away: 'M13 4.5h6.5V11M19.5 4.5 11 13M17.5 14v5.5h-13v-13H10',
  info: NOTE_ICON,
  card: HIT_ICONS.card,
  calendar: 'M4 5.5h16v15H4zM4 10h16M8.5 3v4.5M15.5 3v4.5',
  printer: 'M7 8.5V4h10v4.5M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z',
  speaker: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  stop: 'M6.5 6.5h11v11h-11z',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M6 11.5v9h12v-9',
  pin: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z',
  ramp: 'M3 19.5h18v-8zM4 13l9-5M13 8l-3.5-.5M13 8l-1.5 3',
  talk: 'M4 5h16v11h-8l-4 4v-4H4zM8 9h8M8 12h5',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5c1-7 14-7 15 0',
  table: 'M7 4.5a2 2 0 1 0 0 4a2 2 0 0 0 0-4M17 4.5a2 2 0 1 0 0 4a2 2 0 0 0 0-4M3 13h18M6 13v6.5M18 13v6.5',
  form: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
} as const;
