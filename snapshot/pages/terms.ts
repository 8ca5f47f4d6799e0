/** The page that explains the words of the offices. */
import { linkTopic, renderWayBack } from './contact.ts';
import { html, type Html } from './html.ts';
import { linkTo, places, say, showText, type Page } from './page.ts';
import type { PageLanguage } from './site.ts';

/** Whether there is anything to explain; without it there is no such page. */
export function hasTerms({ catalog }: PageLanguage): boolean {
  return (catalog.terms ?? []).length > 0;
}

/** The content of the page with the explained words. */
export function renderTerms(page: Page): Html {
  const { catalog, tag } = page.language;
  const topics = new Map(catalog.topics.map((topic) => [topic.slug, topic]));
  return html` ${renderWayBack(page, say(page, 'terms'))}
    <h1>${say(page, 'terms')}</h1>
    <dl class="terms">
      ${(catalog.terms ?? []).map((entry) => {
        const links = entry.topics
          .flatMap((slug) => topics.get(slug) ?? [])
          .map((topic) => linkTopic(page, topic));
        return html`<div>
          <dt>${showText(page, entry.term)}</dt>
          <dd>
            ${entry.explanation && html`<p>${showText(page, entry.explanation)}</p>`}${links.map((link) => html`<p>${link}</p>`)}
          </dd>
        </div>`;
      })}
    </dl>
    <p><a class="button" href="${linkTo(page, places.overview(tag))}">${say(page, 'allTopics')}</a></p>`;
}
