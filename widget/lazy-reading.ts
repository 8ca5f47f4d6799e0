/** Loaded when a visitor opens a topic or a contact. */
export { Opening } from './session/opening.ts';
export { readingStyles } from './views/reading.styles.ts';
