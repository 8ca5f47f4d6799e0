/** All pages of a site, one after the other: a large one is never whole in memory. */
import type { CatalogTopic, Contact, TopicFile } from '../../schemas/snapshot-format.ts';
import { CONTACT_ID, renderContactArticle } from './contact.ts';
import { renderPage, type PageParts } from './layout.ts';
import { renderLanguageChoice, renderMissing, renderOverview } from './overview.ts';
import { places, readLocalized, type Page } from './page.ts';
import type { PageLanguage, Site } from './site.ts';
import { renderSitemapIndex, renderSitemap } from './sitemap.ts';
import { describeContactPage } from './structured-contact.ts';
import { describeSite, describeTopicPage } from './structured-topic.ts';
import { hasTerms, renderTerms } from './terms.ts';
import { renderTopicArticle } from './topic.ts';

/** A finished file of the folder with the pages. */
export interface PageFile {
  /** Path below the folder, with slashes. */
  path: string;
  /** Changes whenever the content does, and is cheaper to make; `null` where only the content itself tells. */
  source: string | null;
  render(): string;
}

/** Makes the pages of all languages, the choice of a language, and, where the public address is known, sitemaps. */
export function* listPages(site: Site): Generator<PageFile> {
  const { rootUrl } = site;
  for (const language of site.languages) {
    const counted: string[] = [];
    for (const { counts, ...page } of listPagesOf(site, language)) {
      yield page;
      if (counts) counted.push(page.path.replace(/(^|\/)index\.html$/, '$1'));
    }
    if (rootUrl !== null)
      yield describeFile(`sitemap-${language.tag}.xml`, () => renderSitemap(rootUrl, counted));
  }
  const source = site.languages.find(({ tag }) => tag === site.sourceLanguage) ?? site.languages[0];
  if (source) yield describeFile('index.html', () => renderPage(...chooseLanguage(site, source)));
  if (rootUrl !== null) yield describeFile('sitemap.xml', () => renderSitemapIndex(site));
}

function describeFile(path: string, render: () => string): PageFile {
  return { path, source: null, render };
}

/** A page and whether search engines shall know it: not what is the same text as in another language. */
type ListedPage = PageFile & { counts: boolean };

function* listPagesOf(site: Site, language: PageLanguage): Generator<ListedPage> {
  const { tag, catalog, contacts } = language;
  const helpedBy = new Map<string, CatalogTopic[]>();
  for (const entry of catalog.topics) {
    const topic = site.readTopic(entry.file);
    const ids = new Set([...topic.contacts, ...topic.steps.flatMap((step) => step.contacts)]);
    for (const id of ids) helpedBy.set(id, [...(helpedBy.get(id) ?? []), entry]);
    yield listTopic(site, language, { topic, file: entry.file });
  }
  for (const contact of Object.values(contacts)) {
    if (CONTACT_ID.test(contact.id))
      yield listContact(site, language, { contact, topics: helpedBy.get(contact.id) ?? [] });
  }
  yield listStart(site, language);
  if (hasTerms(language)) yield listGlossary(site, language);
  for (const path of [places.missing(tag), places.contact(tag, '_404')]) {
    yield {
      ...describeFile(path, () => renderPage(...describeMissing(site, language, path))),
      counts: false,
    };
  }
}

interface TopicOnPage {
  topic: TopicFile;
  /** Its name, which changes with its content. */
  file: string;
}

function listTopic(site: Site, language: PageLanguage, { topic, file }: TopicOnPage): ListedPage {
  const { slug, title, lang } = topic;
  const placeIn = (tag: string) => places.topic(tag, slug);
  const path = placeIn(language.tag);
  const page: Page = { site, language, path };
  const counts = lang === language.tag;
  const render = () =>
    renderPage(page, {
      title,
      description: topic.shortAnswer,
      content: renderTopicArticle(page, topic),
      placeIn,
      canonical: placeIn(lang),
      alternates: counts ? topic.languages : [],
      fallback: counts ? placeIn(site.sourceLanguage) : null,
      data: describeTopicPage(page, topic),
      listed: true,
      withDesk: true,
    });
  return { path, source: `${file} ${language.surroundings}`, render, counts };
}

interface ContactOnPage {
  contact: Contact;
  topics: readonly CatalogTopic[];
}

function listContact(site: Site, language: PageLanguage, { contact, topics }: ContactOnPage): ListedPage {
  const placeIn = (tag: string) => places.contact(tag, contact.id);
  const place = placeIn(language.tag);
  const page: Page = { site, language, path: place };
  const title = readLocalized(contact.label).text;
  const render = () =>
    renderPage(page, {
      title,
      description: [title, contact.organisation.name, contact.phone].filter((text) => text).join(' · '),
      content: renderContactArticle(page, contact, topics),
      ...describeEverywhere(page, placeIn),
      fallback: placeIn(site.sourceLanguage),
      data: describeContactPage(page, contact),
      withDesk: language.start.frontDesk?.id !== contact.id,
    });
  return { ...describeFile(place, render), counts: true };
}

function listStart(site: Site, language: PageLanguage): ListedPage {
  const { tag, start } = language;
  const place = places.overview(tag);
  const page: Page = { site, language, path: place };
  const { long, short } = start.sender;
  const render = () =>
    renderPage(page, {
      title: readLocalized(long || short).text,
      description: [long, short, start.notice ?? '']
        .map((text) => readLocalized(text).text)
        .filter((text) => text)
        .join(' · '),
      content: renderOverview(page),
      ...describeEverywhere(page, places.overview),
      fallback: '',
      data: { '@context': 'https://schema.org', ...describeSite(page) },
      withDesk: false,
    });
  return { ...describeFile(`${place}index.html`, render), counts: true };
}

function listGlossary(site: Site, language: PageLanguage): ListedPage {
  const place = places.terms(language.tag);
  const page: Page = { site, language, path: place };
  const title = language.words.words.terms;
  const terms = (language.catalog.terms ?? []).map(({ term }) => readLocalized(term).text);
  const render = () =>
    renderPage(page, {
      title,
      description: `${title}: ${terms.join(', ')}`,
      content: renderTerms(page),
      ...describeEverywhere(page, places.terms),
      fallback: places.terms(site.sourceLanguage),
      data: null,
      withDesk: true,
    });
  return { ...describeFile(`${place}index.html`, render), counts: true };
}

/** Of a page that exists in every language. */
function describeEverywhere({ site, language }: Page, placeIn: (tag: string) => string) {
  return {
    placeIn,
    canonical: placeIn(language.tag),
    alternates: site.languages.map(({ tag }) => tag),
    listed: true,
  };
}

function chooseLanguage(site: Site, language: PageLanguage): [Page, PageParts] {
  const page: Page = { site, language, path: '' };
  const { long, short } = language.start.sender;
  const title = readLocalized(long || short).text;
  return [
    page,
    {
      title,
      description: title,
      content: renderLanguageChoice(page),
      ...describeEverywhere(page, places.overview),
      canonical: '',
      fallback: '',
      data: null,
      withDesk: true,
    },
  ];
}

function describeMissing(site: Site, language: PageLanguage, path: string): [Page, PageParts] {
  const page: Page = { site, language, path };
  return [
    page,
    {
      title: language.words.words.missingHeading,
      description: language.words.words.missingText,
      content: renderMissing(page),
      ...describeEverywhere(page, places.overview),
      fallback: null,
      data: null,
      listed: false,
      withDesk: true,
    },
  ];
}
