import { describe, expect, it } from 'vitest';
import { createEmbedSite } from '../../scripts/start/embed-site.ts';

const ORIGIN = 'https://fiz.example';

function openSite(readOrigins: (slug: string) => Promise<string[] | null>) {
  let time = 0;
  const logged: string[] = [];
  const answer = createEmbedSite({ readOrigins, log: (line) => logged.push(line), now: () => time });
  const ask = (path: string, init?: RequestInit) => answer(new Request(ORIGIN + path, init));
  const ancestors = async (path: string) => {
    const policy = (await ask(path))?.headers.get('content-security-policy') ?? '';
    return /frame-ancestors ([^;]*)/.exec(policy)?.[1];
  };
  return { ask, ancestors, logged, pass: (ms: number) => (time += ms) };
}

const KNOWN = async (slug: string) => (slug === 'kammer' ? ['https://kammer.example'] : null);

describe('the page /embed/', () => {
  it("may be framed on a partner's own addresses when it names the partner", async () => {
    expect(await openSite(KNOWN).ancestors('/embed/?embed=kammer')).toBe("'self' https://kammer.example");
  });

  it('may be framed everywhere when it names none, as the script may be embedded everywhere', async () => {
    expect(await openSite(KNOWN).ancestors('/embed/?lang=ar')).toBe('*');
  });

  it.each(['unbekannt', 'x%0d%0aSet-Cookie:a', "a'%20*", 'a'.repeat(100), 'Kammer'])(
    'may be framed nowhere when it names a partner that does not exist: %s',
    async (slug) => {
      expect(await openSite(KNOWN).ancestors(`/embed/?embed=${slug}`)).toBe("'self'");
    },
  );

  it('lets nothing but addresses into its policy', async () => {
    const odd = [
      'https://gut.example',
      '*',
      'https://a.example; script-src *',
      "'unsafe-inline'",
      'data:',
      '',
    ];
    const site = openSite(async () => odd);
    expect(await site.ancestors('/embed/?embed=kammer')).toBe("'self' https://gut.example");
  });

  it('may be framed nowhere while the addresses cannot be read, and asks again afterwards', async () => {
    let broken = true;
    const site = openSite(async () => {
      if (broken) throw new Error('away');
      return ['https://kammer.example'];
    });
    expect(await site.ancestors('/embed/?embed=kammer')).toBe("'self'");
    expect(site.logged.join()).toContain('kammer');
    broken = false;
    expect(await site.ancestors('/embed/?embed=kammer')).toBe("'self' https://kammer.example");
  });

  it('asks for the addresses once, and again when an editor may have changed them', async () => {
    const asked: string[] = [];
    const site = openSite(async (slug) => {
      asked.push(slug);
      return [];
    });
    for (const path of ['/embed/?embed=kammer', '/embed/?embed=kammer']) await site.ancestors(path);
    expect(asked).toHaveLength(1);
    site.pass(60_000);
    await site.ancestors('/embed/?embed=kammer');
    expect(asked).toHaveLength(2);
  });

  it('allows no script, style or address but its own, and works under Trusted Types', async () => {
    const answer = await openSite(KNOWN).ask('/embed/');
    const policy = answer?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'sha256-");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types fiz-infobox");
    expect(policy).not.toContain('unsafe');
    expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer?.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    ['ar', '<html lang="ar">'],
    ['de-simple', '<html lang="de-simple">'],
    ['"><script>alert(1)</script>', '<html lang="de">'],
  ])('says its language: %s', async (lang, expected) => {
    const answer = await openSite(KNOWN).ask(`/embed/?lang=${encodeURIComponent(lang)}`);
    const html = (await answer?.text()) ?? '';
    expect(html).toContain(expected);
    expect(html).not.toContain('alert');
  });
});

describe('the page /konfigurator/', () => {
  it('is there for everybody and may be framed by nobody', async () => {
    const answer = await openSite(KNOWN).ask('/konfigurator/');
    expect(answer?.status).toBe(200);
    expect(answer?.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await answer?.text()).toContain('<html lang="de">');
  });

  it('answers a HEAD without a body', async () => {
    expect(await (await openSite(KNOWN).ask('/konfigurator/', { method: 'HEAD' }))?.text()).toBe('');
  });
});

describe('other addresses', () => {
  it.each([
    ['/konfigurator', '/konfigurator/'],
    ['/embed?embed=kammer', '/embed/?embed=kammer'],
  ])('leads %s to %s', async (from, to) => {
    const answer = await openSite(KNOWN).ask(from);
    expect([answer?.status, answer?.headers.get('location')]).toEqual([301, to]);
  });

  it.each(['/', '/embedded/', '/konfigurator/x', '/v1/fiz-infobox.js'])(
    'leaves %s to others',
    async (path) => {
      expect(await openSite(KNOWN).ask(path)).toBeNull();
    },
  );
});
