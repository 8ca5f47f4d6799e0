/** Every sentence about translations that staff read. */
import { getGermanLanguageName } from '../../schemas/vocabulary.ts';
import type { TranslationState } from '../../schemas/translation-state.ts';
import { countWord } from '../upkeep/words.ts';
import type { TopicProblem, UnitProblem } from './import-plan.ts';
import type { FileProblem } from './xliff-file.ts';

export const TRANSLATIONS_TITLE = 'Übersetzungen';

export const COMPARE_WORDS = {
  title: 'Vergleich',
  loading: 'Der deutsche Text wird geladen …',
  noTopic:
    'Das deutsche Thema ist nicht veröffentlicht. Sobald es veröffentlicht ist, steht es hier neben der Übersetzung.',
  german: 'Deutsch',
  notTranslated: 'noch nicht übersetzt',
  noCounterpart: 'steht nicht mehr im deutschen Text',
  changed: 'geändert',
  added: 'neu',
  removed: 'entfallen',
  onlyChanged: 'Nur Geändertes zeigen',
  legend: 'Unterstrichen ist neu, durchgestrichen ist entfallen.',
  unknownSource:
    'Zu dieser Übersetzung ist nicht festgehalten, welcher deutsche Text übersetzt wurde. Deshalb ist hier nichts markiert.',
  keep: 'Bleibt so – als aktuell bestätigen',
  keepHint: 'Wenn die Änderung die Übersetzung nicht betrifft: Ein Klick, und sie gilt wieder als aktuell.',
  review: 'Geprüft – stimmt so',
  reviewHint:
    'Jemand, der die Sprache kann, hat sie gelesen: Besucher sehen dann „maschinell übersetzt, geprüft“.',
  done: 'Als aktuell bestätigt',
  doneReview: 'Als geprüft vermerkt',
  failed: 'Das ist nicht gelungen',
  failedHint: 'Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
  changedSections: (amount: number) =>
    `An ${countWord(amount, 'Stelle', 'Stellen')} hat sich der deutsche Text seit der Übersetzung geändert.`,
  states: {
    missing: 'Diese Übersetzung fehlt noch.',
    inProgress: 'An dieser Übersetzung wird gerade gearbeitet.',
    machine: 'Maschinell übersetzt, noch von niemandem geprüft.',
    outdated: 'Der deutsche Text hat sich geändert. Besucher sehen hier einen Hinweis.',
    current: 'Diese Übersetzung ist auf dem Stand des deutschen Textes.',
  } satisfies Record<TranslationState, string>,
} as const;

/** Short words and signs of the states; the sign alone never carries the meaning. */
export const STATE_SIGNS = {
  current: '✓',
  outdated: '!',
  machine: '?',
  inProgress: '…',
  missing: '–',
} satisfies Record<TranslationState, string>;

export const COVERAGE_WORDS = {
  search: 'Thema suchen',
  show: 'Zeigen',
  all: 'alle Themen',
  topic: 'Thema',
  nothing: 'Dazu gibt es kein Thema.',
  previous: 'Zurück',
  next: 'Weiter',
  page: (from: number, to: number, total: number) => `${from}–${to} von ${total} Themen`,
  share: (current: number, total: number) => `${current} von ${total} aktuell`,
  cell: (topic: string, language: string, state: string) => `${topic}, ${language}: ${state}`,
  export: 'Für Übersetzer ausgeben …',
  import: 'Übersetzte Datei einlesen …',
  intro: 'Ein Klick auf ein Feld öffnet die Übersetzung oder legt sie an.',
} as const;

export const EXPORT_WORDS = {
  header: 'Texte für Übersetzer ausgeben',
  intro:
    'Sie bekommen eine Datei im Format XLIFF 2, das jedes Übersetzungsprogramm liest. Schicken Sie sie an die Übersetzerin und lesen Sie die Antwort hier wieder ein.',
  language: 'Sprache',
  what: 'Welche Themen?',
  states: { missing: 'fehlende', outdated: 'veraltete', machine: 'maschinelle, ungeprüfte' },
  amount: (amount: number) =>
    amount === 0
      ? 'Dafür gibt es gerade nichts zu übersetzen.'
      : `${countWord(amount, 'Thema', 'Themen')} in der Datei.`,
  download: 'Datei herunterladen',
  fileName: (language: string, day: string) => `fiz-infobox-${language}-${day}.xlf`,
  failed: 'Die Datei ließ sich nicht erstellen. Bitte versuchen Sie es noch einmal.',
} as const;

export const IMPORT_WORDS = {
  header: 'Übersetzte Datei einlesen',
  intro: 'Die Texte werden Entwürfe. Veröffentlicht wird nichts; das tun Sie danach Thema für Thema.',
  choose: 'Datei wählen',
  other: 'Andere Datei wählen',
  reading: 'Die Datei wird gelesen …',
  found: (topics: number, language: string) =>
    `${countWord(topics, 'Thema', 'Themen')} auf ${getGermanLanguageName(language)} in dieser Datei.`,
  take: (amount: number) => `${countWord(amount, 'Thema', 'Themen')} als Entwurf übernehmen`,
  taking: 'Wird übernommen …',
  nothing: 'Aus dieser Datei lässt sich nichts übernehmen. Unten steht, warum.',
  done: (amount: number) =>
    `${countWord(amount, 'Entwurf liegt', 'Entwürfe liegen')} bereit. Bitte lesen und veröffentlichen Sie sie.`,
  notWritten: (titles: readonly string[]) =>
    `Nicht übernommen, weil gerade jemand darin schreibt: ${titles.join(', ')}. Bitte lesen Sie die Datei dafür noch einmal ein.`,
  refused: 'Ihre Rolle darf keine Übersetzungen ändern. Es wurde nichts übernommen.',
  topic: (taken: number, total: number) =>
    `${taken} von ${countWord(total, 'Stelle', 'Stellen')} werden übernommen`,
  complete: 'vollständig',
  half: 'halb übersetzt',
  left: (amount: number) => `${countWord(amount, 'Stelle', 'Stellen')} nicht übernommen`,
  open: 'Öffnen',
  close: 'Fertig',
  unknownLanguage: (language: string) =>
    `Die Datei ist für die Sprache „${getGermanLanguageName(language)}“. Die ist in den Einstellungen nicht öffentlich. Bitte prüfen Sie, ob es die richtige Datei ist, oder schalten Sie die Sprache zuerst ein.`,
  tooLarge:
    'Die Datei ist größer als 10 MB. So große Dateien gibt das Studio nicht aus. Bitte prüfen Sie, ob es die richtige ist.',
  fileProblems: {
    tooLarge:
      'Die Datei ist größer als 10 MB. So große Dateien gibt das Studio nicht aus. Bitte prüfen Sie, ob es die richtige ist.',
    notXml:
      'Das ist keine lesbare Übersetzungsdatei, oder sie ist unvollständig. Bitte bitten Sie die Übersetzerin um eine Datei im Format XLIFF 2 (Endung „.xlf“).',
    notXliff:
      'Diese Datei ist keine Übersetzungsdatei. Bitte wählen Sie die Datei mit der Endung „.xlf“, die Sie zurückbekommen haben.',
    wrongVersion:
      'Diese Datei hat eine andere Fassung als XLIFF 2. Bitte bitten Sie die Übersetzerin, sie im Format XLIFF 2.0 zu speichern.',
    wrongSource:
      'Diese Datei übersetzt nicht aus dem Deutschen. Bitte prüfen Sie, ob es die Datei ist, die das Studio ausgegeben hat.',
    noTarget:
      'In dieser Datei steht nicht, in welche Sprache sie übersetzt ist. Bitte geben Sie die Texte neu aus und lassen Sie sie noch einmal übersetzen.',
    empty: 'In dieser Datei stehen keine Texte. Bitte prüfen Sie, ob es die richtige ist.',
  } satisfies Record<FileProblem, string>,
  topicProblems: {
    unknownTopic: 'Dieses Thema gibt es nicht (mehr), oder es ist nicht veröffentlicht.',
    nothingTranslated: 'Davon lässt sich nichts übernehmen.',
  } satisfies Record<TopicProblem, string>,
  unitProblems: {
    changedSource: 'Der deutsche Text wurde inzwischen geändert',
    missingPart: 'Die Stelle gibt es im deutschen Thema nicht mehr',
    untranslated: 'nicht übersetzt',
  } satisfies Record<UnitProblem, string>,
} as const;
