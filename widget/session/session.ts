import type { Manifest, ManifestLanguage, StartFile } from '../../schemas/snapshot-format.ts';
import { keepKnown, type Filters } from '../data/filters.ts';
import { distrustFiles, openSnapshot } from '../data/snapshot.ts';
import { readStart, SnapshotError, withFreshManifest, type Source } from '../data/source.ts';
import type { Commands } from './commands.ts';
import { sendEvent, type ContactChannel } from '../events.ts';
import { listWantedLanguages, matchLanguage } from '../language.ts';
import { loadLocale, pickLocale } from '../locales/index.ts';
import { initialState, type Command, type NoticesPart, type NowPart, type State } from '../state.ts';
import { Lazy, loadPart, waitForVisitor } from './lazy.ts';
import type { SessionCore, SessionHost } from './core.ts';
import { Tasks } from './tasks.ts';

type Loaded = Pick<State, 'manifest' | 'asked'> & { language: ManifestLanguage; start: StartFile };

/**
 * What happens in one box; the element draws its `state`. Here is what it takes to show the box; what a
 * visitor does then is answered by parts that are loaded when one comes near.
 */
export class Session implements SessionCore {
  readonly host: SessionHost;
  readonly tasks = new Tasks((slow) => {
    // What waits is said too; what a search then finds is said by the search.
    if (slow !== this.state.slow)
      this.update({ slow, status: (slow && this.state.locale?.t('loading')) || '' });
  });
  state: State = initialState();
  /** Everything that a visitor can do: search, choices, reading; and failures. */
  readonly search = new Lazy(async () => {
    const part = await import('../lazy-search.ts');
    this.host.addStyles(part.resultStyles);
    if (!CSS.supports('color:light-dark(red,red)')) this.host.addStyles(part.lightStyles);
    const commands = new part.Commands(this);
    await commands.complete(this.state.locale);
    return { ...part, commands };
  });
  /** Notices. */
  readonly notices: Lazy<NoticesPart> = new Lazy(async () => {
    const part = await import('../lazy-notices.ts');
    this.host.addStyles(part.noteStyles);
    return new part.Notices(this);
  });
  /** Open or shut. */
  readonly now: Lazy<NowPart> = new Lazy(async () => {
    const part = await import('../lazy-now.ts');
    this.host.addStyles(part.nowStyles);
    return new part.Now(this);
  });
  /** Whether the topic that the page asks for is on its way: what it would push away is not drawn until then. */
  opening = false;
  /** What the visitor chose in the language menu; it goes before all else. */
  chosenLanguage: string | null = null;
  /** What the set-up of the partner's page starts with. */
  startLanguage: string | null = null;
  #source: Promise<Source> | null = null;
  readonly #unending = new AbortController().signal;
  readonly #visitor: Promise<unknown>;
  /** What ends the sources that are open. */
  #closers: (() => void)[] = [];

  constructor(host: SessionHost) {
    this.host = host;
    this.#visitor = waitForVisitor(host);
  }

  /** Changes what is shown. */
  update(patch: Partial<State>): void {
    this.state = { ...this.state, ...patch };
    this.host.requestUpdate();
  }

  /** Shows a failure with a way to try again, and tells the page; the words take the focus on request. */
  fail(cause: unknown, retry: () => void | Promise<void>, focus = false): void {
    const known = cause instanceof SnapshotError ? cause : new SnapshotError('broken', String(cause), cause);
    if (known.code === 'broken' || known.code === 'format') distrustFiles();
    this.update({ failure: { error: known, retry } });
    this.search.get().then(
      ({ commands }) => commands.showFailure(known, focus),
      // Without a connection the part that draws the failure may be missing too: the page's own link stays.
      ({ code, message }: SnapshotError) => sendEvent(this.host, 'fiz-error', { code, message }),
    );
  }

  /** Where files come from now. */
  openSource(): Promise<Source> {
    this.#source ??= this.#open();
    this.#source.catch(() => (this.#source = null));
    return this.#source;
  }

  async #open(): Promise<Source> {
    const { live, embed, languages, snapshotRoot } = this.host;
    const source = live ? await this.#openLive() : openSnapshot(snapshotRoot);
    if (!embed && !languages) return source;
    const { openEmbed } = await loadPart(import('../lazy-embed.ts'));
    const opened = openEmbed(source, this);
    this.#closers.push(opened.close);
    return opened.source;
  }

  async #openLive(): Promise<Source> {
    const { openLive } = await loadPart(import('../data/live.ts'));
    const source = openLive(this.host.client);
    this.#closers.push(source.listen(() => void this.load(false)));
    return source;
  }

  /**
   * Loads what the box needs in the language wanted now.
   *
   * @param first Whether the box has just been put into the page: then the topic that the page asks for
   *   opens. Later, what was open before is opened again.
   */
  async load(first: boolean): Promise<void> {
    const { topic, hash } = this.host;
    this.opening = first && Boolean(topic || (hash && location.hash.startsWith(`#${hash}=`)));
    const fail = (error: unknown): void => this.fail(error, () => this.load(first));
    await this.tasks.run(
      'load',
      async (signal) => {
        await this.#load(signal);
        void this.#goOn(first)
          .catch(fail)
          .finally(() => {
            if (!this.opening) return;
            this.opening = false;
            this.update({});
          });
      },
      fail,
    );
  }

  async #load(signal: AbortSignal): Promise<void> {
    const wanted = listWantedLanguages(this.host, this.chosenLanguage);
    const loading = this.openSource().then((source) =>
      withFreshManifest(source, signal, (manifest) => this.#loadStart(source, manifest, signal)),
    );
    loading.catch(() => {});
    const guessed = await loadPart(loadLocale(pickLocale(wanted)));
    this.state.locale ??= guessed;
    const loaded = await loading;
    const { tag, fallback } = loaded.language;
    const { announcements, frontDesk } = loaded.start;
    const locale = await loadPart(loadLocale(pickLocale([tag, ...fallback])));
    await this.search.value?.commands.complete(locale);
    if (frontDesk?.hours) void this.#add(this.now);
    // Notices push down what follows them, so the box is drawn with them; hours have a line kept free.
    if (announcements?.length) await this.#add(this.notices);
    signal.throwIfAborted();
    const filters = keepKnown(this.state.filters, loaded.start);
    this.update({ ...loaded, filters, locale, failure: null });
    sendEvent(this.host, 'fiz-ready', { language: tag });
  }

  /** Draws the box again with a part it can do without. */
  #add(part: Lazy<unknown>): Promise<void> {
    return part.get().then(
      () => this.update({}),
      () => {},
    );
  }

  /** The box can be used; what a visitor will need next is fetched when one comes near, or a little later. */
  async #goOn(first: boolean): Promise<void> {
    const { host } = this;
    if (first && !host.topic && !host.hash && CSS.supports('color:light-dark(red,red)')) await this.#visitor;
    if (!host.isConnected) return;
    const { commands } = await this.search.get();
    await commands.goOn(first);
  }

  async #loadStart(source: Source, manifest: Manifest, signal: AbortSignal): Promise<Loaded> {
    const wanted = listWantedLanguages(this.host, this.chosenLanguage, this.startLanguage);
    const language = matchLanguage(manifest, wanted);
    const short = this.search.value?.commands.reading.value ? null : language.start;
    const start = short ?? (await readStart(source, language, signal));
    const { area } = keepKnown(this.state.filters, start);
    const asked = area
      ? await (await this.search.get()).listArea(area, { source, language, signal })
      : start.topics;
    return { manifest, language, start, asked };
  }

  /** Ends all that is under way; `load` begins anew. */
  stop(): void {
    this.tasks.cancelAll();
    this.search.value?.commands.stop();
    for (const close of this.#closers.splice(0)) close();
    this.#source = null;
  }

  /** Sets the filters the page asks for; what a visitor chooses later replaces them. */
  preset(filters: Filters): void {
    const { start } = this.state;
    this.update({ filters: start ? keepKnown(filters, start) : filters });
    this.search.value?.commands.searchAgain();
  }

  /** What the first hits need comes beside the part that searches instead of after it. */
  #fetchFind(): void {
    const { find } = this.state.language?.files ?? {};
    // Whoever searches asks again, and says what is wrong.
    if (find)
      this.openSource()
        .then(({ json }) => json(find, this.#unending))
        .catch(() => {});
  }

  /** Asks the part that answers visitors for something; resolves when it is done or has failed. */
  async ask(work: (commands: Commands) => void | Promise<void>): Promise<void> {
    try {
      const { commands } = await this.tasks.wait(this.search.get());
      await work(commands);
    } catch (error) {
      this.fail(error, () => this.ask(work));
    }
  }

  /** Does what a visitor asks for, in the order of the asking. */
  run = (command: Command): void => {
    if (command.do === 'prepare') this.#fetchFind();
    void this.ask((commands) => commands.obey(command));
  };

  /** A key in the field. Before the list is loaded there is nothing to move in. */
  press = (event: KeyboardEvent): void => this.search.value?.commands.searching.press(event);

  /** A visitor follows a link to a contact; the page may stop it. */
  turnTo = (event: Event, id: string, channel: ContactChannel): void => {
    if (!sendEvent(this.host, 'fiz-contact', { id, channel })) event.preventDefault();
  };
}
