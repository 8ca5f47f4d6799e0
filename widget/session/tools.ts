import type { TemplateResult } from 'lit';
import type { Contact, StartFile } from '../../schemas/snapshot-format.ts';
import { setTable, type Draft } from '../data/round-table.ts';
import { readTopicHash } from '../hash.ts';
import type { Reading, TopicReading, View } from '../state.ts';
import type { ReadingTools, Speaking } from '../views/reading-tools.ts';
import type { NextSlot } from '../views/week.ts';
import { renderJointText } from '../views/steps.ts';
import { createTopicContext } from '../views/topic-context.ts';
import { plainText } from '../views/text.ts';
import type { SessionCore } from './core.ts';
import { findInside, focusInside } from './focus.ts';
import { Lazy } from './lazy.ts';
import type { Speech } from './speech.ts';
import { findVoice } from './voices.ts';

type TablePart = typeof import('../lazy-table.ts');

/** What a visitor can do with a topic or contact that is open, beside reading it. */
export class Tools implements ReadingTools {
  readonly #session: SessionCore;
  readonly #files = new Lazy(() => import('../lazy-files.ts'));
  readonly #print = new Lazy(() => import('../lazy-print.ts'));
  readonly #voice = new Lazy(() => import('../lazy-speak.ts'));
  readonly #table: Lazy<TablePart> = new Lazy(async () => {
    const part = await import('../lazy-table.ts');
    this.#session.host.addStyles(part.tableStyles);
    return part;
  });
  /** By slug of the topic. */
  readonly #drafts = new Map<string, Draft>();
  #speech: Speech | null = null;
  #removeSheet: (() => void) | null = null;
  #openedToPrint: HTMLDetailsElement[] = [];
  speaking: Speaking = 'off';
  copied: ReadingTools['copied'] = 'no';

  constructor(session: SessionCore) {
    this.#session = session;
  }

  /** Follows what the browser tells while something is being read. */
  start(): void {
    window.addEventListener('beforeprint', this.#openDetails);
    window.addEventListener('afterprint', this.#shutDetails);
    window.addEventListener('pagehide', this.#hushAway);
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#redraw);
  }

  /** Ends all that outlives a drawing: the box leaves the page, or nothing is being read any more. */
  stop(): void {
    window.removeEventListener('beforeprint', this.#openDetails);
    window.removeEventListener('afterprint', this.#shutDetails);
    window.removeEventListener('pagehide', this.#hushAway);
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#redraw);
    this.leave();
  }

  /** Another topic or contact follows. */
  leave(): void {
    this.hush();
    this.#removeSheet?.();
    this.#removeSheet = null;
    this.copied = 'no';
  }

  /** Some browsers read on when the page has gone. */
  readonly #hushAway = (): void => this.hush();

  readonly #redraw = (): void => this.#session.update({});

  /** On paper nothing can be opened. */
  readonly #openDetails = (): void => {
    const shut = this.#session.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of shut) details.open = true;
    this.#openedToPrint.push(...shut);
  };

  readonly #shutDetails = (): void => {
    for (const details of this.#openedToPrint.splice(0)) details.open = false;
  };

  /** Runs something that needs a part still to be loaded. */
  #run(work: () => Promise<void>): void {
    work().catch((error: unknown) => this.#session.fail(error, () => this.#run(work), true));
  }

  /** Where the newest version of a topic stands: on this page, where it has an address for topics, else among the plain pages. */
  addressOf({ topic }: TopicReading): string {
    const { hash, snapshotRoot } = this.#session.host;
    const own = hash !== null && readTopicHash(location.hash, hash) === topic.slug;
    return own ? location.href : new URL(`../../seiten/${topic.lang}/${topic.slug}.html`, snapshotRoot).href;
  }

  /** Whether this device can read a language aloud. */
  canRead = (lang: string): boolean => findVoice(lang) !== undefined;

  /** Begins to read a topic aloud, or ends it. */
  toggleSpeech(reading: TopicReading, view: View): void {
    if (this.speaking !== 'off') return this.hush();
    this.#run(async () => {
      const { Speech: Reader, listPassages } = await this.#voice.get();
      if (this.#session.state.reading !== reading || !this.#session.host.isConnected) return;
      const { t } = reading.topic.lang === view.lang ? view : reading.locale;
      const passages = listPassages(reading.topic, (step, index, numbers) => {
        const joint = renderJointText(step, index, { numbers, t });
        const name = t('readStep', { step: numbers[index] ?? '' });
        return joint ? `${name}, ${joint}` : name;
      });
      this.#speech = new Reader(passages, () => this.hush());
      this.#speech.play();
      this.#say('reading');
    });
  }

  /** Holds the voice, or lets it go on. */
  pauseSpeech(): void {
    if (this.speaking === 'reading') this.#speech?.pause();
    else this.#speech?.play();
    this.#say(this.speaking === 'reading' ? 'paused' : 'reading');
  }

  /** Ends the reading aloud. */
  hush(): void {
    this.#speech?.pause();
    this.#speech = null;
    if (this.speaking === 'off') return;
    const inside = this.#session.host.renderRoot.querySelector('.speech :focus') !== null;
    this.#say('off');
    if (inside) void focusInside(this.#session.host, '.speech button');
  }

  #say(speaking: Speaking): void {
    this.speaking = speaking;
    this.#session.update({});
  }

  /** Copies the address of a topic, and says so. */
  async copy(reading: TopicReading, view: View): Promise<void> {
    const address = this.addressOf(reading);
    let status = view.t('linkCopied');
    // The same words a second time would not be said again.
    this.#session.update({ status: '' });
    try {
      // Without a secure context there is no clipboard.
      if (!navigator.clipboard) throw new Error('no clipboard');
      await navigator.clipboard.writeText(address);
      this.copied = 'yes';
    } catch {
      this.copied = 'failed';
      status = `${view.t('copyFailed')} ${address}`;
    }
    this.#session.update({ status });
  }

  /** Hands the address of a topic to the device. */
  share(reading: TopicReading): void {
    const { title, shortAnswer } = reading.topic;
    // A visitor who closes the sheet again is no failure.
    navigator.share({ title, text: shortAnswer, url: this.addressOf(reading) }).catch(() => {});
  }

  #showSheet(content: (part: typeof import('../lazy-print.ts')) => TemplateResult): void {
    this.#run(async () => {
      const part = await this.#print.get();
      const box = await findInside(this.#session.host, '.box');
      if (!box) return;
      this.#removeSheet = part.showSheet(content(part), getComputedStyle(box).fontFamily);
    });
  }

  /** Prints a topic on a sheet of its own. */
  printTopic(reading: TopicReading, view: View): void {
    const { state } = this.#session;
    const { start, manifest } = state;
    if (!start || !manifest) return;
    const context = createTopicContext(reading, { state, start, manifest, tools: this }, view);
    this.#showSheet(({ renderTopicSheet }) => renderTopicSheet(context, this.addressOf(reading)));
  }

  /** Saves a contact for an address book. */
  saveContact(contact: Contact): void {
    this.#run(async () => {
      const { buildCard, saveFile } = await this.#files.get();
      saveFile(buildCard(contact), `${contact.id}.vcf`, 'text/vcard');
    });
  }

  /** Saves hours of an office for a calendar. */
  saveSlot(contact: Contact, { day, from, to, limit }: NextSlot, view: View): void {
    this.#run(async () => {
      const { buildCalendar, saveFile } = await this.#files.get();
      const { address, phone, note, organisation, appointmentUrl } = contact;
      const entry = {
        uid: `${contact.id}-${day}-${from.replace(':', '')}@${new URL(this.#session.host.snapshotRoot).host}`,
        day,
        from,
        to,
        summary: plainText(contact.label) + (limit ? ` (${limit})` : ''),
        place: address && `${address.street}, ${address.postalCode} ${address.city}`,
        description: [organisation.name, phone && `${view.t('phone')} ${phone}`, note && plainText(note)]
          .filter(Boolean)
          .join('\n'),
        url: appointmentUrl ?? organisation.website,
      };
      saveFile(buildCalendar(entry, new Date()), `${contact.id}-${day}.ics`, 'text/calendar');
    });
  }

  /** Loads what the round table takes. */
  async prepareTable({ locale }: TopicReading): Promise<void> {
    const { completeTable } = await this.#table.get();
    await Promise.all([completeTable(this.#session.state.locale), completeTable(locale)]);
  }

  /** The round table of a topic. */
  renderTable({ topic, contacts }: TopicReading, start: StartFile, view: View): unknown {
    const part = this.#table.value;
    const table = setTable(topic, contacts, start.frontDesk);
    if (!part || !table) return null;
    const read = (): Draft => this.#drafts.get(topic.slug) ?? part.startDraft(table, topic);
    const draft = read();
    // Two changes may come before the next drawing: each builds on the one before.
    const change = (changeDraft: (draft: Draft) => Draft): void => {
      this.#drafts.set(topic.slug, changeDraft(read()));
      this.#session.update({});
    };
    const offices = table.offices.filter(({ id }) => draft.chosen.includes(id));
    const address = new URL(`../../seiten/${topic.lang}/${topic.slug}.html`, this.#session.host.snapshotRoot);
    const print = (): void =>
      this.#showSheet(({ renderTableSheet }) =>
        renderTableSheet(
          { topic, offices, sentence: draft.sentence },
          { start, view, address: address.href },
        ),
      );
    return part.renderTable({ table, topic, draft, view, change, print });
  }
}

/** The topic a reading is about, if it is about one. */
export const findTopic = (reading: Reading | null): TopicReading | null =>
  reading?.kind === 'topic' ? reading : reading?.kind === 'table' ? reading.from : null;
