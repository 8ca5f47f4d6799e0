import { readComboboxKey, type ComboboxCommand } from '../combobox.ts';
import { createEngine, type Engine, type Hits } from '../data/engine.ts';
import { findLanguage } from '../data/files.ts';
import { withFreshManifest } from '../data/source.ts';
import { sendEvent } from '../events.ts';
import { countHits } from '../state.ts';
import { listOptions } from '../views/results.ts';
import type { SessionCore } from './core.ts';
import { findInside } from './focus.ts';

/** A pause in typing after which a search counts as settled: it is said aloud and told to the page. */
const SETTLED_AFTER_MS = 500;
/** After that, a visitor is reading: what may be wanted next is fetched. */
const READING_AFTER_MS = 1000;
/** Topics fetched then: the hits that are opened most. About 2 KB each. */
const PREFETCHED = 3;

/** The field and its list of hits. */
export class Searching {
  readonly #session: SessionCore;
  #engine: Promise<Engine> | null = null;
  #engineAbort = new AbortController();
  /** Whether the list opens when the search under way is done. */
  #opensList = false;
  #settleTimer: ReturnType<typeof setTimeout> | undefined;
  /** What was last said of a search. */
  #told = '';

  constructor(session: SessionCore) {
    this.#session = session;
  }

  /** Forgets the index and what waits for a pause, because language or content have changed. */
  reset(): void {
    clearTimeout(this.#settleTimer);
    this.#engineAbort.abort();
    this.#engineAbort = new AbortController();
    this.#engine = null;
  }

  /** Loads the index ahead of the first key. */
  prepare(): void {
    // A failure is shown when a search asks for the same thing again.
    this.#openEngine().catch(() => {});
  }

  #openEngine(): Promise<Engine> {
    if (this.#engine) return this.#engine;
    const engine = this.#createEngine(this.#engineAbort.signal);
    this.#searchFurther(engine).catch(() => {
      if (this.#engine === engine) this.#engine = null;
    });
    return (this.#engine = engine);
  }

  /** Topics in the language of the originals join the list that is there. */
  async #searchFurther(engine: Promise<Engine>): Promise<void> {
    const found = await (await engine).more;
    if (found && this.#engine === engine && this.#session.state.hits) await this.run(false);
  }

  async #createEngine(signal: AbortSignal): Promise<Engine> {
    const source = await this.#session.openSource();
    return withFreshManifest(source, signal, (manifest) =>
      createEngine(source, findLanguage(manifest, this.#session.state.language?.tag), signal),
    );
  }

  /** Takes what stands in the field now and searches for it. */
  type(query: string): Promise<void> {
    this.#session.update({ query, active: -1, showAll: false, guide: null });
    return this.run();
  }

  /**
   * Searches for what stands in the field.
   *
   * @param expand Whether the list opens; `false` keeps it as it is.
   */
  async run(expand = true): Promise<void> {
    clearTimeout(this.#settleTimer);
    // A search that is cancelled by a newer one hands on its wish.
    this.#opensList ||= expand;
    if (!this.#session.state.query.trim()) {
      this.#opensList = false;
      this.#told = '';
      this.#session.tasks.cancel('search');
      this.#session.update({ hits: null, expanded: false, status: '' });
      return;
    }
    await this.#session.tasks.run(
      'search',
      (signal) => this.#find(signal),
      (error) => this.#session.fail(error, () => this.run()),
    );
  }

  async #find(signal: AbortSignal): Promise<void> {
    const engine = await this.#openEngine();
    signal.throwIfAborted();
    const { query, filters, expanded } = this.#session.state;
    const hits = await engine.find(query.trim(), filters).catch((error: unknown) => {
      // The names of its files may be those of an older snapshot.
      this.#engine = null;
      throw error;
    });
    signal.throwIfAborted();
    this.#session.update({ hits, expanded: this.#opensList || expanded, failure: null });
    this.#opensList = false;
    this.#settleTimer = setTimeout(() => {
      this.#settle(hits);
      this.#settleTimer = setTimeout(() => this.#lookFurther(engine, hits), READING_AFTER_MS);
    }, SETTLED_AFTER_MS);
  }

  /** Fetches what may be opened, and the running texts: what they hold joins the list, unless it is in use. */
  #lookFurther(engine: Engine, hits: Hits): void {
    engine.prefetch(hits.topics.slice(0, PREFETCHED), this.#engineAbort.signal);
    const goOn = async (): Promise<void> => {
      const isNew = await engine.deepen();
      const { state } = this.#session;
      if (isNew && state.hits === hits && state.active < 0) await this.run(false);
    };
    // What is there stays; the next search asks for it again.
    goOn().catch(() => {});
  }

  #settle(hits: Hits): void {
    const { locale, language } = this.#session.state;
    const count = countHits(hits);
    const told = `${count} ${hits.query} ${language?.tag}`;
    if (told === this.#told) return;
    this.#told = told;
    const status = count > 0 ? locale?.t('statusHits', { n: count }) : locale?.t('nothingFoundHeading');
    this.#session.update({ status: status ?? '' });
    sendEvent(this.#session.host, 'fiz-search', { count, language: language?.tag ?? '' });
  }

  /** What stands at a place of the list. */
  optionAt(index: number): ReturnType<typeof listOptions>[number] | undefined {
    const { hits, showAll } = this.#session.state;
    return hits ? listOptions(hits, showAll)[index] : undefined;
  }

  /** A key in the field. */
  press(event: KeyboardEvent): void {
    // While an input method composes a word, Enter and arrows are its own.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { expanded, active, hits, query, showAll } = this.#session.state;
    const count = hits ? listOptions(hits, showAll).length : 0;
    const command = readComboboxKey(event.key, { expanded, active, count, filled: query !== '' });
    if (!command) return;
    event.preventDefault();
    // The page around may close a dialog or menu on the same key.
    event.stopPropagation();
    this.#obey(command);
  }

  #obey(command: ComboboxCommand): void {
    const { run } = this.#session;
    if (command.kind === 'move') void this.#moveTo(command.active);
    else if (command.kind === 'pick') run({ do: 'pick', index: command.index });
    else if (command.kind === 'close') this.#session.update({ expanded: false, active: -1 });
    else if (command.kind === 'clear') run({ do: 'clear' });
    else if (command.kind === 'show-all') run({ do: 'show-all' });
    else void this.run();
  }

  async #moveTo(active: number): Promise<void> {
    this.#session.update({ active });
    const option = await findInside(this.#session.host, `#option-${active}`);
    option?.scrollIntoView({ block: 'nearest' });
  }
}
