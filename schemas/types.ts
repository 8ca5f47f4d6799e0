/**
 * Types of the published documents, written from the schema by `npm run types`. Do not edit: change
 * the type in `schemas/` and run the command again. A field is optional here unless the schema
 * requires it; a draft may lack any of them.
 */

export declare const internalGroqTypeReferenceTo: unique symbol;

export type InternationalizedArrayTextValue = {
  _type: 'internationalizedArrayTextValue';
  language: string;
  value?: string;
};

export type InternationalizedArrayText = Array<
  {
    _key: string;
  } & InternationalizedArrayTextValue
>;

export type InternationalizedArrayStringValue = {
  _type: 'internationalizedArrayStringValue';
  language: string;
  value?: string;
};

export type InternationalizedArrayString = Array<
  {
    _key: string;
  } & InternationalizedArrayStringValue
>;

export type TopicReference = {
  _ref: string;
  _type: 'reference';
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: 'topic';
};

export type RichText = Array<{
  children?: Array<{
    marks?: Array<string>;
    text?: string;
    _type: 'span';
    _key: string;
  }>;
  style?: 'normal' | 'h3';
  listItem?: 'bullet' | 'number';
  markDefs?: Array<
    | {
        href: string;
        _type: 'link';
        _key: string;
      }
    | {
        topic: TopicReference;
        _type: 'topicLink';
        _key: string;
      }
  >;
  level?: number;
  _type: 'block';
  _key: string;
}>;

export type SourcePart = {
  _type: 'sourcePart';
  path?: string;
  text?: string;
};

export type LinkEntry = {
  _type: 'linkEntry';
  url?: string;
  status?: 'ok' | 'missing' | 'uncertain' | 'moved';
  httpStatus?: number;
  reason?: string;
  movedTo?: string;
  since?: string;
  checkedAt?: string;
  approvedAt?: string;
};

export type EmbedTheme = {
  _type: 'embedTheme';
  preset?: 'neutral' | 'fiz' | 'contrast' | 'dark';
  scheme?: 'auto' | 'light' | 'dark';
  accent?: string;
  accentDark?: string;
  corners?: 'square' | 'soft' | 'round';
  density?: 'normal' | 'compact';
};

export type SynonymSet = {
  _type: 'synonymSet';
  language:
    | 'de'
    | 'de-simple'
    | 'en'
    | 'ar'
    | 'uk'
    | 'ru'
    | 'fa'
    | 'tr'
    | 'fr'
    | 'es'
    | 'pt'
    | 'it'
    | 'pl'
    | 'ro'
    | 'bg'
    | 'vi'
    | 'zh'
    | 'hi'
    | 'ur'
    | 'ku'
    | 'ti';
  mode?: 'same' | 'leadsHere';
  words: Array<string>;
};

export type ExtraHoliday = {
  _type: 'extraHoliday';
  date: string;
  name?: InternationalizedArrayString;
};

export type HoursException = {
  _type: 'hoursException';
  from: string;
  to: string;
  closed?: boolean;
  slots?: Array<
    {
      _key: string;
    } & TimeSlot
  >;
  reason?: InternationalizedArrayString;
};

export type TimeSlot = {
  _type: 'timeSlot';
  from: string;
  to: string;
  kind?: 'open' | 'appointment' | 'phone';
};

export type DayHours = {
  _type: 'dayHours';
  day: 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su';
  slots?: Array<
    {
      _key: string;
    } & TimeSlot
  >;
};

export type OpeningHours = {
  _type: 'openingHours';
  week?: Array<
    {
      _key: string;
    } & DayHours
  >;
  appointmentOnly?: boolean;
  closedOnHolidays?: boolean;
  exceptions?: Array<
    {
      _key: string;
    } & HoursException
  >;
  note?: InternationalizedArrayString;
};

export type LanguageSetting = {
  _type: 'languageSetting';
  code: string;
  nativeName: string;
  germanName: string;
  rtl?: boolean;
  public?: boolean;
  fallback?: Array<string>;
};

export type LegalLink = {
  _type: 'legalLink';
  label?: InternationalizedArrayString;
  href: string;
};

export type LegalReference = {
  _type: 'legalReference';
  label: string;
  href?: string;
};

export type ActionLink = {
  _type: 'actionLink';
  kind: 'form' | 'online' | 'appointment' | 'info' | 'file';
  text: string;
  href: string;
  language?:
    | 'de'
    | 'de-simple'
    | 'en'
    | 'ar'
    | 'uk'
    | 'ru'
    | 'fa'
    | 'tr'
    | 'fr'
    | 'es'
    | 'pt'
    | 'it'
    | 'pl'
    | 'ro'
    | 'bg'
    | 'vi'
    | 'zh'
    | 'hi'
    | 'ur'
    | 'ku'
    | 'ti';
};

export type StepTranslation = {
  _type: 'stepTranslation';
  stepId: string;
  title: string;
  body?: RichText;
  duration?: string;
  cost?: string;
  linkLabels?: Array<string>;
};

export type ContactReference = {
  _ref: string;
  _type: 'reference';
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: 'contact';
};

export type Step = {
  _type: 'step';
  stepId: string;
  title: string;
  body?: RichText;
  logic?: 'then' | 'parallel' | 'or';
  optional?: boolean;
  actor?: 'employer' | 'newcomer' | 'both' | 'authority';
  duration?: string;
  cost?: string;
  links?: Array<
    {
      _key: string;
    } & ActionLink
  >;
  contacts?: Array<
    {
      _key: string;
    } & ContactReference
  >;
};

export type LinkReport = {
  _id: string;
  _type: 'linkReport';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  checkedAt?: string;
  failedAt?: string;
  entries?: Array<
    {
      _key: string;
    } & LinkEntry
  >;
};

export type UiTexts = {
  _id: string;
  _type: 'uiTexts';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  searchLabel?: InternationalizedArrayString;
  searchHint?: InternationalizedArrayString;
  audienceQuestion?: InternationalizedArrayString;
  pathwayQuestion?: InternationalizedArrayString;
  frequentHeading?: InternationalizedArrayString;
  deskHeading?: InternationalizedArrayString;
  nothingFoundHeading?: InternationalizedArrayString;
  nothingFoundText?: InternationalizedArrayString;
  stepsHeading?: InternationalizedArrayString;
  contactsHeading?: InternationalizedArrayString;
  detailsHeading?: InternationalizedArrayString;
  helpfulQuestion?: InternationalizedArrayString;
  roundTableLabel?: InternationalizedArrayString;
};

export type Settings = {
  _id: string;
  _type: 'settings';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  senderShort?: InternationalizedArrayString;
  senderLong?: InternationalizedArrayString;
  fallbackContact: ContactReference;
  languages?: Array<
    {
      _key: string;
    } & LanguageSetting
  >;
  notice?: InternationalizedArrayString;
  legalLinks?: Array<
    {
      _key: string;
    } & LegalLink
  >;
  holidayRegion?:
    | 'BW'
    | 'BY'
    | 'BE'
    | 'BB'
    | 'HB'
    | 'HH'
    | 'HE'
    | 'MV'
    | 'NI'
    | 'NW'
    | 'RP'
    | 'SL'
    | 'SN'
    | 'ST'
    | 'SH'
    | 'TH';
  extraHolidays?: Array<
    {
      _key: string;
    } & ExtraHoliday
  >;
  secondPerson?: boolean;
  insightsEnabled?: boolean;
  insightsRetentionDays?: number;
};

export type SettledFeedback = {
  _id: string;
  _type: 'settledFeedback';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  kind?: 'notHelpful' | 'search';
  topic?: TopicReference;
  words?: string;
  language?: string;
  settledAt?: string;
  note?: string;
};

export type OrganisationReference = {
  _ref: string;
  _type: 'reference';
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: 'organisation';
};

export type AudienceReference = {
  _ref: string;
  _type: 'reference';
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: 'audience';
};

export type CategoryReference = {
  _ref: string;
  _type: 'reference';
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: 'category';
};

export type PartnerEmbed = {
  _id: string;
  _type: 'partnerEmbed';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  slug?: Slug;
  organisation: OrganisationReference;
  allowedOrigins: Array<string>;
  active?: boolean;
  languages?: Array<string>;
  startLanguage?:
    | 'de'
    | 'de-simple'
    | 'en'
    | 'ar'
    | 'uk'
    | 'ru'
    | 'fa'
    | 'tr'
    | 'fr'
    | 'es'
    | 'pt'
    | 'it'
    | 'pl'
    | 'ro'
    | 'bg'
    | 'vi'
    | 'zh'
    | 'hi'
    | 'ur'
    | 'ku'
    | 'ti';
  audience?: AudienceReference;
  filters?: Array<string>;
  categories?: Array<
    {
      _key: string;
    } & CategoryReference
  >;
  hiddenTopics?: Array<
    {
      _key: string;
    } & TopicReference
  >;
  preferredContacts?: Array<
    {
      _key: string;
    } & ContactReference
  >;
  theme?: EmbedTheme;
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  reviewNote?: string;
};

export type Slug = {
  _type: 'slug';
  current: string;
  source?: string;
};

export type PartnerEmbedReference = {
  _ref: string;
  _type: 'reference';
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: 'partnerEmbed';
};

export type Announcement = {
  _id: string;
  _type: 'announcement';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  text?: InternationalizedArrayString;
  urgency?: 'info' | 'important';
  showFrom: string;
  showUntil: string;
  link?: string;
  linkText?: InternationalizedArrayString;
  partners?: Array<
    {
      _key: string;
    } & PartnerEmbedReference
  >;
  audiences?: Array<
    {
      _key: string;
    } & AudienceReference
  >;
};

export type GlossaryTerm = {
  _id: string;
  _type: 'glossaryTerm';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  term?: InternationalizedArrayString;
  explanation?: InternationalizedArrayText;
  synonyms?: Array<
    {
      _key: string;
    } & SynonymSet
  >;
  doNotTranslate?: boolean;
  topics?: Array<
    {
      _key: string;
    } & TopicReference
  >;
};

export type Pathway = {
  _id: string;
  _type: 'pathway';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  orderRank?: string;
  name: string;
  slug?: Slug;
  label?: InternationalizedArrayString;
  description?: InternationalizedArrayText;
  legalFrame?: InternationalizedArrayString;
};

export type Audience = {
  _id: string;
  _type: 'audience';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  orderRank?: string;
  name: string;
  slug?: Slug;
  label?: InternationalizedArrayString;
  description?: InternationalizedArrayText;
};

export type LocationReference = {
  _ref: string;
  _type: 'reference';
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: 'location';
};

export type PathwayReference = {
  _ref: string;
  _type: 'reference';
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: 'pathway';
};

export type Contact = {
  _id: string;
  _type: 'contact';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  kind: 'team' | 'person';
  label?: InternationalizedArrayString;
  personName?: string;
  consent?: boolean;
  organisation: OrganisationReference;
  location?: LocationReference;
  phone?: string;
  email?: string;
  appointmentUrl?: string;
  formUrl?: string;
  languages?: Array<string>;
  hoursMode?: 'location' | 'own' | 'appointment';
  openingHours?: OpeningHours;
  note?: InternationalizedArrayText;
  audiences?: Array<
    {
      _key: string;
    } & AudienceReference
  >;
  pathways?: Array<
    {
      _key: string;
    } & PathwayReference
  >;
  categories?: Array<
    {
      _key: string;
    } & CategoryReference
  >;
  active?: boolean;
  replacedBy?: ContactReference;
  responsible?: OrganisationReference;
  reviewedAt: string;
  reviewEveryMonths: number;
  reviewNote?: string;
};

export type Location = {
  _id: string;
  _type: 'location';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  organisation: OrganisationReference;
  street: string;
  postalCode: string;
  city: string;
  building?: InternationalizedArrayString;
  coordinates?: Geopoint;
  directions?: InternationalizedArrayText;
  stepFree?: 'yes' | 'partly' | 'no' | 'unknown';
  openingHours?: OpeningHours;
  temporarilyClosed?: boolean;
  reviewedAt?: string;
  reviewEveryMonths?: number;
  reviewNote?: string;
};

export type Geopoint = {
  _type: 'geopoint';
  lat?: number;
  lng?: number;
  alt?: number;
};

export type TopicTranslation = {
  _id: string;
  _type: 'topicTranslation';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  topic: TopicReference;
  language:
    | 'de'
    | 'de-simple'
    | 'en'
    | 'ar'
    | 'uk'
    | 'ru'
    | 'fa'
    | 'tr'
    | 'fr'
    | 'es'
    | 'pt'
    | 'it'
    | 'pl'
    | 'ro'
    | 'bg'
    | 'vi'
    | 'zh'
    | 'hi'
    | 'ur'
    | 'ku'
    | 'ti';
  title: string;
  slug?: Slug;
  shortAnswer: string;
  body?: RichText;
  steps?: Array<
    {
      _key: string;
    } & StepTranslation
  >;
  requirements?: RichText;
  documents?: RichText;
  costs?: RichText;
  deadlines?: RichText;
  processingTime?: RichText;
  procedure?: RichText;
  appeal?: RichText;
  hints?: RichText;
  questions?: Array<string>;
  keywords?: Array<string>;
  origin: 'human' | 'machineReviewed' | 'machine';
  inProgress?: boolean;
  reviewedBy?: string;
  reviewedAt?: string;
  sourceHash?: string;
  sourceParts?: Array<
    {
      _key: string;
    } & SourcePart
  >;
};

export type Topic = {
  _id: string;
  _type: 'topic';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  title: string;
  slug?: Slug;
  shortAnswer: string;
  body?: RichText;
  contacts?: Array<
    {
      _key: string;
    } & ContactReference
  >;
  roundTable?: boolean;
  steps?: Array<
    {
      _key: string;
    } & Step
  >;
  requirements?: RichText;
  documents?: RichText;
  costs?: RichText;
  deadlines?: RichText;
  processingTime?: RichText;
  procedure?: RichText;
  appeal?: RichText;
  hints?: RichText;
  legalBasis?: Array<
    {
      _key: string;
    } & LegalReference
  >;
  competentBody?: Array<
    {
      _key: string;
    } & OrganisationReference
  >;
  furtherLinks?: Array<
    {
      _key: string;
    } & ActionLink
  >;
  category: CategoryReference;
  audiences?: Array<
    {
      _key: string;
    } & AudienceReference
  >;
  pathways?: Array<
    {
      _key: string;
    } & PathwayReference
  >;
  related?: Array<
    {
      _key: string;
    } & TopicReference
  >;
  leikaKey?: string;
  questions?: Array<string>;
  keywords?: Array<string>;
  boost?: 0 | 1 | 2 | 3;
  responsible: OrganisationReference;
  reviewedAt: string;
  reviewEveryMonths: number;
  reviewNote?: string;
  readyForCheck?: boolean;
  sourceHash?: string;
};

export type SanityImageAssetReference = {
  _ref: string;
  _type: 'reference';
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: 'sanity.imageAsset';
};

export type Organisation = {
  _id: string;
  _type: 'organisation';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  shortName: string;
  role?: 'carrier' | 'network' | 'authority' | 'advice';
  parent?: OrganisationReference;
  description?: InternationalizedArrayText;
  website?: string;
  logo?: {
    asset?: SanityImageAssetReference;
    media?: unknown;
    hotspot?: SanityImageHotspot;
    crop?: SanityImageCrop;
    alt?: string;
    decorative?: boolean;
    _type: 'image';
  };
  reviewEmail?: string;
};

export type SanityImageCrop = {
  _type: 'sanity.imageCrop';
  top: number;
  bottom: number;
  left: number;
  right: number;
};

export type SanityImageHotspot = {
  _type: 'sanity.imageHotspot';
  x: number;
  y: number;
  height: number;
  width: number;
};

export type Category = {
  _id: string;
  _type: 'category';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  orderRank?: string;
  name: string;
  slug?: Slug;
  label?: InternationalizedArrayString;
  description?: InternationalizedArrayText;
};

export type SanityImagePaletteSwatch = {
  _type: 'sanity.imagePaletteSwatch';
  background?: string;
  foreground?: string;
  population?: number;
  title?: string;
};

export type SanityImagePalette = {
  _type: 'sanity.imagePalette';
  darkMuted?: SanityImagePaletteSwatch;
  lightVibrant?: SanityImagePaletteSwatch;
  darkVibrant?: SanityImagePaletteSwatch;
  vibrant?: SanityImagePaletteSwatch;
  dominant?: SanityImagePaletteSwatch;
  lightMuted?: SanityImagePaletteSwatch;
  muted?: SanityImagePaletteSwatch;
};

export type SanityImageDimensions = {
  _type: 'sanity.imageDimensions';
  height: number;
  width: number;
  aspectRatio: number;
};

export type SanityImageMetadata = {
  _type: 'sanity.imageMetadata';
  location?: Geopoint;
  dimensions?: SanityImageDimensions;
  palette?: SanityImagePalette;
  lqip?: string;
  blurHash?: string;
  thumbHash?: string;
  hasAlpha?: boolean;
  isOpaque?: boolean;
};

export type SanityFileAsset = {
  _id: string;
  _type: 'sanity.fileAsset';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash: string;
  extension: string;
  mimeType: string;
  size: number;
  assetId: string;
  uploadId?: string;
  path: string;
  url: string;
  source?: SanityAssetSourceData;
};

export type SanityAssetSourceData = {
  _type: 'sanity.assetSourceData';
  name?: string;
  id?: string;
  url?: string;
};

export type SanityImageAsset = {
  _id: string;
  _type: 'sanity.imageAsset';
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash: string;
  extension: string;
  mimeType: string;
  size: number;
  assetId: string;
  uploadId?: string;
  path: string;
  url: string;
  metadata?: SanityImageMetadata;
  source?: SanityAssetSourceData;
};

export type AllSanitySchemaTypes =
  | InternationalizedArrayTextValue
  | InternationalizedArrayText
  | InternationalizedArrayStringValue
  | InternationalizedArrayString
  | TopicReference
  | RichText
  | SourcePart
  | LinkEntry
  | EmbedTheme
  | SynonymSet
  | ExtraHoliday
  | HoursException
  | TimeSlot
  | DayHours
  | OpeningHours
  | LanguageSetting
  | LegalLink
  | LegalReference
  | ActionLink
  | StepTranslation
  | ContactReference
  | Step
  | LinkReport
  | UiTexts
  | Settings
  | SettledFeedback
  | OrganisationReference
  | AudienceReference
  | CategoryReference
  | PartnerEmbed
  | Slug
  | PartnerEmbedReference
  | Announcement
  | GlossaryTerm
  | Pathway
  | Audience
  | LocationReference
  | PathwayReference
  | Contact
  | Location
  | Geopoint
  | TopicTranslation
  | Topic
  | SanityImageAssetReference
  | Organisation
  | SanityImageCrop
  | SanityImageHotspot
  | Category
  | SanityImagePaletteSwatch
  | SanityImagePalette
  | SanityImageDimensions
  | SanityImageMetadata
  | SanityFileAsset
  | SanityAssetSourceData
  | SanityImageAsset;
