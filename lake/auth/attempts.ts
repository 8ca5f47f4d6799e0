const WINDOW_MS = 10 * 60_000;
/** Failed logins from one address per ten minutes. */
export const ATTEMPTS_PER_ADDRESS_MAX = 10;
/** Failed logins from everywhere per ten minutes. */
export const ATTEMPTS_TOTAL_MAX = 200;
/** Addresses remembered at once; a flood of addresses meets the total limit long before. */
const ADDRESSES_MAX = 1000;

/** Counts failed logins and says when to stop answering. */
export interface AttemptLimiter {
  /** Seconds until the address may try again, 0 when it may now. */
  waitSeconds(address: string): number;
  recordFailure(address: string): void;
}

/** A limiter in memory: a restart forgets it, which an attacker cannot cause. */
export function createAttemptLimiter(now: () => number = Date.now): AttemptLimiter {
  const failures: { address: string; at: number }[] = [];

  function dropOld(): void {
    const oldest = now() - WINDOW_MS;
    while (failures[0] && (failures[0].at < oldest || failures.length > ADDRESSES_MAX)) failures.shift();
  }
  function secondsUntilFree(times: number[], limit: number): number {
    const blocking = times[times.length - limit];
    if (blocking === undefined) return 0;
    return Math.max(1, Math.ceil((blocking + WINDOW_MS - now()) / 1000));
  }
  return {
    waitSeconds: (address) => {
      dropOld();
      const own = failures.filter((failure) => failure.address === address).map((failure) => failure.at);
      const all = failures.map((failure) => failure.at);
      return Math.max(
        secondsUntilFree(own, ATTEMPTS_PER_ADDRESS_MAX),
        secondsUntilFree(all, ATTEMPTS_TOTAL_MAX),
      );
    },
    recordFailure: (address) => {
      failures.push({ address, at: now() });
      dropOld();
    },
  };
}
