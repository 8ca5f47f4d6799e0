/** What editors read in the input for opening hours. */

/** Words of the grid and of the sentence above it. */
export const HOURS_WORDS = {
  kinds: { open: 'offen', appointment: 'nur mit Termin', phone: 'nur Telefon' },
  noHours: 'Noch keine Zeiten eingetragen: Besucher sehen dann keine Öffnungszeiten.',
  temporarilyClosed: 'Vorübergehend geschlossen.',
  closed: 'Heute geschlossen.',
  closedBecause: (reason: string) => `Heute geschlossen: ${reason}.`,
  today: (hours: string) => `Heute ${hours}.`,
  over: (hours: string) => `Heute war ${hours}.`,
  again: (day: string, hours: string) => `Wieder am ${day}, ${hours}.`,
  sentenceLabel: 'Das lesen Besucher jetzt',
  closedDay: 'geschlossen',
  from: 'Beginn',
  to: 'Ende',
  kind: 'Art',
  until: 'bis',
  add: 'Zeit hinzufügen',
  addLabel: (day: string) => `${day}: Zeit hinzufügen`,
  removeLabel: (day: string, position: number) => `${day}: ${position}. Zeit entfernen`,
  fieldLabel: (day: string, position: number, field: string) => `${day}, ${position}. Zeit: ${field}`,
  copy: 'für alle Werktage übernehmen',
  copyLabel: (day: string) => `${day} für alle Werktage übernehmen`,
  copied: (day: string) => `Die Zeiten von ${day} gelten jetzt Montag bis Freitag.`,
  undo: 'Rückgängig',
  timeProblem: 'Bitte schreiben Sie die Uhrzeit so: „9:30“.',
} as const;
