/**
 * The two pages a server sends: `/konfigurator/` and `/embed/`. Text and headers only, so that the server
 * needs nothing of what runs in the browser.
 */
import { createHash } from 'node:crypto';
import { WORDS } from './words.ts';

const STYLE = `
  html { color-scheme: light dark; }
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
  h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;

const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** Scripts of the pages, below `/embed/`. */
export const PAGE_SCRIPTS = { configurator: 'configurator.js', frame: 'frame.js' } as const;

/** The page `/konfigurator/`. */
export function renderConfiguratorPage(): string {
  return renderPage({
    lang: 'de',
    title: `${WORDS.title} – FIZ Infobox`,
    scripts: `<script type="module" src="/embed/${PAGE_SCRIPTS.configurator}"></script>`,
    body: `<main id="configurator"><noscript>${WORDS.configuratorFallback}</noscript></main>`,
  });
}

/** Its policy. The live box is loaded from the same origin. */
export const CONFIGURATOR_POLICY = joinPolicy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': STYLE_SOURCE,
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/**
 * The page `/embed/`.
 *
 * @param lang - tag of the wanted language, from the address; anything that is no tag is German
 */
export function renderEmbedPage(lang: string | null): string {
  return renderPage({
    lang: lang !== null && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(lang) ? lang : 'de',
    title: `${WORDS.linkText} – FIZ Infobox`,
    scripts: `<script async src="/v1/fiz-infobox.js"></script>
<script type="module" src="/embed/${PAGE_SCRIPTS.frame}"></script>`,
    body: `<main><h1 lang="de">${WORDS.linkText}</h1><div id="box"><noscript lang="de">${WORDS.embedFallback} <a href="/seiten/">${WORDS.embedFallbackLink}</a></noscript></div></main>`,
  });
}

/**
 * The policy of `/embed/`.
 *
 * @param frameAncestors - origins that may show the page in a frame; `null` for all
 */
export function createEmbedPolicy(frameAncestors: readonly string[] | null): string {
  return joinPolicy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': STYLE_SOURCE,
    'img-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'fiz-infobox',
    'frame-ancestors':
      frameAncestors === null ? '*' : ["'self'", ...frameAncestors.filter(isOrigin)].join(' '),
  });
}

/** Editors' text goes into a header: nothing but an origin may get there. */
function isOrigin(value: string): boolean {
  return /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(value);
}

function joinPolicy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

function renderPage(page: { lang: string; title: string; scripts: string; body: string }): string {
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<style>${STYLE}</style>
${page.scripts}
</head>
<body>
${page.body}
</body>
</html>
`;
}
