/** Sitemaps: one per language, because one file may hold 50,000 addresses, and a list of them. */
import { html } from './html.ts';
import { GENERATOR, type Site } from './site.ts';

const XML = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${GENERATOR} -->\n`;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The pages of one language, as places below `rootUrl`, which ends with a slash. */
export function renderSitemap(rootUrl: string, pages: readonly string[]): string {
  const rows = pages.map((place) => html`<url><loc>${new URL(place, rootUrl).href}</loc></url> `);
  return `${XML}${html`<urlset xmlns="${NAMESPACE}"> ${rows}</urlset> `}`;
}

/** The sitemaps of all languages; empty without a public address. */
export function renderSitemapIndex({ rootUrl, languages }: Site): string {
  const rows = languages.map(
    ({ tag }) =>
      html`<sitemap><loc>${new URL(`sitemap-${tag}.xml`, rootUrl ?? 'about:blank').href}</loc></sitemap> `,
  );
  return `${XML}${html`<sitemapindex xmlns="${NAMESPACE}"> ${rows}</sitemapindex> `}`;
}
