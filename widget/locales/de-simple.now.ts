import type { NowMessages } from './translate.ts';

/** Texts about opening hours and notices, in Leichte Sprache. */
export const messages = {
  openNow: 'Jetzt ist offen',
  phoneNow: 'Sie können jetzt anrufen',
  appointmentNow: 'Jetzt nur mit Termin',
  until: 'heute bis {time}',
  closedNow: 'Jetzt ist zu',
  closedToday: 'Heute ist zu',
  closedForNow: 'Im Moment ist zu',
  onlyByAppointment: 'Nur mit Termin',
  opensToday: 'wieder offen heute um {time}',
  opensTomorrow: 'wieder offen morgen um {time}',
  opensWeekday: 'wieder offen am {day} um {time}',
  opensDate: 'wieder offen am {day} um {time}',
  onlyAppointment: 'nur mit Termin',
  onlyPhone: 'nur am Telefon',
  comma: ', ',
  hour: '{h}',
  hourMinute: '{h}:{m}',
  clock: '{time} Uhr',
  germanTime: '{rest} (deutsche Zeit)',
} satisfies NowMessages;
