/**
 * The configurator: choose, look, copy. One element for the public page `/konfigurator/` and for the
 * Studio. It reads the public snapshot and sends nothing.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { configuratorStyles } from './configurator.styles.ts';
import { renderRadios } from './controls.ts';
import { renderForm } from './form.ts';
import { loadBox } from './load-box.ts';
import { loadOffer, type Offer } from './offer.ts';
import { DEFAULT_SETTINGS, listAttributes, type EmbedSettings, type Entry } from './settings.ts';
import {
  createPolicy,
  createPrivacySentence,
  createSnippet,
  VARIANTS,
  type Addresses,
  type SnippetOptions,
  type Variant,
} from './snippets.ts';
import { listChanges, type Properties } from './theme.ts';
import { WORDS } from './words.ts';

/** Name of the element. */
export const CONFIGURATOR_TAG = 'fiz-configurator';

/** Widths of the live box at the start: on a screen of a desk, and on a phone. */
const WIDTH_DEFAULT = 480;
const WIDTH_DEFAULT_PHONE = 360;
const PHONE = '(max-width: 600px)';

/** The configurator as an element; set `addresses` before it is put into a page. */
export class FizConfigurator extends LitElement {
  static override styles = configuratorStyles;
  static override properties = {
    addresses: { attribute: false },
    partnerNames: { attribute: false },
    startPartner: { attribute: 'start-partner' },
    offer: { state: true },
    failed: { state: true },
    settings: { state: true },
    base: { state: true },
    width: { state: true },
    variant: { state: true },
    status: { state: true },
  };

  /** Where script, snapshot and the page `/embed/` lie. */
  declare addresses: Addresses | null;
  /** Names of partners' pages by short name; the public snapshot has none. */
  declare partnerNames: Record<string, string>;
  /** Short name of the partner's page that is chosen at the start. */
  declare startPartner: string;
  /** What can be chosen; `null` while it is loading. */
  declare offer: Offer | null;
  /** Whether the offer could not be loaded. */
  declare failed: boolean;
  /** What has been chosen. */
  declare settings: EmbedSettings;
  /** What the chosen partner's page says on its own. */
  declare base: EmbedSettings;
  /** Width of the live box in pixels. */
  declare width: number;
  /** The way to embed whose code is shown. */
  declare variant: Variant;
  /** Said to screen readers, and shown. */
  declare status: string;

  #box: HTMLElement | null = null;

  constructor() {
    super();
    this.addresses = null;
    this.partnerNames = {};
    this.startPartner = '';
    this.offer = null;
    this.failed = false;
    this.settings = DEFAULT_SETTINGS;
    this.base = DEFAULT_SETTINGS;
    this.width = matchMedia(PHONE).matches ? WIDTH_DEFAULT_PHONE : WIDTH_DEFAULT;
    this.variant = 'element';
    this.status = '';
  }

  /** Registers the element; a name that is taken stays as it is. */
  static define(): void {
    if (!customElements.get(CONFIGURATOR_TAG)) customElements.define(CONFIGURATOR_TAG, FizConfigurator);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('addresses') && this.addresses) void this.#load(this.addresses);
  }

  async #load({ snapshotUrl, scriptUrl }: Addresses): Promise<void> {
    this.failed = false;
    try {
      const [offer] = await Promise.all([loadOffer(snapshotUrl), loadBox(scriptUrl)]);
      this.offer = offer;
      this.#choosePartner(this.startPartner);
    } catch {
      // Said to the person who looks at the page; there is nothing else to do about it here.
      this.failed = true;
    }
  }

  #choosePartner(slug: string): void {
    const partner = this.offer?.partners.find(({ embed }) => embed === slug);
    this.base = partner ?? DEFAULT_SETTINGS;
    this.settings = this.base;
  }

  protected override updated(): void {
    const place = this.renderRoot.querySelector('.ground');
    if (!(place instanceof HTMLElement)) return;
    place.style.width = `${this.width}px`;
    this.#box ??= document.createElement('fiz-infobox');
    // What undoes the settings of the partner's page comes from the second list.
    const attributes = [...listAttributes(this.settings), ...listAttributes(this.settings, this.base)];
    setUp(this.#box, attributes, {
      ...listChanges(this.settings.theme),
      ...listChanges(this.settings.theme, this.base.theme),
    });
    if (this.#box.parentNode !== place) place.replaceChildren(this.#box);
  }

  async #copy(text: string, done: string): Promise<void> {
    // Said anew also when the same thing is copied twice.
    this.status = '';
    await this.updateComplete;
    this.status = await navigator.clipboard.writeText(text).then(
      () => done,
      () => WORDS.copyFailed,
    );
  }

  protected override render(): TemplateResult {
    return html`<div class="page">
      <h1>${WORDS.title}</h1>
      <p class="intro">${WORDS.intro}</p>
      ${this.failed ? html`<p role="alert">${WORDS.failed}</p>` : this.#renderBody()}
    </div>`;
  }

  #renderBody(): TemplateResult {
    const { offer, addresses, settings, base, width } = this;
    if (!offer || !addresses) return html`<p role="status">${WORDS.loading}</p>`;
    const { sender, counts } = offer;
    return html`<div class="columns">
        ${renderForm({
          offer,
          settings,
          width,
          partnerNames: this.partnerNames,
          onPartner: (slug) => this.#choosePartner(slug),
          onSettings: (changes) => {
            this.settings = { ...this.settings, ...changes };
          },
          onWidth: (chosen) => {
            this.width = chosen;
          },
        })}
        ${this.#renderPreview()}
      </div>
      ${this.#renderCode({ ...addresses, settings, base, sender, counts })}`;
  }

  #renderPreview(): TemplateResult {
    return html`<section class="card preview" aria-labelledby="preview-heading">
      <div class="bar">
        <h2 id="preview-heading">${WORDS.preview}</h2>
        <span class="badge">${WORDS.live(this.width)}</span>
      </div>
      <div class="stage" tabindex="0" role="group" aria-labelledby="preview-heading" data-testid="live-box">
        <div class="ground"></div>
      </div>
    </section>`;
  }

  #renderCode(options: SnippetOptions): TemplateResult {
    const { variant } = this;
    const snippet = createSnippet(variant, options);
    const hints = { element: WORDS.elementHint, link: WORDS.linkHint, frame: WORDS.frameHint };
    return html`<section class="card code" aria-labelledby="code-heading">
      <div class="bar">
        <h2 id="code-heading">${WORDS.copyHeading}</h2>
        ${renderRadios({
          name: 'variant',
          label: WORDS.variants,
          choices: VARIANTS.map((value) => ({ value, title: WORDS[value] })),
          value: variant,
          className: 'variants',
          onChange: (value) => {
            this.variant = VARIANTS.find((known) => known === value) ?? variant;
          },
        })}
        <button class="main" data-testid="copy" @click=${() => this.#copy(snippet, WORDS.copied)}>
          ${WORDS.copy}
        </button>
      </div>
      <div class="body">
        <p class="hint">${hints[variant]}</p>
        <pre
          tabindex="0"
          aria-labelledby="code-heading"
          role="group"
          data-testid="snippet"
        ><code>${snippet}</code></pre>
        ${snippet.includes('<style>') ? html`<p class="hint">${WORDS.styleHint}</p>` : nothing}
        ${variant === 'frame' && options.settings.embed ? html`<p class="hint">${WORDS.frameOrigins}</p>` : nothing}
        <p role="status" data-testid="copy-status">${this.status}</p>
        ${this.#renderPapers(options)}
      </div>
    </section>`;
  }

  #renderPapers(options: SnippetOptions): TemplateResult {
    const { variant } = this;
    const policy = createPolicy(variant, options);
    const sentence = createPrivacySentence(variant, options);
    return html`<div class="pair">
      <div>
        <h3>${WORDS.policy}</h3>
        <p class="hint">${policy ? WORDS.policyHint : WORDS.policyNone}</p>
        ${
          policy
            ? html`<pre data-testid="policy"><code>${policy}</code></pre>
                <button @click=${() => this.#copy(policy, WORDS.copiedPolicy)}>${WORDS.copyPolicy}</button>`
            : nothing
        }
      </div>
      <div>
        <h3>${WORDS.privacy}</h3>
        <p data-testid="privacy">${sentence}</p>
        <button @click=${() => this.#copy(sentence, WORDS.copiedPrivacy)}>${WORDS.copyPrivacy}</button>
      </div>
    </div>`;
  }
}

/** Gives the live box exactly these attributes and properties. */
function setUp(box: HTMLElement, entries: readonly Entry[], properties: Properties): void {
  const attributes = new Map(entries);
  for (const name of box.getAttributeNames()) {
    if (name !== 'style' && !attributes.has(name)) box.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    if (box.getAttribute(name) !== value) box.setAttribute(name, value);
  }
  for (const name of Array.from(box.style))
    if (!Object.hasOwn(properties, name)) box.style.removeProperty(name);
  for (const [name, value] of Object.entries(properties)) box.style.setProperty(name, value);
}

declare global {
  interface HTMLElementTagNameMap {
    'fiz-configurator': FizConfigurator;
  }
}
