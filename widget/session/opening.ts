import type { TemplateResult } from 'lit';
import type { Manifest, StartFile } from '../../schemas/snapshot-format.ts';
import { loadContact, loadTopic, type Lookup } from '../data/reading.ts';
import { loadTerm } from '../data/terms.ts';
import { sendEvent } from '../events.ts';
import { readTopicHash, writeTopicHash } from '../hash.ts';
import { loadLocale, pickLocale } from '../locales/index.ts';
import { completeLocale } from '../locales/more.ts';
import { completeReading } from '../locales/reading.ts';
import type { Reading, ReadingKind, State, TopicReading, View } from '../state.ts';
import { renderReading } from '../views/reading.ts';
import type { OpenOptions, SessionCore } from './core.ts';
import { findInside, focusInside } from './focus.ts';
import { loadPart } from './lazy.ts';
import { findTopic, Tools } from './tools.ts';

const FIELD = '#query';
const TITLE = '#reading-title';

/** What is being read: a topic, its round table, a contact, a term, or nothing. */
export class Opening {
  readonly #session: SessionCore;
  readonly #tools: Tools;
  #opener = FIELD;

  constructor(session: SessionCore) {
    this.#session = session;
    this.#tools = new Tools(session);
  }

  /** Opens a topic by slug, unless the page forbids it, its round table, or a contact or term by id. */
  async open(kind: ReadingKind, name: string, options: OpenOptions): Promise<void> {
    const { host, state, tasks } = this.#session;
    if (kind === 'topic' && !sendEvent(host, 'fiz-topic-open', { slug: name })) return;
    if (!state.reading) this.#opener = options.from ?? FIELD;
    await tasks.run(
      'read',
      async (signal) => {
        const reading = await this.#load(kind, name, { ...options, signal });
        signal.throwIfAborted();
        await this.#show(reading, options.focus ? TITLE : null);
        if (kind !== 'topic') return;
        this.#session.run({ do: 'count', kind: 'opened', topic: name });
        if (host.hash) writeTopicHash(host.hash, name);
      },
      (error) => this.#session.fail(error, () => this.open(kind, name, options), options.focus),
    );
  }

  async #load(
    kind: ReadingKind,
    name: string,
    { language, signal }: OpenOptions & { signal: AbortSignal },
  ): Promise<Reading> {
    const source = await this.#session.openSource();
    const { state } = this.#session;
    const lookup = { source, language: language ?? state.language?.tag, signal };
    if (kind === 'contact') {
      const { reading } = state;
      const from = reading?.kind === 'contact' ? reading.from : findTopic(reading);
      return { kind, contact: await loadContact(name, lookup), from };
    }
    if (kind === 'term') return { kind, ...(await loadTerm(name, lookup)) };
    if (kind === 'table') return this.#loadTable(name, lookup);
    return this.#loadTopic(name, lookup);
  }

  /** The topic that is open stays as it is; a table that was open gets it anew, for another language. */
  async #loadTable(name: string, lookup: Lookup): Promise<Reading> {
    const { reading } = this.#session.state;
    const open = reading?.kind === 'topic' && reading.topic.slug === name ? reading : null;
    const from = open ?? (await this.#loadTopic(name, lookup));
    await loadPart(this.#tools.prepareTable(from));
    return { kind: 'table', from };
  }

  async #loadTopic(name: string, lookup: Lookup): Promise<TopicReading> {
    const loaded = await loadTopic(name, lookup);
    const locale = await loadPart(loadLocale(pickLocale([loaded.topic.lang])));
    await loadPart(Promise.all([completeLocale(locale), completeReading(locale)]));
    return { kind: 'topic', ...loaded, locale };
  }

  /** @param focus Selector of what takes the focus; without a match the title does. */
  async #show(reading: Reading, focus: string | null): Promise<void> {
    const { host } = this.#session;
    this.#tools.leave();
    this.#tools.start();
    this.#session.update({ reading, failure: null });
    if (focus) await focusInside(host, (await findInside(host, focus)) ? focus : TITLE);
  }

  /** Draws what is being read. */
  readonly render = (
    reading: Reading,
    context: { state: State; start: StartFile; manifest: Manifest },
    view: View,
  ): TemplateResult => renderReading(reading, { ...context, tools: this.#tools }, view);

  /**
   * Opens again what was open, in the language and content of now; at the start, what the page's address
   * or the element asks for.
   */
  async reopen(first: boolean): Promise<void> {
    const { host, state } = this.#session;
    const { reading } = state;
    // It may have been taken out while this part was on its way.
    if (host.hash && host.isConnected) window.addEventListener('hashchange', this.#followHash);
    const asked = first ? this.#readHash() || host.topic : null;
    if (reading?.kind === 'contact') await this.open('contact', reading.contact.id, { focus: false });
    else if (reading?.kind === 'table') await this.open('table', reading.from.topic.slug, { focus: false });
    else if (reading?.kind === 'term') await this.open('term', reading.term.id, { focus: false });
    else if (reading) await this.open('topic', reading.topic.slug, { focus: false });
    else if (asked) await this.open('topic', asked, { focus: false });
  }

  #readHash(): string | null {
    return this.#session.host.hash ? readTopicHash(location.hash, this.#session.host.hash) : null;
  }

  /** Ends the listening to the page's address. */
  stop(): void {
    window.removeEventListener('hashchange', this.#followHash);
    this.#tools.stop();
  }

  /** Follows the page's address after the visitor went back or forward in the browser. */
  readonly #followHash = (): void => {
    const slug = this.#readHash();
    const { reading } = this.#session.state;
    const open = findTopic(reading)?.topic.slug ?? null;
    if (slug && slug !== open) void this.open('topic', slug, { focus: true });
    else if (!slug && open) this.close(false);
  };

  /** One step back: from a contact to its topic, from a topic to where the visitor came from. */
  back(): void {
    const { reading } = this.#session.state;
    if (reading?.kind === 'contact' && reading.from) {
      void this.#show(reading.from, `[data-contact="${CSS.escape(reading.contact.id)}"]`);
    } else if (reading?.kind === 'table') void this.#show(reading.from, '.to-table');
    else this.close(true);
  }

  /** Closes what is read. The focus returns to where the visitor came from if it was inside or `focus` is set. */
  close(focus: boolean): void {
    const { host, tasks } = this.#session;
    const leave = focus || host.renderRoot.querySelector('.read :focus') !== null;
    tasks.cancel('read');
    this.#tools.stop();
    this.#session.update({ reading: null, failure: null });
    if (host.hash && this.#readHash()) writeTopicHash(host.hash, null);
    if (leave) void focusInside(this.#session.host, this.#opener);
    this.#opener = FIELD;
  }
}
