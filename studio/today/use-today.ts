import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'sanity';
import { fetchInsights, type InsightsSummary } from '../insights/fetch-summary.ts';
import { useOverview } from '../overview/use-overview.ts';
import { useRuntimeConfig } from '../runtime-config-context.tsx';
import { TODAY_ROWS } from './rows.tsx';
import type { LoadedRow } from './today-row.tsx';

const MINUTE_MS = 60_000;
/** Feedback older than this is no longer worth a look. */
const FEEDBACK_DAYS = 90;

/** The rows with their entries; `undefined` while the first load runs. */
export interface TodayState {
  rows: LoadedRow[] | undefined;
  partners: number;
  languages: number;
  failed: boolean;
  now: number;
}

/** Computes all rows anew whenever a document, the counts or the minute changes. */
export function useToday(): TodayState {
  const { overview, failed } = useOverview();
  const insights = useInsights();
  const now = useMinute();
  const rows = useMemo(() => {
    if (!overview) return undefined;
    const context = { overview, insights, now };
    return TODAY_ROWS.flatMap((row) => row(context) ?? []);
  }, [overview, insights, now]);
  return {
    rows,
    partners:
      overview?.partners.filter(({ published }) => published && published.active !== false).length ?? 0,
    languages: overview ? overview.languages.length + 1 : 0,
    failed,
    now,
  };
}

/** The counts of the last weeks; `null` where nothing is counted or this person may not read it. */
function useInsights(): InsightsSummary | null {
  const { insightsUrl } = useRuntimeConfig();
  const { token } = useClient({ apiVersion: '2025-02-19' }).config();
  const [summary, setSummary] = useState<InsightsSummary | null>(null);
  useEffect(() => {
    if (insightsUrl === null) return undefined;
    const stop = new AbortController();
    const ask = () => {
      const from = new Date(Date.now() - FEEDBACK_DAYS * 86_400_000).toISOString().slice(0, 10);
      const request = {
        insightsUrl,
        token,
        from,
        by: ['day', 'kind', 'topic'],
        signal: stop.signal,
      } as const;
      fetchInsights(request).then(
        (answer) => stop.signal.aborted || setSummary(answer?.enabled ? answer : null),
        // The rows stay with what they last knew; the next minute asks again.
        () => undefined,
      );
    };
    ask();
    const timer = setInterval(ask, MINUTE_MS);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [insightsUrl, token]);
  return summary;
}

/** Now in milliseconds, a new value every minute. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
