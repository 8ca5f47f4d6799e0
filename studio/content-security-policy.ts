/**
 * The Content-Security-Policy of the Studio's page. It imports nothing, so that the server can send it
 * without loading the Studio.
 *
 * The Studio on its own would ask outside hosts for fonts, versions and feedback forms; no setting
 * turns that off, this policy does. Styles need `'unsafe-inline'` because the Studio writes its styles
 * at run time; scripts do not, because the page has no inline script.
 */

/** Options of {@link createStudioPolicy}. */
export interface StudioPolicyOptions {
  /** Whether the Studio talks to Sanity's hosted Content Lake; default false. */
  hosted?: boolean;
  /** Further origins for the box in the preview, if its script or snapshot lies elsewhere; default none. */
  widgetOrigins?: readonly string[];
}

const HOSTED_CONNECT = [
  'https://*.api.sanity.io',
  'wss://*.api.sanity.io',
  'https://*.apicdn.sanity.io',
  'https://api.sanity.io',
];
const HOSTED_IMAGES = ['https://cdn.sanity.io', 'https://lh3.googleusercontent.com'];

/** The value of the header. With the embedded lake, nothing but the Studio's own origin is reachable. */
export function createStudioPolicy({ hosted = false, widgetOrigins = [] }: StudioPolicyOptions = {}): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...widgetOrigins],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:', ...(hosted ? HOSTED_IMAGES : [])],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...widgetOrigins, ...(hosted ? HOSTED_CONNECT : [])],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
