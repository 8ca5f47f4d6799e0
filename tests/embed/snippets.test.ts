import { describe, expect, it } from 'vitest';
import { readAttributes, readLook } from '../../embed/frame-look.ts';
import { DEFAULT_SETTINGS, type EmbedSettings } from '../../embed/settings.ts';
import {
  createEmbedUrl,
  createPolicy,
  createPrivacySentence,
  createSnippet,
  VARIANTS,
  type SnippetOptions,
} from '../../embed/snippets.ts';
import { DEFAULT_THEME } from '../../embed/theme.ts';

const PARTNER: EmbedSettings = {
  ...DEFAULT_SETTINGS,
  embed: 'kammer',
  languages: ['de', 'en'],
  language: 'de',
  audience: 'employer',
  headingLevel: 3,
  theme: { ...DEFAULT_THEME, accent: '#7a1f4b', accentDark: '#e08fb5', corners: 'round' },
};

function options(
  settings: Partial<EmbedSettings> = {},
  base: EmbedSettings = DEFAULT_SETTINGS,
): SnippetOptions {
  return {
    settings: { ...base, ...settings },
    base,
    sender: 'FIZ Leipzig',
    counts: false,
    scriptUrl: 'https://fiz.example/v1/fiz-infobox.js',
    snapshotUrl: 'https://fiz.example/snapshot/v1/',
    embedUrl: 'https://fiz.example/embed/',
  };
}

describe('the snippet with script and element', () => {
  it('is two parts with a link inside, and names nothing the box does anyway', () => {
    expect(createSnippet('element', options())).toBe(
      [
        '<script async src="https://fiz.example/v1/fiz-infobox.js"></script>',
        '<fiz-infobox>',
        '  <a href="https://fiz.example/seiten/de/">Beratung zu Zuwanderung und Arbeit</a>',
        '</fiz-infobox>',
      ].join('\n'),
    );
  });

  it('links to the page that shows the same language and topic without a script', () => {
    expect(createSnippet('element', options({ language: 'uk', topic: 'blaue-karte-eu' }))).toContain(
      '<a href="https://fiz.example/seiten/uk/blaue-karte-eu.html">',
    );
    expect(createSnippet('element', options({ topic: '../"x' }))).toContain('/seiten/de/..%2F%22x.html">');
  });

  it("names a partner's page, and beside it only what differs from that page's settings", () => {
    expect(createSnippet('element', options({}, PARTNER))).toContain('<fiz-infobox embed="kammer">');
    const changed = options({ language: 'en', topic: 'visum' }, PARTNER);
    expect(createSnippet('element', changed)).toContain(
      '<fiz-infobox lang="en" embed="kammer" topic="visum">',
    );
  });

  it('lists languages and subject areas in the order of the choosing, and nothing when all are wanted', () => {
    const chosen = options({ languages: ['uk', 'de'], areas: ['sprache', 'arbeit'] });
    expect(createSnippet('element', chosen)).toContain(
      '<fiz-infobox languages="uk de" area="sprache arbeit">',
    );
    expect(createSnippet('link', chosen)).toContain('/embed/?languages=uk+de&amp;area=sprache+arbeit"');
    expect(createSnippet('frame', chosen)).toContain('/embed/?languages=uk+de&amp;area=sprache+arbeit"');
    expect(createSnippet('element', options())).not.toMatch(/languages|area/);
  });

  it("undoes the languages of a partner's page when somebody wants all again", () => {
    const all = options({ languages: [] }, PARTNER);
    expect(createSnippet('element', all)).toContain('<fiz-infobox languages="" embed="kammer">');
    expect(readAttributes(new URL(createEmbedUrl(all)).searchParams)).toEqual([
      ['languages', ''],
      ['embed', 'kammer'],
    ]);
  });

  it('puts a look of its own into a style block, without a style attribute that strict policies forbid', () => {
    const theme = { ...DEFAULT_THEME, accent: '#7A1F4B', corners: 'square', density: 'compact' } as const;
    const snippet = createSnippet('element', options({ theme }));
    expect(snippet).toContain('fiz-infobox {\n  --fiz-accent: #7a1f4b;');
    expect(snippet).toContain('  --fiz-radius: 0;\n  --fiz-space: 0.75;');
    expect(snippet).not.toContain('style="');
  });

  it('sets back what the partner page changes, when somebody chooses the default again', () => {
    const theme = { ...PARTNER.theme, accent: '#0b5d66', accentDark: null };
    const snippet = createSnippet('element', options({ theme }, PARTNER));
    expect(snippet).toContain('--fiz-accent: #0b5d66;');
    expect(snippet).toContain('--fiz-accent-dark: #86cfd5;');
  });

  it.each(['#ffd200', 'rot', '#12', ''])('never carries an accent that cannot be read: %s', (accent) => {
    const theme = { ...DEFAULT_THEME, accent };
    expect(createSnippet('element', options({ theme }))).not.toContain('<style>');
  });
});

describe('every snippet', () => {
  it.each(VARIANTS)('escapes what comes from outside: %s', (variant) => {
    const evil = '"><img src=x onerror=alert(1)>&';
    const snippet = createSnippet(variant, { ...options({ embed: evil, topic: evil }), sender: evil });
    expect(snippet).not.toContain('<img');
    expect(snippet.replaceAll(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
  });

  it.each([
    [
      'element',
      'script-src https://fiz.example;\nconnect-src https://fiz.example;\ntrusted-types fiz-infobox',
    ],
    ['link', ''],
    ['frame', 'frame-src https://fiz.example'],
  ] as const)('comes with what a policy must allow: %s', (variant, policy) => {
    expect(createPolicy(variant, options())).toBe(policy);
  });

  it('names both hosts where the content lies elsewhere than the script', () => {
    const elsewhere = { ...options(), snapshotUrl: 'https://inhalte.example/v1/' };
    expect(createPolicy('element', elsewhere)).toContain(
      'connect-src https://fiz.example https://inhalte.example',
    );
  });

  it('comes with a privacy sentence that tells of counts only where there are some', () => {
    const quiet = createPrivacySentence('element', options());
    expect(quiet).toContain('fiz.example');
    expect(quiet).toContain('nicht übertragen');
    const counting = createPrivacySentence('element', { ...options(), counts: true });
    expect(counting).toContain('zählt je Tag');
    expect(counting).not.toContain('nicht übertragen');
    expect(createPrivacySentence('link', options())).toContain('Erst beim Anklicken');
  });
});

describe('the iframe', () => {
  it('has a title, and takes its height from nobody but our page inside it', () => {
    const snippet = createSnippet('frame', options({}, PARTNER));
    expect(snippet).toContain('title="Beratung zu Zuwanderung und Arbeit (FIZ Leipzig)"');
    expect(snippet).toContain("event.origin !== 'https://fiz.example'");
    expect(snippet).toContain('frame.contentWindow === event.source');
  });

  it('gives the page what the element would have got', () => {
    const theme = { ...DEFAULT_THEME, preset: 'fiz', accent: '#7a1f4b', corners: 'round' } as const;
    const settings = {
      language: 'ar',
      languages: ['ar', 'de'],
      audience: 'newcomer',
      areas: ['arbeit', 'sprache'],
      topic: 'visum',
      theme,
    };
    const { searchParams } = new URL(createEmbedUrl(options(settings)));
    expect(readAttributes(searchParams)).toEqual([
      ['lang', 'ar'],
      ['languages', 'ar de'],
      ['audience', 'newcomer'],
      ['area', 'arbeit sprache'],
      ['topic', 'visum'],
    ]);
    expect(Object.fromEntries(readLook(searchParams))).toMatchObject({
      '--fiz-accent': '#7a1f4b',
      '--fiz-bg': '#faf8f3',
      '--fiz-radius': '12px',
    });
  });

  it("leaves a partner's look alone where the address says nothing of it", () => {
    const { searchParams } = new URL(createEmbedUrl(options({ topic: 'visum' }, PARTNER)));
    expect(searchParams.toString()).toBe('embed=kammer&topic=visum');
    expect(readLook(searchParams)).toEqual([]);
  });
});

describe('the parameters of the page', () => {
  it('become nothing but known attributes and checked values', () => {
    const hostile = new URLSearchParams({
      onclick: 'alert(1)',
      src: 'https://evil.example/',
      hash: 'x',
      live: '',
      style: 'color:red',
      topic: 'x'.repeat(500),
      accent: 'red;background:url(//evil.example)',
      corners: '1px;x:y',
      preset: '__proto__',
    });
    expect(readAttributes(hostile)).toEqual([]);
    for (const [name, value] of readLook(hostile)) {
      expect(name).toMatch(/^--fiz-[a-z-]+$/);
      expect(value).toMatch(/^(#[0-9a-f]{3,6}|\d+px|1)$/);
    }
  });
});
