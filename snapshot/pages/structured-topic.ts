/** Topics for search engines, in the words of schema.org. */
import type {
  FAQPage,
  GovernmentService,
  Graph,
  Organization,
  Question,
  ServiceChannel,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { Contact, TopicFile } from '../../schemas/snapshot-format.ts';
import { addressOf, places, readLocalized, type Page } from './page.ts';
import { describeContactPoint, describeOrganisation, describePlace } from './structured-contact.ts';

/** A title that asks; of the scripts in use each has its own mark. */
const QUESTION = /[?؟？;]\s*$/;

/** What a topic's page says: the page, the service it explains, and whom to ask. */
export function describeTopicPage(page: Page, topic: TopicFile): Graph {
  const address = addressOf(page, places.topic(topic.lang, topic.slug));
  return {
    '@context': 'https://schema.org',
    '@graph': [describePage(page, topic, address), describeService(page, topic, address)],
  };
}

function describePage(page: Page, topic: TopicFile, address: string): WebPage | FAQPage {
  const { translation, lang, reviewedAt, reviewedBy, slug } = topic;
  const name = topic.title;
  const source = addressOf(page, places.topic(page.site.sourceLanguage, slug));
  const common = {
    '@id': address,
    url: address,
    name,
    description: topic.shortAnswer,
    inLanguage: lang,
    ...(reviewedAt && { lastReviewed: reviewedAt }),
    ...(reviewedBy && { reviewedBy: { '@type': 'Organization', name: reviewedBy } satisfies Organization }),
    ...(translation && { translationOfWork: { '@id': source } }),
    isPartOf: describeSite(page),
  };
  // The page asks its title and answers it in the next paragraph; a title that only names does not ask.
  if (!QUESTION.test(name))
    return { '@type': 'WebPage', ...common, mainEntity: { '@id': `${address}#thema` } };
  const mainEntity: Question = {
    '@type': 'Question',
    name,
    acceptedAnswer: { '@type': 'Answer', text: topic.shortAnswer },
  };
  return { '@type': 'FAQPage', ...common, about: { '@id': `${address}#thema` }, mainEntity };
}

/** The pages as a whole. */
export function describeSite(page: Page): WebSite {
  const { sender } = page.language.start;
  const address = addressOf(page, places.overview(page.language.tag));
  return {
    '@type': 'WebSite',
    '@id': address,
    url: address,
    name: readLocalized(sender.long || sender.short).text,
  };
}

function describeService(page: Page, topic: TopicFile, address: string): GovernmentService {
  const { start, contacts: all } = page.language;
  const contacts = topic.contacts.flatMap((id) => all[id] ?? []);
  const area = start.categories.find(({ slug }) => slug === topic.category);
  const audience = start.audiences
    .filter(({ slug }) => topic.audiences.includes(slug))
    .map(({ label }) => ({ '@type': 'Audience' as const, audienceType: readLocalized(label).text }));
  const channels = [...contacts.map((contact) => describeChannel(page, contact)), ...describeForms(topic)];
  return {
    '@type': 'GovernmentService',
    '@id': `${address}#thema`,
    name: topic.title,
    description: topic.shortAnswer,
    url: address,
    provider: listProviders(topic, contacts, page),
    ...(area && { serviceType: readLocalized(area.label).text }),
    ...(audience.length > 0 && { audience }),
    ...(channels.length > 0 && { availableChannel: channels }),
  };
}

/** Who is in charge; where nobody is named, who advises; last the sender. */
function listProviders(topic: TopicFile, contacts: readonly Contact[], page: Page): Organization[] {
  const { sender } = page.language.start;
  const offices = topic.competentBodies.map(({ name, href }): Organization => ({
    '@type': 'GovernmentOrganization',
    name,
    ...(href && { url: href }),
  }));
  if (offices.length > 0) return offices;
  const advisers = new Map(
    contacts.map((contact) => [contact.organisation.name, describeOrganisation(contact)]),
  );
  if (advisers.size > 0) return [...advisers.values()];
  return [{ '@type': 'Organization', name: readLocalized(sender.long || sender.short).text }];
}

function describeChannel(page: Page, contact: Contact): ServiceChannel {
  const serviceUrl = contact.appointmentUrl ?? contact.formUrl;
  const serviceLocation = describePlace(page, contact);
  return {
    '@type': 'ServiceChannel',
    name: readLocalized(contact.label).text,
    servicePhone: describeContactPoint(page, contact),
    ...(serviceUrl && { serviceUrl }),
    ...(serviceLocation && { serviceLocation }),
    ...(contact.languages.length > 0 && { availableLanguage: contact.languages }),
  };
}

/** Forms and online services among the links of the steps. */
function describeForms({ steps }: TopicFile): ServiceChannel[] {
  const links = steps.flatMap((step) => step.links);
  return links
    .filter(({ kind, href }) => (kind === 'form' || kind === 'online') && /^https?:/.test(href))
    .map(({ text, href }) => ({ '@type': 'ServiceChannel', name: text, serviceUrl: href }));
}
