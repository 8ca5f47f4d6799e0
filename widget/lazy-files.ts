/** Loaded when a visitor saves a contact or hours. */
export { buildCalendar } from './data/calendar.ts';
export { buildCard } from './data/vcard.ts';
export { saveFile } from './session/save-file.ts';
