import { createHash } from 'node:crypto';

/** Addresses the start page links to. */
export interface HomePageLinks {
  studioUrl: string;
  configuratorUrl: string;
  demoUrl: string;
  pagesUrl: string;
  scriptUrl: string;
}

const STYLE = `
  :root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 2.5rem auto; padding: 0 1.25rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin-top: 2rem; }
  dt { font-weight: 600; margin-top: 1rem; } dd { margin: 0; }
  a { color: LinkText; } a:focus-visible { outline: 3px solid; outline-offset: 2px; }
  pre { overflow-x: auto; padding: .75rem 1rem; border: 1px solid; border-radius: 6px; font-size: .9375rem; }
  footer { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Policy for the page below: its one inline style sheet, named by its hash, and nothing else. */
export const HOME_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The page at `/`: what is where, in German and English. */
export function renderHomePage({
  studioUrl,
  configuratorUrl,
  demoUrl,
  pagesUrl,
  scriptUrl,
}: HomePageLinks): string {
  const snippet = `&lt;script async src="${scriptUrl}"&gt;&lt;/script&gt;\n&lt;fiz-infobox lang="de"&gt;&lt;a href="${scriptUrl.replace(/v1\/.*/, 'seiten/de/')}"&gt;Beratung zu Zuwanderung und Arbeit&lt;/a&gt;&lt;/fiz-infobox&gt;`;
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>FIZ Infobox</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>FIZ Infobox</h1>
<p>Die Auskunft des Fachinformationszentrums Zuwanderung (FIZ) Leipzig, zum Einbetten in andere Webseiten.</p>
<h2>Was ist wo?</h2>
<dl>
<dt><a href="${studioUrl}">Studio</a></dt>
<dd>Hier pflegt die Redaktion Themen und Kontakte. Den Anmeldelink gibt die Administration aus.</dd>
<dt><a href="${demoUrl}">Beispielseiten von Partnern</a></dt>
<dd>So sieht die Infobox auf fremden Webseiten aus.</dd>
<dt><a href="${pagesUrl}">Einfache Seiten</a></dt>
<dd>Alle Themen und Kontakte als Webseiten, die ohne Skript auskommen: für Suchmaschinen und ältere Geräte.</dd>
<dt><a href="${configuratorUrl}">Konfigurator</a></dt>
<dd>Für Partner: die Infobox für die eigene Webseite einstellen, ansehen und den Code kopieren.</dd>
</dl>
<h2>Auf der eigenen Webseite einbetten</h2>
<p>Diese zwei Zeilen an die Stelle setzen, an der die Infobox stehen soll; Farben, Sprachen und andere Arten der
Einbettung stehen im <a href="${configuratorUrl}">Konfigurator</a>:</p>
<pre><code>${snippet}</code></pre>
<section lang="en">
<h2>In English</h2>
<p>The guidance box of the Fachinformationszentrum Zuwanderung (FIZ) in Leipzig, to be embedded in other websites.
Staff edit topics and contacts in the <a href="${studioUrl}">Studio</a>; the <a href="${pagesUrl}">plain pages</a>
show the same content without a script; the
<a href="${demoUrl}">demo pages</a> show the box on partners’ websites. To embed it, paste the two lines above, or set it up in the
<a href="${configuratorUrl}">configurator</a> (in German).</p>
</section>
</main>
<footer><p>Demonstration, keine Rechtsberatung. <span lang="en">Demonstration, no legal advice.</span></p></footer>
</body>
</html>
`;
}
