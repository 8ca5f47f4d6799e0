import { html, nothing, type TemplateResult } from 'lit';
import { readOfficeTime, type OfficeTime } from '../../schemas/opening-hours.ts';
import type { Contact } from '../../schemas/snapshot-format.ts';
import type { Locale } from '../locales/index.ts';
import { loadNowMessages } from '../locales/now.ts';
import type { NowMessages } from '../locales/translate.ts';
import type { HoursContext, NowPart, View } from '../state.ts';
import { describeState } from '../views/hours.ts';
import { renderText } from '../views/text.ts';
import type { SessionCore } from './core.ts';

const REDRAWN_AFTER_MS = 60_000;

interface Words {
  language: string;
  /** `null` while they are loaded. */
  messages: NowMessages | null;
}

/** Whether the visitor's clock shows another time than the office's. */
function isElsewhere({ minutes }: OfficeTime): boolean {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes() !== minutes;
}

/** Whether somebody is there now. */
export class Now implements NowPart {
  readonly #session: SessionCore;
  #words: Words | null = null;
  #waiting = false;

  constructor(session: SessionCore) {
    this.#session = session;
  }

  /** The texts in the language of the box; while they are loaded there are none. */
  #findWords(): NowMessages | null {
    const { locale } = this.#session.state;
    if (!locale || this.#words?.language === locale.language) return this.#words?.messages ?? null;
    const words: Words = { language: locale.language, messages: null };
    this.#words = words;
    void this.#load(locale, words);
    return null;
  }

  async #load(locale: Locale, words: Words): Promise<void> {
    try {
      words.messages = await loadNowMessages(locale);
      this.#session.update({});
    } catch {
      // Without these texts the box shows no hours; drawing it again asks again.
      this.#words = null;
    }
  }

  /** Draws again when a minute has passed, for as long as the box is in the page. */
  #keepUp(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      if (this.#session.host.isConnected) this.#session.update({});
    }, REDRAWN_AFTER_MS);
  }

  /** What hours are put into words with; `null` while the words are loaded. */
  context(view: View): HoursContext | null {
    const words = this.#findWords();
    this.#keepUp();
    const holidays = this.#session.state.start?.holidays ?? [];
    return words && { moment: readOfficeTime(new Date()), holidays, words, lang: view.lang };
  }

  /** One line: open or shut, why, until or from when. */
  renderState(contact: Contact, view: View): TemplateResult | null {
    const context = this.context(view);
    const state = context && describeState(contact, context);
    if (!state) return null;
    const { open, lead, reason, rest } = state;
    const comma = rest ? context.words.comma.trim() : '';
    const times =
      rest && isElsewhere(context.moment) ? context.words.germanTime.replace('{rest}', () => rest) : rest;
    return html`<p class="now ${open ? 'is-open' : ''}">
      <span
        ><strong>${lead}${reason ? html`: ${renderText(reason)}` : nothing}${comma}</strong>${' '}<span
          class="rest-of-now"
          >${times}</span
        ></span
      >
    </p>`;
  }
}
