/**
 * Public entry for pages that bundle the box themselves. It registers nothing: import `define.js` for
 * that, or call `FizInfobox.define('your-tag')`.
 */
export { FizInfobox, TAG } from './infobox.ts';
export type { ContactChannel, FizEvent, FizEventDetails } from './events.ts';
export type { ErrorCode } from './data/source.ts';
export type { LiveClient } from './data/live.ts';
