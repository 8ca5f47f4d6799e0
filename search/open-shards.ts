/** The reading side of a divided index; loads what a query needs, and keeps it. */
import { createAnalyser } from './analyse.ts';
import { answerQuery, type Found, type SearchOptions } from './answer.ts';
import { damaged, KIND, openFile } from './format.ts';
import { createLexicon, readTerms, readWeight, type Lexicon, type TermBlock } from './lexicon.ts';
import type { SearchAnswer, SearchHit } from './open-index.ts';

/** An opened divided index. */
export interface ShardedIndex {
  /** BCP 47 tag of the texts in it. */
  language: string;
  /** Number of documents. */
  size: number;
  /** As `SearchIndex.find`, after loading what the query needs. Rejects as `load` does. */
  find(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}

/** Loads a file by its name in `Shards.files`. */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/** Rounds of loading: words, then parts of unknown words, then what these turn up. */
const ROUNDS_MAX = 3;
/** Files of words a single round loads at most. */
const FILES_MAX = 8;
/** Files of words whose terms all begin with an unfinished word. */
const BEGINNING_FILES_MAX = 2;

/**
 * Opens the root of a divided index.
 *
 * @throws SearchIndexError as `openIndex`; later, when a loaded file is broken, from `find`.
 */
export function openShards(root: Uint8Array, load: LoadFile): ShardedIndex {
  const reader = openFile(root, KIND.root);
  const [language = '', ...rules] = reader.lines();
  const size = reader.number();
  const chunk = reader.number();
  const boosts = new Uint8Array(size);
  const boosted = reader.numbers(reader.number());
  for (let i = 0; i < boosted.length; i += 2) boosts[boosted[i] ?? 0] = boosted[i + 1] ?? 0;
  const firsts = reader.lines();
  if (chunk < 1) throw damaged();
  const files = createCache(load);
  const blocks = new Map<number, TermBlock>();
  let lexicon = createPartial(blocks, { size, firsts, missing: new Set() });

  async function find(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
    for (let round = 0; ; round++) {
      const missing = new Set<number>();
      lexicon = createPartial(blocks, { size, firsts, missing });
      const index = { lexicon, analyser: createAnalyser(rules), boosts, titleOf: () => undefined };
      const { hits, outside, ...rest } = answerQuery(index, query, options);
      if (missing.size === 0 || round === ROUNDS_MAX) {
        return { hits: await name(hits), outside: await name(outside), ...rest };
      }
      await Promise.all([...missing].slice(0, FILES_MAX).map(loadBlock));
    }
  }

  async function loadBlock(number: number): Promise<void> {
    const words = openFile(await files(`w${number}`), KIND.words);
    blocks.set(number, readTerms(words, size, readWeight));
  }

  function name(found: readonly Found[]): Promise<SearchHit[]> {
    return Promise.all(
      found.map(async ([at, score]) => {
        const lines = openFile(await files(`d${Math.floor(at / chunk)}`), KIND.documents).lines();
        return {
          id: lines[at % chunk] ?? '',
          title: lines[lines.length / 2 + (at % chunk)] ?? '',
          score,
          language,
        };
      }),
    );
  }

  return { language, size, find };
}

/** Keeps loaded files; a failed load is forgotten, so that the next query tries again. */
function createCache(load: LoadFile): LoadFile {
  const files = new Map<string, Promise<Uint8Array>>();
  return (name) => {
    const known = files.get(name);
    if (known) return known;
    const loading = load(name);
    files.set(name, loading);
    loading.catch(() => files.delete(name));
    return loading;
  };
}

/** The loaded terms as one lexicon, which notes the files that a question would have needed. */
function createPartial(
  blocks: ReadonlyMap<number, TermBlock>,
  { size, firsts, missing }: { size: number; firsts: readonly string[]; missing: Set<number> },
): Lexicon {
  const lexicon = createLexicon(
    joinBlocks([...blocks].toSorted(([a], [b]) => a - b).map(([, block]) => block)),
    size,
    true,
  );
  const note = (from: string, files: number): void => {
    const first = Math.max(
      0,
      firsts.findLastIndex((text) => text <= from),
    );
    for (let file = first; file < firsts.length && file < first + files; file++) {
      if (file > first && !firsts[file]?.startsWith(from)) break;
      if (!blocks.has(file)) missing.add(file);
    }
  };
  return {
    ...lexicon,
    find: (term) => {
      note(term, 1);
      return lexicon.find(term);
    },
    seek: (text) => {
      note(text, BEGINNING_FILES_MAX);
      return lexicon.seek(text);
    },
  };
}

function joinBlocks(blocks: readonly TermBlock[]): TermBlock {
  const total = blocks.reduce((sum, { documents }) => sum + documents.length, 0);
  const terms = blocks.flatMap((block) => block.terms);
  const joined: TermBlock = {
    terms,
    starts: new Uint32Array(terms.length + 1),
    documents: new Uint32Array(total),
    weights: new Float32Array(total),
    counts: new Uint32Array(terms.length),
    segments: new Map(),
  };
  let term = 0;
  let at = 0;
  for (const { starts, documents, weights, counts } of blocks) {
    joined.documents.set(documents, at);
    joined.weights.set(weights, at);
    joined.counts.set(counts, term);
    joined.starts.set(
      starts.map((start) => start + at),
      term,
    );
    term += counts.length;
    at += documents.length;
  }
  return joined;
}
