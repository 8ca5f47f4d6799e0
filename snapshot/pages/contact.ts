/** Contacts: in a topic, at the end of every page, and on a page of their own. */
import type { Address, CatalogTopic, Contact } from '../../schemas/snapshot-format.ts';
import { nameLanguages } from './dates.ts';
import { renderHours, tellsHours } from './hours.ts';
import { html, type Html, type Part } from './html.ts';
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

/** Ids that may become part of an address; others have no page of their own. */
export const CONTACT_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;

/** How a contact is shown. */
interface CardOptions {
  /** Level of its heading. */
  level: 2 | 3;
  /** Whether calling it is the one most useful thing on the page. */
  main: boolean;
  /** Subject of a mail; `null` leaves it to the writer. */
  subject: string | null;
}

/** A contact inside a topic: what for, call, write; hours and address open on demand. */
export function renderContactCard(page: Page, contact: Contact, options: CardOptions): Html {
  const { label, note } = contact;
  const heading = CONTACT_ID.test(contact.id)
    ? html`<a href="${linkTo(page, places.contact(page.language.tag, contact.id))}"
        >${showText(page, label)}</a
      >`
    : showText(page, label);
  return html` <div class="card">
    ${renderHeading(options.level, heading)}
    <p class="muted">${showName(page, contact.organisation.name)}</p>
    ${contact.personName && html`<p>${say(page, 'person')}: ${showName(page, contact.personName)}</p>`}
    ${note && html`<p>${showText(page, note)}</p>`} ${renderActions(page, contact, options)}
    ${contact.languages.length > 0 && html`<p class="muted">${say(page, 'adviceIn')}: ${nameLanguages(page, contact.languages)}</p>`}
    ${renderDetails(page, contact)}
  </div>`;
}

function renderHeading(level: CardOptions['level'], content: Part): Html {
  return level === 2 ? html`<h2>${content}</h2>` : html`<h3>${content}</h3>`;
}

/** Hours are long and open on demand; an address alone is not. */
function renderDetails(page: Page, contact: Contact): Html | null {
  const { address } = contact;
  if (!tellsHours(contact)) return address && renderAddress(page, address);
  return html` <details>
    <summary>${say(page, address ? 'hoursAndWay' : 'hoursHeading')}</summary>
    <div>${renderHours(page, contact)}${address && renderAddress(page, address)}</div>
  </details>`;
}

/** The ways to reach a contact, as buttons; what there is not is left out. */
export function renderActions(
  page: Page,
  contact: Contact,
  { main, subject }: Omit<CardOptions, 'level'>,
): Html {
  const { phone, email, appointmentUrl, formUrl } = contact;
  const query = subject === null ? '' : `?subject=${encodeURIComponent(subject)}`;
  return html`<ul class="actions">
    ${
      phone &&
      html`<li>
        <a class="button${main && ' filled'}" href="tel:${dial(phone)}"
          ><span class="unseen">${say(page, 'phone')} </span><bdi dir="ltr">${phone}</bdi></a
        >
      </li>`
    }
    ${
      email &&
      html`<li>
        <a class="button" href="mailto:${email}${query}"
          >${say(page, 'writeEmail')}<span class="printed"> <bdi dir="ltr">${email}</bdi></span></a
        >
      </li>`
    }
    ${appointmentUrl && html`<li>${showLink(appointmentUrl, say(page, 'bookAppointment'), html` class="button"`)}</li>`}
    ${formUrl && html`<li>${showLink(formUrl, say(page, 'writeForm'), html` class="button"`)}</li>`}
  </ul>`;
}

/** A phone number as a phone dials it. */
export function dial(phone: string): string {
  return phone.replace(/\(0\)/g, '').replace(/[^+0-9]/g, '');
}

function renderAddress(page: Page, address: Address): Html {
  const { street, postalCode, city, building, directions } = address;
  return html` <address lang="de" dir="ltr">
      ${street}${building && html`, ${showBuilding(building)}`}<br />${postalCode} ${city}
    </address>
    <p>
      <a href="${createMapUrl(address)}">${say(page, 'route')}</a><span class="muted"> (OpenStreetMap)</span>
    </p>
    ${directions && html`<p>${showText(page, directions)}</p>`} ${renderStepFree(page, address)}`;
}

/** Inside an address, which is German. */
function showBuilding(building: NonNullable<Address['building']>): Html {
  return html`<bdi>${readLocalized(building).text}</bdi>`;
}

const STEP_FREE = { yes: 'stepFreeYes', partly: 'stepFreePartly', no: 'stepFreeNo' } as const;

function renderStepFree(page: Page, { stepFree }: Address): Html | null {
  if (stepFree === 'unknown') return null;
  return html`<p>${say(page, 'stepFree')}: ${say(page, STEP_FREE[stepFree])}</p>`;
}

/** A map of the place; nothing is loaded from there before somebody follows the link. */
export function createMapUrl({ coordinates, street, postalCode, city }: Address): string {
  if (!coordinates) {
    const query = new URLSearchParams({ query: `${street}, ${postalCode} ${city}` });
    return `https://www.openstreetmap.org/search?${query}`;
  }
  const { lat, lng } = coordinates;
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=18/${lat}/${lng}`;
}

/** The content of a contact's own page. `topics` are those it helps with. */
export function renderContactArticle(page: Page, contact: Contact, topics: readonly CatalogTopic[]): Html {
  const { label, note, organisation, address, languages, email, phone, personName } = contact;
  const { text, language } = readLocalized(label);
  const facts: [Parameters<typeof say>[1], Part][] = [
    ['person', personName && showName(page, personName)],
    ['phone', phone && html`<a href="tel:${dial(phone)}" dir="ltr">${phone}</a>`],
    ['email', email && html`<a href="mailto:${email}" dir="ltr">${email}</a>`],
    ['adviceIn', languages.length > 0 && nameLanguages(page, languages)],
    ['address', address && renderAddress(page, address)],
    ['website', organisation.website && showLink(organisation.website, showName(page, organisation.name))],
  ];
  return html`
<article>
${renderWayBack(page, showName(page, organisation.name))}
<h1${markLanguage(page, language)}>${text}</h1>
${note && html`<p class="lead">${showText(page, note)}</p>`}
${renderActions(page, contact, { main: true, subject: null })}
${renderHours(page, contact)}
<dl class="facts wide">${facts.map(
    ([name, value]) =>
      value &&
      html`<div>
        <dt>${say(page, name)}</dt>
        <dd>${value}</dd>
      </div>`,
  )}</dl>
${
  topics.length > 0 &&
  html`<h2>${say(page, 'topicsOfContact')}</h2>
    <ul class="rows">
      ${topics.map((topic) => html`<li>${linkTopic(page, topic)}</li>`)}
    </ul>`
}
</article>`;
}

/** The way back to the overview, and where on it this page belongs. */
export function renderWayBack(page: Page, place: Part): Html {
  const overview = linkTo(page, places.overview(page.language.tag));
  return html`<p class="back">
    <a href="${overview}">${say(page, 'allTopics')}</a><span class="muted"> / ${place}</span>
  </p>`;
}

/** A link to a topic, with its language where that is not the reader's. */
export function linkTopic(page: Page, { slug, title, lang, dir }: CatalogTopic): Html {
  const { tag } = page.language;
  const language = { lang, dir };
  return html`<a href="${linkTo(page, places.topic(tag, slug))}">${showText(page, title, language)}</a>${
      lang !== tag && html` ${showLanguageTag(page, lang)}`
    }`;
}

/** Says that a text is in another language. German names itself, so that its readers know it at a glance. */
export function showLanguageTag(page: Page, lang: string): Html {
  if (lang === 'de') return html`<span class="tag" lang="de" dir="ltr">auf Deutsch</span>`;
  return html`<span class="tag">${say(page, 'textIn', { language: nameLanguages(page, [lang]) })}</span>`;
}

/** The contact for when nothing fits, at the end of every page. */
export function renderDesk(page: Page): Html | null {
  const { frontDesk } = page.language.start;
  if (!frontDesk) return null;
  const { label, organisation, address } = frontDesk;
  return html` <section class="desk" aria-labelledby="desk">
    <div>
      <h2 id="desk">${sayOwn(page, 'deskHeading')}</h2>
      <p>
        <strong>${showText(page, label)}</strong><br /><span class="muted"
          >${showName(page, organisation.name)}</span
        >
      </p>
      ${address && html`<p class="muted"><bdi lang="de" dir="ltr">${address.street}, ${address.postalCode} ${address.city}</bdi></p>`}
      ${CONTACT_ID.test(frontDesk.id) && html`<p><a href="${linkTo(page, places.contact(page.language.tag, frontDesk.id))}">${say(page, 'moreAboutContact')}</a></p>`}
    </div>
    ${renderActions(page, frontDesk, { main: false, subject: null })}
  </section>`;
}
