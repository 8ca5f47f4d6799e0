import { loadContact, loadTopic } from '../data/reading.ts';
import { loadTerm } from '../data/terms.ts';
import { sendEvent } from '../events.ts';
import { readTopicHash, writeTopicHash } from '../hash.ts';
import { loadLocale, pickLocale } from '../locales/index.ts';
import { completeLocale } from '../locales/more.ts';
import { completeReading } from '../locales/reading.ts';
import type { Reading, ReadingKind } from '../state.ts';
import type { OpenOptions, SessionCore } from './core.ts';
import { focusInside } from './focus.ts';
import { loadPart } from './lazy.ts';

const FIELD = '#query';

/** What is being read: a topic, a contact, or nothing. */
export class Opening {
  readonly #session: SessionCore;
  #opener = FIELD;

  constructor(session: SessionCore) {
    this.#session = session;
  }

  /** Opens a topic by slug, unless the page forbids it, or a contact or term by id. */
  async open(kind: ReadingKind, name: string, options: OpenOptions): Promise<void> {
    const { host, state, tasks } = this.#session;
    if (kind === 'topic' && !sendEvent(host, 'fiz-topic-open', { slug: name })) return;
    if (!state.reading) this.#opener = options.from ?? FIELD;
    await tasks.run(
      'read',
      async (signal) => {
        const reading = await this.#load(kind, name, { ...options, signal });
        signal.throwIfAborted();
        await this.#show(reading, options.focus);
        if (kind !== 'topic') return;
        this.#session.run({ do: 'count', kind: 'opened', topic: name });
        if (host.hash) writeTopicHash(host.hash, name);
      },
      (error) => this.#session.fail(error, () => void this.open(kind, name, options), options.focus),
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
      const from = reading?.kind === 'contact' ? reading.from : reading?.kind === 'topic' ? reading : null;
      return { kind, contact: await loadContact(name, lookup), from };
    }
    if (kind === 'term') return { kind, ...(await loadTerm(name, lookup)) };
    const loaded = await loadTopic(name, lookup);
    const locale = await loadPart(loadLocale(pickLocale([loaded.topic.lang])));
    await loadPart(Promise.all([completeLocale(locale), completeReading(locale)]));
    return { kind, ...loaded, locale };
  }

  async #show(reading: Reading, focus: boolean): Promise<void> {
    this.#session.update({ reading, failure: null });
    if (focus) await focusInside(this.#session.host, '#reading-title');
  }

  /**
   * Opens again what was open, in the language and content of now; at the start, what the page's address
   * or the element asks for.
   */
  async reopen(first: boolean): Promise<void> {
    const { host, state } = this.#session;
    const { reading } = state;
    if (host.hash) window.addEventListener('hashchange', this.#followHash);
    const asked = first ? this.#readHash() || host.topic : null;
    if (reading?.kind === 'contact') await this.open('contact', reading.contact.id, { focus: false });
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
  }

  /** Follows the page's address after the visitor went back or forward in the browser. */
  readonly #followHash = (): void => {
    const slug = this.#readHash();
    const { reading } = this.#session.state;
    const open = reading?.kind === 'topic' ? reading.topic.slug : null;
    if (slug && slug !== open) void this.open('topic', slug, { focus: true });
    else if (!slug && open) this.close(false);
  };

  /** One step back: from a contact to its topic, from a topic to where the visitor came from. */
  back(): void {
    const { reading } = this.#session.state;
    if (reading?.kind === 'contact' && reading.from) void this.#show(reading.from, true);
    else this.close(true);
  }

  /** Closes what is read. The focus returns to where the visitor came from if it was inside or `focus` is set. */
  close(focus: boolean): void {
    const { host, tasks } = this.#session;
    const leave = focus || host.renderRoot.querySelector('.read :focus') !== null;
    tasks.cancel('read');
    this.#session.update({ reading: null, failure: null });
    if (host.hash && this.#readHash()) writeTopicHash(host.hash, null);
    if (leave) void focusInside(this.#session.host, this.#opener);
    this.#opener = FIELD;
  }
}
