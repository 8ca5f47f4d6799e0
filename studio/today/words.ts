/** Every sentence of „Heute zu tun“ that staff read. */
import { countWord, formatDay } from '../upkeep/words.ts';
import type { AnnouncementEntry, DueEntry, OpenState } from './entries.ts';

/** Title of the tool, also its name in the bar. */
export const TODAY_TITLE = 'Heute zu tun';

export const TODAY_WORDS = {
  entries: (amount: number) => (amount === 0 ? 'nichts offen' : countWord(amount, 'Eintrag', 'Einträge')),
  loading: 'Wird zusammengestellt …',
  failed:
    'Die Listen lassen sich gerade nicht aktualisieren. Sie sehen den letzten Stand; das Studio versucht es weiter.',
  failedFirst: 'Die Listen lassen sich gerade nicht laden. Das Studio versucht es gleich noch einmal.',
  emptyTitle: 'Alles erledigt',
  emptyText:
    'Gerade ist nichts zu prüfen, nichts veraltet und nichts defekt. Danke, dass Sie die Infobox aktuell halten.',
  emptyList: 'Hier ist nichts mehr offen.',
  emptyListHint: 'Schön! Links steht, was sonst noch wartet.',
  chooseRow: 'Wählen Sie links, womit Sie beginnen möchten.',
  back: 'Heute zu tun',
  open: 'Öffnen',
  selectAll: 'Alle auswählen',
  more: (amount: number) => `${countWord(amount, 'weiteren Eintrag', 'weitere Einträge')} zeigen`,
  nothingOpen: 'nichts offen',
  lists: 'Listen',
} as const;

export const DUE_WORDS = {
  title: 'Zur Prüfung fällig',
  hint: 'Stimmt der Inhalt noch? Dann genügt ein Klick. Übersetzungen bleiben davon unberührt.',
  types: { topic: 'Thema', contact: 'Kontakt', location: 'Ort' } satisfies Record<DueEntry['type'], string>,
  confirm: 'Stand bestätigen',
  confirmMany: (amount: number) => `Stand für ${countWord(amount, 'Eintrag', 'Einträge')} bestätigen`,
  footer: (day: string) =>
    `Nach dem Bestätigen sehen Besucher „Fachlich geprüft am ${formatDay(day)}“. Die nächste Prüfung ist nach dem eingestellten Abstand fällig, meist in 3 oder 6 Monaten.`,
} as const;

/** `5 Themen, 2 Kontakte, ältestes seit 23 Tagen`. */
export function summarizeDue(entries: readonly DueEntry[]): string {
  const amount = (type: DueEntry['type']) => entries.filter((entry) => entry.type === type).length;
  const parts = [
    countSome(amount('topic'), 'Thema', 'Themen'),
    countSome(amount('contact'), 'Kontakt', 'Kontakte'),
    countSome(amount('location'), 'Ort', 'Orte'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** How long a check has been due. */
export function describeDue(dueForDays: number | null): string {
  if (dueForDays === null) return 'noch nie geprüft';
  if (dueForDays === 0) return 'fällig heute';
  return dueForDays === 1 ? 'fällig seit gestern' : `fällig seit ${dueForDays} Tagen`;
}

export const TRANSLATION_WORDS = {
  title: 'Übersetzungen',
  hint: 'Veraltete zuerst: Dort steht für Besucher noch der frühere Text.',
  create: 'Anlegen',
  compare: 'Vergleichen',
  states: {
    outdated: 'Veraltet',
    machine: 'Ungeprüft',
    missing: 'Fehlt',
  } satisfies Record<OpenState, string>,
} as const;

/** `3 veraltet, 12 ungeprüft, 40 fehlen`. */
export function summarizeTranslations(amounts: Record<OpenState, number>): string {
  const parts = [
    amounts.outdated > 0 ? `${amounts.outdated} veraltet` : '',
    amounts.machine > 0 ? `${amounts.machine} ungeprüft` : '',
    amounts.missing > 0 ? countWord(amounts.missing, 'fehlt', 'fehlen') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

export const LINK_WORDS = {
  title: 'Links nicht erreichbar',
  hint: 'Besucher, die hier klicken, kommen nicht an.',
  since: (day: string) => `seit ${formatDay(day)}`,
} as const;

export const CONTACT_WORDS = {
  title: 'Kontakte nicht aktiv, noch verwendet',
  hint: 'Besucher sehen diese Kontakte nicht mehr. Wer tritt an ihre Stelle?',
  replace: 'Ersetzen durch …',
  places: (places: readonly string[]) =>
    places.length > 3
      ? `in ${places.slice(0, 2).join(', ')} und ${places.length - 2} weiteren`
      : `in ${places.join(', ')}`,
  summary: (amount: number) => `an ${countWord(amount, 'Stelle', 'Stellen')}`,
} as const;

export const ANNOUNCEMENT_WORDS = {
  title: 'Hinweise enden bald',
  hint: 'Gilt der Hinweis länger? Oder ist er schon überholt?',
  extend: 'Um 2 Wochen verlängern',
  end: 'Jetzt beenden',
  endQuestion: 'Wirklich beenden?',
  extended: (day: string) => `Verlängert bis ${formatDay(day)}`,
  ended: 'Hinweis beendet',
  endedHint: 'Besucher sehen ihn nicht mehr.',
  failed: 'Das ist nicht gelungen',
  failedHint: 'Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
} as const;

/** When an announcement ends: `endet heute`, `endet Mittwoch, 25. November`. */
export function describeEnd({ until, daysLeft }: Pick<AnnouncementEntry, 'until' | 'daysLeft'>): string {
  if (daysLeft === 0) return 'endet heute';
  if (daysLeft === 1) return 'endet morgen';
  const day = new Date(until).toLocaleDateString('de-DE', { weekday: 'long', day: 'numeric', month: 'long' });
  return `endet ${day}`;
}

export const FEEDBACK_WORDS = {
  title: 'Rückmeldungen offen',
  hint: 'Diese Themen haben Besuchern nicht geholfen. Fehlt etwas, ist etwas schwer zu verstehen?',
  settle: 'Als bearbeitet abhaken',
  settled: 'Abgehakt',
  settledHint: 'Der Eintrag kommt wieder, wenn neue Rückmeldungen eingehen.',
  failed: 'Das Abhaken ist nicht gelungen',
  failedHint: 'Bitte versuchen Sie es noch einmal.',
  counts: (count: number, helpful: number) => `${count}-mal „nicht hilfreich“, ${helpful}-mal „hilfreich“`,
  summary: (count: number) => `${count}-mal „nicht hilfreich“`,
} as const;

export const SEARCH_WORDS = {
  title: 'Suchen ohne Treffer',
  hint: 'Das haben mindestens fünf Besuche gesucht und nicht gefunden.',
  counts: (count: number, day: string) => `${count}-mal gesucht, zuletzt am ${formatDay(day)}`,
  summary: (words: string) => `häufig: „${words}“`,
} as const;

/** The line about the partner pages above the lists. */
export const PARTNER_PAGES_WORDS = {
  current: 'Partnerseiten sind aktuell.',
  building: 'Partnerseiten werden gerade aktualisiert …',
  failed: 'Partnerseiten zeigen noch die vorige Fassung.',
  stand: (time: string) => `Stand ${time}`,
  partners: (amount: number) => countWord(amount, 'Partner', 'Partner'),
  languages: (amount: number) => countWord(amount, 'Sprache', 'Sprachen'),
} as const;

function countSome(amount: number, one: string, many: string): string {
  return amount === 0 ? '' : countWord(amount, one, many);
}
