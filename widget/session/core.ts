import type { CSSResult } from 'lit';
import type { LiveClient } from '../data/live.ts';
import { openSnapshot } from '../data/snapshot.ts';
import { SnapshotError, type Source } from '../data/source.ts';
import { sendEvent } from '../events.ts';
import { initialState, type Failure, type State } from '../state.ts';
import { Tasks } from './tasks.ts';

/** What a session needs of its element. */
export interface SessionHost extends HTMLElement {
  /** Address of the snapshot, absolute, with a slash at the end. */
  readonly snapshotRoot: string;
  readonly hash: string | null;
  readonly live: boolean;
  readonly client: LiveClient | null;
  requestUpdate(): void;
  addStyles(styles: CSSResult): void;
  /** Moves the focus to the first match inside the box, once it is drawn. */
  focusInside(selector: string): Promise<void>;
  /** Scrolls the first match inside the box into view, once it is drawn. */
  showInside(selector: string): Promise<void>;
  /** Whether the focus is inside the first match. */
  hasFocusInside(selector: string): boolean;
}

/** Turns a failed load of one of our own scripts into the error the box shows. */
export function loadPart<T>(part: Promise<T>): Promise<T> {
  return part.catch((error: unknown) => {
    throw new SnapshotError('offline', 'A part of the box could not be loaded. Check script-src.', error);
  });
}

/** What searching and reading share: the element, what is shown, where files come from. */
export class Core {
  readonly host: SessionHost;
  readonly tasks: Tasks;
  state: State = initialState();
  /** Runs when the live preview has new content. */
  onLiveChange: () => void = () => {};
  #source: Promise<Source> | null = null;
  #stopLive: () => void = () => {};

  constructor(host: SessionHost) {
    this.host = host;
    this.tasks = new Tasks((slow) => {
      if (slow !== this.state.slow) this.update({ slow });
    });
  }

  /** Changes what is shown. */
  update(patch: Partial<State>): void {
    this.state = { ...this.state, ...patch };
    this.host.requestUpdate();
  }

  /** Shows a failure with a way to try again, and tells the page. */
  fail(error: unknown, of: Failure['of'], retry: () => void): void {
    const known =
      error instanceof SnapshotError ? error : new SnapshotError('broken', `Unexpected failure: ${String(error)}`, error);
    this.update({ failure: { error: known, of, retry } });
    sendEvent(this.host, 'fiz-error', { code: known.code, message: known.message });
  }

  /** Where files come from now. */
  openSource(): Promise<Source> {
    if (this.#source) return this.#source;
    const source = this.host.live ? this.#openLive() : Promise.resolve(openSnapshot(this.host.snapshotRoot));
    source.catch(() => (this.#source = null));
    return (this.#source = source);
  }

  async #openLive(): Promise<Source> {
    const { openLive } = await loadPart(import('../data/live.ts'));
    const source = openLive(this.host.client);
    this.#stopLive = source.listen(() => this.onLiveChange());
    return source;
  }

  /** Ends everything under way and lets go of the source. */
  stop(): void {
    this.tasks.cancelAll();
    this.#stopLive();
    this.#stopLive = () => {};
    this.#source = null;
  }
}
