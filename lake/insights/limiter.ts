/** Messages per second that are taken for long, from everybody together. */
export const EVENTS_PER_SECOND_MAX = 20;
/** Messages that may come at once after a quiet time. */
export const EVENTS_BURST_MAX = 300;

/**
 * Says whether one more message may be taken. One bucket for all senders: telling them apart would need
 * their addresses. A flood can therefore crowd out true counts for as long as it lasts, but neither fill
 * the disk nor hold up the server.
 *
 * @param now - milliseconds; only tests replace it
 */
export function createEventLimiter(now: () => number = Date.now): () => boolean {
  let left = EVENTS_BURST_MAX;
  let filledAt = now();
  return () => {
    const passedMs = Math.max(0, now() - filledAt);
    filledAt = now();
    left = Math.min(EVENTS_BURST_MAX, left + (passedMs / 1000) * EVENTS_PER_SECOND_MAX);
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
