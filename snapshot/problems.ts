/** What an editor is told about content that is published in part or not at all. */

/** One thing an editor should know. */
export interface Problem {
  /** An `error` stops the publication; with a `warning` the part concerned is left out. */
  severity: 'error' | 'warning';
  /** `null` when no single document is at fault. */
  documentId: string | null;
  /** German, for editors. */
  message: string;
}

/** A problem before its document is known; `false` where there is none. */
export type Finding = [severity: Problem['severity'], message: string] | false;

/** Checks each document. */
export function checkAll<Document extends { _id: string }>(
  documents: Document[],
  check: (document: Document) => Finding[],
): Problem[] {
  return documents.flatMap((document) => toProblems(document._id, check(document)));
}

/** Findings about one document, or about none in particular. */
export function toProblems(documentId: string | null, findings: Finding[]): Problem[] {
  return findings.flatMap((finding) =>
    finding ? [{ severity: finding[0], documentId, message: finding[1] }] : [],
  );
}

/** A document as a sentence names it: „Thema „Visum“ (topic-visum)“. */
export function describeDocument(kind: string, title: string | null, id: string): string {
  return title === null ? `${kind} ohne Titel (${id})` : `${kind} „${title}“ (${id})`;
}
