import { describe, expect, it } from 'vitest';
import { createUrlSigner } from '../../../lake/assets/sign-url.ts';

describe('signed addresses', () => {
  const ADDRESS = 'http://localhost/files/fiz/production/a.txt';

  it('hold for an hour', () => {
    let time = 1000;
    const signer = createUrlSigner(() => time);
    const url = new URL(signer.sign(ADDRESS));
    time += 60 * 60_000 - 1;
    expect(signer.verify(url)).toBe(true);
    time += 1;
    expect(signer.verify(url)).toBe(false);
  });

  it('hold for one path, one end and one process', () => {
    const signer = createUrlSigner();
    const signed = signer.sign(ADDRESS);
    expect(signer.verify(new URL(signed))).toBe(true);
    expect(signer.verify(new URL(signed.replace('a.txt', 'b.txt')))).toBe(false);
    expect(signer.verify(new URL(signed.replace(/expires=\d/, 'expires=9')))).toBe(false);
    expect(signer.verify(new URL(ADDRESS))).toBe(false);
    expect(createUrlSigner().verify(new URL(signed))).toBe(false);
  });
});
