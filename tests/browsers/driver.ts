/** One way to drive every browser: what the journeys need, in the words of W3C WebDriver. */
export interface Driver {
  /** Name and version as the browser gives them. */
  readonly version: string;
  /** Goes to an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page; it sees nothing but its arguments. What it gives must be JSON. */
  run<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Performs sources of actions, as WebDriver defines them. */
  perform(actions: ActionSource[]): Promise<void>;
  /** The visible part of the page as PNG. */
  capture(): Promise<Buffer>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** One keyboard or pointer and what it does, one thing after the other. */
export type ActionSource =
  | { type: 'key'; id: string; actions: { type: 'keyDown' | 'keyUp'; value: string }[] }
  | {
      type: 'pointer';
      id: string;
      parameters: { pointerType: 'mouse' };
      actions: (
        { type: 'pointerMove'; x: number; y: number } | { type: 'pointerDown' | 'pointerUp'; button: number }
      )[];
    };

/** Keys by name, as WebDriver writes them. */
const KEYS = {
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Home: '\uE011',
  End: '\uE010',
} satisfies Record<string, string>;

/** Presses keys one after the other. */
export function pressKeys(driver: Driver, ...names: (keyof typeof KEYS)[]): Promise<void> {
  return typeText(driver, names.map((name) => KEYS[name]).join(''));
}

/** Types a text, character by character. */
export function typeText(driver: Driver, text: string): Promise<void> {
  const actions = Array.from(text).flatMap((value) => [
    { type: 'keyDown' as const, value },
    { type: 'keyUp' as const, value },
  ]);
  return driver.perform([{ type: 'key', id: 'keyboard', actions }]);
}

/** Presses the main button of the mouse at a place of the window. */
export function clickAt(driver: Driver, x: number, y: number): Promise<void> {
  return driver.perform([
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);
}

/** The script that runs a function in a page and gives what it gave, or how it failed, as JSON. */
export const wrapWork = (work: { toString(): string }, args: unknown[]): string =>
  `Promise.resolve().then(() => (${work.toString()})(...${JSON.stringify(args)})).then(` +
  `(value) => JSON.stringify({ value: value ?? null }), (error) => JSON.stringify({ error: String(error) }))`;

/** Reads what {@link wrapWork} gave. */
export function readWork<T>(answer: unknown): T {
  const { value, error } = JSON.parse(String(answer));
  if (error) throw new Error(error);
  return value;
}

/** Follows names into an answer; what is not there is `undefined`. */
export const pick = (answer: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>((value, name) => Reflect.get(Object(value), name), answer);
