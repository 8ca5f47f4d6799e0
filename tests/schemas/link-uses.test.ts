import { describe, expect, it } from 'vitest';
import { isWebAddress, listLinkUses } from '../../schemas/link-uses.ts';

describe('the addresses of a document', () => {
  it('are found at any depth, with a path that survives reordering', () => {
    const document = {
      _id: 'topic-a',
      _type: 'topic',
      body: [{ _key: 'b1', markDefs: [{ _key: 'm1', href: 'https://example.org/text' }] }],
      steps: [{ _key: 's1', links: [{ _key: 'l1', href: 'https://example.org/form' }] }],
      legalBasis: [{ label: '§ 1', href: 'http://example.org/law' }],
      website: 'https://example.org/',
    };
    expect(listLinkUses(document)).toEqual([
      { url: 'https://example.org/text', path: 'body[_key=="b1"].markDefs[_key=="m1"].href' },
      { url: 'https://example.org/form', path: 'steps[_key=="s1"].links[_key=="l1"].href' },
      { url: 'http://example.org/law', path: 'legalBasis[0].href' },
      { url: 'https://example.org/', path: 'website' },
    ]);
  });

  it('are not mail addresses, phone numbers, or addresses in other fields', () => {
    const document = {
      _type: 'contact',
      href: 'mailto:a@example.org',
      link: 'tel:+49341',
      website: 'www.example.org',
      allowedOrigins: ['https://example.org'],
      reviewNote: 'https://example.org',
    };
    expect(listLinkUses(document)).toEqual([]);
  });

  it('do not include those the report itself lists', () => {
    expect(
      listLinkUses({ _type: 'linkReport', entries: [{ _key: 'a', link: 'https://example.org' }] }),
    ).toEqual([]);
  });

  it('are read from hostile input without harm', () => {
    const deep: Record<string, unknown> = {};
    let inner = deep;
    for (let depth = 0; depth < 10_000; depth += 1)
      inner = (inner['a'] = {}) satisfies Record<string, unknown>;
    expect(listLinkUses(deep)).toEqual([]);
    expect(listLinkUses({ steps: [null, 7, { _key: 'a"b', href: 'https://example.org' }] })).toEqual([
      { url: 'https://example.org', path: 'steps[2].href' },
    ]);
  });
});

describe('a web address', () => {
  it.each(['https://example.org', 'HTTP://EXAMPLE.ORG/a?b#c', 'https://xn--mnchen-3ya.de'])(
    'is %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );
  it.each(['', 'example.org', 'https://', 'javascript:alert(1)', 'mailto:a@example.org'])(
    'is not %j',
    (text) => {
      expect(isWebAddress(text)).toBe(false);
    },
  );
});
