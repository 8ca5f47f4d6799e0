/**
 * Search over one language of the snapshot, in two halves: `buildIndex` where the snapshot is made,
 * `openIndex` where a visitor types. Both are pure: no DOM, no clock, no network. Readers that must
 * stay small import `open-index.ts` alone.
 */
export { buildIndex, type BuildOptions, type SearchDocument } from './build-index.ts';
export {
  openIndex,
  SearchIndexError,
  type SearchHit,
  type SearchIndex,
  type SearchIndexErrorCode,
} from './open-index.ts';
