/**
 * The shape of what leaves the dataset: the manifest and the immutable files of a snapshot.
 *
 * This file is the contract between `snapshot/` (writes) and `widget/` (reads). It imports nothing, so
 * that the widget can use it without pulling the schema or the Studio into a visitor's page.
 *
 * Compatibility: a reader accepts every snapshot with its own `major`. A minor version only adds
 * optional fields, so a reader one minor version older still works.
 */

/** Version of the file format described here. */
export const SNAPSHOT_FORMAT = { major: 1, minor: 2 } as const;

/** Reading direction of a language. */
export type Direction = 'ltr' | 'rtl';

/**
 * A short text in the language of the file that holds it, or, where that language has none, the text
 * of a fallback language together with its own tag and direction.
 */
export type LocalizedText = string | { text: string; lang: string; dir: Direction };

/**
 * Language of one text that fell back. Present only where that text is not in the language of its file.
 */
export interface TextLanguage {
  lang: string;
  dir: Direction;
}

/** HTML made safe at build time: p, h3, ul, ol, li, strong, a[href|data-topic], br. */
export type SafeHtml = string;

/** `manifest.json`: the only file that changes in place. All file names are relative to it. */
export interface Manifest {
  format: { major: number; minor: number };
  /** ISO 8601 time of the newest change among the published documents; same content, same value. */
  updatedAt: string;
  /** Language of the originals. */
  sourceLanguage: string;
  /** Public languages, in the order the language menu shows them. */
  languages: ManifestLanguage[];
  /** File names of the `EmbedFile`s by slug of the partner's page; since 1.1. */
  embeds?: Record<string, string>;
}

export interface ManifestLanguage {
  /** BCP 47 tag, for example `de`, `ar`, `de-simple`. */
  tag: string;
  /** Name of the language in its own script. */
  name: string;
  dir: Direction;
  /** Tags tried in order when a text is missing in this language; ends with the source language. */
  fallback: string[];
  files: LanguageFiles;
  /**
   * In the source language, what a box at rest needs of `files.start`: it spares most readers a request. The
   * contact for when nothing fits comes without what stands in its own view, holidays only where it has
   * hours; since 1.2.
   */
  start?: StartFile;
}

/** Names of the files of a language. */
export interface LanguageFiles {
  /** `StartFile`. */
  start: string;
  /** `CatalogFile`. */
  catalog: string;
  /** Bytes of the search index; of a divided one its root, each part beside it as `<name>-<part>.<hash>.bin`. */
  search: string;
  /** `ContactsFile`. */
  contacts: string;
  /** `FindFile`; a divided index has none; since 1.2. */
  find?: string;
  /**
   * Where topics are missing in this language and its words are known well enough: the table that leads from
   * them to the index of the source language, and that index. Both or none.
   */
  searchTerms?: string;
  searchSource?: string;
}

/** What the box needs before the first keystroke. */
export interface StartFile {
  /** Who speaks: short and long name of the sender. */
  sender: { short: LocalizedText; long: LocalizedText };
  audiences: Choice[];
  pathways: Choice[];
  categories: Choice[];
  /** Topics shown at rest, most needed first; at most 12, from which the box picks by choice. */
  topics: TopicLink[];
  /** The contact for when nothing fits; `null` when the settings name none. */
  frontDesk: Contact | null;
  /** One sentence shown at the end of every view, for example that this is demonstration content. */
  notice: LocalizedText | null;
  /** Privacy statement, imprint, accessibility statement. */
  legalLinks: { label: LocalizedText; href: string }[];
  /** Public holidays and further days off of the year of the build and the next, by date; since 1.1. */
  holidays?: Holiday[];
  /** Not over when the snapshot was built; the reader compares `from` and `until` itself; since 1.1. */
  announcements?: Announcement[];
  /** Words of the box this installation puts differently, by the names of `UI_TEXTS`; since 1.1. */
  texts?: Record<string, string>;
  /** Whether the box may send counts; absent means no; since 1.1. */
  insights?: boolean;
}

/** A day on which offices that close on holidays are closed. */
export interface Holiday {
  /** ISO day. */
  date: string;
  name: LocalizedText;
}

/** News for a while. */
export interface Announcement {
  text: LocalizedText;
  urgency: 'info' | 'important';
  /** ISO 8601 instants: shown from the first, no longer from the second on. */
  from: string;
  until: string;
  href: string | null;
  linkText: LocalizedText | null;
  /** Slugs of the audiences it is for; empty for all. */
  audiences: string[];
  /** Slugs of the partners' pages it is for; empty for all. */
  partners: string[];
}

/** An audience, a pathway or a subject area. */
export interface Choice {
  slug: string;
  label: LocalizedText;
}

export interface TopicLink {
  slug: string;
  title: LocalizedText;
  audiences: string[];
  pathways: string[];
}

/** What the list of hits shows; ids are the ids of the search index. */
export interface CatalogFile {
  topics: CatalogTopic[];
  contacts: CatalogContact[];
  /** Explained words; since 1.1. */
  terms?: CatalogTerm[];
}

/** What the first hits need. The whole index follows when the words of this one are not enough. */
export interface FindFile {
  catalog: CatalogFile;
  /**
   * Bytes of an index of titles, questions, keywords and short answers, one character each: the byte is its code
   * modulo 256.
   */
  index: string;
}

/** A word of the offices with its explanation. */
export interface CatalogTerm {
  /** `term:<id>`. */
  id: string;
  term: LocalizedText;
  explanation: LocalizedText | null;
  /** Slugs of topics that help. */
  topics: string[];
}

export interface CatalogTopic {
  /** Id in the search index: `topic:<slug>`. */
  id: string;
  slug: string;
  title: string;
  /** At most about 110 characters, cut at a word. */
  snippet: string;
  /** Language of title, snippet and file; differs from the catalog's own for untranslated topics. */
  lang: string;
  dir: Direction;
  /** Slug of the subject area. */
  category: string;
  audiences: string[];
  pathways: string[];
  /** Name of the `TopicFile`. */
  file: string;
}

export interface CatalogContact {
  /** Id in the search index: `contact:<contact id>`. */
  id: string;
  contact: string;
  label: LocalizedText;
  phone: string | null;
}

/** One topic in one language. */
export interface TopicFile {
  slug: string;
  lang: string;
  dir: Direction;
  title: string;
  shortAnswer: string;
  body: SafeHtml | null;
  bodyLanguage?: TextLanguage;
  /** Slug of the subject area. */
  category: string;
  audiences: string[];
  pathways: string[];
  steps: Step[];
  /** Ids in `ContactsFile`. */
  contacts: string[];
  /** Whether the box offers "Alle Partner an einen Tisch". */
  roundTable: boolean;
  /** Only the filled ones, in this order. */
  details: { kind: DetailKind; html: SafeHtml; language?: TextLanguage }[];
  legalBasis: { label: string; href: string | null }[];
  competentBodies: { name: string; href: string | null }[];
  furtherLinks: ActionLink[];
  related: { slug: string; title: LocalizedText }[];
  /** ISO date of the last check by an expert, and the name of the office that checked. */
  reviewedAt: string | null;
  reviewedBy: string | null;
  /** `null` for the original. */
  translation: { origin: TranslationOrigin; reviewedBy: string | null; outdated: boolean } | null;
  /** Every language this topic exists in, this one included. */
  languages: string[];
}

export type DetailKind =
  'requirements' | 'documents' | 'costs' | 'deadlines' | 'processingTime' | 'procedure' | 'appeal' | 'hints';

export type TranslationOrigin = 'human' | 'machineReviewed' | 'machine';

export interface Step {
  id: string;
  title: string;
  /** Language of the title when it fell back. */
  language?: TextLanguage;
  body: SafeHtml | null;
  bodyLanguage?: TextLanguage;
  /** How this step joins the one before: after it, at the same time, or instead of it. */
  logic: 'then' | 'parallel' | 'or';
  optional: boolean;
  actor: 'employer' | 'newcomer' | 'both' | 'authority' | null;
  duration: string | null;
  durationLanguage?: TextLanguage;
  cost: string | null;
  costLanguage?: TextLanguage;
  links: ActionLink[];
  /** Ids in `ContactsFile`. */
  contacts: string[];
}

export interface ActionLink {
  kind: 'form' | 'online' | 'appointment' | 'info' | 'file';
  text: string;
  textLanguage?: TextLanguage;
  href: string;
  /** Language of the target page when known. */
  lang: string | null;
}

/** Contacts by id. */
export interface ContactsFile {
  contacts: Record<string, Contact>;
}

export interface Contact {
  id: string;
  label: LocalizedText;
  /** Only for a person who agreed to be named. */
  personName: string | null;
  organisation: { name: string; shortName: string; website: string | null };
  note: LocalizedText | null;
  /** International format, for example `+49 341 58088 2020`. */
  phone: string | null;
  email: string | null;
  appointmentUrl: string | null;
  formUrl: string | null;
  /** Tags of the languages in which advice is given. */
  languages: string[];
  byAppointmentOnly: boolean;
  address: Address | null;
  audiences: string[];
  pathways: string[];
  categories: string[];
  /** When somebody is there; `null` when nobody said; since 1.1. `schemas/opening-hours.ts` reads it. */
  hours?: Hours | null;
}

/** Hours of a contact: its own or those of its place. */
export interface Hours {
  week: { day: DayName; slots: Slot[] }[];
  appointmentOnly: boolean;
  closedOnHolidays: boolean;
  exceptions: HoursException[];
  note: LocalizedText | null;
  temporarilyClosed: boolean;
}

export type DayName = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su';

/** A span of one day, local time of the office. */
export interface Slot {
  /** `HH:MM`. */
  from: string;
  to: string;
  kind: 'open' | 'appointment' | 'phone';
}

/** Days on which the week does not hold. */
export interface HoursException {
  /** ISO days, both included. */
  from: string;
  to: string;
  closed: boolean;
  slots: Slot[];
  reason: LocalizedText | null;
}

/** How the box is set up on a partner's pages; since 1.1. What is empty or `null` restricts nothing. */
export interface EmbedFile {
  slug: string;
  /** Tags offered in the language menu; empty for all public ones. */
  languages: string[];
  /** `null`: the language of the page. */
  startLanguage: string | null;
  /** Slug of the audience chosen at the start. */
  audience: string | null;
  /** Choices offered at the top. */
  filters: EmbedFilter[];
  /** Slugs of subject areas; only their topics are shown. */
  categories: string[];
  /** Slugs of topics that are not shown. */
  hiddenTopics: string[];
  /** Ids in `ContactsFile`, shown first wherever they fit. */
  preferredContacts: string[];
  theme: EmbedTheme;
  /** 2 to 6. */
  headingLevel: number;
}

export type EmbedFilter = 'audience' | 'pathway';

/** Colours are `#rrggbb`; `null` leaves those of the preset. */
export interface EmbedTheme {
  preset: 'neutral' | 'fiz' | 'contrast' | 'dark';
  scheme: 'auto' | 'light' | 'dark';
  accent: string | null;
  accentDark: string | null;
  corners: 'square' | 'soft' | 'round';
  density: 'normal' | 'compact';
}

export interface Address {
  street: string;
  postalCode: string;
  city: string;
  building: LocalizedText | null;
  directions: LocalizedText | null;
  stepFree: 'yes' | 'partly' | 'no' | 'unknown';
  coordinates: { lat: number; lng: number } | null;
}
