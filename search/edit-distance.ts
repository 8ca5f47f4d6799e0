/**
 * Number of letters to add, drop, change, or swap with their neighbour to make one word of the other;
 * any number above `max` stands for "more than `max`".
 */
export function measureDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      row[j] = value;
      if (value < least) least = value;
    }
    // Every row is at least the least of the row before; a swap looks back two rows, but never below it.
    if (least > max) return max + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
