/**
 * Words the hints know. Each list is a judgement on what the visitors of an information centre on
 * immigration stumble over, checked against the seed topics; add to it when editors do.
 */

/** Shortened words that read better written out. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  'z. B.': 'zum Beispiel',
  'z.B.': 'zum Beispiel',
  'd. h.': 'das heißt',
  'd.h.': 'das heißt',
  'u. a.': 'unter anderem',
  'u.a.': 'unter anderem',
  'i. d. R.': 'meistens',
  'i.d.R.': 'meistens',
  'o. g.': 'genannt',
  'ggf.': 'wenn nötig',
  'bzw.': 'oder',
  'evtl.': 'vielleicht',
  'ca.': 'etwa',
  'inkl.': 'mit',
  'usw.': 'und so weiter',
  'etc.': 'und so weiter',
  'vgl.': 'siehe',
  'gem.': 'nach',
  'lt.': 'nach',
  'Abs.': 'Absatz',
  'Art.': 'Artikel',
  'Nr.': 'Nummer',
};

/** Abbreviations everybody living here meets every day. */
export const FAMILIAR_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'EU',
  'USA',
  'PDF',
  'SMS',
  'FIZ',
  'IQ',
  'GmbH',
  'AG',
  'PC',
  'TV',
  'OK',
  'QR',
  'WLAN',
  'CV',
  'IT',
  'LKW',
  'PKW',
  'DDR',
]);

/** What common abbreviations of the field mean. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  AufenthG: 'Aufenthaltsgesetz',
  AufenthV: 'Aufenthaltsverordnung',
  AsylG: 'Asylgesetz',
  BeschV: 'Beschäftigungsverordnung',
  BQFG: 'Berufsqualifikationsfeststellungsgesetz',
  SGB: 'Sozialgesetzbuch',
  BAMF: 'Bundesamt für Migration und Flüchtlinge',
  ZAB: 'Zentralstelle für ausländisches Bildungswesen',
  IHK: 'Industrie- und Handelskammer',
  HWK: 'Handwerkskammer',
  BA: 'Bundesagentur für Arbeit',
  EWR: 'Europäischer Wirtschaftsraum',
  GER: 'Gemeinsamer Europäischer Referenzrahmen für Sprachen',
  BSK: 'Berufssprachkurs',
  MBE: 'Migrationsberatung für erwachsene Zuwanderer',
};

/** `\b` knows no umlauts. */
function wholeWord(source: string, flags: '' | 'i' = ''): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, `u${flags}`);
}

/** Words of offices, with what people say instead. Matched as whole words, with endings. */
export const OFFICIAL_WORDS: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: wholeWord('unverzüglich\\p{L}*', 'i'), instead: 'sofort' },
  { pattern: wholeWord('gemäß', 'i'), instead: 'nach' },
  { pattern: wholeWord('(?:hinsichtlich|bezüglich)', 'i'), instead: 'zu, über' },
  { pattern: wholeWord('seitens', 'i'), instead: 'von' },
  { pattern: wholeWord('im Rahmen (?:von|der|des|einer|eines)', 'i'), instead: 'bei, während' },
  { pattern: wholeWord('zwecks', 'i'), instead: 'um zu, für' },
  { pattern: wholeWord('mittels', 'i'), instead: 'mit' },
  { pattern: wholeWord('Antragsteller(?:in|innen|s|n)?'), instead: 'Sie' },
  { pattern: wholeWord('(?:in Anspruch (?:nehmen|genommen|nimmt))', 'i'), instead: 'nutzen, bekommen' },
  { pattern: wholeWord('nachfolgend\\p{L}*', 'i'), instead: 'hier, im Folgenden' },
  { pattern: wholeWord('(?:diesbezüglich|dahingehend)\\p{L}*', 'i'), instead: 'dazu' },
  { pattern: wholeWord('sofern', 'i'), instead: 'wenn' },
  { pattern: wholeWord('obliegt|obliegen', 'i'), instead: 'muss, müssen' },
  { pattern: wholeWord('In-?kraft-?treten\\p{L}*', 'i'), instead: 'ab wann es gilt' },
];

/**
 * Terms of the law with a short explanation. Explained once in a text they are fine; the list is for the
 * place where they come without any.
 */
export const LEGAL_TERMS: readonly { term: string; pattern: RegExp; meaning: string }[] = [
  {
    term: 'Fiktionsbescheinigung',
    pattern: wholeWord('Fiktionsbescheinigung(?:en)?'),
    meaning:
      'ein Papier, mit dem der alte Aufenthaltstitel weiter gilt, bis die Ausländerbehörde entschieden hat',
  },
  {
    term: 'Aufenthaltsgestattung',
    pattern: wholeWord('Aufenthaltsgestattung(?:en)?'),
    meaning: 'die Erlaubnis, während des Asylverfahrens in Deutschland zu bleiben',
  },
  {
    term: 'Nebenbestimmung',
    pattern: wholeWord('Nebenbestimmung(?:en)?'),
    meaning: 'ein Zusatz im Aufenthaltstitel, der zum Beispiel sagt, ob man arbeiten darf',
  },
  {
    term: 'Niederlassungserlaubnis',
    pattern: wholeWord('Niederlassungserlaubnis(?:se)?'),
    meaning: 'die Erlaubnis, ohne Ende in Deutschland zu leben und zu arbeiten',
  },
  {
    term: 'Remonstration',
    pattern: wholeWord('Remonstration(?:en)?'),
    meaning: 'eine Beschwerde bei der Auslandsvertretung',
  },
  {
    term: 'Defizitbescheid',
    pattern: wholeWord('Defizitbescheid\\p{L}*'),
    meaning: 'ein Brief, der sagt, was für die volle Anerkennung noch fehlt',
  },
  {
    term: 'Gleichwertigkeit',
    pattern: wholeWord('Gleichwertigkeit(?:sprüfung|sfeststellung|sbescheid)?'),
    meaning: 'der ausländische Abschluss ist so viel wert wie der deutsche',
  },
  {
    term: 'Approbation',
    pattern: wholeWord('Approbation'),
    meaning: 'die Erlaubnis, als Ärztin, Arzt oder in einem ähnlichen Beruf zu arbeiten',
  },
  {
    term: 'Subsidiärer Schutz',
    pattern: wholeWord('subsidiär\\p{L}*', 'i'),
    meaning: 'Schutz für Menschen, denen in ihrem Land ernste Gefahr droht',
  },
  {
    term: 'Beschäftigungsduldung',
    pattern: wholeWord('Beschäftigungsduldung'),
    meaning: 'eine Duldung für Menschen, die schon länger arbeiten',
  },
  {
    term: 'Drittstaat',
    pattern: wholeWord('Drittstaat(?:en|s|sangehörige\\p{L}*)?'),
    meaning: 'ein Land, das nicht zur EU gehört',
  },
  {
    term: 'Vorrangprüfung',
    pattern: wholeWord('Vorrangprüfung'),
    meaning: 'die Frage, ob jemand anderes für die Stelle Vorrang hat',
  },
  {
    term: 'Arbeitnehmerüberlassung',
    pattern: wholeWord('Arbeitnehmerüberlassung'),
    meaning: 'Leiharbeit, Zeitarbeit',
  },
  {
    term: 'Rechtsbehelf',
    pattern: wholeWord('Rechtsbehelf\\p{L}*'),
    meaning: 'was man gegen eine Entscheidung tun kann',
  },
];

/** Nouns on -ung, -heit, -keit that are everyday words or the very subject of the texts. */
export const EVERYDAY_NOUNS =
  /^(?:Wohnung|Zeitung|Ausbildung|Berufsausbildung|Weiterbildung|Fortbildung|Bildung|Rechnung|Meinung|Kleidung|Beratung|Prüfung|Anerkennung|Krankenversicherung|Versicherung|Verordnung|Leistung|Leistungen|Einrichtung|Abteilung|Sitzung|Wirkung|Ordnung|Bedingung|Bedingungen|Erfahrung|Berufserfahrung|Krankheit|Gesundheit|Freiheit|Sicherheit|Arbeit|Zeit|Bewerbung|Vorstellung|Lösung|Übung|Nahrung|Umgebung|Entscheidung|Behinderung|Auslandsvertretung|Landesdirektion|Universität|Nation|Information|Informationen|Schulung|Station|Stiftung|Siedlung|Bundesregierung|Regierung|Stadtverwaltung|Verwaltung)$/u;

/** Participles on -en; those on -t follow a pattern. */
export const STRONG_PARTICIPLES =
  /(?:geben|nommen|schrieben|sprochen|troffen|halten|lesen|gebeten|schlossen|funden|zogen|worfen|laden|schieden|boten|hoben|wiesen|brochen|tragen|griffen|lassen|rufen|stiegen|stoßen|wogen|messen|fahren|gangen|kommen|sehen|liehen|trieben|wiegen|bunden|schoben|gossen|fangen|raten|schnitten|standen)$/u;

/** Names of papers and institutions people have to say at a counter exactly like this, however long they are. */
export const FIXED_NAMES =
  /Erklärung zum Beschäftigungsverhältnis|Immatrikulationsbescheinigung|Wohnungsgeberbestätigung|Steuer-Identifikationsnummer|Auslandshandelskammer|Bundesagentur für Arbeit/gu;
