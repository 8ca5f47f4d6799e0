import type { FirstMessages } from './translate.ts';

/** Texts seen at once, in Ukrainian. */
export const messages = {
  searchLabel: 'Що Ви хочете дізнатися?',
  searchHint: 'Одне слово або ціле запитання',
  clear: 'Очистити',
  language: 'Мова',
  audienceQuestion: 'Я …',
  pathwayQuestion: 'Ідеться про людей …',
  unchoose: 'Скасувати вибір',
  toGuide: 'До теми за три запитання',
  frequentHeading: 'Часті запитання',
  'asked.employer': 'Про це часто питають роботодавці',
  'asked.newcomer': 'Про це часто питають новоприбулі',
  'asked.actor': 'Про це часто питають консультанти',
  deskHeading: 'Бажаєте запитати особисто?',
  writeEmail: 'Написати листа',
  phone: 'Телефон',
  newTab: 'відкривається в новій вкладці',
  loading: 'Завантаження …',
} satisfies FirstMessages;
