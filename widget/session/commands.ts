import { isInAreas } from '../data/areas.ts';
import { readCatalog } from '../data/files.ts';
import type { Filters } from '../data/filters.ts';
import { readStart, type SnapshotError, type Source } from '../data/source.ts';
import { describeError } from '../errors.ts';
import type { Locale } from '../locales/index.ts';
import { completeLocale } from '../locales/more.ts';
import { completeReading } from '../locales/reading.ts';
import { sendEvent } from '../events.ts';
import type { ManifestLanguage, TopicLink } from '../../schemas/snapshot-format.ts';
import type { Command, ReadingKind } from '../state.ts';
import { nameAnswer, nameReport } from '../views/insights.ts';
import { warnOfUnknown } from './attributes.ts';
import type { OpenOptions, SessionCore } from './core.ts';
import { focusInside } from './focus.ts';
import { sendCount } from './insights.ts';
import { Lazy } from './lazy.ts';
import { Searching } from './searching.ts';

/** The topics of some subject areas, for a box that is limited to them. */
export async function listArea(
  areas: string,
  { source, language, signal }: { source: Source; language: ManifestLanguage; signal: AbortSignal },
): Promise<TopicLink[]> {
  const { topics } = await readCatalog(source, language, signal);
  return topics
    .filter((topic) => isInAreas(topic.category, areas))
    .map(({ slug, title, lang, dir, audiences, pathways }) => ({
      slug,
      title: lang === language.tag ? title : { text: title, lang, dir },
      audiences,
      pathways,
    }));
}

type Opening = InstanceType<typeof import('../lazy-reading.ts').Opening>;

interface ReadingPart {
  opening: Opening;
  renderReading: Opening['render'];
}

type GuidePart = typeof import('../lazy-guide.ts') & {
  guide: InstanceType<typeof import('../lazy-guide.ts').Guide>;
};

/** Loads what the start that came with the manifest leaves out, for topics and contacts. */
async function completeStart(session: SessionCore): Promise<void> {
  const { language } = session.state;
  if (!language?.start) return;
  const start = await readStart(await session.openSource(), language, new AbortController().signal);
  if (session.state.language === language) session.update({ start });
}

/** What follows when a visitor does something. */
export class Commands {
  readonly searching: Searching;
  /** Topics, contacts and terms. */
  readonly reading: Lazy<ReadingPart> = new Lazy(async () => {
    const session = this.#session;
    const [part] = await Promise.all([
      import('../lazy-reading.ts'),
      session.now.get(),
      session.notices.get(),
      // Without it the hours of holidays are missing, not the topic.
      completeStart(session).catch(() => {}),
      completeReading(session.state.locale),
    ]);
    // The language may have changed meanwhile.
    await completeReading(session.state.locale);
    session.host.addStyles(part.readingStyles);
    const opening = new part.Opening(session);
    return { opening, renderReading: opening.render };
  });
  /** The way to a topic in three questions. */
  readonly guide: Lazy<GuidePart> = new Lazy(async () => {
    const part = await import('../lazy-guide.ts');
    this.#session.host.addStyles(part.guideStyles);
    return { ...part, guide: new part.Guide(this.#session) };
  });
  readonly #session: SessionCore;
  /** Values of the element that the console has named as unknown. */
  readonly #told = new Set<string>();

  constructor(session: SessionCore) {
    this.#session = session;
    this.searching = new Searching(session);
  }

  /** Loads what this part, and what is loaded of the others, says in a language. */
  async complete(locale: Locale | null): Promise<void> {
    await Promise.all([completeLocale(locale), this.reading.value && completeReading(locale)]);
  }

  /** Once the box is there: opens what is asked for or was open, and searches for what stands in the field. */
  async goOn(first: boolean): Promise<void> {
    const { host, state } = this.#session;
    // The language may have changed while this part was still on its way.
    await this.complete(state.locale);
    if (first) warnOfUnknown(this.#session, this.#told);
    else this.searchAgain();
    if (state.guide) void this.guide.value?.guide.reload();
    if (!state.reading && !host.hash && !(first && host.topic)) return;
    const { opening } = await this.reading.get();
    await opening.reopen(first);
  }

  /** Ends what is under way. */
  stop(): void {
    this.searching.reset();
    this.reading.value?.opening.stop();
  }

  /** Opens a topic, a contact or a term; resolves when it is shown or has failed. */
  async open(kind: ReadingKind, name: string, options: OpenOptions): Promise<void> {
    try {
      const { opening } = await this.reading.get();
      await opening.open(kind, name, options);
    } catch (error) {
      this.#session.fail(error, () => this.open(kind, name, options), options.focus);
    }
  }

  /** Searches anew after language, content or filters have changed; the list stays open or shut. */
  searchAgain(): void {
    warnOfUnknown(this.#session, this.#told);
    this.searching.reset();
    if (this.#session.state.query) void this.searching.run(false);
  }

  /** Draws a failure and tells the page; a visitor who is in the box is led to the words. */
  showFailure(error: SnapshotError, focus: boolean): void {
    const { host } = this.#session;
    this.#session.update({});
    if (focus || host.matches(':focus-within')) void focusInside(host, '#reading-title');
    const message = describeError(error);
    sendEvent(host, 'fiz-error', { code: error.code, message });
    // A link or an attribute names what is gone: nothing a visitor or the network could help.
    // oxlint-disable-next-line no-console
    if (error.code.startsWith('unknown')) console.warn(message);
  }

  /** Does what a visitor asks for. */
  obey(command: Command): void {
    if (command.do === 'type') void this.searching.type(command.query);
    else if (command.do === 'choose') this.#choose(command.filter, command.slug);
    else if (command.do === 'pick') this.#pick(command.index);
    else if (command.do === 'speak') this.#speak(command.language);
    else if (command.do === 'count') this.#count(command);
    else if (command.do === 'open') void this.open(command.kind, command.name, { focus: true, ...command });
    else this.#plain[command.do]();
  }

  readonly #plain = {
    prepare: () => this.searching.prepare(),
    clear: () => this.#clear(),
    back: () => this.#back(),
    retry: () => void this.#retry(),
    guide: () => void this.#guide(),
    'choose-all': () => this.#chooseAll(),
    'edit-choice': () => this.#editChoice(),
    'show-all': () => this.#session.update({ showAll: true }),
  };

  #clear(): void {
    void this.searching.type('');
    void focusInside(this.#session.host, '#query');
  }

  #filter(filters: Partial<Filters>): void {
    this.#session.update({ filters: { ...this.#session.state.filters, ...filters } });
  }

  #choose(filter: keyof Filters, slug: string | null): void {
    this.#filter({ [filter]: slug });
    if (slug === null) void focusInside(this.#session.host, `.${filter} input`);
    this.searchAgain();
  }

  #chooseAll(): void {
    this.#filter({ audience: null, pathway: null, area: null });
    void this.searching.run();
    void focusInside(this.#session.host, '#query');
  }

  #editChoice(): void {
    this.#session.update({ expanded: false, active: -1 });
    void focusInside(this.#session.host, '.choices :checked');
  }

  #pick(active: number): void {
    const option = this.searching.optionAt(active);
    if (!option) return;
    this.#session.update({ active });
    if ('slug' in option) void this.open('topic', option.slug, { focus: true });
    else if ('contact' in option) void this.open('contact', option.contact, { focus: true });
    else void this.open('term', option.id, { focus: true });
  }

  /** Counts only where the operator has switched it on, and nothing that an editor does in a preview. */
  #count({ kind, topic, words }: Extract<Command, { do: 'count' }>): void {
    const { host, state } = this.#session;
    if (!state.start?.insights) return;
    const language = state.language?.tag ?? '';
    if (!host.live) sendCount({ language, partner: host.embed ?? '', kind, topic, words });
    if (kind === 'opened') return;
    const answer = kind === 'search' ? nameReport(words ?? '') : nameAnswer(topic ?? '');
    this.#session.update({ sent: [...state.sent, answer] });
    void focusInside(host, '.thanks');
  }

  /** Tries again. When that has helped, the focus goes to what is there now instead of the button. */
  async #retry(): Promise<void> {
    const { host } = this.#session;
    await this.#session.state.failure?.retry();
    await host.updateComplete;
    if (this.#session.state.failure || host.matches(':focus-within')) return;
    await focusInside(host, this.#session.state.reading ? '#reading-title' : '#query');
  }

  #back(): void {
    const { failure, reading, guide } = this.#session.state;
    if (failure) {
      this.#session.update({ failure: null });
      const shown = reading ? '#reading-title' : guide ? '#guide-title' : '#query';
      void focusInside(this.#session.host, shown);
    } else if (reading) this.reading.value?.opening.back();
    else this.guide.value?.guide.close();
  }

  async #guide(): Promise<void> {
    try {
      const { guide } = await this.guide.get();
      // In a wide box it takes the place of what is read.
      if (this.#session.state.reading) this.reading.value?.opening.close(false);
      await guide.open();
    } catch (error) {
      this.#session.fail(error, () => void this.#guide(), true);
    }
  }

  #speak(language: string): void {
    this.#session.chosenLanguage = language;
    void this.#session.load(false);
  }
}
