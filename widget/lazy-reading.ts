/** Loaded when a visitor opens a topic or a contact. */
export { loadContact, loadTopic } from './data/reading.ts';
export { renderReading } from './views/reading.ts';
export { readingStyles } from './views/reading.styles.ts';
