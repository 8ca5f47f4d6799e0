/** Loaded when a visitor turns to the field: the search and the list of hits. */
export { createEngine } from './data/engine.ts';
export { listOptions, renderResults } from './views/results.ts';
export { resultStyles } from './views/results.styles.ts';
