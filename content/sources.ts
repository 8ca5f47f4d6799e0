/**
 * The shape in which seed content is written: plain strings, short names instead of references, and
 * `RichSource` for formatted text. `documents.ts` turns it into documents of the schema.
 */

import type { TopicTranslation } from '../schemas/types.ts';

/** A language the product knows. */
export type LanguageTag = TopicTranslation['language'];

/** Formatted text in the notation of `portable-text.ts`. */
export type RichSource = string;

/** Slugs of the three audiences. */
export type AudienceSlug = 'employer' | 'newcomer' | 'actor';

/** Slugs of the three pathways. */
export type PathwaySlug = 'eu' | 'third' | 'humanitarian';

/** Slugs of the subject areas. */
export type CategorySlug =
  'aufenthalt' | 'sprache' | 'anerkennung' | 'qualifizierung' | 'arbeit' | 'ankommen' | 'fiz';

/** One short text in German, and in the other public languages where it exists. */
export interface Localized {
  de: string;
  en?: string;
  ar?: string;
  uk?: string;
  'de-simple'?: string;
}

/** A link that leads to an action or to official information. */
export interface LinkSource {
  kind: 'form' | 'online' | 'appointment' | 'info' | 'file';
  text: string;
  href: string;
  /** Language tag of the target page. Default: `de`. */
  language?: LanguageTag;
}

/** One step on the way; `id` stays the same in all languages and for ever. */
export interface StepSource {
  id: string;
  title: string;
  body?: RichSource;
  /** How the step joins the one before. Default: `then`. */
  logic?: 'then' | 'parallel' | 'or';
  optional?: boolean;
  actor: 'employer' | 'newcomer' | 'both' | 'authority';
  duration?: string;
  cost?: string;
  links?: LinkSource[];
  /** Short names of contacts, at most four. */
  contacts?: string[];
}

/** The eight optional details of a topic. */
export interface DetailsSource {
  requirements?: RichSource;
  documents?: RichSource;
  costs?: RichSource;
  deadlines?: RichSource;
  processingTime?: RichSource;
  procedure?: RichSource;
  appeal?: RichSource;
  hints?: RichSource;
}

/** A topic in German, the original of all its translations. */
export interface TopicSource extends DetailsSource {
  slug: string;
  title: string;
  /** At most 350 characters: it must answer the question on its own. */
  shortAnswer: string;
  body?: RichSource;
  steps: StepSource[];
  contacts: string[];
  roundTable?: boolean;
  legalBasis: { label: string; href: string }[];
  competentBody?: string[];
  furtherLinks: LinkSource[];
  category: CategorySlug;
  audiences: AudienceSlug[];
  pathways: PathwaySlug[];
  related: string[];
  leikaKey?: string;
  /** As people type it, mistakes of form included. */
  questions: string[];
  /** Everyday synonyms that the text itself does not use. */
  keywords: string[];
  boost?: 0 | 1 | 2 | 3;
  responsible: string;
  /** ISO date of the last check against the sources. */
  reviewedAt: string;
  /** Default: 6. */
  reviewEveryMonths?: number;
  /** Internal: what the next check has to look at. */
  reviewNote?: string;
}

/** The texts of one step in another language; everything else comes from the original. */
export interface StepTranslationSource {
  id: string;
  title: string;
  body?: RichSource;
  duration?: string;
  cost?: string;
  /** Texts of the step's links, in the order of the original. */
  linkLabels?: string[];
}

/** A topic in another language. */
export interface TopicTranslationSource extends DetailsSource {
  topic: string;
  language: LanguageTag;
  title: string;
  shortAnswer: string;
  body?: RichSource;
  steps: StepTranslationSource[];
  questions: string[];
  keywords: string[];
  origin: 'human' | 'machineReviewed' | 'machine';
  /** German texts as they were when it was translated, where they have changed since: it is outdated. */
  madeFrom?: Partial<Pick<TopicSource, 'title' | 'shortAnswer' | 'body'>>;
}

/** An office or team; the seed names no persons, because their consent is not ours to assume. */
export interface ContactSource {
  slug: string;
  name: string;
  label: Localized;
  organisation: string;
  location?: string;
  /** International format. */
  phone?: string;
  email?: string;
  appointmentUrl?: string;
  formUrl?: string;
  languages: LanguageTag[];
  hoursMode: 'location' | 'own' | 'appointment';
  note?: Localized;
  audiences: AudienceSlug[];
  pathways: PathwaySlug[];
  categories: CategorySlug[];
}

/** Who stands behind a contact or a decision. */
export interface OrganisationSource {
  slug: string;
  name: string;
  shortName: string;
  role: 'carrier' | 'network' | 'authority' | 'advice';
  parent?: string;
  description: Localized;
  /** Missing where the organisation is an invented example. */
  website?: string;
}

/** A house one can go to. */
export interface LocationSource {
  slug: string;
  name: string;
  organisation: string;
  street: string;
  postalCode: string;
  building?: Localized;
}

/** A subject area, an audience or a pathway. */
export interface TaxonomySource<Slug extends string> {
  slug: Slug;
  name: string;
  label: Localized;
  description: Localized;
  /** Pathways only: the law that applies. */
  legalFrame?: Localized;
}

/** A word of the offices: explained, found by other words, and kept or translated. */
export interface GlossarySource {
  slug: string;
  term: Localized;
  /** One or two sentences without further technical terms. */
  explanation: Localized;
  /** At most one set for each language and mode. */
  synonyms: { language: LanguageTag; mode: 'same' | 'leadsHere'; words: string[] }[];
  /** The German word stays in every language. Default: `false`. */
  doNotTranslate?: boolean;
  /** Slugs of the topics that help, the best one first; at most six. */
  topics: string[];
}

/** News with a beginning and an end. */
export interface AnnouncementSource {
  slug: string;
  text: Localized;
  urgency: 'info' | 'important';
  /** ISO instant. */
  showFrom: string;
  /** ISO instant, later than `showFrom`. */
  showUntil: string;
  link?: { href: string; text: Localized };
  /** Empty: for everyone. */
  audiences: AudienceSlug[];
}
