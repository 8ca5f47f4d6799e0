/** The part of a Trusted Types policy this product uses. */
export interface HtmlPolicy {
  /** Returns a `TrustedHTML` where the browser knows Trusted Types, the string itself elsewhere. */
  createHTML(html: string): string;
}

const SHARED = Symbol.for('fiz-infobox.policy');

function findPolicy(): HtmlPolicy | undefined {
  const shared: HtmlPolicy | undefined = Reflect.get(globalThis, SHARED);
  const factory: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } | undefined = Reflect.get(
    globalThis,
    'trustedTypes',
  );
  if (shared || !factory) return shared;
  const value = factory.createPolicy('fiz-infobox', { createHTML: (html) => html });
  Object.defineProperty(globalThis, SHARED, { value });
  return value;
}

/**
 * The one Trusted Types policy of the box, named `fiz-infobox`; `undefined` where the browser has no
 * Trusted Types. The build makes Lit use it too, so that a page has to allow one name only. A page may
 * load the box twice, but a policy name can be taken once: the second copy shares the first one's policy.
 */
export const htmlPolicy: HtmlPolicy | undefined = findPolicy();
