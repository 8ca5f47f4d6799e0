/** Turns the settings of partners' pages into documents of the schema. Pure, like `documents.ts`. */
import type { PartnerEmbed } from '../schemas/types.ts';
import { createReference, createReferences, withoutUndefined } from './document-parts.ts';
import type { AudienceSlug, CategorySlug, LanguageTag } from './sources.ts';

/** How the box is set up on the pages of one partner; slugs and short names instead of references. */
export interface PartnerSource {
  slug: string;
  name: string;
  organisation: string;
  /** Scheme and host, nothing behind; at least one. */
  allowedOrigins: string[];
  /** Empty: all public ones. */
  languages: LanguageTag[];
  /** One of `languages`. Default: the language of the partner's page. */
  startLanguage?: LanguageTag;
  audience?: AudienceSlug;
  filters: ('audience' | 'pathway')[];
  /** Empty: all. */
  categories: CategorySlug[];
  hiddenTopics: string[];
  preferredContacts: string[];
  theme: Omit<NonNullable<PartnerEmbed['theme']>, '_type'>;
  /** 2 to 6. */
  headingLevel: NonNullable<PartnerEmbed['headingLevel']>;
  reviewNote?: string;
}

/** The settings of one partner's pages, active. */
export function createPartnerEmbed(
  source: PartnerSource,
): Omit<PartnerEmbed, '_createdAt' | '_updatedAt' | '_rev'> {
  return withoutUndefined({
    _id: `partner-${source.slug}`,
    _type: 'partnerEmbed' as const,
    name: source.name,
    slug: { _type: 'slug' as const, current: source.slug },
    organisation: createReference('organisation', source.organisation),
    allowedOrigins: source.allowedOrigins,
    active: true,
    languages: source.languages,
    startLanguage: source.startLanguage,
    audience: source.audience === undefined ? undefined : createReference('audience', source.audience),
    filters: source.filters,
    categories: createReferences('category', source.categories),
    hiddenTopics: createReferences('topic', source.hiddenTopics).map((topic) => ({ ...topic, _weak: true })),
    preferredContacts: createReferences('contact', source.preferredContacts),
    theme: { _type: 'embedTheme' as const, ...source.theme },
    headingLevel: source.headingLevel,
    reviewNote: source.reviewNote,
  });
}
