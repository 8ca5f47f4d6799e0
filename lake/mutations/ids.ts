/** Document ids: what is allowed, and how drafts and versions name the document they belong to. */
import { invalidMutation } from '../errors.ts';

const DRAFTS = 'drafts.';
const VERSIONS = 'versions.';
const ID_PATTERN = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/** Whether an id may name a document: letters, digits, `.`, `_`, `-`; 1–128 characters. */
export function isDocumentId(id: string): boolean {
  return ID_PATTERN.test(id) && !id.includes('..') && !id.endsWith('.');
}

/** Throws when the id may not name a document. */
export function checkDocumentId(id: string): void {
  if (isDocumentId(id)) return;
  const shown = id.length > 140 ? `${id.slice(0, 140)}…` : id;
  throw invalidMutation(
    `"${shown}" is not a valid document ID. Use 1 to 128 letters, digits, ".", "_" or "-"; no "/", no "..", no "." at the end, no "-" at the start.`,
  );
}

/** Whether the id names a draft. */
export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS);
}

/** Whether the id names a version in a release, `versions.<release>.<id>`. */
export function isVersionId(id: string): boolean {
  return id.startsWith(VERSIONS);
}

/** Whether the id names neither a draft nor a version. */
export function isPublishedId(id: string): boolean {
  return !isDraftId(id) && !isVersionId(id);
}

/** The id of the published document a draft or version belongs to. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length);
  if (!isVersionId(id)) return id;
  return id.split('.').slice(2).join('.');
}

/** The id of the draft of a published document. */
export function draftIdOf(publishedId: string): string {
  return `${DRAFTS}${publishedId}`;
}

/** The id of the version of a published document in a release. */
export function versionIdOf(publishedId: string, release: string): string {
  return `${VERSIONS}${release}.${publishedId}`;
}

/** The release a version belongs to; `null` when the id names no version. */
export function releaseOf(id: string): string | null {
  return isVersionId(id) ? (id.split('.')[1] ?? null) : null;
}
