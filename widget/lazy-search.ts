/** Loaded in idle time: what a visitor can do, the search with its list of hits, and failures. */
export { completeLocale } from './locales/more.ts';
export { Commands, listArea } from './session/commands.ts';
export { renderFailure, renderStartFailure } from './views/failure.ts';
export { renderResults } from './views/results.ts';
export { lightStyles } from './views/light.styles.ts';
export { resultStyles } from './views/results.styles.ts';
