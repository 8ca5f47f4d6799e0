/**
 * Words the whole product agrees on: slugs, languages, option lists, ids. Plain constants that import
 * nothing, so that the widget and the snapshot can use them without pulling in the Studio.
 */

/** A value an editor can choose, with the German words the Studio shows for it. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly title: string;
}

/** Slugs of the subject areas („Themenfelder“) every installation starts with. */
export const CATEGORY_SLUGS = [
  'aufenthalt',
  'sprache',
  'anerkennung',
  'qualifizierung',
  'arbeit',
  'ankommen',
  'fiz',
] as const;

/** Slugs of the audiences („Zielgruppen“): employers, newcomers, regional actors. */
export const AUDIENCE_SLUGS = ['employer', 'newcomer', 'actor'] as const;

/** Slugs of the pathways („Zugangswege“): EU free movement, third countries, humanitarian reasons. */
export const PATHWAY_SLUGS = ['eu', 'third', 'humanitarian'] as const;

/** A language the product knows by name; which of them are public is decided in the settings. */
export interface Language {
  /** BCP 47 tag, also used as `_key` of texts by language. */
  readonly tag: string;
  /** Name in the language's own script. */
  readonly nativeName: string;
  readonly germanName: string;
  /** Whether it is written from right to left. */
  readonly rtl: boolean;
}

/** Language of the originals; every fallback chain ends here. */
export const SOURCE_LANGUAGE = 'de';

/** Languages for texts, for advice and for target pages of links, in the order lists show them. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'de', nativeName: 'Deutsch', germanName: 'Deutsch', rtl: false },
  { tag: 'de-simple', nativeName: 'Leichte Sprache', germanName: 'Leichte Sprache', rtl: false },
  { tag: 'en', nativeName: 'English', germanName: 'Englisch', rtl: false },
  { tag: 'ar', nativeName: 'العربية', germanName: 'Arabisch', rtl: true },
  { tag: 'uk', nativeName: 'Українська', germanName: 'Ukrainisch', rtl: false },
  { tag: 'ru', nativeName: 'Русский', germanName: 'Russisch', rtl: false },
  { tag: 'fa', nativeName: 'فارسی', germanName: 'Persisch (Farsi/Dari)', rtl: true },
  { tag: 'tr', nativeName: 'Türkçe', germanName: 'Türkisch', rtl: false },
  { tag: 'fr', nativeName: 'Français', germanName: 'Französisch', rtl: false },
  { tag: 'es', nativeName: 'Español', germanName: 'Spanisch', rtl: false },
  { tag: 'pt', nativeName: 'Português', germanName: 'Portugiesisch', rtl: false },
  { tag: 'it', nativeName: 'Italiano', germanName: 'Italienisch', rtl: false },
  { tag: 'pl', nativeName: 'Polski', germanName: 'Polnisch', rtl: false },
  { tag: 'ro', nativeName: 'Română', germanName: 'Rumänisch', rtl: false },
  { tag: 'bg', nativeName: 'Български', germanName: 'Bulgarisch', rtl: false },
  { tag: 'vi', nativeName: 'Tiếng Việt', germanName: 'Vietnamesisch', rtl: false },
  { tag: 'zh', nativeName: '中文', germanName: 'Chinesisch', rtl: false },
  { tag: 'hi', nativeName: 'हिन्दी', germanName: 'Hindi', rtl: false },
  { tag: 'ur', nativeName: 'اردو', germanName: 'Urdu', rtl: true },
  { tag: 'ku', nativeName: 'Kurdî', germanName: 'Kurdisch', rtl: false },
  { tag: 'ti', nativeName: 'ትግርኛ', germanName: 'Tigrinya', rtl: false },
];

/** Languages that are public until the settings say otherwise. */
export const DEFAULT_PUBLIC_LANGUAGES = ['de', 'en', 'ar'] as const;

/** The languages as an option list: value is the tag, title the German name. */
export const LANGUAGE_OPTIONS: readonly Option[] = LANGUAGES.map((language) => ({
  value: language.tag,
  title: language.germanName,
}));

/** German name of a language; the tag itself for a language the product does not know. */
export function getGermanLanguageName(tag: string): string {
  return LANGUAGES.find((language) => language.tag === tag)?.germanName ?? tag;
}

/** Rich-text details of a topic, in the order visitors see them; names of fields and of `DetailKind`. */
export const DETAIL_KINDS = [
  'requirements',
  'documents',
  'costs',
  'deadlines',
  'processingTime',
  'procedure',
  'appeal',
  'hints',
] as const;

/** How a step joins the one before it. */
export const STEP_LOGICS = [
  { value: 'then', title: 'danach' },
  { value: 'parallel', title: 'gleichzeitig' },
  { value: 'or', title: 'oder stattdessen' },
] as const satisfies readonly Option[];

/** Who acts in a step. */
export const STEP_ACTORS = [
  { value: 'employer', title: 'Arbeitgeber' },
  { value: 'newcomer', title: 'Zugewanderte Person' },
  { value: 'both', title: 'Beide' },
  { value: 'authority', title: 'Behörde' },
] as const satisfies readonly Option[];

/** What a visitor finds behind a link. */
export const ACTION_LINK_KINDS = [
  { value: 'form', title: 'Formular' },
  { value: 'online', title: 'Online-Antrag' },
  { value: 'appointment', title: 'Terminbuchung' },
  { value: 'info', title: 'Information' },
  { value: 'file', title: 'Datei (PDF)' },
] as const satisfies readonly Option[];

/** Where a translation comes from; visitors are told when a machine wrote it. */
export const TRANSLATION_ORIGINS = [
  { value: 'human', title: 'Fachübersetzung' },
  { value: 'machineReviewed', title: 'maschinell übersetzt, geprüft' },
  { value: 'machine', title: 'maschinell übersetzt, ungeprüft' },
] as const satisfies readonly Option[];

/** Whether a contact is an office or a named person. */
export const CONTACT_KINDS = [
  { value: 'team', title: 'Stelle oder Team' },
  { value: 'person', title: 'Person' },
] as const satisfies readonly Option[];

/** Where the hours of a contact come from. */
export const HOURS_MODES = [
  { value: 'location', title: 'wie am Ort' },
  { value: 'own', title: 'eigene, siehe Hinweis' },
  { value: 'appointment', title: 'nur nach Termin' },
] as const satisfies readonly Option[];

/** What an organisation is for the FIZ. */
export const ORGANISATION_ROLES = [
  { value: 'carrier', title: 'Träger des FIZ' },
  { value: 'network', title: 'Netzwerkpartner' },
  { value: 'authority', title: 'Behörde' },
  { value: 'advice', title: 'Beratungsstelle' },
] as const satisfies readonly Option[];

/** Whether a place can be reached without steps; „unbekannt“ is an honest answer. */
export const STEP_FREE_OPTIONS = [
  { value: 'yes', title: 'Ja' },
  { value: 'partly', title: 'Teilweise' },
  { value: 'no', title: 'Nein' },
  { value: 'unknown', title: 'Unbekannt' },
] as const satisfies readonly Option[];

/** Document type and id of the one settings document. */
export const SETTINGS_ID = 'settings';

/** Months between two checks by an expert, unless an editor sets another interval. */
export const DEFAULT_REVIEW_MONTHS = { topic: 6, contact: 3, location: 6 } as const;

/** Id of the translation of a topic: there can only be one per language. */
export function buildTranslationId(topicId: string, language: string): string {
  return `${topicId.replace(/^drafts\./, '')}__${language}`;
}
