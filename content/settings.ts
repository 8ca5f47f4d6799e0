/** Sender, public languages with their fallbacks, and the sentence under every view. */
import type { Localized } from './sources.ts';

/** The one settings document, before references and keys are added. */
export const settings = {
  senderShort: { de: 'FIZ Leipzig', en: 'FIZ Leipzig', ar: 'FIZ لايبزيغ' },
  senderLong: {
    de: 'Fachinformationszentrum Zuwanderung Leipzig',
    en: 'FIZ, information centre for immigration, Leipzig',
    ar: 'مركز المعلومات المتخصص بالهجرة في لايبزيغ (FIZ)',
  },
  languages: [
    { code: 'de', nativeName: 'Deutsch', germanName: 'Deutsch', rtl: false, fallback: [] },
    { code: 'en', nativeName: 'English', germanName: 'Englisch', rtl: false, fallback: ['de'] },
    { code: 'ar', nativeName: 'العربية', germanName: 'Arabisch', rtl: true, fallback: ['en', 'de'] },
  ],
  fallbackContact: 'fiz-empfang',
  notice: {
    de: 'Demonstrationsinhalt: von keiner der genannten Stellen geprüft und keine Rechtsberatung.',
    en: 'Demonstration content: not checked by any of the offices named here, and no legal advice.',
    ar: 'محتوى تجريبي: لم تراجعه أيّ من الجهات المذكورة، وليس استشارة قانونية.',
  },
} satisfies {
  senderShort: Localized;
  senderLong: Localized;
  languages: { code: string; nativeName: string; germanName: string; rtl: boolean; fallback: string[] }[];
  fallbackContact: string;
  notice: Localized;
};
