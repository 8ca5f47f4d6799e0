/** What a box can be doing; a new task of a kind ends the older one. */
export type TaskKind = 'load' | 'search' | 'read' | 'guide';

const SLOW_AFTER_MS = 1000;

/**
 * Keeps track of what is under way: cancels the older task when a newer one of its kind begins, reports
 * when waiting has become long, and ends everything at once when the box leaves the page.
 */
export class Tasks {
  readonly #running = new Map<TaskKind, AbortController>();
  readonly #onSlow: (slow: boolean) => void;
  #pending = 0;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(onSlow: (slow: boolean) => void) {
    this.#onSlow = onSlow;
  }

  /**
   * Runs work under a signal. A cancelled task ends in silence, so its late result or failure is dropped.
   *
   * @param onError Gets what the work threw, unless it was cancelled.
   */
  async run(
    kind: TaskKind,
    work: (signal: AbortSignal) => Promise<void>,
    onError: (error: unknown) => void,
  ): Promise<void> {
    this.cancel(kind);
    const controller = new AbortController();
    this.#running.set(kind, controller);
    try {
      await this.wait(work(controller.signal));
    } catch (error) {
      if (!controller.signal.aborted) onError(error);
    }
  }

  /** Waits for something that nobody cancels. */
  async wait<T>(work: Promise<T>): Promise<T> {
    this.#begin();
    try {
      return await work;
    } finally {
      this.#end();
    }
  }

  /** Ends the task of a kind, if one runs. */
  cancel(kind: TaskKind): void {
    this.#running.get(kind)?.abort();
    this.#running.delete(kind);
  }

  /** Ends everything. */
  cancelAll(): void {
    for (const kind of this.#running.keys()) this.cancel(kind);
    clearTimeout(this.#slowTimer);
  }

  #begin(): void {
    if (this.#pending++ > 0) return;
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => this.#onSlow(true), SLOW_AFTER_MS);
  }

  #end(): void {
    if (--this.#pending > 0) return;
    clearTimeout(this.#slowTimer);
    this.#onSlow(false);
  }
}
