/**
 * Everything the snapshot reads, in one query: one answer is one consistent state of the dataset.
 *
 * Projections name every field on purpose. What is not named here cannot leave the dataset; internal
 * names, review notes and the mail addresses of reviewers are never named. Which documents are seen,
 * published ones or drafts, is decided by the perspective of the client that asks.
 */
import { DETAIL_KINDS, SETTINGS_ID, UI_TEXTS, UI_TEXTS_ID } from '../schemas/vocabulary.ts';

/** Document types the snapshot is made of; a change of any of them can change the snapshot. */
export const SNAPSHOT_TYPES = [
  'settings',
  'topic',
  'topicTranslation',
  'contact',
  'organisation',
  'location',
  'category',
  'audience',
  'pathway',
  'glossaryTerm',
  'announcement',
  'partnerEmbed',
  'uiTexts',
] as const;

const BY_LANGUAGE = '[]{language, value}';
const RICH_TEXT = `[]{
  _type, _key, style, listItem, level,
  children[]{_type, _key, text, marks},
  markDefs[]{_type, _key, href, "topic": topic._ref}
}`;
const LINKS = '[]{kind, text, href, language}';
const DETAILS = DETAIL_KINDS.map((kind) => `${kind}${RICH_TEXT}`).join(', ');
const SLOTS = 'slots[]{from, to, kind}';
const HOURS = `openingHours{
  week[]{day, ${SLOTS}}, appointmentOnly, closedOnHolidays,
  exceptions[]{from, to, closed, ${SLOTS}, reason${BY_LANGUAGE}}, note${BY_LANGUAGE}
}`;
const CHOICE = `_id, _updatedAt, orderRank, "slug": slug.current, label${BY_LANGUAGE}`;

const SETTINGS = `*[_type == "settings" && _id == "${SETTINGS_ID}"][0]{
  _updatedAt,
  senderShort${BY_LANGUAGE}, senderLong${BY_LANGUAGE}, notice${BY_LANGUAGE},
  languages[]{code, nativeName, rtl, public, fallback},
  "fallbackContact": fallbackContact._ref,
  legalLinks[]{label${BY_LANGUAGE}, href},
  holidayRegion, extraHolidays[]{date, name${BY_LANGUAGE}}, insightsEnabled
}`;

const TOPICS = `*[_type == "topic"]{
  _id, _updatedAt, title, "slug": slug.current, shortAnswer, body${RICH_TEXT},
  steps[]{
    stepId, title, body${RICH_TEXT}, logic, optional, actor, duration, cost,
    links${LINKS}, "contacts": contacts[]._ref
  },
  "contacts": contacts[]._ref, roundTable, ${DETAILS},
  legalBasis[]{label, href}, "competentBody": competentBody[]._ref, furtherLinks${LINKS},
  "category": category._ref, "audiences": audiences[]._ref, "pathways": pathways[]._ref,
  "related": related[]._ref, questions, keywords, boost,
  "responsible": responsible._ref, reviewedAt, sourceHash
}`;

const TRANSLATIONS = `*[_type == "topicTranslation"]{
  _id, _updatedAt, "topic": topic._ref, language, title, shortAnswer, body${RICH_TEXT},
  steps[]{stepId, title, body${RICH_TEXT}, duration, cost, linkLabels},
  ${DETAILS}, questions, keywords, sourceHash, origin, reviewedBy
}`;

/** The name of a person leaves the dataset only with that person's consent. */
const CONTACTS = `*[_type == "contact"]{
  _id, _updatedAt, label${BY_LANGUAGE}, note${BY_LANGUAGE},
  "personName": select(kind == "person" && consent == true => personName, null),
  "organisation": organisation._ref, "location": location._ref,
  phone, email, appointmentUrl, formUrl, languages, hoursMode, ${HOURS},
  "audiences": audiences[]._ref, "pathways": pathways[]._ref, "categories": categories[]._ref,
  "active": coalesce(active, true), "replacedBy": replacedBy._ref
}`;

const ORGANISATIONS = '*[_type == "organisation"]{_id, _updatedAt, name, shortName, website}';

const LOCATIONS = `*[_type == "location"]{
  _id, _updatedAt, street, postalCode, city, building${BY_LANGUAGE}, directions${BY_LANGUAGE},
  coordinates{lat, lng}, stepFree, ${HOURS}, temporarilyClosed
}`;

const TERMS = `*[_type == "glossaryTerm"]{
  _id, _updatedAt, term${BY_LANGUAGE}, explanation${BY_LANGUAGE},
  synonyms[]{language, mode, words}, "topics": topics[]._ref
}`;

const ANNOUNCEMENTS = `*[_type == "announcement"]{
  _id, _updatedAt, text${BY_LANGUAGE}, urgency, showFrom, showUntil, link, linkText${BY_LANGUAGE},
  "partners": partners[]._ref, "audiences": audiences[]._ref
}`;

/** Where a partner may show the box is between the partner and us; so are internal name and notes. */
const EMBEDS = `*[_type == "partnerEmbed"]{
  _id, _updatedAt, "slug": slug.current, "active": coalesce(active, true), languages, startLanguage,
  "audience": audience._ref, filters, "categories": categories[]._ref,
  "hiddenTopics": hiddenTopics[]._ref, "preferredContacts": preferredContacts[]._ref,
  theme{preset, scheme, accent, accentDark, corners, density}, headingLevel
}`;

const WORDS_OF_THE_BOX = `*[_type == "uiTexts" && _id == "${UI_TEXTS_ID}"][0]{
  _updatedAt, ${UI_TEXTS.map(({ value }) => value + BY_LANGUAGE).join(', ')}
}`;

/** The whole public content; its answer is the input of `parseContent`. Takes no parameters. */
export const CONTENT_QUERY = `{
  "settings": ${SETTINGS},
  "topics": ${TOPICS},
  "translations": ${TRANSLATIONS},
  "contacts": ${CONTACTS},
  "organisations": ${ORGANISATIONS},
  "locations": ${LOCATIONS},
  "categories": *[_type == "category"]{${CHOICE}},
  "audiences": *[_type == "audience"]{${CHOICE}},
  "pathways": *[_type == "pathway"]{${CHOICE}},
  "terms": ${TERMS},
  "announcements": ${ANNOUNCEMENTS},
  "embeds": ${EMBEDS},
  "uiTexts": ${WORDS_OF_THE_BOX}
}`;
