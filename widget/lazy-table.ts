/** Loaded when a visitor wants to bring several offices together. */
export { completeTable } from './locales/table.ts';
export { startDraft } from './data/invitation.ts';
export { renderTable } from './views/table.ts';
export { tableStyles } from './views/table.styles.ts';
