/** Loaded with the start of a box for which notices run. */
export { Notices } from './session/notices.ts';
export { noteStyles } from './views/note.styles.ts';
