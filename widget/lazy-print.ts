/** Loaded when a visitor prints a topic or a round table. */
export { showSheet } from './session/printing.ts';
export { renderTopicSheet } from './views/topic-sheet.ts';
export { renderTableSheet } from './views/table-sheet.ts';
