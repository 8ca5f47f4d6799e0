/**
 * Every failure of the Content Lake that a caller can do something about. `status` and `body` are what
 * `@sanity/client` reads; the wording follows one pattern: what failed, where, why, what to do.
 */
import type { Json, Permission } from './types.ts';

/** A failure with its HTTP status and the JSON body `@sanity/client` understands. */
export class LakeError extends Error {
  override readonly name = 'LakeError';
  readonly status: number;
  readonly body: { [key: string]: Json };

  constructor(status: number, body: { [key: string]: Json }, message: string) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

/** Why one mutation or action of a request failed. */
export interface FailureItem {
  type: string;
  description: string;
  /** Further fields the client may show, such as the ids involved. */
  details?: { [key: string]: Json };
}

/** A failure before it is known which entry of the request caused it. */
export class MutationFailure extends Error {
  override readonly name = 'MutationFailure';
  readonly status: number;
  readonly item: FailureItem;

  constructor(status: number, item: FailureItem) {
    super(item.description);
    this.status = status;
    this.item = item;
  }
}

/** The answer for a request whose entry `index` failed; nothing of the request was written. */
export function requestFailed(
  failure: MutationFailure,
  kind: 'mutationError' | 'actionError',
  index: number,
): LakeError {
  const { type, description, details } = failure.item;
  const what = kind === 'actionError' ? 'action(s)' : 'mutation(s)';
  const summary = `The ${what} failed: ${description}`;
  const items = [{ error: { type, description, ...details }, index }];
  return new LakeError(failure.status, { error: { type: kind, description: summary, items } }, summary);
}

/** A mutation or action that makes no sense as written. */
export function invalidMutation(description: string): MutationFailure {
  return new MutationFailure(400, { type: 'validationError', description });
}

/** `ifRevisionID` and its kin: the document has moved on. */
export function revisionConflict(id: string, expected: string, current: string | null): MutationFailure {
  return new MutationFailure(409, {
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${id}" has revision "${current ?? 'none (it does not exist)'}", not "${expected}". Load it again and repeat the change.`,
    details: { id, currentRevisionID: current, expectedRevisionID: expected },
  });
}

/** `create` on an id that is taken. */
export function documentExists(id: string): MutationFailure {
  return new MutationFailure(409, {
    type: 'documentAlreadyExistsError',
    description: `Document by ID "${id}" already exists. Use createIfNotExists or createOrReplace to accept that.`,
    details: { id },
  });
}

/** A patch or action on a document that is not there. */
export function documentNotFound(id: string): MutationFailure {
  return new MutationFailure(404, {
    type: 'documentNotFoundError',
    description: `The document with the ID "${id}" was not found.`,
    details: { id },
  });
}

/** A strong reference to a document that does not exist. */
export function referenceMissing(id: string, target: string): MutationFailure {
  return new MutationFailure(409, {
    type: 'documentReferenceDoesNotExistError',
    description: `Document "${id}" references non-existent document "${target}". Create or publish "${target}" first, or make the reference weak.`,
    details: { id, referenceID: target },
  });
}

/**
 * Deleting what strong references name. `referencing` tells the types too, so that a reader can say
 * „Thema“ or „Kontakt“ without asking again.
 */
export function documentReferenced(
  id: string,
  referencing: readonly { _id: string; _type: string }[],
): MutationFailure {
  const referrers = referencing.map(({ _id }) => _id);
  const names = referrers.slice(0, 5).map((name) => `"${name}"`);
  const more = referrers.length > 5 ? ` and ${referrers.length - 5} more` : '';
  return new MutationFailure(409, {
    type: 'documentHasExistingReferencesError',
    description: `Document "${id}" cannot be deleted as there are references to it from ${names.join(', ')}${more}. Remove those references first.`,
    details: {
      id,
      referencingIDs: referrers,
      referencing: referencing.map(({ _id, _type }) => ({ _id, _type })),
    },
  });
}

/** The caller's grants do not cover this document. */
export function permissionDenied(permission: Permission, id: string): MutationFailure {
  return new MutationFailure(403, {
    type: 'insufficientPermissionsError',
    description: `Insufficient permissions; permission "${permission}" required on document "${id}". Ask an administrator for a role that has it.`,
    details: { id, permission },
  });
}

/**
 * A rule of the installation refuses to publish. Without the frame of `requestFailed`, so that the Studio
 * shows the rule's own words and nothing around them.
 */
export function publicationRefused(id: string, reason: string): LakeError {
  return new LakeError(403, { error: { type: 'publicationRefusedError', description: reason, id } }, reason);
}

/** A document beyond a bound of the lake. */
export function documentTooLarge(id: string, rule: string): MutationFailure {
  return new MutationFailure(413, {
    type: 'documentTooLargeError',
    description: `Document "${id}" ${rule}. Split it into several documents that reference each other.`,
    details: { id },
  });
}

/** The same transaction id twice. */
export function transactionExists(transactionId: string): LakeError {
  const description = `Transaction "${transactionId}" has already been committed. Choose a new transaction id, or load the documents to see its result.`;
  return new LakeError(
    409,
    { error: { type: 'transactionAlreadyExistsError', description, transactionId } },
    description,
  );
}

/** A request beyond a bound of the lake, such as too many mutations or too long a query. */
export function requestTooLarge(description: string): LakeError {
  return new LakeError(413, { error: { type: 'requestTooLargeError', description } }, description);
}

/** A request that is wrong as a whole, before any of its entries is looked at. */
export function badRequest(description: string): LakeError {
  return new LakeError(400, { error: { type: 'validationError', description } }, description);
}

/** A dataset nobody created. */
export function datasetNotFound(name: string): LakeError {
  const description = `Dataset "${name}" not found. Check the spelling, or create it first.`;
  return new LakeError(404, { statusCode: 404, error: 'Not Found', message: description }, description);
}

/** Reading history without the right to. */
export function historyDenied(id: string): LakeError {
  const description = `Insufficient permissions; permission "history" or "read" required on document "${id}". Ask an administrator for a role that has it.`;
  return new LakeError(403, { statusCode: 403, error: 'Forbidden', message: description }, description);
}

/** A query that cannot be understood; `start` and `end` are offsets into the query text. */
export function queryParseFailed(
  query: string,
  description: string,
  range: { start: number; end: number },
): LakeError {
  const error = { type: 'queryParseError', description, query, ...range };
  return new LakeError(400, { error }, description);
}

/** A query that parses but cannot be answered. */
export function queryFailed(query: string, description: string): LakeError {
  return new LakeError(400, { error: { type: 'queryError', description, query } }, description);
}

/** A query that was stopped at the time limit. */
export function queryTimedOut(query: string, limitMs: number): LakeError {
  const description = `The query was stopped after ${limitMs / 1000} s. Filter by _type or _id first, avoid patterns with several "*", and slice the result.`;
  return new LakeError(400, { error: { type: 'queryTimeoutError', description, query } }, description);
}

/** A filter that parses but fails on a document, for example through a function the engine lacks. */
export function cannotEvaluate(query: string, cause: unknown): LakeError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const description = `The query could not be evaluated: ${reason}. Simplify the filter and listen again.`;
  return new LakeError(400, { error: { type: 'queryEvaluationError', description, query } }, description);
}

/** More costly queries wait than the lake accepts; the client may try again. */
export function queryQueueFull(): LakeError {
  const description = 'Too many long-running queries are waiting. Try again in a few seconds.';
  return new LakeError(503, { error: { type: 'serviceUnavailableError', description } }, description);
}
