import * as v from 'valibot';

const countSchema = v.object({
  day: v.optional(v.string()),
  language: v.optional(v.string()),
  partner: v.optional(v.string()),
  kind: v.optional(v.picklist(['opened', 'helpful', 'notHelpful', 'search'])),
  /** Short name of the topic; empty for searches. */
  topic: v.optional(v.string()),
  count: v.number(),
});

const summarySchema = v.object({
  enabled: v.boolean(),
  retentionDays: v.number(),
  /** First day asked for; older days may have been deleted. */
  from: v.string(),
  to: v.string(),
  today: v.string(),
  counts: v.array(countSchema),
  searches: v.array(
    v.object({
      language: v.string(),
      words: v.string(),
      count: v.number(),
      firstDay: v.string(),
      lastDay: v.string(),
    }),
  ),
  hiddenSearches: v.number(),
});

/** Sums of what happened in the boxes, as `GET /v1/insights/summary` answers. */
export type InsightsSummary = v.InferOutput<typeof summarySchema>;

/** One sum; it has the dimensions that were asked for. */
export type InsightsCount = v.InferOutput<typeof countSchema>;

/** What counts can be told apart by. */
export type InsightsDimension = 'day' | 'language' | 'partner' | 'kind' | 'topic';

/** Options of {@link fetchInsights}. */
export interface InsightsRequest {
  /** Address of the counts from the runtime configuration, such as `https://fiz.example/v1/insights`. */
  insightsUrl: string;
  /** Token of the editor; `undefined` where the browser's session says who asks. */
  token: string | undefined;
  /** First and last day, `2026-11-22`; default everything that is kept. */
  from?: string;
  to?: string;
  /** Fewer dimensions, fewer rows. */
  by: readonly InsightsDimension[];
  signal?: AbortSignal;
  fetchAnswer?: typeof fetch;
}

/**
 * Reads the counts of the boxes. `null` when this person may not read them or there are none to read.
 *
 * @throws when the lake cannot be reached or answers something else
 */
export async function fetchInsights(request: InsightsRequest): Promise<InsightsSummary | null> {
  const { insightsUrl, token, from, to, by, signal, fetchAnswer = fetch } = request;
  const url = new URL(`${insightsUrl}/summary`);
  url.searchParams.set('by', by.join(','));
  if (from) url.searchParams.set('from', from);
  if (to) url.searchParams.set('to', to);
  const headers = token ? { authorization: `Bearer ${token}` } : undefined;
  const response = await fetchAnswer(url, { headers, signal, cache: 'no-store' });
  if ([401, 403, 404].includes(response.status)) return null;
  if (!response.ok) throw new Error(`Die Zahlen ließen sich nicht laden (Status ${response.status}).`);
  return v.parse(summarySchema, await response.json());
}
