import { useEditState } from 'sanity';
import { getPublishedId } from '../schemas/vocabulary.ts';

/** What the form of a document shows now: the draft, or the published document without one. */
export function useDocumentValue(documentId: string, documentType: string): Record<string, unknown> | null {
  const { draft, published } = useEditState(getPublishedId(documentId), documentType);
  return draft ?? published;
}
