import type { ErrorCode } from './data/source.ts';

/** How a visitor turns to a contact. */
export type ContactChannel = 'phone' | 'email' | 'appointment' | 'form';

/** Details of the events of `<fiz-infobox>`. All events bubble and leave the shadow tree. */
export interface FizEventDetails {
  /** The box has its content and can be used. */
  'fiz-ready': { language: string };
  /** A search has settled. Never carries the words that were typed. */
  'fiz-search': { count: number; language: string };
  /** A topic is about to open. Cancelable: `preventDefault()` keeps the box where it is. */
  'fiz-topic-open': { slug: string };
  /** A visitor calls, writes or books. Cancelable: `preventDefault()` stops the link. */
  'fiz-contact': { id: string; channel: ContactChannel };
  /** Something could not be shown. `message` is for developers; visitors see a text of their own. */
  'fiz-error': { code: ErrorCode; message: string };
}

/** Event of `<fiz-infobox>` by name. */
export type FizEvent<Name extends keyof FizEventDetails> = CustomEvent<FizEventDetails[Name]>;

declare global {
  interface HTMLElementEventMap {
    'fiz-ready': FizEvent<'fiz-ready'>;
    'fiz-search': FizEvent<'fiz-search'>;
    'fiz-topic-open': FizEvent<'fiz-topic-open'>;
    'fiz-contact': FizEvent<'fiz-contact'>;
    'fiz-error': FizEvent<'fiz-error'>;
  }
}

/**
 * Sends an event of the box.
 *
 * @returns `false` when the page has cancelled it.
 */
export function sendEvent<Name extends keyof FizEventDetails>(
  target: HTMLElement,
  name: Name,
  detail: FizEventDetails[Name],
): boolean {
  const cancelable = name === 'fiz-topic-open' || name === 'fiz-contact';
  return target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
}
