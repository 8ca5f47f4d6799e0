/** What visitors said and searched, as far as nobody has dealt with it yet. Pure; the counts come from the insights summary. */
import type { InsightsSummary } from '../insights/fetch-summary.ts';
import type { Overview } from '../overview/overview.ts';

/** The part of the insights summary these lists are made from. */
export type FeedbackCounts = Pick<InsightsSummary, 'counts' | 'searches'>;

/** A topic that did not help visitors. */
export interface FeedbackEntry {
  /** Id of the topic. */
  id: string;
  title: string;
  /** Times „nicht hilfreich“ since it was last dealt with. */
  count: number;
  /** Times „hilfreich“ in the same days. */
  helpful: number;
  /** ISO day. */
  lastDay: string;
}

/** Words visitors searched in vain. */
export interface SearchEntry {
  id: string;
  words: string;
  language: string;
  count: number;
  /** ISO day. */
  lastDay: string;
}

/** Topics with open feedback, most complaints first. */
export function listOpenFeedback(summary: FeedbackCounts, overview: Overview): FeedbackEntry[] {
  const topics = new Map(
    overview.topics.flatMap((pair) => (pair.published?.slug ? [[pair.published.slug, pair]] : [])),
  );
  const settled = new Map(
    overview.settled.flatMap(({ kind, topic, settledAt }) =>
      kind === 'notHelpful' && topic && settledAt ? [[topic, settledAt.slice(0, 10)]] : [],
    ),
  );
  const entries = new Map<string, FeedbackEntry>();
  for (const { day = '', kind, topic: slug = '', count } of summary.counts) {
    const topic = topics.get(slug);
    if (!topic || (kind !== 'notHelpful' && kind !== 'helpful')) continue;
    // Counts are per day: what came later on the day it was dealt with appears with the next day's.
    if (day <= (settled.get(topic.id) ?? '')) continue;
    const entry = entries.get(topic.id) ?? {
      id: topic.id,
      title: topic.published?.title ?? topic.id,
      count: 0,
      helpful: 0,
      lastDay: '',
    };
    if (kind === 'helpful') entry.helpful += count;
    else {
      entry.count += count;
      if (day > entry.lastDay) entry.lastDay = day;
    }
    entries.set(topic.id, entry);
  }
  return [...entries.values()].filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

/** Searches in vain nobody has dealt with since they were last made, most frequent first. */
export function listVainSearches(summary: FeedbackCounts, overview: Overview): SearchEntry[] {
  const settled = new Map(overview.settled.map(({ _id, settledAt }) => [_id, settledAt?.slice(0, 10) ?? '']));
  return summary.searches
    .map(({ words, language, count, lastDay }) => ({
      id: buildSettledSearchId(words, language),
      words,
      language,
      count,
      lastDay,
    }))
    .filter(({ id, lastDay }) => lastDay > (settled.get(id) ?? ''))
    .toSorted((a, b) => b.count - a.count);
}

/** The document that says feedback on a topic was dealt with; written over the one before. */
export function buildSettledTopic(topicId: string, settledAt: string) {
  return {
    _id: `feedback-${topicId}`,
    _type: 'settledFeedback',
    kind: 'notHelpful',
    topic: { _type: 'reference', _ref: topicId, _weak: true },
    settledAt,
  };
}

/** The same for a search without a hit. */
export function buildSettledSearch(
  { words, language }: Pick<SearchEntry, 'words' | 'language'>,
  settledAt: string,
) {
  return {
    _id: buildSettledSearchId(words, language),
    _type: 'settledFeedback',
    kind: 'search',
    words,
    language,
    settledAt,
  };
}

/** One id per words and language. Not secret, so a short hash that works on plain http does. */
export function buildSettledSearchId(words: string, language: string): string {
  return `feedback-search-${hashText(`${language}\u0000${words}`)}`;
}

/** FNV-1a twice over with different starts: 64 bits in hexadecimal. */
function hashText(text: string): string {
  return [0x81_1c_9d_c5, 0x01_00_01_93]
    .map((start) => hash32(text, start).toString(16).padStart(8, '0'))
    .join('');
}

function hash32(text: string, start: number): number {
  let hash = start;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01_00_01_93);
  return hash >>> 0;
}
