import type { ReactNode } from 'react';
import type { InsightsSummary } from '../insights/fetch-summary.ts';
import type { Overview } from '../overview/overview.ts';

/** What a row is computed from. */
export interface TodayContext {
  overview: Overview;
  /** Counts of the boxes; `null` where nothing is counted or this person may not read it. */
  insights: InsightsSummary | null;
  /** Milliseconds; moves on every minute. */
  now: number;
}

/** How urgent the number looks: red only for what visitors meet as broken. */
export type RowTone = 'critical' | 'caution' | 'default';

/** A row with its entries as they are now. */
export interface LoadedRow {
  id: string;
  title: string;
  /** One sentence above the list. */
  hint: string;
  tone: RowTone;
  count: number;
  /** One line below the title; empty when there is nothing to say. */
  summary: string;
  renderList: () => ReactNode;
}

/** A row of „Heute zu tun“; `null` leaves it out, for example where nothing is counted. */
export type TodayRow = (context: TodayContext) => LoadedRow | null;

/** What a row consists of: its words, how its entries are found, and how they are shown. */
export interface RowDefinition<Entry> {
  /** Also the last part of the address. */
  id: string;
  title: string;
  hint: string;
  tone: RowTone;
  /** Pure and fast: runs at every change. `null` leaves the row out. */
  listEntries: (context: TodayContext) => readonly Entry[] | null;
  summarize: (entries: readonly Entry[]) => string;
  /** The list with its one-click actions. */
  List: (props: { entries: readonly Entry[] }) => ReactNode;
}

/** Makes a row out of its parts. Other folders add rows of their own with it. */
export function defineTodayRow<Entry>({
  listEntries,
  summarize,
  List,
  ...words
}: RowDefinition<Entry>): TodayRow {
  return (context) => {
    const entries = listEntries(context);
    if (!entries) return null;
    return {
      ...words,
      count: entries.length,
      summary: entries.length === 0 ? '' : summarize(entries),
      renderList: () => <List entries={entries} />,
    };
  };
}
