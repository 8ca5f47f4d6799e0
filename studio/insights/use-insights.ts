import { useEffect, useState } from 'react';
import { useClient } from 'sanity';
import { useRuntimeConfig } from '../runtime-config-context.tsx';
import { fetchInsights, type InsightsSummary } from './fetch-summary.ts';
import { startOfPeriod } from './tables.ts';

/** What the tool knows of the counts. */
export type InsightsState =
  { state: 'loading' | 'failed' | 'hosted' | 'forbidden' } | { state: 'ready'; summary: InsightsSummary };

/** The counts of the last days, all of them for `null`. */
export function useInsights(days: number | null): InsightsState {
  const { insightsUrl } = useRuntimeConfig();
  const { token } = useClient({ apiVersion: '2025-02-19' }).config();
  const [state, setState] = useState<InsightsState>({ state: 'loading' });
  useEffect(() => {
    if (insightsUrl === null) {
      setState({ state: 'hosted' });
      return undefined;
    }
    const stop = new AbortController();
    const from = startOfPeriod(new Date().toISOString().slice(0, 10), days);
    const by = ['day', 'language', 'partner', 'kind', 'topic'] as const;
    fetchInsights({ insightsUrl, token, from, by, signal: stop.signal }).then(
      (summary) =>
        stop.signal.aborted || setState(summary ? { state: 'ready', summary } : { state: 'forbidden' }),
      () => stop.signal.aborted || setState({ state: 'failed' }),
    );
    return () => stop.abort();
  }, [insightsUrl, token, days]);
  return state;
}
