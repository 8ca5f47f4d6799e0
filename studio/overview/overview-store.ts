/** Keeps the overview up to date: one fetch at the start, then only what changed. */
import { buildOverview, type Overview } from './overview.ts';
import {
  ALL_ROWS_QUERY,
  createEmptyRows,
  parseRows,
  replaceRows,
  ROWS_TO_WATCH,
  SOME_ROWS_QUERY,
  type RowsByType,
} from './rows.ts';

/** Changes within this time are fetched together; typing makes several a second. */
const DEBOUNCE_MS = 300;
/** More changes at once (an import) are cheaper to fetch as a whole. */
const SOME_IDS_MAX = 200;
const RETRY_MS = 5_000;
/** Switching between tools must not fetch everything anew. */
const LINGER_MS = 120_000;

/** What readers of the store see. `overview` stays the last good one when fetching fails. */
export interface OverviewState {
  overview: Overview | undefined;
  failed: boolean;
}

/** A subscribable source of {@link OverviewState}, as React's `useSyncExternalStore` wants it. */
export interface OverviewStore {
  subscribe(listener: () => void): () => void;
  getState(): OverviewState;
}

/** What a listener hears. */
export type SourceEvent = { type: 'welcome' } | { type: 'change'; documentId: string };

/** Where the rows come from: the Studio's client, behind the two things needed of it. */
export interface OverviewSource {
  /** Answers a query on drafts and published documents as they are stored. */
  fetch(query: string, params: Record<string, unknown>): Promise<unknown>;
  /** Follows the changes of the documents a query names, until the returned function is called. */
  listen(query: string, onEvent: (event: SourceEvent) => void, onError: () => void): () => void;
}

/** Makes a store; it asks nothing until somebody subscribes, and stops some time after the last one left. */
export function createOverviewStore(source: OverviewSource): OverviewStore {
  const listeners = new Set<() => void>();
  let state: OverviewState = { overview: undefined, failed: false };
  let stop: (() => void) | undefined;
  let linger: ReturnType<typeof setTimeout> | undefined;
  const publish = (next: OverviewState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      clearTimeout(linger);
      stop ??= followRows(source, {
        onRows: (rows) => publish({ overview: buildOverview(rows), failed: false }),
        onFailure: () => publish({ ...state, failed: true }),
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        linger = setTimeout(() => {
          stop?.();
          stop = undefined;
        }, LINGER_MS);
      };
    },
  };
}

interface RowFollower {
  onRows: (rows: RowsByType) => void;
  onFailure: () => void;
}

/** Follows all rows until the returned function is called. */
function followRows(source: OverviewSource, { onRows, onFailure }: RowFollower): () => void {
  let rows = createEmptyRows();
  /** Whether rows may have changed unheard, so that only a whole fetch makes them right. */
  let stale = true;
  let stopped = false;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = new Set<string>();

  const schedule = (delayMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), delayMs);
  };
  const refresh = async () => {
    if (busy || stopped) return;
    busy = true;
    const ids = [...changed];
    const whole = stale || ids.length > SOME_IDS_MAX;
    changed.clear();
    stale = false;
    try {
      const fresh = await fetchRows(source, whole ? null : ids);
      if (stopped) return;
      rows = whole ? fresh : replaceRows(rows, ids, fresh);
      onRows(rows);
      if (stale || changed.size > 0) schedule(DEBOUNCE_MS);
    } catch {
      if (stopped) return;
      stale = true;
      onFailure();
      schedule(RETRY_MS);
    } finally {
      busy = false;
    }
  };
  const stopListening = listenForChanges(source, {
    // Said at the start and after each interruption: whatever happened before went unheard.
    onWelcome: () => {
      stale = true;
      if (!busy) schedule(0);
    },
    onChange: (id) => {
      changed.add(id);
      if (!busy) schedule(DEBOUNCE_MS);
    },
    onFailure,
  });
  // Not after the welcome: what changes before it is fetched once more then, and nobody waits.
  schedule(0);
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopListening();
  };
}

async function fetchRows(source: OverviewSource, ids: string[] | null): Promise<RowsByType> {
  return parseRows(
    await (ids === null ? source.fetch(ALL_ROWS_QUERY, {}) : source.fetch(SOME_ROWS_QUERY, { ids })),
  );
}

interface ChangeListener {
  onWelcome: () => void;
  onChange: (id: string) => void;
  onFailure: () => void;
}

function listenForChanges(
  source: OverviewSource,
  { onWelcome, onChange, onFailure }: ChangeListener,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = (): (() => void) =>
    source.listen(
      ROWS_TO_WATCH,
      (event) => (event.type === 'welcome' ? onWelcome() : onChange(event.documentId)),
      () => {
        onFailure();
        timer = setTimeout(() => (stop = connect()), RETRY_MS);
      },
    );
  let stop = connect();
  return () => {
    clearTimeout(timer);
    stop();
  };
}
