/** Checks many addresses, politely: few at once, one at a time per host, with a pause in between. */
import { setTimeout as wait } from 'node:timers/promises';
import { checkLink, type LinkResult } from './check-link.ts';
import { requestPage, type Answer, type RequestSettings } from './request.ts';

/** Options of {@link checkLinks}. */
export interface CheckSettings extends RequestSettings {
  /** Hosts asked at the same time. Default 4. */
  atOnce?: number;
  /** Milliseconds between two requests to the same host. Default 500. */
  pauseMs?: number;
  /** Called after each address, in the order they are done. */
  onResult?: (result: LinkResult) => void;
}

/** What a run found. */
export interface CheckOutcome {
  /** One per address, in the given order; empty when nothing could be checked. */
  results: LinkResult[];
  /** False when not one server answered: then our own connection is the likely cause. */
  couldCheck: boolean;
}

/**
 * Checks every address once. When not a single server answers, nothing is said about any of them: an
 * office without internet must not find all its links broken.
 *
 * @throws the signal's reason when `signal` aborts
 */
export async function checkLinks(
  urls: readonly string[],
  settings: CheckSettings = {},
): Promise<CheckOutcome> {
  const { atOnce = 4, pauseMs = 500, onResult, signal } = settings;
  const turns = new HostTurns(pauseMs, signal);
  const ask = (url: URL, method: 'HEAD' | 'GET'): Promise<Answer> =>
    turns.take(url.host, () => requestPage(url, method, settings));
  const found = new Map<string, LinkResult>();
  const groups = groupByHost(urls);
  const work = async (): Promise<void> => {
    for (let group = groups.shift(); group; group = groups.shift()) {
      for (const url of group) {
        signal?.throwIfAborted();
        const result = await checkLink(url, ask);
        found.set(url, result);
        onResult?.(result);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, work));
  signal?.throwIfAborted();
  const results = [...new Set(urls)].flatMap((url) => found.get(url) ?? []);
  const couldCheck = results.length === 0 || results.some(({ answered }) => answered);
  return { results: couldCheck ? results : [], couldCheck };
}

function groupByHost(urls: readonly string[]): string[][] {
  const groups = Map.groupBy(new Set(urls), (url) => URL.parse(url)?.host ?? '');
  return [...groups.values()];
}

/** One request at a time per host, redirects from elsewhere included. */
class HostTurns {
  readonly #pauseMs: number;
  readonly #signal: AbortSignal | undefined;
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(pauseMs: number, signal: AbortSignal | undefined) {
    this.#pauseMs = pauseMs;
    this.#signal = signal;
  }

  async take<T>(host: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host);
    const turn = (async () => {
      if (before) {
        await before.catch(() => undefined);
        await this.#pause();
      }
      return work();
    })();
    this.#last.set(host, turn);
    return turn;
  }

  async #pause(): Promise<void> {
    const signal = this.#signal;
    await wait(this.#pauseMs, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
  }
}
