/** Learns from texts in two languages, side by side, which word of one stands for which of the other. */

/** The words of one text in both languages, as numbers from 0. */
export interface NumberedPair {
  source: readonly number[];
  target: readonly number[];
}

/** Rounds of learning: after these the shares hardly move. */
const ROUNDS = 6;
/** What "stands for nothing" weighs beside the words of the other side, each with its share. */
const NOTHING = 0.0003;
/** Shares below this are chance. */
const SHARE_MIN = 1e-3;

/** Every two words that ever met: a cell; and which cells each pair of texts is made of, row by row. */
interface Meetings {
  source: number[];
  target: number[];
  grids: Int32Array[];
}

/**
 * For every source word its target words with a share, 0 to 1.
 *
 * Expectation maximisation as in the first model of Brown and others (1993), in both directions at once:
 * a meeting counts as far as both directions hold it for a translation (Liang and others, 2006). What only
 * one sees is often just a neighbour.
 */
export function alignWords(
  pairs: readonly NumberedPair[],
  [sourceCount, targetCount]: readonly [number, number],
): Map<number, number>[] {
  const meetings = collectMeetings(pairs, targetCount);
  const size = meetings.source.length;
  let there: Float64Array = new Float64Array(size).fill(1);
  let back: Float64Array = new Float64Array(size).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Float64Array(size);
    pairs.forEach((pair, i) => {
      countMeetings(pair, meetings.grids[i] ?? new Int32Array(), { there, back, counts });
    });
    there = shareOut(counts, meetings.source, sourceCount);
    back = shareOut(counts, meetings.target, targetCount);
  }
  const rows = Array.from({ length: sourceCount }, () => new Map<number, number>());
  for (let cell = 0; cell < size; cell++) {
    const share = Math.sqrt((there[cell] ?? 0) * (back[cell] ?? 0));
    if (share >= SHARE_MIN) rows[meetings.source[cell] ?? 0]?.set(meetings.target[cell] ?? 0, share);
  }
  return rows;
}

function collectMeetings(pairs: readonly NumberedPair[], targetCount: number): Meetings {
  const cells = new Map<number, number>();
  const meetings: Meetings = { source: [], target: [], grids: [] };
  for (const pair of pairs) {
    const grid = new Int32Array(pair.source.length * pair.target.length);
    let at = 0;
    for (const source of pair.source) {
      for (const target of pair.target) {
        const key = source * targetCount + target;
        const cell = cells.get(key) ?? cells.size;
        if (cell === cells.size) {
          cells.set(key, cell);
          meetings.source.push(source);
          meetings.target.push(target);
        }
        grid[at++] = cell;
      }
    }
    meetings.grids.push(grid);
  }
  return meetings;
}

/** Adds to every meeting of a pair how likely it is a translation in both directions. */
function countMeetings(
  { source, target }: NumberedPair,
  grid: Int32Array,
  { there, back, counts }: Record<'there' | 'back' | 'counts', Float64Array>,
): void {
  const rowSums = new Float64Array(source.length).fill(NOTHING * target.length);
  const columnSums = new Float64Array(target.length).fill(NOTHING * source.length);
  let at = 0;
  for (let row = 0; row < source.length; row++) {
    for (let column = 0; column < target.length; column++) {
      const cell = grid[at++] ?? 0;
      columnSums[column] = (columnSums[column] ?? 0) + (there[cell] ?? 0);
      rowSums[row] = (rowSums[row] ?? 0) + (back[cell] ?? 0);
    }
  }
  at = 0;
  for (let row = 0; row < source.length; row++) {
    for (let column = 0; column < target.length; column++) {
      const cell = grid[at++] ?? 0;
      const both =
        ((there[cell] ?? 0) / (columnSums[column] ?? 1)) * ((back[cell] ?? 0) / (rowSums[row] ?? 1));
      counts[cell] = (counts[cell] ?? 0) + both;
    }
  }
}

/** Counts as shares of all that their word has. */
function shareOut(counts: Float64Array, words: readonly number[], wordCount: number): Float64Array {
  const sums = new Float64Array(wordCount);
  words.forEach((word, cell) => {
    sums[word] = (sums[word] ?? 0) + (counts[cell] ?? 0);
  });
  return counts.map((count, cell) => count / (sums[words[cell] ?? 0] || 1));
}
