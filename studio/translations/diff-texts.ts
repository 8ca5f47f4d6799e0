/** What changed between two texts, word by word. */
import { diffWordsWithSpace } from 'diff';

/** A run of words that stayed, came or went. */
export interface DiffPiece {
  kind: 'kept' | 'added' | 'removed';
  text: string;
}

/** Beyond this length a comparison would hold up the page; the texts are shown whole instead. */
const LENGTH_MAX = 20_000;
const TIMEOUT_MS = 200;

/** Pieces in reading order; joined without `removed` they are `after`, without `added` they are `before`. */
export function diffTexts(before: string, after: string): DiffPiece[] {
  if (before === after) return after ? [{ kind: 'kept', text: after }] : [];
  const small = before.length + after.length <= LENGTH_MAX;
  const parts = small ? diffWordsWithSpace(before, after, { timeout: TIMEOUT_MS }) : undefined;
  if (!parts) return listWhole(before, after);
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}

function listWhole(before: string, after: string): DiffPiece[] {
  const pieces: DiffPiece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}
