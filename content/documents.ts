/**
 * Turns seed sources into documents of the schema. Pure: the same sources give the same documents,
 * ids and keys included, so that seeding twice cannot create anything twice.
 */
import type {
  ActionLink,
  Announcement,
  Audience,
  Category,
  Contact,
  GlossaryTerm,
  Location,
  Organisation,
  PartnerEmbed,
  Pathway,
  RichText,
  Settings,
  Step,
  StepTranslation,
  Topic,
  TopicTranslation,
} from '../schemas/types.ts';
import { DEFAULT_HOLIDAY_REGION, DETAIL_KINDS } from '../schemas/vocabulary.ts';
import {
  createReference,
  createReferences,
  createString,
  createText,
  withoutUndefined,
} from './document-parts.ts';
import { richText } from './portable-text.ts';
import type { settings as settingsSource } from './settings.ts';
import type {
  AnnouncementSource,
  ContactSource,
  DetailsSource,
  GlossarySource,
  LinkSource,
  LocationSource,
  OrganisationSource,
  StepSource,
  StepTranslationSource,
  TaxonomySource,
  TopicSource,
  TopicTranslationSource,
} from './sources.ts';

/** A document before the Content Lake has given it times and a revision. */
export type Seed<Document> = Omit<Document, '_createdAt' | '_updatedAt' | '_rev'>;

/** Any document of the seed. */
export type SeedDocument =
  | Seed<Topic>
  | Seed<TopicTranslation>
  | Seed<Contact>
  | Seed<Organisation>
  | Seed<Location>
  | Seed<Category>
  | Seed<Audience>
  | Seed<Pathway>
  | Seed<GlossaryTerm>
  | Seed<Announcement>
  | Seed<PartnerEmbed>
  | Seed<Settings>;

/** Day on which contacts and places were last compared with public sources. */
const CONTACTS_REVIEWED_AT = '2026-11-22';

/** The German original of a topic. */
export function createTopic(source: TopicSource): Seed<Topic> {
  return withoutUndefined({
    _id: `topic-${source.slug}`,
    _type: 'topic',
    title: source.title,
    slug: { _type: 'slug', current: source.slug },
    shortAnswer: source.shortAnswer,
    body: createRichText(source.body),
    steps: source.steps.map(createStep),
    contacts: createReferences('contact', source.contacts),
    roundTable: source.roundTable ?? false,
    ...createDetails(source),
    legalBasis: source.legalBasis.map((norm, index) => ({
      _key: `norm${index}`,
      _type: 'legalReference',
      ...norm,
    })),
    competentBody: createReferences('organisation', source.competentBody ?? []),
    furtherLinks: createLinks(source.furtherLinks),
    category: createReference('category', source.category),
    audiences: createReferences('audience', source.audiences),
    pathways: createReferences('pathway', source.pathways),
    related: createReferences('topic', source.related).map((link) => ({ ...link, _weak: true })),
    leikaKey: source.leikaKey,
    questions: source.questions,
    keywords: source.keywords,
    boost: source.boost ?? 0,
    responsible: createReference('organisation', source.responsible),
    reviewedAt: source.reviewedAt,
    reviewEveryMonths: source.reviewEveryMonths ?? 6,
    reviewNote: source.reviewNote,
  });
}

/** A topic in another language; nobody has reviewed it, so it carries no review date. */
export function createTopicTranslation(source: TopicTranslationSource): Seed<TopicTranslation> {
  const topicId = `topic-${source.topic}`;
  return withoutUndefined({
    _id: `${topicId}__${source.language}`,
    _type: 'topicTranslation',
    topic: createReference('topic', source.topic),
    language: source.language,
    title: source.title,
    shortAnswer: source.shortAnswer,
    body: createRichText(source.body),
    steps: source.steps.map(createStepTranslation),
    ...createDetails(source),
    questions: source.questions,
    keywords: source.keywords,
    origin: source.origin,
    inProgress: false,
  });
}

/** An office or a team. */
export function createContact(source: ContactSource): Seed<Contact> {
  return withoutUndefined({
    _id: `contact-${source.slug}`,
    _type: 'contact',
    name: source.name,
    kind: 'team',
    label: createString(source.label),
    organisation: createReference('organisation', source.organisation),
    location: source.location === undefined ? undefined : createReference('location', source.location),
    phone: source.phone,
    email: source.email,
    appointmentUrl: source.appointmentUrl,
    formUrl: source.formUrl,
    languages: source.languages,
    hoursMode: source.hoursMode,
    note: createText(source.note),
    audiences: createReferences('audience', source.audiences),
    pathways: createReferences('pathway', source.pathways),
    categories: createReferences('category', source.categories),
    active: true,
    responsible: createReference('organisation', 'fiz-leipzig'),
    reviewedAt: CONTACTS_REVIEWED_AT,
    reviewEveryMonths: 3,
  });
}

/** Who stands behind contacts and decisions. */
export function createOrganisation(source: OrganisationSource): Seed<Organisation> {
  return withoutUndefined({
    _id: `organisation-${source.slug}`,
    _type: 'organisation',
    name: source.name,
    shortName: source.shortName,
    role: source.role,
    parent: source.parent === undefined ? undefined : createReference('organisation', source.parent),
    description: createText(source.description),
    website: source.website,
  });
}

/** A house one can go to. */
export function createLocation(source: LocationSource): Seed<Location> {
  return withoutUndefined({
    _id: `location-${source.slug}`,
    _type: 'location',
    name: source.name,
    organisation: createReference('organisation', source.organisation),
    street: source.street,
    postalCode: source.postalCode,
    city: 'Leipzig',
    building: createString(source.building),
    stepFree: 'unknown',
    temporarilyClosed: false,
    reviewedAt: CONTACTS_REVIEWED_AT,
    reviewEveryMonths: 6,
  });
}

/** A subject area; its place in the list is its order. */
export function createCategory(source: TaxonomySource<string>, index: number): Seed<Category> {
  return { _id: `category-${source.slug}`, _type: 'category', ...createTaxonomy(source, index) };
}

/** An audience; its place in the list is its order. */
export function createAudience(source: TaxonomySource<string>, index: number): Seed<Audience> {
  return { _id: `audience-${source.slug}`, _type: 'audience', ...createTaxonomy(source, index) };
}

/** A pathway; its place in the list is its order. */
export function createPathway(source: TaxonomySource<string>, index: number): Seed<Pathway> {
  return withoutUndefined({
    _id: `pathway-${source.slug}`,
    _type: 'pathway',
    ...createTaxonomy(source, index),
    legalFrame: createString(source.legalFrame),
  });
}

/** The settings; all seeded languages are public. */
export function createSettings(source: typeof settingsSource): Seed<Settings> {
  return {
    _id: 'settings',
    _type: 'settings',
    senderShort: createString(source.senderShort),
    senderLong: createString(source.senderLong),
    languages: source.languages.map((language) => ({
      _key: language.code,
      _type: 'languageSetting',
      public: true,
      ...language,
    })),
    fallbackContact: createReference('contact', source.fallbackContact),
    notice: createString(source.notice),
    legalLinks: [],
    holidayRegion: DEFAULT_HOLIDAY_REGION,
    secondPerson: false,
    insightsEnabled: false,
    insightsRetentionDays: 365,
  };
}

/** A word of the offices, what it means and what else people say for it. */
export function createGlossaryTerm(source: GlossarySource): Seed<GlossaryTerm> {
  return {
    _id: `glossary-${source.slug}`,
    _type: 'glossaryTerm',
    term: createString(source.term),
    explanation: createText(source.explanation),
    synonyms: source.synonyms.map((set) => ({
      _key: `${set.language}-${set.mode}`,
      _type: 'synonymSet',
      ...set,
    })),
    doNotTranslate: source.doNotTranslate ?? false,
    topics: createReferences('topic', source.topics).map((topic) => ({ ...topic, _weak: true })),
  };
}

/** News that the box shows for a while. */
export function createAnnouncement(source: AnnouncementSource): Seed<Announcement> {
  return withoutUndefined({
    _id: `announcement-${source.slug}`,
    _type: 'announcement',
    text: createString(source.text),
    urgency: source.urgency,
    showFrom: source.showFrom,
    showUntil: source.showUntil,
    link: source.link?.href,
    linkText: createString(source.link?.text),
    audiences: createReferences('audience', source.audiences),
  });
}

function createTaxonomy(source: TaxonomySource<string>, index: number) {
  return {
    // The notation of LexoRank, which the Studio's drag and drop continues.
    orderRank: `0|${index + 1}00000:`,
    name: source.name,
    slug: { _type: 'slug' as const, current: source.slug },
    label: createString(source.label),
    description: createText(source.description),
  };
}

function createStep(source: StepSource): Step & { _key: string } {
  return withoutUndefined({
    _key: source.id,
    _type: 'step',
    stepId: source.id,
    title: source.title,
    body: createRichText(source.body),
    logic: source.logic ?? 'then',
    optional: source.optional ?? false,
    actor: source.actor,
    duration: source.duration,
    cost: source.cost,
    links: createLinks(source.links ?? []),
    contacts: createReferences('contact', source.contacts ?? []),
  });
}

function createStepTranslation(source: StepTranslationSource): StepTranslation & { _key: string } {
  return withoutUndefined({
    _key: source.id,
    _type: 'stepTranslation',
    stepId: source.id,
    title: source.title,
    body: createRichText(source.body),
    duration: source.duration,
    cost: source.cost,
    linkLabels: source.linkLabels,
  });
}

function createDetails(source: DetailsSource): Pick<Topic, (typeof DETAIL_KINDS)[number]> {
  const details: Pick<Topic, (typeof DETAIL_KINDS)[number]> = {};
  for (const name of DETAIL_KINDS) {
    const text = createRichText(source[name]);
    if (text) details[name] = text;
  }
  return details;
}

function createRichText(source: string | undefined): RichText | undefined {
  return source === undefined ? undefined : richText(source);
}

function createLinks(sources: LinkSource[]): (ActionLink & { _key: string })[] {
  return sources.map((link, index) => ({
    _key: `link${index}`,
    _type: 'actionLink',
    language: 'de',
    ...link,
  }));
}
