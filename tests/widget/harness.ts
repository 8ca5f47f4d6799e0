import type * as Axe from 'axe-core';
import { sendKeys } from '@web/test-runner-commands';
import type { FizEventDetails } from '../../widget/events.ts';
import type { FizInfobox } from '../../widget/infobox.ts';

declare global {
  interface Window {
    FIZ_ENTRY: string;
    axe: typeof Axe;
  }
}

/** Waits until a condition holds; the runner's own limit ends a wait that never does. */
export async function until<T>(condition: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const value = condition();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Fails with a sentence when something that must be there is not. */
export function need<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

/** Fails when two values differ. */
export function same(actual: unknown, expected: unknown, what = 'value'): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`Wrong ${what}: got ${left}, expected ${right}.`);
}

/** Fails when something does not hold. */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Does not hold: ${what}.`);
}

/** A box in the page, as a visitor and a page's script meet it. */
export class Box {
  readonly element: FizInfobox;

  constructor(element: FizInfobox) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return need(this.element.shadowRoot, 'shadow root');
  }

  find(selector: string): HTMLElement {
    return need(this.root.querySelector<HTMLElement>(selector), selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  get input(): HTMLInputElement {
    return need(this.root.querySelector('input'), 'field');
  }

  get text(): string {
    return this.find('.box').innerText;
  }

  /** Text of the options, as a visitor reads their titles. */
  get titles(): string[] {
    return this.all('[role=option] .hit-title').map((title) => title.innerText);
  }

  get activeTitle(): string | null {
    const id = this.input.getAttribute('aria-activedescendant');
    return id ? this.find(`#${id} .hit-title`).innerText : null;
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Waits until something is drawn. */
  waitFor(selector: string): Promise<HTMLElement> {
    return until(() => this.root.querySelector<HTMLElement>(selector));
  }

  /** Types into the field with the keyboard. */
  async type(words: string): Promise<void> {
    this.input.focus();
    await sendKeys({ type: words });
    await until(() => this.root.querySelector('[role=listbox], .nothing, .failure'));
    await this.settle();
  }

  /** Presses keys one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await this.settle();
    }
  }

  /** Goes back to the control before. */
  async pressBack(): Promise<void> {
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await this.settle();
  }

  /** Waits for what is under way to be drawn. */
  async settle(): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await this.element.updateComplete;
  }

  /** Opens a topic and waits for its heading. */
  async open(slug: string): Promise<void> {
    await this.element.open(slug);
    await this.waitFor('[part=topic] #reading-title');
    await this.settle();
  }
}

/** Waits for an event of the box. */
export function once<Name extends keyof FizEventDetails>(
  target: EventTarget,
  name: Name,
): Promise<FizEventDetails[Name]> {
  return new Promise((resolve) => {
    const take = (event: Event): void => resolve(event instanceof CustomEvent ? event.detail : undefined);
    target.addEventListener(name, take, { once: true });
  });
}

let stage: HTMLElement | null = null;

/** Empties the page between tests. */
export function clearStage(): void {
  stage?.remove();
  document.documentElement.style.colorScheme = '';
}

/** Puts an element into the page without waiting for anything. */
export function place(attributes: Record<string, string>, content = ''): FizInfobox {
  stage?.remove();
  stage = document.createElement('main');
  document.body.append(stage);
  return addBox(attributes, content);
}

/** Adds a box to those that are in the page. */
export function addBox(attributes: Record<string, string>, content = ''): FizInfobox {
  const element = document.createElement('fiz-infobox');
  for (const [name, value] of Object.entries({ src: '/snapshots/whole/', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.innerHTML = content || '<a href="https://example.org/">Beratung</a>';
  need(stage, 'stage').append(element);
  return element;
}

/** Puts a box into the page and waits until it can be used, its lazy parts included. */
export async function mount(attributes: Record<string, string> = {}, content = ''): Promise<Box> {
  await import(window.FIZ_ENTRY);
  const element = place(attributes, content);
  return ready(element);
}

/** Whether the styles of a part have come, by one of its selectors. */
const hasStyle = (root: ShadowRoot, selector: string): boolean =>
  root.adoptedStyleSheets.some((sheet) =>
    [...sheet.cssRules].some((rule) => rule instanceof CSSStyleRule && rule.selectorText === selector),
  );

const RealDate = Date;

/** Stops the clock of the page at an instant; `null` lets it run again. */
export function setClock(instant: string | null): void {
  if (instant === null) {
    globalThis.Date = RealDate;
    return;
  }
  const now = RealDate.parse(instant);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: [number]) => (args.length > 0 ? new target(...args) : new target(now)),
    get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
  });
}

/** Waits until a box can be used. */
export async function ready(element: FizInfobox): Promise<Box> {
  const box = new Box(element);
  await until(() => element.shadowRoot?.querySelector('.field'));
  // A visitor comes near: what is fetched ahead is fetched now.
  element.dispatchEvent(new PointerEvent('pointerover'));
  await until(() => hasStyle(box.root, '.hit'));
  await box.settle();
  return box;
}

/** Everything axe finds, as short lines; the rules of the page around are not the box's affair. */
export async function findViolations(element: Element): Promise<string[]> {
  const results = await window.axe.run(element, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

/** Loads one of the pages with their own headers and runs a check inside it. */
export async function visit(
  name: string,
): Promise<{ document: Document; window: Window; violations: string[] }> {
  stage?.remove();
  stage = document.createElement('main');
  const frame = document.createElement('iframe');
  frame.src = `/pages/${name}`;
  frame.width = '480';
  frame.height = '800';
  stage.append(frame);
  document.body.append(stage);
  const violations: string[] = [];
  const inner = need(frame.contentWindow, 'frame');
  await until(() => frame.contentDocument?.querySelector('fiz-infobox'));
  const page = need(frame.contentDocument, 'document');
  page.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  return { document: page, window: inner, violations };
}
