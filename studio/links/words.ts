/** What editors read about links. */
import type { LinkClass } from './findings.ts';

const DAY = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit' } as const;

/** Headings of the classes. */
export const CLASS_TITLES: Readonly<Record<LinkClass, string>> = {
  missing: 'Nicht gefunden',
  uncertain: 'Bitte ansehen',
  moved: 'Umgezogen',
  approved: 'Von Ihnen geprüft, in Ordnung',
};

/** What each class means and what helps. */
export const CLASS_HINTS: Readonly<Record<LinkClass, string>> = {
  missing:
    'Besucher, die hier klicken, kommen nicht an. Suchen Sie die neue Adresse und ersetzen Sie die alte.',
  uncertain:
    'Der Server antwortet nicht eindeutig. Manche lassen nur Menschen herein: Rufen Sie die Seite auf, und bestätigen Sie, wenn sie stimmt.',
  moved: 'Die Seite leitet weiter. Mit einem Klick führen alle Links gleich zur neuen Adresse.',
  approved: 'Diese Adressen melden wir nicht mehr, solange sie gleich bleiben.',
};

const REASONS: Readonly<Record<string, string>> = {
  dns: 'Diese Internetadresse gibt es nicht mehr',
  network: 'Nicht erreichbar',
  timeout: 'Keine Antwort innerhalb von 10 Sekunden',
  tls: 'Das Sicherheitszertifikat stimmt nicht',
  unreachable: 'Der Server nimmt keine Verbindung an',
  garbled: 'Die Antwort ist keine Webseite',
  private: 'Liegt in einem internen Netz; Besucher erreichen sie nicht',
  redirects: 'Leitet immer weiter und kommt nie an',
  address: 'Das ist keine vollständige Adresse',
};

const STATUS: Readonly<Record<number, string>> = {
  401: 'Verlangt eine Anmeldung (401)',
  403: 'Lässt unsere Prüfung nicht herein (403)',
  404: 'Seite nicht gefunden (404)',
  410: 'Seite wurde entfernt (410)',
  429: 'War zu beschäftigt (429)',
};

/** Sentences of the list and the dialog. */
export const LINK_WORDS = {
  loading: 'Die Links werden geladen …',
  failed: 'Die Links ließen sich nicht laden. Bitte laden Sie die Seite neu.',
  never: 'Noch nicht geprüft. Die erste Prüfung läuft kurz nach dem Start, danach jede Nacht.',
  checked: (time: string) => `Zuletzt geprüft am ${formatMoment(time)} Uhr.`,
  notPossible: (time: string) =>
    `Am ${formatMoment(time)} Uhr war keine Prüfung möglich: Kein einziger Server antwortete, wahrscheinlich fehlte die Verbindung. Die Ergebnisse davor gelten weiter.`,
  allFine: (count: number) => `Alle ${count} Adressen sind in Ordnung. Schön!`,
  count: (count: number) => (count === 1 ? '1 Adresse' : `${count} Adressen`),
  more: (count: number) => `${count} weitere zeigen`,
  since: (time: string) => `seit ${formatDay(time)}`,
  approvedAt: (time: string) => `bestätigt am ${formatDay(time)}`,
  movedTo: 'Neue Adresse:',
  movedToStart: 'Führt nur noch auf die Startseite. Wahrscheinlich gibt es die Seite nicht mehr.',
  reason: (reason: string | null, httpStatus: number | null) =>
    (reason === 'status' || reason === null) && httpStatus !== null
      ? (STATUS[httpStatus] ??
        (httpStatus >= 500 ? `Der Server meldet einen Fehler (${httpStatus})` : `Antwort ${httpStatus}`))
      : (REASONS[reason ?? ''] ?? 'Nicht erreichbar'),
  noUses: 'Steht in keinem Dokument mehr; die nächste Prüfung nimmt sie von der Liste.',
  moreUses: (amount: number) => `und an ${countWord(amount, 'weiteren Stelle', 'weiteren Stellen')}`,
  draft: 'Entwurf',
  visit: 'Seite aufrufen',
  visitLabel: (url: string) => `${url} in einem neuen Fenster aufrufen`,
  approve: 'Geprüft, in Ordnung',
  withdraw: 'Doch wieder melden',
  replace: 'Überall ersetzen …',
  replaceTitle: 'Adresse überall ersetzen',
  oldAddress: 'Bisher',
  newAddress: 'Neue Adresse',
  newAddressHint: 'Vollständig, mit „https://“. Am besten aus der Adresszeile des Browsers kopieren.',
  sameAddress: 'Das ist die bisherige Adresse. Bitte fügen Sie die neue ein.',
  replaceCount: (places: number, documents: number) =>
    `Ersetzt an ${countWord(places, 'Stelle', 'Stellen')} in ${countWord(documents, 'Dokument', 'Dokumenten')}, in Entwürfen und Veröffentlichtem zugleich.`,
  replaceNow: (places: number) => `An ${countWord(places, 'Stelle', 'Stellen')} ersetzen`,
  replaceNothing: 'Die Adresse steht nirgends mehr.',
  cancel: 'Abbrechen',
  replaced: 'Adresse ersetzt',
  replacedHint: (places: number) =>
    `An ${countWord(places, 'Stelle', 'Stellen')}. Die neue Adresse wird in der nächsten Nacht geprüft.`,
  approved: 'Bestätigt',
  approvedHint: 'Die Adresse wird nicht mehr gemeldet, solange sie gleich bleibt.',
  failedChange: 'Das ist nicht gelungen',
  failedHint:
    'Es wurde nichts geändert. Vielleicht hat gerade jemand anderes etwas geändert; bitte versuchen Sie es noch einmal.',
} as const;

/** Places an address may stand in, as the forms name them. */
export const PLACE_TITLES: Readonly<Record<string, string>> = {
  links: 'Formulare und Links',
  legalBasis: 'Rechtsgrundlage',
  furtherLinks: 'Weiterführende Informationen',
  legalLinks: 'Rechtliche Links',
  website: 'Webseite',
  appointmentUrl: 'Termin online',
  formUrl: 'Kontaktformular',
  link: 'Link',
  explanation: 'Einfache Erklärung',
};

/** „Schritt 2“. */
export function nameStep(position: number): string {
  return `Schritt ${position}`;
}

function countWord(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

function formatDay(time: string): string {
  return new Date(time).toLocaleDateString('de-DE', DAY);
}

function formatMoment(time: string): string {
  return new Date(time).toLocaleString('de-DE', MOMENT);
}
