/** The part of a Trusted Types policy this product uses. */
export interface HtmlPolicy {
  /** Returns a `TrustedHTML` where the browser knows Trusted Types, the string itself elsewhere. */
  createHTML(html: string): string;
}

const SHARED = Symbol.for('fiz-infobox.policy');

function isPolicy(value: unknown): value is HtmlPolicy {
  return typeof value === 'object' && value !== null && 'createHTML' in value;
}

function isFactory(value: unknown): value is { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

function createPolicy(): HtmlPolicy | undefined {
  const existing: unknown = Reflect.get(globalThis, SHARED);
  if (isPolicy(existing)) return existing;
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return undefined;
  const policy = factory.createPolicy('fiz-infobox', { createHTML: (html) => html });
  Object.defineProperty(globalThis, SHARED, { value: policy });
  return policy;
}

/**
 * The one Trusted Types policy of the box, named `fiz-infobox`; `undefined` where the browser has no
 * Trusted Types. The build makes Lit use it too, so that a page has to allow one name only. A page may
 * load the box twice, but a policy name can be taken once: the second copy shares the first one's policy.
 */
export const htmlPolicy: HtmlPolicy | undefined = createPolicy();
