/** What editors read in the inputs of this folder. */
import type { LanguageState } from './texts-by-language.ts';

/** Words of the tabs, one per language. */
export const TAB_WORDS: {
  states: Readonly<Record<LanguageState, string>>;
  tab: (language: string, state: string) => string;
  tabs: (title: string) => string;
  fallback: string;
  sourceMissing: string;
  notPublic: string;
  original: string;
} = {
  states: { present: 'vorhanden', missing: 'fehlt' },
  tab: (language, state) => `${language}, ${state}`,
  tabs: (title) => `${title}: Sprachen`,
  fallback: 'Fehlt noch; solange steht dort der deutsche Text.',
  sourceMissing: 'Beginnen Sie mit dem deutschen Text; er steht auch dort, wo eine Übersetzung fehlt.',
  notPublic: 'Diese Sprache ist zurzeit nicht öffentlich.',
  original: 'Deutsch:',
};

/** Words in the list of steps. */
export const STEP_WORDS = {
  untitled: 'Schritt ohne Titel',
  optional: 'freiwillig',
  numbered: (number: string, title: string) => `${number}. ${title}`,
} as const;

interface Ratios {
  light: string;
  dark: string;
  least: string;
}

/** Words about accent colours. */
export const ACCENT_WORDS = {
  picker: 'Farbe wählen',
  /** What the picker starts with: the accent of the template „Neutral“. */
  pickerStart: '#0b5d66',
  reset: 'Zurücksetzen',
  sample: 'So sieht ein Link aus',
  none: 'Ohne eigene Farbe gilt die der Vorlage; sie ist gut lesbar.',
  noColor: 'Das ist noch keine Farbe. Schreiben Sie eine Raute und sechs Zeichen, zum Beispiel „#0b5d66“.',
  proposed: (color: string) => `Vorschlag, der von selbst gilt: ${color}.`,
  readable: ({ light, dark, least }: Ratios) =>
    `Gut lesbar: ${light} : 1 auf Hell, ${dark} : 1 auf Dunkel. Nötig sind ${least} : 1.`,
  tooLight: ({ light, least }: Ratios) =>
    `Zu hell: nur ${light} : 1 auf Hell, nötig sind ${least} : 1. Bitte wählen Sie eine dunklere Farbe.`,
  tooDark: ({ dark, least }: Ratios) =>
    `Auf dunklem Grund schlecht lesbar: nur ${dark} : 1, nötig sind ${least} : 1. Bitte wählen Sie unten eine hellere Farbe oder leeren Sie das Feld.`,
} as const;
