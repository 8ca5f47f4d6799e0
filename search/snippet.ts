/** Chooses the lines of a text that answer a query. */
import type { Marker } from './answer.ts';

/** A piece of a line; `marked` where it is a word of the query. */
export interface SnippetPart {
  text: string;
  marked: boolean;
}

/** Lines of a snippet at most, and letters after which a line is cut at a word. */
export const SNIPPET_DEFAULTS = { lines: 2, length: 160 } as const;
/** What the heading above and the line below lend to a line. */
const HEADING_SHARE = 0.7;
const BELOW_SHARE = 0.15;
/** What a word counts that a line chosen before holds already. */
const TOLD_SHARE = 0.6;
/** A line of fewer words can name a thing but hardly answer. */
const ANSWER_WORDS_MIN = 5;
const WORD = /[\p{L}\p{N}\p{M}\u0640]+/gu;

/** One line of a topic's text. */
export interface SnippetLine {
  text: string;
  heading?: boolean;
}

/** Settings of a snippet. */
export interface SnippetOptions {
  lines?: number;
  length?: number;
}

/** One chosen line. */
export interface SnippetHit {
  /** Place among the lines given. */
  line: number;
  parts: SnippetPart[];
}

/**
 * The lines that answer best, in the order of the text, their query words marked. A text without any word
 * of the query gives its first lines.
 */
export function pickSnippet(
  lines: readonly SnippetLine[],
  marker: Marker,
  { lines: count = SNIPPET_DEFAULTS.lines, length = SNIPPET_DEFAULTS.length }: SnippetOptions = {},
): SnippetHit[] {
  const read = lines.map(({ text }) => readLine(text, marker));
  const rarity = measureRarity(read);
  const chosen: number[] = [];
  const told = new Set<string>();
  while (chosen.length < count) {
    const best = findBest(lines, read, (line) => (chosen.includes(line) ? -1 : scoreLine(line)));
    if (best < 0) break;
    chosen.push(best);
    for (const stem of read[best]?.stems.keys() ?? []) told.add(stem);
  }
  return chosen
    .toSorted((a, b) => a - b)
    .map((line) => ({ line, parts: cutLine(lines[line]?.text ?? '', marker, length) }));

  function scoreLine(line: number): number {
    const own = read[line]?.stems ?? new Map<string, number>();
    const heading = findHeading(lines, line);
    let score = sum(own, (stem) => (told.has(stem) ? TOLD_SHARE : 1));
    score += BELOW_SHARE * sum(lines[line + 1]?.heading ? undefined : read[line + 1]?.stems, without(own));
    score += HEADING_SHARE * sum(read[heading]?.stems, without(own));
    return score * Math.min(1, (read[line]?.words ?? 0) / ANSWER_WORDS_MIN);
  }

  function sum(stems: ReadonlyMap<string, number> | undefined, share: (stem: string) => number): number {
    let total = 0;
    for (const [stem, weight] of stems ?? []) total += weight * (rarity.get(stem) ?? 1) * share(stem);
    return total;
  }
}

function without(stems: ReadonlyMap<string, number>): (stem: string) => number {
  return (stem) => (stems.has(stem) ? 0 : 1);
}

interface ReadLine {
  words: number;
  /** Stems of the query in the line with their weights. */
  stems: Map<string, number>;
}

function readLine(text: string, marker: Marker): ReadLine {
  const words = text.match(WORD) ?? [];
  const stems = new Map<string, number>();
  for (const word of words) {
    const { stem, weight } = marker.read(word);
    if (weight > 0) stems.set(stem, weight);
  }
  return { words: words.length, stems };
}

/** A word that stands in every line tells the lines apart no more. */
function measureRarity(lines: readonly ReadLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of lines)
    for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const [stem, count] of counts) counts.set(stem, Math.log(1 + lines.length / count));
  return counts;
}

function findBest(
  lines: readonly SnippetLine[],
  read: readonly ReadLine[],
  score: (line: number) => number,
): number {
  let best = -1;
  let most = -1;
  read.forEach((_, line) => {
    if (lines[line]?.heading) return;
    const value = score(line);
    if (value > most) {
      most = value;
      best = line;
    }
  });
  return most < 0 ? -1 : best;
}

function findHeading(lines: readonly SnippetLine[], line: number): number {
  let above = line - 1;
  while (above >= 0 && !lines[above]?.heading) above--;
  return above;
}

/** The line in pieces; a long one begins shortly before its first word of the query. */
function cutLine(text: string, marker: Marker, length: number): SnippetPart[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    begin: match.index,
    end: match.index + match[0].length,
    marked: marker.read(match[0]).weight > 0,
  }));
  const first = words.find(({ marked, end }) => marked && end > length);
  const begin =
    text.length <= length || !first || words.some(({ marked, end }) => marked && end <= length)
      ? 0
      : (words.find((word) => word.begin >= first.begin - length / 3)?.begin ?? 0);
  const end =
    text.length - begin <= length
      ? text.length
      : (words.findLast((word) => word.end <= begin + length)?.end ?? begin + length);
  const parts: SnippetPart[] = [];
  let at = begin;
  const push = (to: number, marked: boolean): void => {
    if (to > at) parts.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  if (begin > 0) parts.push({ text: '… ', marked: false });
  for (const word of words) {
    if (!word.marked || word.begin < begin || word.end > end) continue;
    push(word.begin, false);
    push(word.end, true);
  }
  push(end, false);
  if (end < text.length) parts.push({ text: ' …', marked: false });
  return parts;
}
