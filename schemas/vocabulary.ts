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
  { value: 'own', title: 'eigene Sprechzeiten' },
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

/** Days of the week, Monday first, as `dayHours.day` names them. */
export const WEEK_DAYS = [
  { value: 'mo', title: 'Montag' },
  { value: 'tu', title: 'Dienstag' },
  { value: 'we', title: 'Mittwoch' },
  { value: 'th', title: 'Donnerstag' },
  { value: 'fr', title: 'Freitag' },
  { value: 'sa', title: 'Samstag' },
  { value: 'su', title: 'Sonntag' },
] as const satisfies readonly Option[];

/** What „da“ means between two times. */
export const SLOT_KINDS = [
  { value: 'open', title: 'offen' },
  { value: 'appointment', title: 'nur mit Termin' },
  { value: 'phone', title: 'nur Telefon' },
] as const satisfies readonly Option[];

/** States („Bundesländer“) whose public holidays the product knows, by their official short form. */
export const HOLIDAY_REGIONS = [
  { value: 'BW', title: 'Baden-Württemberg' },
  { value: 'BY', title: 'Bayern' },
  { value: 'BE', title: 'Berlin' },
  { value: 'BB', title: 'Brandenburg' },
  { value: 'HB', title: 'Bremen' },
  { value: 'HH', title: 'Hamburg' },
  { value: 'HE', title: 'Hessen' },
  { value: 'MV', title: 'Mecklenburg-Vorpommern' },
  { value: 'NI', title: 'Niedersachsen' },
  { value: 'NW', title: 'Nordrhein-Westfalen' },
  { value: 'RP', title: 'Rheinland-Pfalz' },
  { value: 'SL', title: 'Saarland' },
  { value: 'SN', title: 'Sachsen' },
  { value: 'ST', title: 'Sachsen-Anhalt' },
  { value: 'SH', title: 'Schleswig-Holstein' },
  { value: 'TH', title: 'Thüringen' },
] as const satisfies readonly Option[];

/** The state whose holidays hold until the settings say otherwise. */
export const DEFAULT_HOLIDAY_REGION = 'SN';

/** How a synonym relates to its term. */
export const SYNONYM_MODES = [
  { value: 'same', title: 'gleichbedeutend' },
  { value: 'leadsHere', title: 'führt nur hierher' },
] as const satisfies readonly Option[];

/** How loud an announcement is. */
export const ANNOUNCEMENT_URGENCIES = [
  { value: 'info', title: 'Information' },
  { value: 'important', title: 'Wichtig' },
] as const satisfies readonly Option[];

/** Days after which a running announcement deserves a second look. */
export const ANNOUNCEMENT_DAYS_MAX = 60;

/** Looks of the box a partner can start from. */
export const EMBED_PRESETS = [
  { value: 'neutral', title: 'Neutral' },
  { value: 'fiz', title: 'FIZ' },
  { value: 'contrast', title: 'Hoher Kontrast' },
  { value: 'dark', title: 'Dunkel' },
] as const satisfies readonly Option[];

/** Whether the box follows the visitor's device. */
export const EMBED_SCHEMES = [
  { value: 'auto', title: 'wie am Gerät eingestellt' },
  { value: 'light', title: 'immer hell' },
  { value: 'dark', title: 'immer dunkel' },
] as const satisfies readonly Option[];

/** Corners of the box and its buttons. */
export const EMBED_CORNERS = [
  { value: 'square', title: 'eckig' },
  { value: 'soft', title: 'leicht gerundet' },
  { value: 'round', title: 'rund' },
] as const satisfies readonly Option[];

/** Room between the parts of the box. */
export const EMBED_DENSITIES = [
  { value: 'normal', title: 'normal' },
  { value: 'compact', title: 'eng' },
] as const satisfies readonly Option[];

/** Choices a partner's box may offer at the top. */
export const EMBED_FILTERS = [
  { value: 'audience', title: 'Wer fragt? (Zielgruppe)' },
  { value: 'pathway', title: 'Zugangsweg' },
] as const satisfies readonly Option[];

/** What the link job found out about an address. */
export const LINK_STATUSES = [
  { value: 'ok', title: 'erreichbar' },
  { value: 'missing', title: 'nicht gefunden' },
  { value: 'uncertain', title: 'zu prüfen' },
  { value: 'moved', title: 'umgezogen' },
] as const satisfies readonly Option[];

/** What visitors' counts complained about. */
export const FEEDBACK_KINDS = [
  { value: 'notHelpful', title: 'nicht hilfreich' },
  { value: 'search', title: 'Suche ohne Treffer' },
] as const satisfies readonly Option[];

/** State of a topic in one language; `schemas/translation-state.ts` decides which. */
export const TRANSLATION_STATES = [
  { value: 'missing', title: 'fehlt' },
  { value: 'inProgress', title: 'in Arbeit' },
  { value: 'machine', title: 'maschinell, ungeprüft' },
  { value: 'outdated', title: 'veraltet' },
  { value: 'current', title: 'aktuell' },
] as const satisfies readonly Option[];

/**
 * Words of the box an installation may replace, with the German text the box shows otherwise: fields of
 * `uiTexts`, keys of `StartFile.texts`.
 */
export const UI_TEXTS = [
  { value: 'searchLabel', title: 'Was möchten Sie wissen?' },
  { value: 'searchHint', title: 'Ein Stichwort oder eine ganze Frage' },
  { value: 'audienceQuestion', title: 'Ich bin …' },
  { value: 'pathwayQuestion', title: 'Es geht um Menschen …' },
  { value: 'frequentHeading', title: 'Oft gefragt' },
  { value: 'deskHeading', title: 'Lieber direkt fragen?' },
  { value: 'nothingFoundHeading', title: 'Dazu haben wir nichts gefunden' },
  {
    value: 'nothingFoundText',
    title: 'Versuchen Sie ein anderes Wort, zum Beispiel „Visum“ oder „Deutschkurs“.',
  },
  { value: 'stepsHeading', title: 'Nächste Schritte' },
  { value: 'contactsHeading', title: 'Wer Ihnen hilft' },
  { value: 'detailsHeading', title: 'Einzelheiten' },
  { value: 'helpfulQuestion', title: 'War das hilfreich?' },
  { value: 'roundTableLabel', title: 'Alle Partner an einen Tisch' },
] as const satisfies readonly Option[];

/** Document type and id of the one settings document. */
export const SETTINGS_ID = 'settings';

/** Document type and id of the one document with the words of the box. */
export const UI_TEXTS_ID = 'uiTexts';

/** Document type and id of the one report of the link job; no list shows it. */
export const LINK_REPORT_ID = 'linkReport';

/** Types of which there is exactly one document, with the type's name as id. */
export const SINGLETON_IDS = [SETTINGS_ID, UI_TEXTS_ID, LINK_REPORT_ID] as const;

/** Types that only the product writes: nobody creates them by hand and no list of contents shows them. */
export const MACHINE_WRITTEN_TYPES = [LINK_REPORT_ID, 'settledFeedback'] as const;

/** Months between two checks by an expert, unless an editor sets another interval. */
export const DEFAULT_REVIEW_MONTHS = { topic: 6, contact: 3, location: 6 } as const;

/** Id of the translation of a topic: there can only be one per language. */
export function buildTranslationId(topicId: string, language: string): string {
  return `${getPublishedId(topicId)}__${language}`;
}

/** Id of the published form of a document, whichever form's id is given. */
export function getPublishedId(id: string): string {
  return id.replace(/^drafts\./, '');
}
