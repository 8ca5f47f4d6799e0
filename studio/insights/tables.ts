/** Sums as tables: what plots are drawn from and what screen readers read. Pure. */
import type { InsightsCount } from './fetch-summary.ts';
import { INSIGHTS_WORDS } from './words.ts';

/** What is counted, in the order of the columns. */
export const KINDS = ['opened', 'helpful', 'notHelpful', 'search'] as const;

/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** One line: a name and its sums. */
export interface TableRow {
  name: string;
  sums: Record<Kind, number>;
}

/** Lines and the columns that have any sum at all. */
export interface Table {
  rows: TableRow[];
  kinds: Kind[];
}

const NO_SUMS: Record<Kind, number> = { opened: 0, helpful: 0, notHelpful: 0, search: 0 };
const DAY_MS = 86_400_000;
const DAYS_AS_DAYS = 31;
const DAYS_AS_WEEKS = 190;

/** Sums by a name that is made from each count; lines in the order of their first count. */
export function buildTable(
  counts: readonly InsightsCount[],
  nameOf: (count: InsightsCount) => string | null,
): Table {
  const rows = new Map<string, TableRow>();
  for (const count of counts) {
    const name = nameOf(count);
    if (name === null || !count.kind) continue;
    const row = rows.get(name) ?? { name, sums: { ...NO_SUMS } };
    row.sums[count.kind] += count.count;
    rows.set(name, row);
  }
  return withColumns([...rows.values()]);
}

/** A table with its biggest lines first, at most so many. */
export function takeBiggest(table: Table, most: number): Table {
  const size = ({ sums }: TableRow) => KINDS.reduce((sum, kind) => sum + sums[kind], 0);
  const rows = table.rows.toSorted(
    (one, other) => size(other) - size(one) || one.name.localeCompare(other.name, 'de'),
  );
  return withColumns(rows.slice(0, most));
}

function withColumns(rows: TableRow[]): Table {
  return { rows, kinds: KINDS.filter((kind) => rows.some(({ sums }) => sums[kind] > 0)) };
}

/** Sums of everything. */
export function sumUp(counts: readonly InsightsCount[]): Record<Kind, number> {
  return buildTable(counts, () => '').rows[0]?.sums ?? NO_SUMS;
}

/**
 * Sums over time: by day for a month, by week for half a year, else by month. Times without a count are
 * there too, because a gap is a finding.
 */
export function buildTimeTable(counts: readonly InsightsCount[], today: string): Table {
  const first = counts.reduce((least, { day }) => (day !== undefined && day < least ? day : least), today);
  const days = (Date.parse(today) - Date.parse(first)) / DAY_MS + 1;
  const startOf = days <= DAYS_AS_DAYS ? sameDay : days <= DAYS_AS_WEEKS ? startOfWeek : startOfMonth;
  const starts = new Set<string>();
  for (let time = Date.parse(first); time <= Date.parse(today); time += DAY_MS) {
    starts.add(startOf(new Date(time).toISOString().slice(0, 10)));
  }
  const table = buildTable(counts, ({ day }) => (day === undefined ? null : startOf(day)));
  const known = new Map(table.rows.map((row) => [row.name, row]));
  const rows = [...starts].map((name) => known.get(name) ?? { name, sums: { ...NO_SUMS } });
  return { rows, kinds: table.kinds };
}

const sameDay = (day: string): string => day;

/** The Monday of a day's week. */
export function startOfWeek(day: string): string {
  const time = Date.parse(day);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - weekday * DAY_MS).toISOString().slice(0, 10);
}

function startOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The first day of a period that ends today; `undefined` for everything. */
export function startOfPeriod(today: string, days: number | null): string | undefined {
  if (days === null) return undefined;
  return new Date(Date.parse(today) - (days - 1) * DAY_MS).toISOString().slice(0, 10);
}

/** German heading of a column. */
export function titleOf(kind: Kind): string {
  return INSIGHTS_WORDS.kinds[kind];
}
