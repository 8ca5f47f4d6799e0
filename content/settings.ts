/** Sender, public languages with their fallbacks, and the sentence under every view. */
import type { Localized } from './sources.ts';

/** The one settings document, before references and keys are added. */
export const settings = {
  senderShort: { de: 'FIZ Leipzig', en: 'FIZ Leipzig', ar: 'FIZ لايبزيغ', uk: 'FIZ Лейпциг' },
  senderLong: {
    de: 'Fachinformationszentrum Zuwanderung Leipzig',
    en: 'FIZ, information centre for immigration, Leipzig',
    ar: 'مركز المعلومات المتخصص بالهجرة في لايبزيغ (FIZ)',
    uk: 'Інформаційний центр з питань міграції в Лейпцигу (FIZ)',
    'de-simple': 'Beratung für Menschen aus dem Ausland in Leipzig (FIZ)',
  },
  languages: [
    { code: 'de', nativeName: 'Deutsch', germanName: 'Deutsch', rtl: false, fallback: [] },
    { code: 'en', nativeName: 'English', germanName: 'Englisch', rtl: false, fallback: ['de'] },
    { code: 'ar', nativeName: 'العربية', germanName: 'Arabisch', rtl: true, fallback: ['en', 'de'] },
    { code: 'uk', nativeName: 'Українська', germanName: 'Ukrainisch', rtl: false, fallback: ['de'] },
    {
      code: 'de-simple',
      nativeName: 'Leichte Sprache',
      germanName: 'Leichte Sprache',
      rtl: false,
      fallback: ['de'],
    },
  ],
  fallbackContact: 'fiz-empfang',
  notice: {
    de: 'Demonstrationsinhalt: von keiner der genannten Stellen geprüft und keine Rechtsberatung.',
    en: 'Demonstration content: not checked by any of the offices named here, and no legal advice.',
    ar: 'محتوى تجريبي: لم تراجعه أيّ من الجهات المذكورة، وليس استشارة قانونية.',
    uk: 'Демонстраційний матеріал: його не перевіряла жодна зі згаданих установ, це не юридична консультація.',
    'de-simple':
      'Das ist nur ein Beispiel zur Demonstration. Keine Stelle hat den Text geprüft. Das ist keine Rechtsberatung.',
  },
} satisfies {
  senderShort: Localized;
  senderLong: Localized;
  languages: { code: string; nativeName: string; germanName: string; rtl: boolean; fallback: string[] }[];
  fallbackContact: string;
  notice: Localized;
};
