import { findLanguage, withFreshManifest } from '../data/source.ts';
import { sendEvent } from '../events.ts';
import { readComboboxKey, type ComboboxCommand } from '../combobox.ts';
import type { Engine, Hits } from '../data/engine.ts';
import { countHits } from '../state.ts';
import { loadPart, type Core } from './core.ts';

type SearchModule = typeof import('../lazy-search.ts');

/** A pause in typing after which a search counts as settled: it is said aloud and told to the page. */
const SETTLED_AFTER_MS = 500;

/** The field and its list of hits. */
export class Searching {
  /** The lazy part, once it is here. */
  module: SearchModule | null = null;
  readonly #core: Core;
  readonly #pick: (index: number) => void;
  #engine: Promise<Engine> | null = null;
  #engineAbort = new AbortController();
  #settleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(core: Core, pick: (index: number) => void) {
    this.#core = core;
    this.#pick = pick;
  }

  /** Forgets the index, because the language or the content has changed. */
  reset(): void {
    clearTimeout(this.#settleTimer);
    this.#engineAbort.abort();
    this.#engineAbort = new AbortController();
    this.#engine = null;
  }

  /** Loads search and index ahead of the first key. */
  prepare(): void {
    // A failure is shown when a search asks for the same thing again.
    this.#openEngine().catch(() => {});
  }

  #openEngine(): Promise<Engine> {
    if (this.#engine) return this.#engine;
    const engine = this.#createEngine(this.#engineAbort.signal);
    engine.catch(() => {
      if (this.#engine === engine) this.#engine = null;
    });
    return (this.#engine = engine);
  }

  async #createEngine(signal: AbortSignal): Promise<Engine> {
    const [module, source] = await Promise.all([
      loadPart(import('../lazy-search.ts')),
      this.#core.openSource(),
    ]);
    this.module = module;
    this.#core.host.addStyles(module.resultStyles);
    return withFreshManifest(source, signal, (manifest) => {
      const language = findLanguage(manifest, this.#core.state.language?.tag ?? manifest.sourceLanguage);
      return module.createEngine(source, language, signal);
    });
  }

  /** Takes what stands in the field now and searches for it. */
  type(query: string): Promise<void> {
    this.#core.update({ query, active: -1, showAll: false });
    return this.run();
  }

  /**
   * Searches for what stands in the field.
   *
   * @param expand Whether the list opens; `false` keeps it as it is.
   */
  async run(expand = true): Promise<void> {
    const { tasks } = this.#core;
    clearTimeout(this.#settleTimer);
    if (!this.#core.state.query.trim()) {
      tasks.cancel('search');
      this.#core.update({ hits: null, expanded: false, status: '' });
      return;
    }
    await tasks.run(
      'search',
      async (signal) => {
        const engine = await this.#openEngine();
        signal.throwIfAborted();
        const { query, filters, failure, expanded } = this.#core.state;
        const hits = engine.find(query.trim(), filters);
        this.#core.update({ hits, expanded: expand || expanded, failure: failure?.of === 'search' ? null : failure });
        this.#settleTimer = setTimeout(() => this.#settle(hits), SETTLED_AFTER_MS);
      },
      (error) => this.#core.fail(error, 'search', () => void this.run()),
    );
  }

  #settle(hits: Hits): void {
    const { locale, language } = this.#core.state;
    const count = countHits(hits);
    const status = count > 0 ? locale?.t('statusHits', { n: count }) : locale?.t('nothing');
    this.#core.update({ status: status ?? '' });
    sendEvent(this.#core.host, 'fiz-search', { count, language: language?.tag ?? '' });
  }

  /** Empties the field and goes back to it. */
  clear(): void {
    void this.type('');
    void this.#core.host.focusInside('#query');
  }

  /** Ends what waits for a pause. */
  stop(): void {
    this.reset();
  }

  /** A key in the field. */
  press(event: KeyboardEvent): void {
    // While an input method composes a word, Enter and arrows are its own.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { expanded, active, hits, query, showAll } = this.#core.state;
    const count = hits && this.module ? this.module.listOptions(hits, showAll).length : 0;
    const command = readComboboxKey(event.key, { expanded, active, count, filled: query !== '' });
    if (!command) return;
    event.preventDefault();
    // The page around may close a dialog or menu on the same key.
    event.stopPropagation();
    this.#obey(command);
  }

  #obey(command: ComboboxCommand): void {
    if (command.kind === 'move') this.#moveTo(command.active);
    else if (command.kind === 'pick') this.#pick(command.index);
    else if (command.kind === 'close') this.#core.update({ expanded: false, active: -1 });
    else if (command.kind === 'clear') this.clear();
    else if (command.kind === 'show-all') this.#core.update({ showAll: true });
    else void this.run();
  }

  #moveTo(active: number): void {
    this.#core.update({ active });
    if (active >= 0) void this.#core.host.showInside(`#option-${active}`);
  }
}
