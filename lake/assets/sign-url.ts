import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a signed address works: an export has to fetch every asset within it. */
const SIGNATURE_LIFETIME_MS = 60 * 60_000;

/** Makes and checks addresses of assets that work without a token. */
export interface UrlSigner {
  /** Adds `expires` and `signature` to the address. */
  sign(url: string): string;
  verify(url: URL): boolean;
}

/** A signer whose key lives in memory: its addresses end with the process at the latest. */
export function createUrlSigner(now: () => number = Date.now): UrlSigner {
  const key = randomBytes(32);
  const digest = (path: string, expires: string): Buffer =>
    createHmac('sha256', key).update(`${path}\n${expires}`).digest();
  return {
    sign: (address) => {
      const url = new URL(address);
      const expires = String(now() + SIGNATURE_LIFETIME_MS);
      url.searchParams.set('expires', expires);
      url.searchParams.set('signature', digest(url.pathname, expires).toString('base64url'));
      return url.href;
    },
    verify: (url) => {
      const expires = url.searchParams.get('expires') ?? '';
      const given = Buffer.from(url.searchParams.get('signature') ?? '', 'base64url');
      const wanted = digest(url.pathname, expires);
      if (given.byteLength !== wanted.byteLength || !timingSafeEqual(given, wanted)) return false;
      return Number(expires) > now();
    },
  };
}
