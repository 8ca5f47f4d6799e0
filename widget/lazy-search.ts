/** Loaded when a visitor comes near: what one can do, the search with its list of hits, and failures. */
export { Commands, listArea } from './session/commands.ts';
export { renderStartFailure } from './views/failure.ts';
export { renderPane } from './views/pane.ts';
export { renderResults } from './views/results.ts';
export { lightStyles } from './views/light.styles.ts';
export { resultStyles } from './views/results.styles.ts';
