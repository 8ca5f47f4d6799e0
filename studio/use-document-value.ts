import { useEditState } from 'sanity';

/** What the form of a document shows now: the draft, or the published document without one. */
export function useDocumentValue(documentId: string, documentType: string): Record<string, unknown> | null {
  const { draft, published } = useEditState(documentId.replace(/^drafts\./, ''), documentType);
  return draft ?? published;
}
