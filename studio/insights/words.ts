/** Every sentence of the tool „Zahlen“. */
export const INSIGHTS_WORDS = {
  title: 'Zahlen',
  intro:
    'Was in der Infobox gelesen, bewertet und vergeblich gesucht wird. Nur Summen je Tag: keine Personen, keine Adressen, keine Cookies.',
  loading: 'Die Zahlen werden geladen …',
  failed: 'Die Zahlen lassen sich gerade nicht laden. Bitte laden Sie die Seite neu.',
  period: 'Zeitraum',
  retention: (days: number) => `Ältere Zahlen als ${days.toLocaleString('de-DE')} Tage werden gelöscht.`,

  hostedTitle: 'Hier wird nicht gezählt',
  hostedText:
    'Diese Redaktion arbeitet mit einem fremd betriebenen Content Lake. Gezählt wird nur, wenn die Infobox ihren eigenen betreibt; so verlassen Zahlen über Besuche nie das Haus.',
  forbiddenTitle: 'Diese Zahlen sind für die Redaktion',
  forbiddenText:
    'Mit Ihrer Rolle können Sie sie nicht ansehen. Wenn Sie sie brauchen, sprechen Sie bitte die Administration an.',
  offTitle: 'Die Zählung ist ausgeschaltet',
  offText:
    'Einschalten lässt sie sich in den Einstellungen unter „Arbeitsweise“. Bitte ergänzen Sie vorher die Datenschutzerklärung; den Satz dafür finden Sie im Werkzeug „Partnerseiten“.',
  offOld: 'Die Zählung ist ausgeschaltet. Sie sehen, was vorher gezählt wurde.',
  openSettings: 'Einstellungen öffnen',
  emptyTitle: 'Noch keine Zahlen',
  emptyText: 'In diesem Zeitraum wurde nichts gezählt. Schauen Sie in ein paar Tagen wieder herein.',

  totals: 'Auf einen Blick',
  overTime: 'Verlauf',
  byTopic: 'Themen',
  byTopicHint: (shown: number, all: number) =>
    all > shown ? `Die ${shown} meistgeöffneten von ${all} Themen.` : '',
  byLanguage: 'Sprachen',
  byPartner: 'Partnerseiten',
  noPartner: 'ohne eigene Partnerseite',
  unknownTopic: (slug: string) => `${slug} (nicht mehr veröffentlicht)`,
  asTable: 'Als Tabelle',
  plotLabel: (title: string) => `Diagramm: ${title}. Dieselben Zahlen stehen darunter als Tabelle.`,
  plotFailed: 'Das Diagramm lässt sich nicht zeichnen. Die Zahlen stehen in der Tabelle.',

  searches: 'Vergeblich gesucht',
  searchesHint:
    'Wörter erscheinen hier erst, wenn mindestens fünf getrennte Besuche sie verwendet haben. Adressen, Nummern und ganze Sätze erscheinen nie.',
  searchesNone: 'Noch keine Wörter, die fünf Besuche verwendet haben.',
  searchesHidden: (amount: number) =>
    amount === 1
      ? 'Eine weitere Suche haben weniger als fünf Besuche gemacht.'
      : `${amount.toLocaleString('de-DE')} weitere Suchen haben jeweils weniger als fünf Besuche gemacht.`,
  searchCount: (count: number) => `${count.toLocaleString('de-DE')}-mal`,
  addSynonym: 'Synonym anlegen',
  addTopic: 'Thema anlegen',
  addSynonymLabel: (words: string) => `Synonym anlegen für „${words}“`,
  addTopicLabel: (words: string) => `Thema anlegen für „${words}“`,

  dialogTitle: (words: string) => `„${words}“ als Synonym`,
  dialogText: 'Zu welchem Begriff des Glossars sollen diese Wörter führen?',
  dialogTerm: 'Begriff',
  dialogNew: 'neuer Begriff',
  dialogConfirm: 'Weiter',
  dialogCancel: 'Abbrechen',
  synonymAdded: 'Synonym ergänzt',
  synonymAddedHint: 'Es gilt, sobald Sie den Begriff veröffentlichen.',
  synonymKnown: 'Diese Wörter stehen schon bei dem Begriff.',
  synonymFailed: 'Das Synonym konnte nicht gespeichert werden',
  synonymFailedHint: 'Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',

  columns: { name: 'Name', period: 'Zeit' },
  kinds: {
    opened: 'geöffnet',
    helpful: 'hilfreich',
    notHelpful: 'nicht hilfreich',
    search: 'Suche ohne Treffer',
  },
} as const;

/** Periods to choose from; `null` is everything that is kept. */
export const PERIODS = [
  { days: 30, title: 'letzte 30 Tage' },
  { days: 90, title: 'letzte 90 Tage' },
  { days: 365, title: 'letzte 12 Monate' },
  { days: null, title: 'alles, was aufbewahrt wird' },
] as const;
