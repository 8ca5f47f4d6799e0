/** What editors read about phone numbers and mail addresses in texts. */

/** Sentences of the panel. */
export const FINDER_WORDS = {
  title: 'Kontakte im Text',
  close: 'Kontakte im Text schließen',
  intro:
    'Diese Nummern und Adressen stehen mitten im Text. Ändert sich eine, müssten Sie sie überall suchen. Als Kontakt steht sie einmal im Studio und gilt überall.',
  none: 'In diesem Text stehen keine Telefonnummern und E-Mail-Adressen. Schön!',
  kinds: { phone: 'Telefon', email: 'E-Mail' },
  known: (name: string) => `Diesen Kontakt gibt es schon: „${name}“.`,
  untitled: 'Kontakt ohne Namen',
  convert: 'In Kontakt umwandeln',
  addKnown: 'Diesen Kontakt beim Thema eintragen',
  alreadyThere: 'Steht schon bei den Ansprechpartnern.',
  converted: 'Kontakt angelegt',
  convertedHint:
    'Er steht jetzt bei den Ansprechpartnern. Bitte ergänzen Sie Namen und Organisation und veröffentlichen Sie ihn.',
  added: 'Kontakt eingetragen',
  addedHint: 'Er steht jetzt bei den Ansprechpartnern des Themas.',
  remove: 'Aus dem Text nehmen …',
  removeTitle: 'Aus dem Text nehmen',
  before: 'Jetzt',
  after: 'Danach',
  removeHint: 'Bitte lesen Sie, ob der Satz noch stimmt; Sie können ihn danach im Feld ändern.',
  removeNow: 'Herausnehmen',
  cancel: 'Abbrechen',
  changedMeanwhile:
    'Der Text hat sich inzwischen geändert. Bitte schließen Sie das Fenster und sehen Sie noch einmal nach.',
  failed: 'Das ist nicht gelungen',
  failedHint: 'Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
  show: 'Zur Stelle',
} as const;
