import type { NowMessages } from './translate.ts';

/** Texts about opening hours and notices, in English. */
export const messages = {
  openNow: 'Open now',
  phoneNow: 'Can be reached by phone now',
  appointmentNow: 'By appointment only now',
  until: 'until {time} today',
  closedNow: 'Closed now',
  closedToday: 'Closed today',
  closedForNow: 'Temporarily closed',
  onlyByAppointment: 'By appointment only',
  opensToday: 'opens today at {time}',
  opensTomorrow: 'opens tomorrow at {time}',
  opensWeekday: 'opens {day} at {time}',
  opensDate: 'opens on {day} at {time}',
  onlyAppointment: 'by appointment only',
  onlyPhone: 'by phone only',
  comma: ', ',
  hour: '{h}:00',
  hourMinute: '{h}:{m}',
  clock: '{time}',
  germanTime: '{rest} (German time)',
} satisfies NowMessages;
