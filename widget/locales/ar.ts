import type { FirstMessages } from './translate.ts';

/** Texts seen at once, in Arabic. */
export const messages = {
  searchLabel: 'ماذا تريد أن تعرف؟',
  searchHint: 'كلمة واحدة أو سؤال كامل',
  clear: 'مسح',
  language: 'اللغة',
  audienceQuestion: 'أنا …',
  pathwayQuestion: 'يتعلق الأمر بأشخاص …',
  unchoose: 'إلغاء الاختيار',
  toGuide: 'إلى الموضوع في ثلاثة أسئلة',
  frequentHeading: 'أسئلة متكررة',
  'asked.employer': 'أسئلة متكررة من أصحاب العمل',
  'asked.newcomer': 'أسئلة متكررة من الوافدين الجدد',
  'asked.actor': 'أسئلة متكررة من المستشارين',
  deskHeading: 'هل تفضّل أن تسأل مباشرة؟',
  writeEmail: 'كتابة رسالة',
  phone: 'الهاتف',
  newTab: 'يفتح علامة تبويب جديدة',
  loading: 'جارٍ التحميل …',
} satisfies FirstMessages;
