import { sendEvent } from '../events.ts';
import { readTopicHash, writeTopicHash } from '../hash.ts';
import { loadLocale, pickLocale } from '../locales/index.ts';
import type { Reading } from '../state.ts';
import { loadPart, type Core } from './core.ts';

type ReadingModule = typeof import('../lazy-reading.ts');

/** How a topic or contact is opened. */
export interface OpenOptions {
  /** Tag of the language wanted; default: the language of the box. */
  language?: string;
  /** Whether the heading takes the focus: yes when the visitor asked, no when the page starts so. */
  focus: boolean;
}

/** What is being read: a topic, a contact, or nothing. */
export class Opening {
  /** The lazy part, once it is here. */
  module: ReadingModule | null = null;
  readonly #core: Core;
  /** Selector of what the visitor came from, to return there. */
  #opener = '#query';

  constructor(core: Core) {
    this.#core = core;
  }

  async #loadModule(): Promise<ReadingModule> {
    this.module ??= await loadPart(import('../lazy-reading.ts'));
    this.#core.host.addStyles(this.module.readingStyles);
    return this.module;
  }

  /** Remembers where the focus is to return to. */
  comeFrom(selector: string): void {
    if (!this.#core.state.reading) this.#opener = selector;
  }

  /** Opens a topic, unless the page forbids it. */
  async openTopic(slug: string, { language, focus }: OpenOptions): Promise<void> {
    const { host, tasks } = this.#core;
    if (!sendEvent(host, 'fiz-topic-open', { slug })) return;
    await tasks.run(
      'read',
      async (signal) => {
        const [module, source] = await Promise.all([this.#loadModule(), this.#core.openSource()]);
        const tag = language ?? this.#core.state.language?.tag ?? '';
        const { topic, contacts } = await module.loadTopic(slug, { source, language: tag, signal });
        const locale = await loadPart(loadLocale(pickLocale([topic.lang])));
        signal.throwIfAborted();
        await this.#show({ kind: 'topic', topic, contacts, locale }, focus);
        if (host.hash) writeTopicHash(host.hash, slug);
      },
      (error) => this.#core.fail(error, 'read', () => void this.openTopic(slug, { language, focus: true })),
    );
  }

  /** Opens a contact; from a topic, the way back leads to the topic. */
  async openContact(id: string, { focus }: OpenOptions): Promise<void> {
    await this.#core.tasks.run(
      'read',
      async (signal) => {
        const [module, source] = await Promise.all([this.#loadModule(), this.#core.openSource()]);
        const language = this.#core.state.language?.tag ?? '';
        const contact = await module.loadContact(id, { source, language, signal });
        signal.throwIfAborted();
        const { reading } = this.#core.state;
        const from = reading?.kind === 'contact' ? reading.from : reading;
        await this.#show({ kind: 'contact', contact, from }, focus);
      },
      (error) => this.#core.fail(error, 'read', () => void this.openContact(id, { focus: true })),
    );
  }

  async #show(reading: Reading, focus: boolean): Promise<void> {
    this.#core.update({ reading, failure: null });
    if (focus) await this.#core.host.focusInside('#reading-title');
  }

  /** One step back: from a contact to its topic, from a topic to where the visitor came from. */
  back(): void {
    const { reading } = this.#core.state;
    if (reading?.kind === 'contact' && reading.from) void this.#show(reading.from, true);
    else this.close(true);
  }

  /** Closes what is read. The focus returns to where the visitor came from when it was inside or `focus` is set. */
  close(focus: boolean): void {
    const { host, tasks } = this.#core;
    const inside = focus || host.hasFocusInside('.read');
    tasks.cancel('read');
    this.#core.update({ reading: null, failure: null });
    if (host.hash && readTopicHash(location.hash, host.hash)) writeTopicHash(host.hash, null);
    if (inside) void host.focusInside(this.#opener);
    this.#opener = '#query';
  }
}
