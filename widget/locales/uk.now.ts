import type { NowMessages } from './translate.ts';

/** Texts about opening hours and notices, in Ukrainian. */
export const messages = {
  openNow: 'Зараз відчинено',
  phoneNow: 'Зараз можна зателефонувати',
  appointmentNow: 'Зараз лише за записом',
  until: 'сьогодні до {time}',
  closedNow: 'Зараз зачинено',
  closedToday: 'Сьогодні зачинено',
  closedForNow: 'Тимчасово зачинено',
  onlyByAppointment: 'Лише за записом',
  opensToday: 'відчиниться сьогодні о {time}',
  opensTomorrow: 'відчиниться завтра о {time}',
  opensWeekday: 'відчиниться: {day}, {time}',
  opensDate: 'відчиниться {day} о {time}',
  onlyAppointment: 'лише за записом',
  onlyPhone: 'лише телефоном',
  comma: ', ',
  hour: '{h}:00',
  hourMinute: '{h}:{m}',
  clock: '{time}',
  germanTime: '{rest} (за часом Німеччини)',
} satisfies NowMessages;
