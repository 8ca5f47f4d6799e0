import { SnapshotError } from '../data/source.ts';

/** Turns a failed load of one of our own scripts into the error the box shows. */
export function loadPart<T>(part: Promise<T>): Promise<T> {
  return part.catch((error: unknown) => {
    throw new SnapshotError('offline', String(error), error);
  });
}

/** A part of the box that is loaded when it is first needed; a failed load can be tried again. */
export class Lazy<T> {
  /** The part, once it is here. */
  value: T | null = null;
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | null = null;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Loads the part once. */
  get(): Promise<T> {
    this.#loading ??= loadPart(this.#load()).then(
      (value) => (this.value = value),
      (error: unknown) => {
        this.#loading = null;
        throw error;
      },
    );
    return this.#loading;
  }
}

const UNASKED_AFTER_MS = 2000;

/** Resolves when a pointer or the focus first comes into an element, at the latest after two seconds. */
export const waitForVisitor = (element: HTMLElement): Promise<unknown> =>
  new Promise((resolve) => {
    for (const type of ['pointerover', 'focusin']) element.addEventListener(type, resolve, { once: true });
    setTimeout(resolve, UNASKED_AFTER_MS);
  });
