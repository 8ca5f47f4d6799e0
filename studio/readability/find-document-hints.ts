/** Hints for a whole document, each with its place. Pure. */
import { listDocumentTexts, type DocumentText } from '../document-texts.ts';
import { findHints, type KnownTerm } from './find-hints.ts';
import { HINT_KINDS, type Hint, type HintKind } from './hint.ts';

/** A hint and where it stands. */
export interface PlacedHint extends Hint, Pick<DocumentText, 'path' | 'place'> {
  /** How often the same word comes again in the document; 0 for sentences. */
  repeated: number;
}

/** Kinds that are about a word: one hint per word is enough, at its first place. */
const ABOUT_WORDS: ReadonlySet<HintKind> = new Set(['abbreviation', 'legalTerm', 'officialWord', 'longWord']);

/** Hints of a topic or a translation, by kind and then in the order of the form. */
export function findDocumentHints(
  document: Readonly<Record<string, unknown>> | null | undefined,
  { strict = false, glossary = [] }: { strict?: boolean; glossary?: readonly KnownTerm[] } = {},
): PlacedHint[] {
  const texts = listDocumentTexts(document);
  const wholeText = texts.map(({ text }) => text).join('\n');
  const subject = texts.find(({ path }) => path[0] === 'title')?.text ?? '';
  const explained = new Map<string, boolean>();
  const all = texts.flatMap(({ text, path, place }) =>
    findHints(text, { strict, glossary, wholeText, subject, explained }).map((hint) => ({
      ...hint,
      path,
      place,
      repeated: 0,
    })),
  );
  return sortByKind(foldRepeated(all));
}

function foldRepeated(hints: readonly PlacedHint[]): PlacedHint[] {
  const first = new Map<string, PlacedHint>();
  const kept: PlacedHint[] = [];
  for (const hint of hints) {
    // A legal term that is long too needs one hint, the one that helps more.
    const word = ABOUT_WORDS.has(hint.kind) ? hint.quote.toLowerCase() : `${hint.kind} ${kept.length}`;
    const known = first.get(word);
    if (!known) {
      first.set(word, hint);
      kept.push(hint);
    } else if (known.kind === hint.kind) known.repeated += 1;
  }
  return kept;
}

function sortByKind(hints: readonly PlacedHint[]): PlacedHint[] {
  return hints.toSorted((a, b) => HINT_KINDS.indexOf(a.kind) - HINT_KINDS.indexOf(b.kind));
}
