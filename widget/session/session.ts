import type { Manifest, ManifestLanguage } from '../../schemas/snapshot-format.ts';
import type { Filters } from '../data/filters.ts';
import { readCatalog, readStart, SnapshotError, withFreshManifest, type Source } from '../data/source.ts';
import { sendEvent, type ContactChannel } from '../events.ts';
import { listWantedLanguages, matchLanguage } from '../language.ts';
import { loadLocale, pickLocale } from '../locales/index.ts';
import type { Actions, Reading, State } from '../state.ts';
import { Core, loadPart, type SessionHost } from './core.ts';
import { Opening } from './opening.ts';
import { Searching } from './searching.ts';

type Loaded = Pick<State, 'manifest' | 'start' | 'asked'> & { language: ManifestLanguage };

/** What happens in one box; the element draws its `state`. */
export class Session implements Actions {
  readonly searching: Searching;
  readonly opening: Opening;
  readonly #core: Core;
  #chosenLanguage: string | null = null;

  constructor(host: SessionHost) {
    this.#core = new Core(host);
    this.#core.onLiveChange = () => void this.load(null);
    this.searching = new Searching(this.#core, (index) => this.pick(index));
    this.opening = new Opening(this.#core);
  }

  get state(): State {
    return this.#core.state;
  }

  /** Loads what the box needs in the language wanted now; what was open before is opened again. */
  async load(topic: string | null): Promise<void> {
    await this.#core.tasks.run(
      'load',
      (signal) => this.#load(topic, signal),
      (error) => this.#core.fail(error, 'load', () => void this.load(topic)),
    );
  }

  async #load(topic: string | null, signal: AbortSignal): Promise<void> {
    const wanted = listWantedLanguages(this.#core.host, this.#chosenLanguage);
    const opening = this.#core.openSource().then((source) =>
      withFreshManifest(source, signal, (manifest) => this.#loadStart({ source, manifest, wanted }, signal)),
    );
    opening.catch(() => {});
    const firstLocale = await loadPart(loadLocale(pickLocale(wanted)));
    if (!this.state.locale) this.#core.update({ locale: firstLocale });
    const loaded = await opening;
    const { tag, fallback } = loaded.language;
    const locale = await loadPart(loadLocale(pickLocale([tag, ...fallback])));
    signal.throwIfAborted();
    const { reading } = this.state;
    this.searching.reset();
    this.#core.update({ ...loaded, locale, failure: null });
    sendEvent(this.#core.host, 'fiz-ready', { language: tag });
    await Promise.all([
      this.state.query ? this.searching.run(false) : undefined,
      this.#reopen(reading, topic),
    ]);
  }

  async #loadStart(
    { source, manifest, wanted }: { source: Source; manifest: Manifest; wanted: string[] },
    signal: AbortSignal,
  ): Promise<Loaded> {
    const language = matchLanguage(manifest, wanted);
    if (!language) throw new SnapshotError('broken', 'The manifest names no language. Build the snapshot again.');
    const start = await readStart(source, language, signal);
    const { area } = this.state.filters;
    const inArea = area ? await readCatalog(source, language, signal) : null;
    const asked = inArea ? inArea.topics.filter((topic) => topic.category === area) : start.topics;
    return { manifest, language, start, asked };
  }

  async #reopen(reading: Reading | null, topic: string | null): Promise<void> {
    const slug = reading?.kind === 'topic' ? reading.topic.slug : topic;
    if (reading?.kind === 'contact') await this.opening.openContact(reading.contact.id, { focus: false });
    else if (slug) await this.opening.openTopic(slug, { focus: false });
  }

  /** Ends all that is under way; `load` begins anew. */
  stop(): void {
    this.searching.stop();
    this.#core.stop();
  }

  /** Sets the filters the page asks for; what a visitor chooses later replaces them. */
  preset(filters: Filters): void {
    this.#core.update({ filters });
    if (this.state.query) void this.searching.run(false);
  }

  /** Lets the page's language count again after the page has changed it. */
  forgetLanguage(): void {
    this.#chosenLanguage = null;
  }

  type = (query: string): void => void this.searching.type(query);
  press = (event: KeyboardEvent): void => this.searching.press(event);
  prepare = (): void => this.searching.prepare();
  clear = (): void => this.searching.clear();
  showAll = (): void => this.#core.update({ showAll: true });
  editChoice = (): void => {
    this.#core.update({ expanded: false, active: -1 });
    void this.#core.host.focusInside('.choices input');
  };
  back = (): void => this.opening.back();

  choose = (filter: keyof Filters, slug: string | null): void => {
    this.#core.update({ filters: { ...this.state.filters, [filter]: slug } });
    if (slug === null) void this.#core.host.focusInside(`.${filter} input`);
    if (this.state.query) void this.searching.run(false);
  };

  chooseAll = (): void => {
    this.#core.update({ filters: { audience: null, pathway: null, area: null } });
    void this.searching.run();
    void this.#core.host.focusInside('#query');
  };

  pick = (index: number): void => {
    const { hits, showAll } = this.state;
    const option = hits && this.searching.module?.listOptions(hits, showAll)[index];
    if (!option) return;
    this.opening.comeFrom('#query');
    this.#core.update({ active: index });
    if ('slug' in option) void this.opening.openTopic(option.slug, { focus: true });
    else void this.opening.openContact(option.contact, { focus: true });
  };

  open = (slug: string, language?: string): void => {
    this.opening.comeFrom(`[data-row="${CSS.escape(slug)}"]`);
    void this.opening.openTopic(slug, { language, focus: true });
  };

  openContact = (id: string): void => void this.opening.openContact(id, { focus: true });

  speak = (language: string): void => {
    this.#chosenLanguage = language;
    void this.load(null);
  };

  turnTo = (event: Event, id: string, channel: ContactChannel): void => {
    if (!sendEvent(this.#core.host, 'fiz-contact', { id, channel })) event.preventDefault();
  };
}
