/** Keeps a snapshot up to date: listens for published changes and builds again. */
import { buildSnapshot, type BuildResult, type BuildSnapshotOptions } from './build.ts';
import type { Problem } from './check.ts';
import { SnapshotError } from './errors.ts';
import { SNAPSHOT_TYPES } from './queries.ts';

/**
 * The plain form on purpose: lakes test it without evaluating GROQ for every listener and keystroke.
 * Drafts are told apart by their id here.
 */
const LISTEN_QUERY = '*[_type in $types]';
const UNPUBLISHED_ID = /^(drafts|versions)\./;

const DEFAULTS = {
  debounceMs: 300,
  maxWaitMs: 2000,
  retryMs: 1000,
  retryMaxMs: 30_000,
  refreshMs: 300_000,
} as const;

/** What the person who runs the product should know about the snapshot. */
export interface SnapshotStatus {
  state: 'building' | 'ready' | 'failed';
  /** Newest change that partners' pages show; `null` until this process built once. */
  updatedAt: string | null;
  /** Why the last build failed, in German. `null` unless it failed. */
  message: string | null;
  /** Problems of the last build; those that are warnings do not stop a publication. */
  problems: Problem[];
}

/** Settings of `watchSnapshot`. */
export interface WatchSnapshotOptions extends BuildSnapshotOptions {
  /** Makes one snapshot. Default: on this thread; a process that also answers requests gives `Builder.build`. */
  build?: () => Promise<BuildResult>;
  /** Called at every change of state. */
  onStatus?: (status: SnapshotStatus) => void;
  /** Milliseconds of quiet before a build. Default 300. */
  debounceMs?: number;
  /** Milliseconds after which a build starts although changes keep coming. Default 2000. */
  maxWaitMs?: number;
  /** Milliseconds before the first new attempt after a lost connection; doubles up to 30 s. Default 1000. */
  retryMs?: number;
  /** Milliseconds until a build without a known change, should an event have been lost. Default 5 min. */
  refreshMs?: number;
}

/** A running watch. */
export interface SnapshotWatch {
  /** Ends listening; resolves when a running build is done. */
  stop(): Promise<void>;
}

/**
 * Builds once, then again after every published change. Resolves after the first attempt, whether it
 * succeeded or not: `onStatus` says which. Never rejects because of content or connection.
 */
export async function watchSnapshot(options: WatchSnapshotOptions): Promise<SnapshotWatch> {
  const watch = new Watch(options);
  await watch.start();
  return { stop: () => watch.stop() };
}

class Watch {
  readonly #options: WatchSnapshotOptions;
  readonly #limits: { debounceMs: number; maxWaitMs: number; retryMs: number; refreshMs: number };
  #updatedAt: string | null = null;
  #subscription: { unsubscribe(): void } | null = null;
  #buildTimer: NodeJS.Timeout | undefined;
  #listenTimer: NodeJS.Timeout | undefined;
  /** When the first change arrived that no build has seen. */
  #waitingSince: number | null = null;
  #running: Promise<void> | null = null;
  #failures = { build: 0, listen: 0 };
  #stopped = false;

  constructor(options: WatchSnapshotOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULTS, ...options };
  }

  async start(): Promise<void> {
    // Listening comes first: a change during the first build is then not missed.
    this.#listen();
    await this.#build();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#subscription?.unsubscribe();
    clearTimeout(this.#buildTimer);
    clearTimeout(this.#listenTimer);
    await this.#running;
  }

  #listen(): void {
    if (this.#stopped) return;
    const events = this.#options.client.listen(
      LISTEN_QUERY,
      { types: [...SNAPSHOT_TYPES] },
      {
        events: ['welcome', 'mutation'],
        includeResult: false,
        includeMutations: false,
        visibility: 'query',
        tag: 'snapshot',
      },
    );
    this.#subscription = events.subscribe({
      next: (event) => {
        this.#failures.listen = 0;
        // A welcome ends a gap, the one before the first connection included, in which changes were missed.
        if (event.type === 'welcome' || !UNPUBLISHED_ID.test(event.documentId)) this.#schedule();
      },
      error: () => this.#listenLater(),
      complete: () => this.#listenLater(),
    });
  }

  #listenLater(): void {
    if (this.#stopped) return;
    this.#failures.listen += 1;
    this.#listenTimer = setTimeout(() => this.#listen(), this.#retryDelay(this.#failures.listen));
  }

  #schedule(): void {
    if (this.#stopped) return;
    const now = performance.now();
    this.#waitingSince ??= now;
    const left = this.#waitingSince + this.#limits.maxWaitMs - now;
    this.#buildIn(Math.max(0, Math.min(this.#limits.debounceMs, left)));
  }

  #buildIn(delayMs: number): void {
    clearTimeout(this.#buildTimer);
    this.#buildTimer = setTimeout(() => void this.#build(), delayMs);
  }

  /** One build at a time; what changes meanwhile is still waiting afterwards. */
  async #build(): Promise<void> {
    if (this.#running || this.#stopped) return;
    this.#waitingSince = null;
    this.#running = this.#buildOnce();
    await this.#running;
    this.#running = null;
    if (this.#waitingSince !== null) this.#schedule();
  }

  async #buildOnce(): Promise<void> {
    this.#report('building', null, []);
    try {
      const { build = () => buildSnapshot(this.#options) } = this.#options;
      this.#succeed(await build());
    } catch (error) {
      this.#fail(error);
    }
  }

  #succeed({ manifest, warnings }: BuildResult): void {
    this.#failures.build = 0;
    this.#updatedAt = manifest.updatedAt;
    this.#report('ready', null, warnings);
    if (!this.#stopped) this.#buildIn(this.#limits.refreshMs);
  }

  #fail(error: unknown): void {
    // Whoever stops the watch gives up its build, too.
    if (this.#stopped) return;
    const known = error instanceof SnapshotError ? error : null;
    this.#report('failed', error instanceof Error ? error.message : String(error), known?.problems ?? []);
    // Broken content heals by an edit, which wakes us; anything else may heal by itself.
    const refused = known?.code === 'refused';
    this.#failures.build = refused ? 0 : this.#failures.build + 1;
    this.#buildIn(refused ? this.#limits.refreshMs : this.#retryDelay(this.#failures.build));
  }

  #retryDelay(failures: number): number {
    return Math.min(DEFAULTS.retryMaxMs, this.#limits.retryMs * 2 ** (failures - 1));
  }

  #report(state: SnapshotStatus['state'], message: string | null, problems: Problem[]): void {
    this.#options.onStatus?.({ state, updatedAt: this.#updatedAt, message, problems });
  }
}
