import type { ErrorCode, SnapshotError } from './data/source.ts';

const ADVICE: Record<ErrorCode, string> = {
  offline:
    'gave no answer. Check the address, the connection, CORS, and script-src and connect-src of the page',
  unreachable: 'answered with an error. Check src and the server of the snapshot',
  missing: 'does not exist. Check src, or copy the whole snapshot again',
  broken: 'is cut off or not of its kind. Build or copy the snapshot again',
  format: `has a newer format than this script can read. Load the script that belongs to the snapshot`,
  'unknown-topic': 'is no topic. Check the slug; the topic may be unpublished',
  'unknown-contact': 'is no contact. It may be unpublished',
  live: 'kept the preview from being made. Set the property client to a client that may read',
};

/** The whole message of a failure, for developers: where, what, and what to do. */
export const describeError = ({ code, where }: SnapshotError): string =>
  `[fiz-infobox] "${where}" ${ADVICE[code]}.`;
