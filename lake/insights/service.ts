import type { ContentLake } from '../types.ts';
import type { Day } from './days.ts';
import type { InsightEvent } from './event.ts';
import { openInsights, type DayRange, type Dimension, type InsightSummary } from './insights.ts';
import { createEventLimiter } from './limiter.ts';

/** What the operator has decided. */
export interface InsightsRules {
  enabled: boolean;
  /** Older counts are deleted. */
  retentionDays: number;
  /** Whether an event is about something that exists; others are dropped. Default: everything is. */
  isKnown?: (event: InsightEvent) => boolean;
}

/** How a lake counts; without it there are no counts and no address to send them to. */
export interface InsightsHook {
  /** Whose midnight ends a day, such as `Europe/Berlin`. */
  timeZone: string;
  /** Asked for every message and every hour, so it should answer from memory. */
  rules(lake: ContentLake): InsightsRules | Promise<InsightsRules>;
  /** The time now; only tests replace it. */
  clock?: () => Date;
}

/** A summary with what it covers. */
export interface Summary extends InsightSummary, DayRange {
  enabled: boolean;
  retentionDays: number;
  /** Today where the office is. */
  today: Day;
}

/** The counts of a running lake. */
export interface InsightsService {
  /** Whether another message may be taken now. */
  mayTake(): boolean;
  isEnabled(): Promise<boolean>;
  count(event: InsightEvent): Promise<void>;
  summarize(range: Partial<DayRange>, by: readonly Dimension[]): Promise<Summary>;
  close(): void;
}

const SWEEP_INTERVAL_MS = 60 * 60_000;
const SUMMARY_FROM_DEFAULT = '2000-01-01';

/** Opens the counts of a lake and deletes what is too old, now and every hour, also while counting is off. */
export function startInsights(options: {
  file: string;
  hook: InsightsHook;
  lake: ContentLake;
  log: (line: string) => void;
}): InsightsService {
  const { file, hook, lake, log } = options;
  const { timeZone, clock } = hook;
  const insights = openInsights({ file, timeZone, clock });
  const mayTake = createEventLimiter(clock && (() => clock().getTime()));
  const readRules = async () => hook.rules(lake);
  let closed = false;
  async function sweep(): Promise<void> {
    try {
      const { retentionDays } = await readRules();
      if (!closed) insights.sweep(retentionDays);
    } catch (error) {
      log(`Old counts could not be deleted: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  void sweep();
  const timer = setInterval(() => void sweep(), SWEEP_INTERVAL_MS).unref();
  return {
    mayTake,
    isEnabled: async () => (await readRules()).enabled,
    async count(event) {
      const { enabled, isKnown } = await readRules();
      if (enabled && !closed && (isKnown?.(event) ?? true)) insights.count(event);
    },
    async summarize({ from = SUMMARY_FROM_DEFAULT, to }, by) {
      const { enabled, retentionDays } = await readRules();
      const today = insights.sweep(retentionDays);
      const range = { from, to: to ?? today };
      return { enabled, retentionDays, today, ...range, ...insights.summarize(range, by) };
    },
    close() {
      if (closed) return;
      closed = true;
      clearInterval(timer);
      insights.close();
    },
  };
}
