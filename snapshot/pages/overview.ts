/** The pages that lead on: the overview of a language, the choice of a language, and what stands where nothing is. */
import { readOfficeTime } from '../../schemas/opening-hours.ts';
import type { Announcement, Contact } from '../../schemas/snapshot-format.ts';
import { CONTACT_ID, dial, linkTopic, renderActions } from './contact.ts';
import { sayDays } from './dates.ts';
import { renderHours, tellsHours } from './hours.ts';
import { html, joinHtml, type Html } from './html.ts';
import {
  linkTo,
  markLanguage,
  places,
  readLocalized,
  say,
  sayOwn,
  showLink,
  showName,
  showText,
  type Page,
} from './page.ts';
import { hasTerms } from './terms.ts';
import { areaId } from './topic.ts';

/** The content of a language's overview: the front desk, news, topics by area, contacts. */
export function renderOverview(page: Page): Html {
  const { sender } = page.language.start;
  const { text, language } = readLocalized(sender.long || sender.short);
  return html`
<h1${markLanguage(page, language)}>${text}</h1>
${renderFrontDesk(page)}
${renderAnnouncements(page)}
${renderAreas(page)}
${renderContacts(page)}
${hasTerms(page.language) && html`<p><a class="button" href="${linkTo(page, places.terms(page.language.tag))}">${say(page, 'terms')}</a></p>`}`;
}

function renderFrontDesk(page: Page): Html | null {
  const { frontDesk } = page.language.start;
  if (!frontDesk) return null;
  const { label, note, id } = frontDesk;
  return html` <section class="card" aria-labelledby="empfang">
    <h2 id="empfang">${sayOwn(page, 'deskHeading')}</h2>
    <p>
      <strong>${showText(page, label)}</strong><br /><span class="muted"
        >${showName(page, frontDesk.organisation.name)}</span
      >
    </p>
    ${note && html`<p>${showText(page, note)}</p>`}
    ${renderActions(page, frontDesk, { main: true, subject: null })}
    ${
      tellsHours(frontDesk) &&
      html`<details>
        <summary>${say(page, 'hoursHeading')}</summary>
        <div>${renderHours(page, frontDesk)}</div>
      </details>`
    }
    ${CONTACT_ID.test(id) && html`<p><a href="${linkTo(page, places.contact(page.language.tag, id))}">${say(page, 'moreAboutContact')}</a></p>`}
  </section>`;
}

/** News for everybody. Their days are said, because a page cannot know which day it is read on. */
function renderAnnouncements(page: Page): Html | null {
  const { announcements = [] } = page.language.start;
  const forAll = announcements.filter(({ partners }) => partners.length === 0);
  if (forAll.length === 0) return null;
  return html` <section aria-labelledby="aktuelles">
    <h2 id="aktuelles">${say(page, 'notices')}</h2>
    <ul class="notices">
      ${forAll.map((entry) => html`<li>${renderAnnouncement(page, entry)}</li>`)}
    </ul>
  </section>`;
}

function renderAnnouncement(
  page: Page,
  { text, href, linkText, from, until, audiences }: Announcement,
): Html {
  // It ends before the instant `until`, which is often midnight.
  const last = new Date(Date.parse(until) - 1);
  const days = { from: readOfficeTime(new Date(from)).isoDay, to: readOfficeTime(last).isoDay };
  const names = page.language.start.audiences.filter(({ slug }) => audiences.includes(slug));
  const labels = names.map(({ label }) => showText(page, label));
  return html`<p>
      ${showText(page, text)}${href !== null && linkText !== null && html` ${showLink(href, showText(page, linkText))}`}
    </p>
    <p class="muted">${sayDays(page, days)}${labels.length > 0 && html` · ${joinHtml(labels, ' · ')}`}</p>`;
}

function renderAreas(page: Page): Html {
  const { start, catalog } = page.language;
  const bySlug = Map.groupBy(catalog.topics, ({ category }) => category);
  const named = start.categories.map(({ slug, label }) => ({ slug, title: showText(page, label) }));
  const known = new Set(named.map(({ slug }) => slug));
  const areas = [
    ...named.map((area) => ({ ...area, topics: bySlug.get(area.slug) ?? [] })),
    {
      slug: '',
      title: say(page, 'otherTopics'),
      topics: catalog.topics.filter(({ category }) => !known.has(category)),
    },
  ].filter(({ topics }) => topics.length > 0);
  return html` <nav aria-labelledby="themenfelder">
      <h2 id="themenfelder">${say(page, 'areas')}</h2>
      <ul class="pills">
        ${areas.map(({ slug, title }) => html`<li><a href="#${areaId(slug)}">${title}</a></li>`)}
      </ul>
    </nav>
    ${areas.map(
      ({ slug, title, topics }) =>
        html` <section aria-labelledby="${areaId(slug)}">
          <h2 id="${areaId(slug)}">${title}</h2>
          <ul class="rows">
            ${topics.map((topic) => html` <li>${linkTopic(page, topic)}</li>`)}
          </ul>
        </section>`,
    )}`;
}

function renderContacts(page: Page): Html | null {
  const contacts = Object.values(page.language.contacts);
  if (contacts.length === 0) return null;
  return html` <section aria-labelledby="kontakte">
    <h2 id="kontakte">${say(page, 'contacts')}</h2>
    <ul class="rows">
      ${contacts.map((contact) => html` <li>${renderContactRow(page, contact)}</li>`)}
    </ul>
  </section>`;
}

function renderContactRow(page: Page, { id, label, organisation, phone }: Contact): Html {
  const name = showText(page, label);
  const link = CONTACT_ID.test(id)
    ? html`<a href="${linkTo(page, places.contact(page.language.tag, id))}">${name}</a>`
    : name;
  return html`${link}
    <p class="muted">
      ${showName(page, organisation.name)}${phone && html` · <a href="tel:${dial(phone)}" dir="ltr">${phone}</a>`}
    </p>`;
}

/** The content of the page that stands for all languages: one link each. */
export function renderLanguageChoice(page: Page): Html {
  const { sender } = page.language.start;
  const { text } = readLocalized(sender.long || sender.short);
  return html` <h1>${text}</h1>
    <ul class="rows" role="list">
      ${page.site.languages.map(
        ({ tag, name, dir }) =>
          html`<li>
            <a href="${linkTo(page, places.overview(tag))}" lang="${tag}" dir="${dir}" hreflang="${tag}"
              >${name}</a
            >
          </li>`,
      )}
    </ul>`;
}

/** What a reader of an old address gets. */
export function renderMissing(page: Page): Html {
  return html` <h1>${say(page, 'missingHeading')}</h1>
    <p class="lead">${say(page, 'missingText')}</p>
    <p>
      <a class="button" href="${linkTo(page, places.overview(page.language.tag))}"
        >${say(page, 'allTopics')}</a
      >
    </p>`;
}
