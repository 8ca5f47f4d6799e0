import {
  keepFitting,
  listFitting,
  listQuestions,
  type GuideQuestion,
  type QuestionName,
} from '../data/guide.ts';
import { findLanguage, readCatalog, readContacts } from '../data/files.ts';
import type { Filters } from '../data/filters.ts';
import { withFreshManifest } from '../data/source.ts';
import { completeGuide } from '../locales/guide.ts';
import type { GuideState } from '../state.ts';
import type { SessionCore } from './core.ts';
import { focusInside } from './focus.ts';

const TITLE = '#guide-title';

/**
 * Leads to topics by up to three questions: who, about whom, about what. Who and whom are the filters of the
 * box, so they count in the search too. Nothing is sent or stored.
 */
export class Guide {
  readonly #session: SessionCore;

  constructor(session: SessionCore) {
    this.#session = session;
  }

  get #state(): GuideState | null {
    return this.#session.state.guide;
  }

  /** Asks the first question that has no answer yet. */
  async open(): Promise<void> {
    const { tasks, state } = this.#session;
    await tasks.run(
      'read',
      async (signal) => {
        const found = await this.#load(signal);
        signal.throwIfAborted();
        this.#session.update({
          guide: { ...found, area: null, skipped: [], asking: null, picked: undefined, showAll: false },
          failure: null,
          status: '',
        });
        this.#goOn();
      },
      (error) => this.#session.fail(error, () => void this.open(), state.guide === null),
    );
  }

  /** Loads topics and contacts again after language or content have changed; the answers stay. */
  async reload(): Promise<void> {
    await this.#session.tasks.run(
      'guide',
      async (signal) => {
        const found = await this.#load(signal);
        signal.throwIfAborted();
        if (!this.#state) return;
        this.#change(found);
        this.#dropLost();
      },
      (error) => this.#session.fail(error, () => void this.reload()),
    );
  }

  async #load(
    signal: AbortSignal,
  ): Promise<Pick<GuideState, 'topics' | 'contacts' | 'preferred' | 'language'>> {
    const { state } = this.#session;
    const [source] = await Promise.all([this.#session.openSource(), completeGuide(state.locale)]);
    return withFreshManifest(source, signal, async (manifest) => {
      const language = findLanguage(manifest, state.language?.tag);
      const [{ topics }, { contacts, preferred = [] }] = await Promise.all([
        readCatalog(source, language, signal),
        readContacts(source, language, signal),
      ]);
      return { topics, contacts: Object.values(contacts), preferred, language: language.tag };
    });
  }

  #change(patch: Partial<GuideState>): void {
    const guide = this.#state;
    if (guide) this.#session.update({ guide: { ...guide, ...patch } });
  }

  /** The answers that count: those given, and what is marked in the open question. */
  get answers(): Filters {
    const { filters } = this.#session.state;
    const guide = this.#state;
    const given = { ...filters, area: guide?.area ?? null };
    const answers =
      guide?.asking && guide.picked !== undefined ? { ...given, [guide.asking]: guide.picked } : given;
    return keepFitting(guide?.topics ?? [], { answers, areas: filters.area });
  }

  /** What is asked of this visitor on this page. */
  get questions(): GuideQuestion[] {
    const { start, filters } = this.#session.state;
    const guide = this.#state;
    if (!start || !guide) return [];
    return listQuestions(start, guide.topics, { answers: this.answers, areas: filters.area });
  }

  /** How many topics the answers lead to. */
  get count(): number {
    return listFitting(this.#state?.topics ?? [], this.answers).length;
  }

  /** The answer to a question; `null` when it was left open, `undefined` when it has not been asked. */
  answerTo(name: QuestionName): string | null | undefined {
    const guide = this.#state;
    const value = name === 'area' ? guide?.area : this.#session.state.filters[name];
    return value ?? (guide?.skipped.includes(name) ? null : undefined);
  }

  /** Marks an answer of the open question; it counts from `next` on, but its number is said at once. */
  pick(slug: string | null): void {
    this.#change({ picked: slug });
    this.#sayCount();
  }

  /** Takes the marked answer, or none, and asks what follows. */
  next(): void {
    this.#take();
    this.#goOn();
  }

  /** Shows what fits so far; questions without an answer are left open. */
  finish(): void {
    this.#take();
    const open = this.questions.flatMap(({ name }) => (this.answerTo(name) === undefined ? [name] : []));
    this.#change({ skipped: [...(this.#state?.skipped ?? []), ...open] });
    this.#goOn();
  }

  /** Asks a question again, with its answer marked. */
  change(name: QuestionName): void {
    this.#change({ asking: name, picked: this.answerTo(name), showAll: false });
    void focusInside(this.#session.host, TITLE);
  }

  /** Shows all topics that fit. */
  showAll(): void {
    this.#change({ showAll: true });
  }

  /** Forgets all answers and asks the first question. */
  startOver(): void {
    const { filters } = this.#session.state;
    const asked = this.questions.map(({ name }) => name);
    const forget = (name: 'audience' | 'pathway'): string | null =>
      asked.includes(name) ? null : filters[name];
    this.#session.update({
      filters: { ...filters, audience: forget('audience'), pathway: forget('pathway') },
      status: '',
    });
    this.#change({ area: null, skipped: [], picked: undefined, showAll: false });
    this.#goOn();
  }

  /** Leaves, back to where it began; the answers stay as filters of the search. */
  close(): void {
    this.#session.tasks.cancel('read');
    this.#session.update({ guide: null, status: '' });
    void focusInside(this.#session.host, '.to-guide');
  }

  /** Stores the marked answer; no mark is "left open". */
  #take(): void {
    const guide = this.#state;
    const { asking: name, picked = null, skipped = [] } = guide ?? {};
    if (!guide || !name) return;
    this.#change({
      picked: undefined,
      asking: null,
      area: name === 'area' ? picked : guide.area,
      skipped: [...skipped.filter((other) => other !== name), ...(picked === null ? [name] : [])],
    });
    if (name !== 'area') {
      this.#session.update({ filters: { ...this.#session.state.filters, [name]: picked } });
    }
    this.#dropLost();
  }

  /** Forgets answers that lead nowhere after an earlier one has changed; they are asked again. */
  #dropLost(): void {
    const { audience, pathway, area } = this.answers;
    const { filters } = this.#session.state;
    this.#change({ area: this.#state?.area === area ? area : null });
    if (filters.audience === audience && filters.pathway === pathway) return;
    this.#session.update({ filters: { ...filters, audience, pathway } });
  }

  #goOn(): void {
    const open = this.questions.find(({ name }) => this.answerTo(name) === undefined);
    this.#change({ asking: open?.name ?? null, picked: undefined });
    this.#sayCount();
    void focusInside(this.#session.host, TITLE);
  }

  #sayCount(): void {
    const { locale } = this.#session.state;
    this.#session.update({ status: locale?.t('withThis', { n: this.count }) ?? '' });
  }
}
