/**
 * Counts what happens in the boxes: sums per day, and the words of searches without a hit once enough
 * visits used them. It knows strings, no topics and no people. README.md says what this protects from
 * and what it cannot.
 */
import type { SQLInputValue } from 'node:sqlite';
import { integerColumn, textColumn } from '../store/rows.ts';
import { inTransaction, prepareOnce, type Run } from '../store/statements.ts';
import { openInsightsDatabase } from './database.ts';
import { createDayReader, daysBefore, type Day } from './days.ts';
import type { InsightEvent } from './event.ts';
import { hashWords, normalizeWords } from './words.ts';

/** Separate visits that must have used the same words before anybody can read them. */
export const VISITS_MIN = 5;
/** Words that are not searched again within so many days are forgotten unread. */
export const UNSHOWN_DAYS_MAX = 90;
/** Different counters per day; a flood of invented names ends here. */
export const COUNTERS_PER_DAY_MAX = 20_000;
/** Words waiting for their fifth visit; beyond, the least used are forgotten. */
export const UNSHOWN_MAX = 20_000;

/** What counts can be told apart by. */
export const DIMENSIONS = ['day', 'language', 'partner', 'kind', 'topic'] as const;

/** One of {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number];

/** A sum, with those dimensions that were asked for. */
export type InsightCount = Partial<Record<Dimension, string>> & { count: number };

/** A search without a hit that enough visits made. */
export interface VainSearch {
  language: string;
  words: string;
  count: number;
  firstDay: Day;
  lastDay: Day;
}

/** Answer to a summary. */
export interface InsightSummary {
  counts: InsightCount[];
  /** Most frequent first. */
  searches: VainSearch[];
  /** Different searches whose words are not shown because fewer than five visits used them. */
  hiddenSearches: number;
}

/** Days of a summary, both included. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** Open counts. Every method is synchronous. */
export interface Insights {
  count(event: InsightEvent): void;
  summarize(range: DayRange, by: readonly Dimension[]): InsightSummary;
  /** Forgets what is older than the retention; returns today. */
  sweep(retentionDays: number): Day;
  close(): void;
}

/** Where and how to count. */
export interface InsightsOptions {
  /** Path of the database; `:memory:` keeps nothing. */
  file: string;
  /** Whose midnight ends a day, such as `Europe/Berlin`. */
  timeZone: string;
  /** The time now; only tests replace it. */
  clock?: () => Date;
}

/** Opens the counts. Throws when the file is damaged or a newer program has written it. */
export function openInsights({ file, timeZone, clock = () => new Date() }: InsightsOptions): Insights {
  const { database, salt } = openInsightsDatabase(file);
  const run = prepareOnce(database);
  const readDay = createDayReader(timeZone);
  const today = (): Day => readDay(clock());
  return {
    count(event) {
      const day = today();
      const words = event.kind === 'search' ? normalizeWords(event.words) : null;
      inTransaction(database, () => {
        countEvent(run, day, event);
        if (words !== null) countWords(run, { day, salt, language: event.language, words });
      });
    },
    summarize: (range, by) => ({
      counts: sumCounts(run, range, by),
      searches: listSearches(run, range),
      hiddenSearches: readNumber(run('SELECT count(*) AS n FROM unshown_words').get()),
    }),
    sweep(retentionDays) {
      const day = today();
      inTransaction(database, () => {
        const oldest = daysBefore(day, retentionDays);
        run('DELETE FROM daily_count WHERE day < ?').run(oldest);
        run('DELETE FROM daily_words WHERE day < ?').run(oldest);
        const waiting = daysBefore(day, Math.min(retentionDays, UNSHOWN_DAYS_MAX));
        run('DELETE FROM unshown_words WHERE last_day < ?').run(waiting);
      });
      return day;
    },
    close: () => database.close(),
  };
}

function countEvent(run: Run, day: Day, { language, partner, kind, topic }: InsightEvent): void {
  const key = [day, language, partner, kind, topic];
  const update =
    'UPDATE daily_count SET count = count + 1 WHERE day = ? AND language = ? AND partner = ? AND kind = ? AND topic = ?';
  if (run(update).run(...key).changes > 0) return;
  const counters = readNumber(run('SELECT count(*) AS n FROM daily_count WHERE day = ?').get(day));
  if (counters >= COUNTERS_PER_DAY_MAX) return;
  run('INSERT INTO daily_count (day, language, partner, kind, topic, count) VALUES (?, ?, ?, ?, ?, 1)').run(
    ...key,
  );
}

interface CountedWords {
  day: Day;
  salt: Uint8Array;
  language: string;
  words: string;
}

function countWords(run: Run, { day, salt, language, words }: CountedWords): void {
  if (run('SELECT 1 FROM daily_words WHERE language = ? AND words = ?').get(language, words)) {
    showWords(run, [language, words, day, 1]);
    return;
  }
  const hash = hashWords(salt, { language, words });
  const visits = readNumber(run('SELECT count AS n FROM unshown_words WHERE hash = ?').get(hash)) + 1;
  if (visits >= VISITS_MIN) {
    run('DELETE FROM unshown_words WHERE hash = ?').run(hash);
    showWords(run, [language, words, day, visits]);
    return;
  }
  run(
    'INSERT INTO unshown_words (hash, count, last_day) VALUES (?, 1, ?) ON CONFLICT (hash) DO UPDATE SET count = count + 1, last_day = excluded.last_day',
  ).run(hash, day);
  if (visits === 1) forgetRarest(run);
}

function showWords(run: Run, values: SQLInputValue[]): void {
  run(
    'INSERT INTO daily_words (language, words, day, count) VALUES (?, ?, ?, ?) ON CONFLICT (language, words, day) DO UPDATE SET count = count + excluded.count',
  ).run(...values);
}

function forgetRarest(run: Run): void {
  if (readNumber(run('SELECT count(*) AS n FROM unshown_words').get()) <= UNSHOWN_MAX) return;
  run(
    'DELETE FROM unshown_words WHERE hash IN (SELECT hash FROM unshown_words ORDER BY count, last_day LIMIT ?)',
  ).run(UNSHOWN_MAX / 20);
}

function sumCounts(run: Run, { from, to }: DayRange, by: readonly Dimension[]): InsightCount[] {
  // Column names come from DIMENSIONS only; values are bound.
  const columns = DIMENSIONS.filter((dimension) => by.includes(dimension));
  const names = columns.join(', ');
  const sql =
    columns.length === 0
      ? 'SELECT sum(count) AS count FROM daily_count WHERE day BETWEEN ? AND ? HAVING count(*) > 0'
      : `SELECT ${names}, sum(count) AS count FROM daily_count WHERE day BETWEEN ? AND ? GROUP BY ${names} ORDER BY ${names}`;
  return run(sql)
    .all(from, to)
    .map((row) => {
      const sum: InsightCount = { count: integerColumn(row, 'count') };
      for (const column of columns) sum[column] = textColumn(row, column);
      return sum;
    });
}

function listSearches(run: Run, { from, to }: DayRange): VainSearch[] {
  const sql =
    'SELECT language, words, sum(count) AS count, min(day) AS first, max(day) AS last FROM daily_words WHERE day BETWEEN ? AND ? GROUP BY language, words ORDER BY count DESC, words LIMIT 1000';
  return run(sql)
    .all(from, to)
    .map((row) => ({
      language: textColumn(row, 'language'),
      words: textColumn(row, 'words'),
      count: integerColumn(row, 'count'),
      firstDay: textColumn(row, 'first'),
      lastDay: textColumn(row, 'last'),
    }));
}

function readNumber(row: Record<string, unknown> | undefined): number {
  return typeof row?.['n'] === 'number' ? row['n'] : 0;
}
