/** What may be counted: no visitor, no time, no place, only this. */
export interface Count {
  /** Language of the box. */
  language: string;
  /** Slug of the partner's page; empty for a page without a set-up. */
  partner: string;
  kind: 'opened' | 'helpful' | 'notHelpful' | 'search';
  /** Slug of the topic. */
  topic?: string;
  /** Only of a search without a hit that the visitor has reported. */
  words?: string;
}

const WORDS_LENGTH_MAX = 200;
const counted = new Set<string>();

/** What two counts have in common that must not be counted twice: both answers to one question, for example. */
const nameSubject = ({ kind, topic, words }: Count): string =>
  JSON.stringify([kind === 'notHelpful' ? 'helpful' : kind, topic, words]);

/**
 * Sends a count to the host of the script, once per page load for each subject. Nothing comes back, and a
 * count that does not arrive is lost: nothing is stored to try again.
 */
export function sendCount(count: Count): void {
  const subject = nameSubject(count);
  if (counted.has(subject)) return;
  counted.add(subject);
  const { words } = count;
  void fetch(new URL('../insights', import.meta.url), {
    method: 'POST',
    body: JSON.stringify(words ? { ...count, words: words.slice(0, WORDS_LENGTH_MAX) } : count),
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).catch(() => {});
}

/** Forgets what this page has counted. */
export function forgetCounts(): void {
  counted.clear();
}
