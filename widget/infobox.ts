import { adoptStyles, html, LitElement, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import type { LiveClient } from './data/live.ts';
import { baseStyles } from './infobox.styles.ts';
import { Session } from './session/session.ts';
import type { View } from './state.ts';
import { renderBox } from './views/box.ts';

/** Name of the element. */
export const TAG = 'fiz-infobox';

const HEADING_LEVEL_DEFAULT = 2;

/**
 * Guidance box of the Fachinformationszentrum Zuwanderung: a question, its answer, the next steps and the
 * people who help, in the visitor's language. Its light DOM is the fallback that shows without script,
 * while loading, and when loading fails.
 *
 * @tagname fiz-infobox
 *
 * @slot - Fallback, best a link to the hosted page
 * @slot heading - Above the box's first line
 * @slot footer - Below the box's last line
 *
 * @csspart box - The whole box
 * @csspart label - The question above the field
 * @csspart input - The field
 * @csspart list - The list of hits
 * @csspart option - One hit
 * @csspart status - The line that counts the hits
 * @csspart topic - An open topic
 * @csspart steps - The line of steps
 * @csspart contact - A contact
 *
 * @cssprop [--fiz-accent=#0b5d66] - Links, titles, line of steps, filled button
 * @cssprop [--fiz-accent-dark=#86cfd5] - The same in dark mode
 * @cssprop [--fiz-on-accent=#fff] - Text on the filled button
 * @cssprop [--fiz-on-accent-dark=#06282c] - The same in dark mode
 * @cssprop [--fiz-bg=#fff] - Background of the box
 * @cssprop [--fiz-bg-dark=#15191a] - The same in dark mode
 * @cssprop [--fiz-surface=#f6f4ef] - Front desk, contacts, notes
 * @cssprop [--fiz-surface-dark=#1f2526] - The same in dark mode
 * @cssprop [--fiz-text=#1d2322] - Text
 * @cssprop [--fiz-text-muted=#545b59] - Hints and snippets
 * @cssprop [--fiz-line=#dcd7cd] - Dividers
 * @cssprop [--fiz-control=#77756d] - Edges of fields and buttons
 * @cssprop [--fiz-tint=9 % accent in the background] - Hover and selected
 * @cssprop [--fiz-alert=#8a4600] - Icon of a note, the words that nobody is there
 * @cssprop [--fiz-ok=#1c6a3b] - The words that somebody is there
 * @cssprop [--fiz-focus=the accent] - Focus ring
 * @cssprop [--fiz-radius=6px] - Corners, 0 to 12px
 * @cssprop [--fiz-border=1px in the line colour] - Outer edge, or `none`
 * @cssprop [--fiz-space=1] - Density; 0.75 is compact
 * @cssprop [--fiz-font=inherit] - Font
 * @cssprop [--fiz-font-size=max(1em, 15px)] - Font size
 * @cssprop [--fiz-measure=64ch] - Longest line of text
 */
export class FizInfobox extends LitElement {
  // The build writes the custom-elements manifest and partners' types from the comment above, those of the
  // members below and the events of `events.ts`.
  static override styles = baseStyles;
  static override properties = {
    src: {},
    lang: { reflect: true },
    languages: {},
    audience: {},
    pathway: {},
    area: {},
    topic: {},
    embed: {},
    colorScheme: { attribute: 'color-scheme', reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    hash: {},
    live: { type: Boolean },
    client: { attribute: false },
  };

  /**
   * Address of the snapshot, relative to the page.
   *
   * @default `../snapshot/v1/` next to the script
   */
  declare src: string | null;
  /**
   * Tag of the wanted language of interface and content.
   *
   * @default the nearest `lang` of the page, then the browser's languages, then `de`
   */
  declare lang: string;
  /**
   * Tags of the languages in the menu, in this order, separated by spaces; an empty list is all.
   *
   * @default all languages, or those of the set-up that `embed` names
   */
  declare languages: string | null;
  /**
   * Slug of the audience chosen at the start.
   *
   * @default null
   */
  declare audience: string | null;
  /**
   * Slug of the pathway chosen at the start.
   *
   * @default null
   */
  declare pathway: string | null;
  /**
   * Slugs of the subject areas the box is limited to, separated by spaces.
   *
   * @default all subject areas
   */
  declare area: string | null;
  /**
   * Slug of the topic that is open at the start; a new value opens another one.
   *
   * @default null
   */
  declare topic: string | null;
  /**
   * Slug of the partner's page the box is set up for; other attributes go before the set-up, and an unknown slug
   * leaves the default.
   *
   * @default null
   */
  declare embed: string | null;
  /**
   * `light`, `dark`, or anything else to follow the page, not only the system.
   *
   * @default auto
   * @type {'light' | 'dark' | 'auto' | null}
   */
  declare colorScheme: string | null;
  /**
   * Level of the first heading; anything but 2 to 6 is 2.
   *
   * @type {2 | 3 | 4 | 5 | 6}
   */
  declare headingLevel: number;
  /**
   * Name for deep links `#name=topic/slug`; without one the page's address is never touched.
   *
   * @default null
   */
  declare hash: string | null;
  /** Preview through `client` instead of a snapshot. */
  declare live: boolean;
  /** What the preview asks for documents, for example a client of `@sanity/client`. */
  declare client: LiveClient | null;

  readonly #session: Session;
  readonly #styles: CSSResult[] = [baseStyles];
  #starting = false;

  constructor() {
    super();
    this.live = false;
    this.hash = null;
    this.embed = null;
    this.client = null;
    this.headingLevel = HEADING_LEVEL_DEFAULT;
    this.#session = new Session(this);
  }

  /** Registers the element; a name that is taken stays as it is, with a note for developers. */
  static define(tag: string = TAG, registry: CustomElementRegistry = customElements): void {
    const known = registry.get(tag);
    if (!known) registry.define(tag, FizInfobox);
    else if (known !== FizInfobox) {
      // oxlint-disable-next-line no-console
      console.info(`[fiz-infobox] <${tag}> is in use, so this copy is left out.`);
    }
  }

  /** Searches as if the words had been typed. Resolves when the hits are known. */
  search(query: string): Promise<void> {
    return this.#session.ask(({ searching }) => searching.type(query));
  }

  /** Opens a topic and moves the focus to its heading. Resolves when it is shown or has failed. */
  open(slug: string): Promise<void> {
    return this.#session.ask((commands) => commands.open('topic', slug, { focus: true }));
  }

  /** Closes the open topic or contact. */
  close(): void {
    this.#session.search.value?.commands.reading.value?.opening.close(false);
  }

  /** Address of the snapshot, absolute. */
  get snapshotRoot(): string {
    const root = this.src
      ? new URL(this.src, document.baseURI)
      : new URL('../../snapshot/v1/', import.meta.url);
    return root.href.replace(/\/?$/, '/');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#starting = true;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    const has = (...names: (keyof FizInfobox)[]): boolean => names.some((name) => changed.has(name));
    const { audience = null, pathway = null, area = null } = this;
    if (has('audience', 'pathway', 'area')) this.#session.preset({ audience, pathway, area });
    const moved = has('src', 'live', 'client', 'embed', 'languages');
    if (moved) this.#session.stop();
    if (has('lang')) this.#session.chosenLanguage = null;
    const first = this.#starting;
    this.#starting = false;
    if (first || moved || has('lang', 'area')) void this.#session.load(first);
    else if (has('topic')) this.#followTopic();
  }

  #followTopic(): void {
    if (this.topic) this.#session.run({ do: 'open', kind: 'topic', name: this.topic, focus: false });
    else this.close();
  }

  /**
   * Adds the styles of a part that has been loaded.
   *
   * @private For the parts of the box alone.
   */
  addStyles(styles: CSSResult): void {
    if (!(this.renderRoot instanceof ShadowRoot)) return;
    this.#styles.push(styles);
    adoptStyles(this.renderRoot, this.#styles);
  }

  #view(): View | null {
    const { locale, language, start } = this.#session.state;
    if (!locale) return null;
    const level = Math.trunc(this.headingLevel);
    return {
      t: (key, values) => start?.texts?.[key] ?? locale.t(key, values),
      lang: language?.tag ?? locale.language,
      dir: language?.dir ?? (locale.language === 'ar' ? 'rtl' : 'ltr'),
      level: level >= 2 && level <= 6 ? level : HEADING_LEVEL_DEFAULT,
      run: this.#session.run,
      press: this.#session.press,
      turnTo: this.#session.turnTo,
      now: this.#session.now.value,
      notices: this.#session.notices.value,
    };
  }

  protected override render(): TemplateResult {
    const { state, search } = this.#session;
    const { start, failure, status } = state;
    const view = this.#view();
    const content =
      view &&
      (start
        ? renderBox(this.#session, start, view)
        : failure && search.value?.renderStartFailure(state, view));
    if (!content) return html`<slot></slot>`;
    return html`<div class="box" part="box" lang=${view.lang} dir=${view.dir}>
      ${content}
      <p class="unseen" role="status">${status}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fiz-infobox': FizInfobox;
  }
}
