import type { SessionHost } from './core.ts';

/** Finds something inside a box once it is drawn. */
export async function findInside(host: SessionHost, selector: string): Promise<Element | null> {
  await host.updateComplete;
  return host.renderRoot.querySelector(selector);
}

/** Moves the focus inside a box once it is drawn; without a match, to the field. */
export async function focusInside(host: SessionHost, selector: string): Promise<void> {
  const target = (await findInside(host, selector)) ?? (await findInside(host, '#query'));
  if (target instanceof HTMLElement) target.focus();
}
