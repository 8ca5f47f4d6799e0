import { describe, expect, it } from 'vitest';
import { createStudioPolicy } from '../../studio/content-security-policy.ts';

function readDirectives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources];
    }),
  );
}

describe("the policy of the Studio's page", () => {
  it('names no other host while the lake is embedded', () => {
    expect(createStudioPolicy()).not.toMatch(/https?:|wss?:|\*/);
  });

  it('runs no inline script and evaluates no text', () => {
    expect(readDirectives(createStudioPolicy()).get('script-src')).toEqual(["'self'"]);
  });

  it("reaches Sanity's API, live streams and pictures when the lake is hosted", () => {
    const directives = readDirectives(createStudioPolicy({ hosted: true }));
    expect(directives.get('connect-src')).toEqual(
      expect.arrayContaining(['https://*.api.sanity.io', 'wss://*.api.sanity.io']),
    );
    expect(directives.get('img-src')).toContain('https://cdn.sanity.io');
    expect(directives.get('script-src')).toEqual(["'self'"]);
  });

  it('lets the preview load a box from where the operator put it', () => {
    const directives = readDirectives(createStudioPolicy({ widgetOrigins: ['https://box.example.org'] }));
    expect(directives.get('script-src')).toContain('https://box.example.org');
    expect(directives.get('connect-src')).toContain('https://box.example.org');
  });
});
