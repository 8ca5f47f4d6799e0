/**
 * Rules shared by several fields. Every check returns `true` or a German sentence that says how to
 * repair the field; an empty value passes, because „required“ is a rule of its own.
 */
import { LANGUAGES, SOURCE_LANGUAGE } from './vocabulary.ts';

/** Result of a check: `true`, or the sentence the editor reads. */
export type CheckResult = true | string;

/** One language's entry of a text by language, as a check sees it. */
interface TextEntry {
  language: string;
  value: string;
}

const PHONE = /^\+[1-9]\d{0,3}( \d+)+(-\d+)?$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
const UNCLEAR_LINK_TEXT =
  /^(bitte )?(hier|mehr|klick(en)?|hier klicken|link|weiter|mehr erfahren|weiterlesen)[\s.!…]*$/i;

/** Telephone numbers are stored the way every phone can dial them. */
export function checkPhone(value: string | undefined): CheckResult {
  if (!value || PHONE.test(value)) return true;
  return 'Bitte schreiben Sie die Nummer international mit Leerzeichen, zum Beispiel „+49 341 58088 2020“.';
}

/** A mail address, with nothing around it. */
export function checkEmail(value: string | undefined): CheckResult {
  if (!value || EMAIL.test(value)) return true;
  return 'Bitte tragen Sie nur die E-Mail-Adresse ein, zum Beispiel „leipzig@exis.de“, ohne „mailto:“ und ohne Leerzeichen.';
}

/** A web page visitors are sent to: always encrypted. */
export function checkWebAddress(value: string | undefined): CheckResult {
  if (!value || isUrlWith(value, ['https:'])) return true;
  return 'Bitte fügen Sie die vollständige Adresse ein, die mit „https://“ beginnt, zum Beispiel „https://www.leipzig.de/auslaenderbehoerde“.';
}

/** A link target: web page, mail address or phone number. */
export function checkLinkTarget(value: string | undefined): CheckResult {
  if (!value || isUrlWith(value, ['https:', 'mailto:', 'tel:'])) return true;
  return 'Bitte beginnen Sie die Adresse mit „https://“, „mailto:“ oder „tel:“, zum Beispiel „https://www.make-it-in-germany.com“.';
}

/** Screen readers read links out of context, so „hier“ says nothing. */
export function checkLinkText(value: string | undefined): CheckResult {
  if (!value || !UNCLEAR_LINK_TEXT.test(value.trim())) return true;
  return 'Bitte nennen Sie das Ziel, zum Beispiel „Antrag auf Aufenthaltstitel (PDF)“ statt „hier“ oder „mehr“.';
}

/**
 * A slug that must be there. Not the rule „required“: for a slug that reports twice, once in English.
 */
export function requireSlug(
  source: string,
): (value: { current?: string | undefined } | undefined) => CheckResult {
  return (value) =>
    value?.current ? true : `Bitte klicken Sie auf „Generieren“, um die Adresse aus ${source} zu bilden.`;
}

/** The part of an address partners link to. */
export function checkSlug(value: { current?: string | undefined } | undefined): CheckResult {
  if (!value?.current || SLUG.test(value.current)) return true;
  return 'Bitte verwenden Sie nur Kleinbuchstaben a–z, Ziffern und Bindestriche, zum Beispiel „blaue-karte-eu“. Der Knopf „Generieren“ macht das für Sie.';
}

/** A BCP 47 tag in lower case. */
export function checkLanguageTag(value: string | undefined): CheckResult {
  if (!value || LANGUAGE_TAG.test(value)) return true;
  return 'Bitte tragen Sie ein Sprachkürzel in Kleinbuchstaben ein, zum Beispiel „en“, „ar“ oder „de-simple“.';
}

/** A language the product can name. */
export function checkKnownLanguage(value: string | undefined): CheckResult {
  if (!value || LANGUAGES.some(({ tag }) => tag === value)) return true;
  return `Die Sprache „${value}“ ist hier nicht bekannt. Bitte wählen Sie eine aus der Liste, zum Beispiel „Englisch“.`;
}

/** A text by language needs at least the German original, which every other language falls back to. */
export function checkSourceText(value: unknown): CheckResult {
  const source = readTextEntries(value).find((entry) => entry.language === SOURCE_LANGUAGE);
  if (source?.value.trim()) return true;
  return 'Bitte füllen Sie mindestens den deutschen Text aus; er steht auch dort, wo eine Übersetzung fehlt.';
}

/** Every translation of a short text must fit where the German one fits. */
export function checkTextLength(maximum: number): (value: unknown) => CheckResult {
  return (value) => {
    const long = readTextEntries(value).find((entry) => entry.value.length > maximum);
    if (!long) return true;
    return `Bitte kürzen Sie den Text (${long.language || 'ohne Sprache'}) auf höchstens ${maximum} Zeichen; jetzt sind es ${long.value.length}.`;
  };
}

/** The entries of a text by language; whatever else a document may hold there counts as empty. */
function readTextEntries(value: unknown): TextEntry[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) => ({
    language: readString(entry, 'language'),
    value: readString(entry, 'value'),
  }));
}

function readString(value: unknown, name: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : '';
}

/** Five digits, as on every German letter. */
export function checkPostalCode(value: string | undefined): CheckResult {
  if (!value || /^\d{5}$/.test(value)) return true;
  return 'Bitte tragen Sie die Postleitzahl mit fünf Ziffern ein, zum Beispiel „04159“.';
}

/** Key of a service in the federal catalogue (LeiKa/FIM): 14 digits. */
export function checkLeikaKey(value: string | undefined): CheckResult {
  if (!value || /^\d{14}$/.test(value)) return true;
  return 'Ein LeiKa-Schlüssel hat 14 Ziffern ohne Leerzeichen, zum Beispiel „99010003001000“. Lassen Sie das Feld leer, wenn Sie ihn nicht kennen.';
}

/** A contact nobody can reach helps nobody. */
export function checkReachable(document: Readonly<Record<string, unknown>> | undefined): CheckResult {
  const ways = [
    document?.['phone'],
    document?.['email'],
    document?.['appointmentUrl'],
    document?.['formUrl'],
  ];
  if (ways.some((way) => typeof way === 'string' && way.trim() !== '')) return true;
  return 'Bitte nennen Sie mindestens einen Weg zu diesem Kontakt: Telefon, E-Mail, Terminbuchung oder Kontaktformular.';
}

/** A date of review lies in the past. `today` is an ISO date. */
export function checkNotInFuture(value: string | undefined, today: string): CheckResult {
  if (!value || value <= today) return true;
  return 'Bitte wählen Sie den Tag, an dem zuletzt geprüft wurde; er liegt nicht in der Zukunft.';
}

/** Turns a German title into the part of an address: umlauts are spelt out, the rest becomes hyphens. */
export function slugifyGerman(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 80)
    .replace(/-+$/, '');
}

function isUrlWith(value: string, protocols: readonly string[]): boolean {
  if (value !== value.trim()) return false;
  const url = URL.parse(value);
  if (!url || !protocols.includes(url.protocol)) return false;
  return url.protocol !== 'https:' || url.hostname.includes('.');
}
