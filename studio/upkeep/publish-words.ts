/** Every sentence of publishing that staff read. */
import { getGermanLanguageName } from '../../schemas/vocabulary.ts';
import { countWord } from './words.ts';

export const PUBLISH_WORDS = {
  running: 'Wird veröffentlicht …',
  question: 'Was haben Sie geändert?',
  intro: (languages: readonly string[]) =>
    `Der deutsche Text ist jetzt ein anderer. ${languages.length === 1 ? 'Eine Übersetzung ist' : `${languages.length} Übersetzungen sind`} bisher aktuell: ${languages.map(getGermanLanguageName).join(', ')}.`,
  content: 'Inhaltlich geändert',
  contentHint:
    'Etwas stimmt jetzt anders als vorher. Die Übersetzungen gelten als veraltet; Besucher sehen dort einen Hinweis, bis jemand sie angepasst hat.',
  typo: 'Nur Tippfehler',
  typoHint: 'Der Sinn ist derselbe. Die Übersetzungen bleiben aktuell.',
  cancel: 'Abbrechen, noch nicht veröffentlichen',
  changes: 'Das ist anders',
  moreChanges: (amount: number) => `und ${countWord(amount, 'weitere Stelle', 'weitere Stellen')}`,
  done: 'Veröffentlicht',
  outdated: (amount: number) =>
    amount === 1
      ? 'Eine Übersetzung gilt jetzt als veraltet. Sie steht unter „Heute zu tun“.'
      : `${amount} Übersetzungen gelten jetzt als veraltet. Sie stehen unter „Heute zu tun“.`,
  kept: (amount: number) =>
    amount === 1 ? 'Die Übersetzung bleibt aktuell.' : `Alle ${amount} Übersetzungen bleiben aktuell.`,
  translationDone: 'Die Übersetzung ist auf dem Stand des deutschen Textes.',
  visible: 'In wenigen Sekunden steht das auf den Partnerseiten.',
  failed: 'Das Veröffentlichen ist nicht gelungen',
  failedHint: 'Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
  invalid: 'Noch nicht bereit',
  invalidHint: 'Rot markierte Felder sagen, was noch fehlt.',
  partly: 'Veröffentlicht, aber nicht alle Übersetzungen bleiben aktuell',
  partlyHint:
    'Übersetzungen, an denen gerade jemand arbeitet, gelten jetzt als veraltet. Dort genügt „Bleibt so – als aktuell bestätigen“ im Vergleich.',
  insecure: 'Ohne Vergleich der Übersetzungen veröffentlicht',
  insecureHint:
    'Dieses Studio ist über eine ungesicherte Adresse geöffnet. Dort kann der Browser nicht feststellen, welche Übersetzungen veralten. Bitte öffnen Sie es über https.',
} as const;
