/** Loaded when a visitor wants to be led to a topic by three questions. */
export { Guide } from './session/guide.ts';
export { renderGuide } from './views/guide.ts';
export { guideStyles } from './views/guide.styles.ts';
