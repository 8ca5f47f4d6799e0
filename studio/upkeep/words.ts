/** Every sentence of this folder that staff read. */
import type { ReplaceProblem } from './replace-contact.ts';

const count = new Intl.NumberFormat('de-DE');

/** `1 Thema`, `3 Themen`. */
export function countWord(amount: number, one: string, many: string): string {
  return `${count.format(amount)} ${amount === 1 ? one : many}`;
}

/** ISO day or time as a German date: `22. November 2026`. */
export function formatDay(day: string): string {
  return new Date(day.length === 10 ? `${day}T12:00:00` : day).toLocaleDateString('de-DE', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

export const CONFIRM_WORDS = {
  action: 'Stand bestätigen',
  title: 'Der Inhalt stimmt noch: setzt das Prüfdatum auf heute und ändert sonst nichts.',
  notPublished: 'Bitte veröffentlichen Sie zuerst; danach können Sie den Stand bestätigen.',
  already: 'Heute schon bestätigt.',
  noPermission: 'Ihre Rolle darf das nicht ändern.',
  done: (amount: number) =>
    amount === 1 ? 'Stand bestätigt' : `Stand von ${count.format(amount)} Einträgen bestätigt`,
  doneHint: (day: string) =>
    `Besucher sehen „Fachlich geprüft am ${formatDay(day)}“. Übersetzungen bleiben unberührt.`,
  failed: 'Das Bestätigen ist nicht gelungen',
  failedHint: 'Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
} as const;

export const REPLACE_WORDS = {
  action: 'Ersetzen durch …',
  header: (name: string) => `„${name}“ ersetzen`,
  intro:
    'Wählen Sie den Kontakt, der an diese Stelle tritt. Er erscheint dann überall statt des alten; der alte wird auf „nicht aktiv“ gesetzt.',
  search: 'Neuen Kontakt suchen',
  searchHint: 'Name oder Organisation',
  nothingFound: 'Kein aktiver Kontakt passt dazu.',
  chosen: 'Neuer Kontakt',
  change: 'Anderen wählen',
  uses: (amount: number) => `Wird an ${countWord(amount, 'Stelle', 'Stellen')} ersetzt:`,
  noUses: 'Der alte Kontakt wird nirgends verwendet. Er wird nur auf „nicht aktiv“ gesetzt.',
  loading: 'Die Verwendungen werden gesucht …',
  draft: 'Entwurf',
  times: (amount: number) => `${amount} Stellen`,
  confirm: (amount: number) =>
    amount === 0 ? 'Auf „nicht aktiv“ setzen' : `An ${countWord(amount, 'Stelle', 'Stellen')} ersetzen`,
  cancel: 'Abbrechen',
  done: 'Kontakt ersetzt',
  doneHint: (amount: number) =>
    `${countWord(amount, 'Stelle zeigt', 'Stellen zeigen')} jetzt den neuen Kontakt.`,
  failed: 'Das Ersetzen ist nicht gelungen',
  failedHint:
    'Es wurde nichts geändert. Vielleicht schreibt gerade jemand in einem der Dokumente. Bitte versuchen Sie es noch einmal.',
  notPublished: 'Bitte veröffentlichen Sie den Kontakt zuerst; danach können Sie ihn ersetzen.',
  problems: {
    same: 'Ein Kontakt kann sich nicht selbst ersetzen. Bitte wählen Sie einen anderen.',
    missing: 'Dieser Kontakt ist noch nicht veröffentlicht. Bitte veröffentlichen Sie ihn zuerst.',
    inactive: 'Dieser Kontakt ist selbst nicht aktiv. Bitte wählen Sie einen aktiven Kontakt.',
    cycle:
      'Das ergäbe einen Kreis: Der gewählte Kontakt wird selbst durch diesen ersetzt. Bitte wählen Sie einen anderen.',
  } satisfies Record<ReplaceProblem, string>,
} as const;

export const USED_WORDS = {
  header: { delete: 'Löschen geht noch nicht', unpublish: 'Zurücknehmen geht noch nicht' },
  intro: (amount: number, removal: 'delete' | 'unpublish') =>
    `${amount === 1 ? 'Ein anderer Eintrag verweist' : `${count.format(amount)} andere Einträge verweisen`} hierher. Ohne diesen Eintrag stünden Besucher dort vor einer Lücke; deshalb lässt er sich nicht ${removal === 'delete' ? 'löschen' : 'zurücknehmen'}.`,
  draft: 'nur im Entwurf',
  advice: (type: string) =>
    ADVICE[type] ?? 'Bitte öffnen Sie diese Einträge und entfernen Sie dort den Verweis.',
  close: 'Verstanden',
  failed: 'Die Verwendungen ließen sich nicht prüfen',
  failedHint: 'Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
} as const;

/** What helps most, by type of the document somebody wants to remove. */
const ADVICE: Record<string, string> = {
  contact:
    'Tritt ein anderer Kontakt an diese Stelle? Dann hilft „Ersetzen durch …“ im selben Menü: Es tauscht ihn überall auf einmal aus.',
  topic:
    'Hat das Thema Übersetzungen, löschen Sie zuerst diese oder nehmen Sie sie zurück. In anderen Einträgen entfernen Sie den Verweis.',
};
