/** What is the same on every page: head, sender, languages, front desk, notice. */
import type { StartFile } from '../../schemas/snapshot-format.ts';
import { renderDesk } from './contact.ts';
import { html, trustHtml, type Html } from './html.ts';
import {
  addressOf,
  linkTo,
  markLanguage,
  places,
  readLocalized,
  say,
  showLink,
  showText,
  stripDirections,
  type Page,
} from './page.ts';
import { GENERATOR } from './site.ts';

/** A page to be wrapped. */
export interface PageParts {
  /** Title without the sender. */
  title: string;
  description: string;
  content: Html;
  /** Where the same page lies in another language. */
  placeIn(tag: string): string;
  /** Where it counts for search engines: itself unless its text is that of another language. */
  canonical: string;
  /** Languages in which it exists with a text of its own; none for pages that do not count. */
  alternates: readonly string[];
  /** Where readers of any other language go; `null` for pages that do not count. */
  fallback: string | null;
  data: object | null;
  /** Whether search engines may list it. */
  listed: boolean;
  /** Whether the front desk stands at the end; the overview has it at the start. */
  withDesk: boolean;
}

/** Keeps a search engine's excerpt from being cut in the middle. */
const DESCRIPTION_MAX = 300;

/** A whole page. */
export function renderPage(page: Page, parts: PageParts): string {
  const { language, site } = page;
  const { start } = language;
  const sender = readLocalized(start.sender.short || start.sender.long).text;
  const title = [parts.title, sender].filter((text) => text !== '').join(' – ');
  return html`<!doctype html>
    <html lang="${language.tag}" dir="${language.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${stripDirections(title)}</title>
        <meta name="description" content="${shorten(stripDirections(parts.description))}" />
        <meta name="generator" content="${GENERATOR}" />
        <meta name="color-scheme" content="light dark" />
        ${parts.listed ? renderAddresses(page, parts) : html`<meta name="robots" content="noindex" />`}
        <link rel="stylesheet" href="${linkTo(page, site.stylesheet)}" />
        ${parts.data && renderData(parts.data)}
      </head>
      <body>
        <a class="skip" href="#inhalt">${say(page, 'skip')}</a>
        ${renderHeader(page, parts)}
        <main id="inhalt">${parts.content}</main>
        <footer>
          ${parts.withDesk && renderDesk(page)} ${renderLegal(page, start)}
          ${site.rootUrl !== null && html`<p class="printed">${say(page, 'newest')}: <bdi dir="ltr">${addressOf(page, parts.canonical)}</bdi></p>`}
        </footer>
      </body>
    </html> `.toString();
}

function shorten(text: string): string {
  if (text.length <= DESCRIPTION_MAX) return text;
  return `${text.slice(0, DESCRIPTION_MAX).replace(/\s+\S*$/, '')} …`;
}

function renderAddresses(page: Page, { canonical, alternates, fallback, placeIn }: PageParts): Html {
  return html`<link rel="canonical" href="${addressOf(page, canonical)}" /> ${alternates.map(
      (tag) => html`<link rel="alternate" hreflang="${tag}" href="${addressOf(page, placeIn(tag))}" /> `,
    )}${fallback !== null && html`<link rel="alternate" hreflang="x-default" href="${addressOf(page, fallback)}" />`}`;
}

/** A block of data, which no browser runs; no text can end it early. */
function renderData(data: object): Html {
  const text = stripDirections(JSON.stringify(data)).replace(/[<>&\u2028\u2029]/g, escapeCharacter);
  return html`<script type="application/ld+json">
    ${trustHtml(text)}
  </script>`;
}

function escapeCharacter(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

function renderHeader(page: Page, { placeIn }: PageParts): Html {
  const { language, site } = page;
  const { short, long } = language.start.sender;
  const overview = linkTo(page, places.overview(language.tag));
  return html`<header>
    <p class="sender">
      <a href="${overview}"><strong>${showText(page, short || long)}</strong></a
      >${short && long && html`<span class="muted">${showText(page, long)}</span>`}
    </p>
    <nav aria-labelledby="sprachen">
      <p class="unseen" id="sprachen">${say(page, 'languages')}</p>
      <ul>
        ${site.languages.map(
          ({ tag, name, dir }) =>
            html` <li>
              <a
                href="${linkTo(page, placeIn(tag))}"
                lang="${tag}"
                dir="${dir}"
                hreflang="${tag}"
                ${tag === language.tag && html` aria-current="true"`}
                >${name}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  </header>`;
}

function renderLegal(page: Page, { notice, legalLinks }: StartFile): Html {
  const said = notice === null ? null : readLocalized(notice);
  return html`${said && html`<p class="muted" ${markLanguage(page, said.language)}>${said.text}</p>`}
  ${
    legalLinks.length > 0 &&
    html`<nav aria-labelledby="rechtliches">
      <p class="unseen" id="rechtliches">${say(page, 'legal')}</p>
      <ul>
        ${legalLinks.map(({ label, href }) => html`<li>${showLink(href, showText(page, label))}</li>`)}
      </ul>
    </nav>`
  }`;
}
