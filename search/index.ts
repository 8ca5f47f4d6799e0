/**
 * Search over one language of the snapshot, in two halves: `buildIndex` where the snapshot is made,
 * `openIndex` where a visitor types. Both are pure: no DOM, no clock, no network. Readers that must
 * stay small import `open-index.ts` alone.
 */
export { buildIndex, type BuildOptions, type SearchDocument, type Synonyms } from './build-index.ts';
export {
  isDivided,
  openIndex,
  SearchIndexError,
  type Marker,
  type SearchAnswer,
  type SearchHit,
  type SearchIndex,
  type SearchIndexErrorCode,
  type SearchOptions,
} from './open-index.ts';
export {
  pickSnippet,
  type SnippetHit,
  type SnippetLine,
  type SnippetOptions,
  type SnippetPart,
} from './snippet.ts';
export { buildTermTable, type TermTableOptions, type TextPair } from './build-term-table.ts';
export { openTermTable, type TermTable } from './open-term-table.ts';
export { searchAcross, type SearchSource } from './across.ts';
export { buildShards, SHARD_DEFAULTS, type ShardOptions, type Shards } from './build-shards.ts';
export { openShards, type LoadFile, type ShardedIndex } from './open-shards.ts';
