import { readFlag, readQueryParams } from '../http/parameters.ts';
import { refuseInput, refuseMissing } from '../http/refusals.ts';
import type { Json } from '../types.ts';

/** Longest address of a stream; the client refuses longer ones itself. */
const URL_LENGTH_MAX = 16_000;

/** What a listener wants to hear of. */
export interface ListenRequest {
  kind: 'listen';
  dataset: string;
  query: string;
  params: Record<string, Json>;
  includeResult: boolean;
  includePreviousRevision: boolean;
  includeMutations: boolean;
  /** Documents of releases (`versions.…`). */
  includeAllVersions: boolean;
  /** Mendoza patches from the previous to the new document. */
  includeEffects: boolean;
}

/** A subscription to "something that your query depends on has changed". */
export interface LiveEventsRequest {
  kind: 'live';
  dataset: string;
  includeDrafts: boolean;
}

/** Either kind of stream. */
export type StreamRequest = ListenRequest | LiveEventsRequest;

function readListen(dataset: string, search: URLSearchParams): ListenRequest {
  const query = search.get('query');
  if (!query)
    throw refuseInput(
      '"query" is missing: say which documents to listen to, such as query=*[_type=="topic"]',
    );
  return {
    kind: 'listen',
    dataset,
    query,
    params: readQueryParams(search),
    includeResult: readFlag(search, 'includeResult'),
    includePreviousRevision: readFlag(search, 'includePreviousRevision'),
    includeMutations: search.get('includeMutations') !== 'false',
    includeAllVersions: search.get('includeAllVersions') !== 'false',
    includeEffects: search.get('effectFormat') === 'mendoza',
  };
}

/** Reads the address of a stream, whether it came by HTTP or over the multiplexer; throws `LakeError`. */
export function readStreamRequest(url: URL): StreamRequest {
  if (url.href.length > URL_LENGTH_MAX)
    throw refuseInput('The address of the stream is too long; use a shorter query');
  const match = /^\/v[\dX][\d-]*\/data\/(listen|live\/events)\/([\w-]+)$/.exec(url.pathname);
  const [, kind, dataset] = match ?? [];
  if (dataset === undefined) throw refuseMissing(`There is no stream at ${url.pathname}`);
  if (kind === 'listen') return readListen(dataset, url.searchParams);
  return { kind: 'live', dataset, includeDrafts: readFlag(url.searchParams, 'includeDrafts') };
}
