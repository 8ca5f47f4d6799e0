/**
 * What the build puts in the place of `lit`: Lit's templates as they are, and of `LitElement` the part that
 * the box uses. The sources are written against the real one; every element test runs against both.
 * Left out: converters, controllers, inherited and computed properties, `shouldUpdate`, `firstUpdated`,
 * `updated`, directives that outlive a disconnect, and everything for polyfills and server rendering.
 */
import { render } from 'lit/html.js';

export { html, nothing, render } from 'lit/html.js';

interface Declaration {
  attribute?: string | false;
  type?: typeof Boolean | typeof Number;
  reflect?: boolean;
}

/** Styles of an element; the sheet is made when it is first needed. */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

/** Styles without values in them. */
export const css = (strings: TemplateStringsArray): CSSResult => new CSSResult(strings[0] ?? '');

/** Styles from a text made by a script. */
export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);

/** Gives a shadow root exactly these styles. */
export function adoptStyles(root: ShadowRoot, styles: CSSResult[]): void {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
}

/** An element whose properties follow attributes, and which draws itself once after any number of changes. */
export class LitElement extends HTMLElement {
  static properties: Record<string, Declaration> = {};
  static styles: CSSResult;
  static #declarations: [name: string, declaration: Declaration][] = [];
  static #styles: CSSResult[] = [];

  declare renderRoot: ShadowRoot;
  /** Resolves when everything that has changed is drawn. */
  updateComplete: Promise<boolean>;
  #enable: (enabled: boolean) => void = () => {};
  #pending = false;
  #reflecting = false;
  #changed = new Map<string, unknown>();
  /** Properties set before the element was defined: they hide the accessors and are set again later. */
  readonly #early: [name: string, value: unknown][] = [];

  /** Asked for once, when the class is registered; that is when its properties become accessors. */
  static get observedAttributes(): string[] {
    LitElement.#declarations = Object.entries(this.properties);
    LitElement.#styles = [this.styles];
    return LitElement.#declarations.flatMap(([name, { attribute = name }]) => {
      LitElement.#defineAccessors(this.prototype, name);
      return attribute || [];
    });
  }

  static #defineAccessors(prototype: LitElement, name: string): void {
    const values = new WeakMap<LitElement, unknown>();
    Object.defineProperty(prototype, name, {
      get(this: LitElement) {
        return values.get(this);
      },
      set(this: LitElement, value: unknown) {
        const old = values.get(this);
        values.set(this, value);
        if (!Object.is(old, value)) this.#noteChange(name, old);
      },
    });
  }

  constructor() {
    super();
    this.updateComplete = new Promise((resolve) => (this.#enable = resolve));
    for (const [name] of LitElement.#declarations) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.push([name, Reflect.get(this, name)]);
      Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
  }

  #noteChange(name: string, old: unknown): void {
    if (!this.#changed.has(name)) this.#changed.set(name, old);
    this.requestUpdate();
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      this.renderRoot = this.attachShadow({ mode: 'open' });
      adoptStyles(this.renderRoot, LitElement.#styles);
    }
    this.#enable(true);
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const found = LitElement.#declarations.find(
      ([name, declaration]) => (declaration.attribute ?? name) === attribute,
    );
    if (!found || this.#reflecting) return;
    const [name, { type }] = found;
    if (type === Boolean) Reflect.set(this, name, value !== null);
    else Reflect.set(this, name, type && value !== null ? type(value) : value);
  }

  /** Draws the element soon; anything that changes until then is drawn with it. */
  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = this.#update(this.updateComplete);
  }

  async #update(before: Promise<boolean>): Promise<boolean> {
    // A failed drawing is reported as unhandled, and does not keep the next one from trying.
    await before.catch((error: unknown) => void Promise.reject(error));
    for (const [name, value] of this.#early.splice(0)) Reflect.set(this, name, value);
    this.willUpdate(this.#changed);
    const changed = this.#changed;
    this.#changed = new Map();
    this.#pending = false;
    this.#reflect(changed);
    render(this.render(), this.renderRoot);
    return !this.#pending;
  }

  #reflect(changed: Map<string, unknown>): void {
    this.#reflecting = true;
    for (const [name, { reflect, attribute }] of LitElement.#declarations) {
      if (!reflect || !changed.has(name)) continue;
      const value: unknown = Reflect.get(this, name);
      if (value === null || value === undefined) this.removeAttribute(attribute || name);
      else this.setAttribute(attribute || name, String(value));
    }
    this.#reflecting = false;
  }

  protected willUpdate(_changed: Map<string, unknown>): void {}

  protected render(): unknown {
    return undefined;
  }
}
