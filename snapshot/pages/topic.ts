/** The page of a topic. */
import type { TextLanguage, TopicFile } from '../../schemas/snapshot-format.ts';
import { renderContactCard, renderWayBack } from './contact.ts';
import { nameLanguage, sayDay } from './dates.ts';
import { html, joinHtml, type Html } from './html.ts';
import {
  linkTo,
  markLanguage,
  places,
  say,
  sayOwn,
  showLink,
  showName,
  showRichText,
  showText,
  type Page,
} from './page.ts';
import { renderActionLink, renderSteps } from './steps.ts';

/** The content of a topic's page. */
export function renderTopicArticle(page: Page, topic: TopicFile): Html {
  const language = { lang: topic.lang, dir: topic.dir };
  const mark = markLanguage(page, language);
  return html`
<article>
${renderPlace(page, topic)}
<h1${mark}>${topic.title}</h1>
${renderNotes(page, topic)}
<p class="lead"${mark}>${topic.shortAnswer}</p>
${topic.body && html`<div class="rich" ${markLanguage(page, topic.bodyLanguage ?? language)}>${showRichText(page, topic.body, 2)}</div>`}
${renderSteps(page, { steps: topic.steps, language })}
${renderContacts(page, topic)}
${renderDetails(page, topic, language)}
${renderSources(page, topic, language)}
${renderRelated(page, topic)}
${renderState(page, topic)}
</article>`;
}

function renderPlace(page: Page, { category }: TopicFile): Html {
  const area = page.language.start.categories.find(({ slug }) => slug === category);
  const overview = linkTo(page, places.overview(page.language.tag));
  const name = area ? showText(page, area.label) : say(page, 'otherTopics');
  return renderWayBack(page, html`<a href="${overview}#${areaId(area ? category : '')}">${name}</a>`);
}

/** Name of a subject area's place on the overview. */
export function areaId(slug: string): string {
  return `thema-${slug || 'weitere'}`;
}

/** What the reader must know about the text before reading it. */
function renderNotes(page: Page, { lang, slug, translation }: TopicFile): Html | null {
  const { language, site } = page;
  const original = html`<a
    href="${linkTo(page, places.topic(site.sourceLanguage, slug))}"
    hreflang="${site.sourceLanguage}"
    >${say(page, 'showOriginal')}</a
  >`;
  if (lang !== language.tag) {
    const names = { language: nameLanguage(page, language.tag), original: nameLanguage(page, lang) };
    return html`<p class="note">${say(page, 'onlyIn', names)}</p>`;
  }
  const warnings = [
    translation?.origin === 'machine' && say(page, 'machine'),
    translation?.outdated && say(page, 'outdated'),
  ].filter((warning) => warning instanceof Object);
  if (warnings.length === 0) return null;
  return html`<p class="note">${joinHtml(warnings, ' ')} ${original}</p>`;
}

function renderContacts(page: Page, { contacts: ids, title }: TopicFile): Html | null {
  const contacts = ids.flatMap((id) => page.language.contacts[id] ?? []);
  if (contacts.length === 0) return null;
  return html` <section aria-labelledby="kontakte">
    <h2 id="kontakte">${sayOwn(page, 'contactsHeading')}</h2>
    ${contacts.map((contact, index) => renderContactCard(page, contact, { level: 3, main: index === 0, subject: title }))}
  </section>`;
}

function renderDetails(page: Page, { details }: TopicFile, language: TextLanguage): Html | null {
  if (details.length === 0) return null;
  return html` <section aria-labelledby="einzelheiten">
    <h2 id="einzelheiten">${sayOwn(page, 'detailsHeading')}</h2>
    ${details.map(
      (detail) =>
        html`<h3>${say(page, detail.kind)}</h3>
          <div class="rich" ${markLanguage(page, detail.language ?? language)}>
            ${showRichText(page, detail.html, 4)}
          </div> `,
    )}
  </section>`;
}

/** Laws and offices have German names, whatever the language of the topic. */
function renderSources(page: Page, topic: TopicFile, language: TextLanguage): Html {
  const { competentBodies, legalBasis, furtherLinks } = topic;
  return html`${
    competentBodies.length > 0 &&
    html` <h2>${say(page, 'responsible')}</h2>
      <ul>
        ${competentBodies.map(({ name, href }) => html`<li>${showLink(href, showName(page, name))}</li>`)}
      </ul>`
  }${
    legalBasis.length > 0 &&
    html` <h2>${say(page, 'law')}</h2>
      <ul>
        ${legalBasis.map(({ label, href }) => html`<li>${showLink(href, showName(page, label))}</li>`)}
      </ul>`
  }${
    furtherLinks.length > 0 &&
    html` <h2>${say(page, 'further')}</h2>
      <ul class="ways">
        ${furtherLinks.map((link) => html`<li>${renderActionLink(page, link, language)}</li>`)}
      </ul>`
  }`;
}

function renderRelated(page: Page, { related, lang, dir }: TopicFile): Html | null {
  if (related.length === 0) return null;
  const { tag } = page.language;
  return html` <section class="related" aria-labelledby="passend">
    <h2 id="passend">${say(page, 'related')}</h2>
    <ul class="rows">
      ${related.map(
        ({ slug, title }) =>
          html`<li>
            <a href="${linkTo(page, places.topic(tag, slug))}">${showText(page, title, { lang, dir })}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** When it was checked and by whom, and where the words come from. */
function renderState(page: Page, topic: TopicFile): Html {
  const { reviewedAt, reviewedBy } = topic;
  const date = reviewedAt && sayDay(page, reviewedAt, { dateStyle: 'long' });
  return html` <div class="state">
    ${date && html`<p><strong>${say(page, 'reviewed', { date })}</strong>${reviewedBy && html` ${say(page, 'reviewedBy', { office: showName(page, reviewedBy) })}`}</p>`}
    ${topic.lang === page.language.tag && topic.translation && html`<p>${sayOrigin(page, topic.translation)}</p>`}
  </div>`;
}

function sayOrigin(page: Page, { origin, reviewedBy }: NonNullable<TopicFile['translation']>): Html {
  if (origin === 'human') return say(page, 'translated');
  if (origin === 'machine') return say(page, 'machine');
  return reviewedBy === null
    ? say(page, 'translatedChecked')
    : say(page, 'translatedReviewed', { office: showName(page, reviewedBy) });
}
