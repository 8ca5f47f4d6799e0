/** What editors read about plain German: kind, concrete, and always with a way out. */
import type { HintKind } from './hint.ts';

/** Name of the panel and of its button. */
export const PANEL_TITLE = 'Lesbarkeit';

/** Headings of the groups, by kind. */
export const KIND_TITLES: Readonly<Record<HintKind, string>> = {
  longSentence: 'Lange Sätze',
  abbreviation: 'Abkürzungen',
  legalTerm: 'Fachbegriffe ohne Erklärung',
  nouns: 'Ketten von Hauptwörtern',
  officialWord: 'Amtsdeutsch',
  passive: 'Wer handelt?',
  longWord: 'Lange Wörter',
};

const LAST_PART =
  /(verordnung|verfahren|bescheinigung|genehmigung|berechtigung|einwanderungsgesetz|gesetz|erlaubnis|prüfung|feststellung|qualifikation|qualifizierung|partnerschaft|versicherung|beratung|anerkennung|vermittlung|vereinbarung|verhältnis|behörde|vertretung|voraussetzungen|kenntnisse|nachweis|maßnahme|leistungen|angehörige[nr]?|zuschuss|vereinfachung)$/u;

/** Texts of the hints. */
export const HINT_WORDS = {
  longSentence: (words: number, limit: number) => ({
    message: `${words} Wörter in einem Satz`,
    suggestion: `Machen Sie zwei Sätze daraus. Bis ${limit} Wörter liest man in einem Zug.`,
  }),
  shortForm: (short: string, long: string) => ({
    message: `„${short}“ ist abgekürzt`,
    suggestion: `Schreiben Sie „${long}“.`,
  }),
  abbreviation: (name: string, meaning: string | undefined) => ({
    message: `„${name}“ wird nirgends erklärt`,
    suggestion: meaning
      ? `Schreiben Sie beim ersten Mal „${meaning} (${name})“.`
      : `Schreiben Sie das Wort beim ersten Mal aus, dahinter in Klammern „${name}“.`,
  }),
  legalTerm: (term: string, meaning: string, isFromGlossary: boolean) => ({
    message: `„${term}“ kennt nicht jeder`,
    suggestion: isFromGlossary
      ? `Erklären Sie es beim ersten Mal; im Glossar steht: „${meaning}“`
      : `Erklären Sie es beim ersten Mal, zum Beispiel: ${meaning}.`,
  }),
  nouns: (chain: string) => ({
    message: `„${chain}“ ist eine Kette von Hauptwörtern`,
    suggestion: 'Sagen Sie es mit einem Verb: wer tut was?',
  }),
  officialWord: (word: string, instead: string) => ({
    message: `„${word}“ klingt nach Amt`,
    suggestion: `Leichter: „${instead}“.`,
  }),
  passive: (part: string) => ({
    message: `„${part}“ sagt nicht, wer handelt`,
    suggestion:
      'Nennen Sie, wer es tut, zum Beispiel „Die Ausländerbehörde prüft …“ oder „Sie beantragen …“.',
  }),
  longWord: (word: string) => {
    const split = splitLongWord(word);
    return {
      message: `„${word}“ hat ${word.length} Buchstaben`,
      suggestion: split
        ? `Umschreiben Sie es, oder trennen Sie mit Bindestrich: „${split}“.`
        : 'Umschreiben Sie es mit mehreren kurzen Wörtern.',
    };
  },
} as const;

function splitLongWord(word: string): string | null {
  const last = LAST_PART.exec(word.toLowerCase())?.[0];
  if (last === undefined || last.length === word.length) return null;
  const at = word.length - last.length;
  return `${word.slice(0, at)}-${word.charAt(at).toUpperCase()}${word.slice(at + 1)}`;
}

/** Sentences of the panel. */
export const PANEL_WORDS = {
  close: 'Lesbarkeit schließen',
  intro: 'Vorschläge für leicht lesbares Deutsch. Sie entscheiden: Manches muss so heißen, wie es heißt.',
  introStrict:
    'Vorschläge nach den Regeln der Leichten Sprache: kurze Sätze, kurze Wörter, jedes schwere Wort erklärt.',
  none: 'Nichts aufgefallen. Das liest sich gut!',
  show: 'Zur Stelle',
  showLabel: (place: string) => `Zur Stelle: ${place}`,
  repeated: (times: number) => (times === 1 ? 'kommt noch einmal vor' : `kommt noch ${times}-mal vor`),
} as const;
