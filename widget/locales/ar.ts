import type { FirstMessages } from './translate.ts';

/** Texts seen at once, in Arabic. */
export const messages = {
  question: 'ماذا تريد أن تعرف؟',
  hint: 'كلمة واحدة أو سؤال كامل',
  clear: 'مسح',
  language: 'اللغة',
  iAm: 'أنا …',
  itIsAbout: 'يتعلق الأمر بأشخاص …',
  unchoose: 'إلغاء الاختيار',
  asked: 'أسئلة متكررة',
  'asked.employer': 'أسئلة متكررة من أصحاب العمل',
  'asked.newcomer': 'أسئلة متكررة من الوافدين الجدد',
  'asked.actor': 'أسئلة متكررة من المستشارين',
  askDirectly: 'هل تفضّل أن تسأل مباشرة؟',
  writeEmail: 'كتابة رسالة',
  phone: 'الهاتف',
  newTab: 'يفتح علامة تبويب جديدة',
  loading: 'جارٍ التحميل …',
} satisfies FirstMessages;
