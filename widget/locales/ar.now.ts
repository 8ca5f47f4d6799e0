import type { NowMessages } from './translate.ts';

/** Texts about opening hours and notices, in Arabic. */
export const messages = {
  openNow: 'مفتوح الآن',
  phoneNow: 'متاح الآن هاتفيًا',
  appointmentNow: 'الآن بموعد مسبق فقط',
  until: 'اليوم حتى الساعة {time}',
  closedNow: 'مغلق الآن',
  closedToday: 'مغلق اليوم',
  closedForNow: 'مغلق مؤقتًا',
  onlyByAppointment: 'بموعد مسبق فقط',
  opensToday: 'يفتح اليوم الساعة {time}',
  opensTomorrow: 'يفتح غدًا الساعة {time}',
  opensWeekday: 'يفتح {day} الساعة {time}',
  opensDate: 'يفتح في {day} الساعة {time}',
  onlyAppointment: 'بموعد مسبق فقط',
  onlyPhone: 'هاتفيًا فقط',
  comma: '، ',
  hour: '{h}:00',
  hourMinute: '{h}:{m}',
  clock: '{time}',
  germanTime: '{rest} (بتوقيت ألمانيا)',
} satisfies NowMessages;
