import { describe, expect, it } from 'vitest';
import { describeSlots, describeToday } from '../../../studio/inputs/hours/describe-hours.ts';
import { readOfficeHours, readWeek } from '../../../studio/inputs/hours/hours-value.ts';
import { formatTime, readTime } from '../../../studio/inputs/hours/read-time.ts';
import { overlayTimes } from '../../../studio/inputs/hours/use-typed-times.ts';
import {
  addSlot,
  changeSlot,
  copyToWorkingDays,
  removeSlot,
} from '../../../studio/inputs/hours/week-patches.ts';

const slot = (from: string, to: string, kind = 'open') => ({ _key: `${from}-${to}`, from, to, kind });
const day = (name: string, ...slots: object[]) => ({ _key: name, _type: 'dayHours', day: name, slots });
const WEEK = [
  day('tu', slot('09:00', '12:00'), slot('13:00', '16:00', 'appointment')),
  day('th', slot('09:30', '12:00')),
];

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    [' 9 Uhr ', '09:00'],
    ['17,45 Uhr', '17:45'],
    ['9 : 30', '09:30'],
    ['0', '00:00'],
    ['23:59', '23:59'],
    ['', ''],
  ])('%j is %j', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['24', '9:60', 'neun', '9-12', '9:3', '-1', '12:00:00', '99999'])('%j is none', (typed) => {
    expect(readTime(typed)).toBeNull();
  });

  it('is written as people say it', () => {
    expect([formatTime('09:00'), formatTime('09:05'), formatTime('14:30')]).toEqual(['9', '9:05', '14:30']);
  });
});

describe('the sentence', () => {
  const holidays = [{ date: '2026-11-18', name: 'Buß- und Bettag' }];
  const on = (isoDay: string, hours: object = {}, minutes = 480) =>
    describeToday(readOfficeHours({ week: WEEK, ...hours }, false), { isoDay, minutes }, holidays);

  it('says when somebody is there today, and what is needed to come', () => {
    expect(on('2026-11-26')).toBe('Heute 9:30–12 Uhr.');
    expect(on('2026-11-26', { appointmentOnly: true })).toBe('Heute 9:30–12 Uhr, nur mit Termin.');
    expect(on('2026-11-24')).toBe('Heute 9–12 Uhr und 13–16 Uhr (nur mit Termin).');
  });

  it('says when again, after the last slot and on closed days', () => {
    expect(on('2026-11-24', {}, 1000)).toBe(
      'Heute war 9–12 Uhr und 13–16 Uhr (nur mit Termin). Wieder am Donnerstag, 26. November, 9:30–12 Uhr.',
    );
    expect(on('2026-11-25')).toBe('Heute geschlossen. Wieder am Donnerstag, 26. November, 9:30–12 Uhr.');
  });

  it('names the holiday or the reason', () => {
    expect(on('2026-11-18', { week: [day('we', slot('09:00', '12:00'))] })).toMatch(
      /^Heute geschlossen: Buß- und Bettag\. Wieder am Mittwoch, 25\. November/,
    );
    const reason = [{ _key: 'de', language: 'de', value: 'Betriebsausflug' }];
    const exceptions = [{ _key: 'e', from: '2026-11-26', to: '2026-11-26', closed: true, reason }];
    expect(on('2026-11-26', { exceptions })).toMatch(/^Heute geschlossen: Betriebsausflug\./);
  });

  it('tells open doors on holidays when the office wants that', () => {
    const week = [day('we', slot('09:00', '12:00'))];
    expect(on('2026-11-18', { week, closedOnHolidays: false })).toBe('Heute 9–12 Uhr.');
  });

  it('is kind about a form that is not filled in', () => {
    expect(
      describeToday(readOfficeHours(undefined, false), { isoDay: '2026-11-24', minutes: 0 }, []),
    ).toMatch(/^Noch keine Zeiten/);
    const broken = {
      week: [null, 7, { day: 'xx' }, { day: 'mo', slots: [{}, { from: 'x', to: 'y' }] }],
      exceptions: [{}],
    };
    expect(() =>
      describeToday(readOfficeHours(broken, false), { isoDay: '2026-11-24', minutes: 0 }, []),
    ).not.toThrow();
  });

  it('says so when the place is closed for a while', () => {
    expect(
      describeToday(readOfficeHours({ week: WEEK }, true), { isoDay: '2026-11-24', minutes: 0 }, []),
    ).toBe('Vorübergehend geschlossen.');
  });

  it('joins equal kinds', () => {
    expect(
      describeSlots([
        { from: '09:00', to: '12:00', kind: 'phone' },
        { from: '13:00', to: '15:00', kind: 'phone' },
      ]),
    ).toBe('9–12 und 13–15 Uhr, nur Telefon');
  });
});

describe('the grid', () => {
  const week = readWeek(WEEK);
  const tuesday = week[1];
  const thursday = week[3];
  if (!tuesday || !thursday) throw new Error('the week has seven days');
  const NEW = { _key: 'n', from: '', to: '', kind: 'open' } as const;

  it('has seven days in their order, whatever is stored', () => {
    expect(readWeek([day('su'), day('mo')]).map(({ day: name }) => name)).toEqual([
      'mo',
      'tu',
      'we',
      'th',
      'fr',
      'sa',
      'su',
    ]);
    expect(readWeek(undefined)).toHaveLength(7);
    expect(readWeek('x').every(({ slots }) => slots.length === 0)).toBe(true);
  });

  it('adds to a day that has an entry', () => {
    expect(addSlot(week, 'tu', NEW)).toMatchObject([
      { type: 'setIfMissing', path: [{ _key: 'tu' }, 'slots'] },
      {
        type: 'insert',
        position: 'after',
        path: [{ _key: 'tu' }, 'slots', -1],
        items: [{ _key: 'n', _type: 'timeSlot' }],
      },
    ]);
  });

  it('gives a new day its place in the week', () => {
    expect(addSlot(week, 'we', NEW)).toMatchObject([
      { type: 'setIfMissing', path: [] },
      {
        type: 'insert',
        position: 'before',
        path: [{ _key: 'th' }],
        items: [{ _type: 'dayHours', _key: 'we', day: 'we' }],
      },
    ]);
    expect(addSlot(week, 'fr', NEW)[1]).toMatchObject({ position: 'after', path: [-1] });
  });

  it('changes one field only', () => {
    expect(changeSlot(tuesday, '09:00-12:00', { field: 'to', value: '12:30' })).toMatchObject([
      { type: 'set', value: '12:30', path: [{ _key: 'tu' }, 'slots', { _key: '09:00-12:00' }, 'to'] },
    ]);
    expect(changeSlot(tuesday, '09:00-12:00', { field: 'to', value: '' })).toMatchObject([{ type: 'unset' }]);
  });

  it('leaves no empty day and no empty week behind', () => {
    expect(removeSlot(week, tuesday, '09:00-12:00')).toMatchObject([
      { type: 'unset', path: [{ _key: 'tu' }, 'slots', { _key: '09:00-12:00' }] },
    ]);
    expect(removeSlot(week, thursday, '09:30-12:00')).toMatchObject([
      { type: 'unset', path: [{ _key: 'th' }] },
    ]);
    const only = readWeek([day('th', slot('09:30', '12:00'))]);
    const lastDay = only[3];
    if (!lastDay) throw new Error('the week has a Thursday');
    expect(removeSlot(only, lastDay, '09:30-12:00')).toMatchObject([{ type: 'unset', path: [] }]);
  });

  it('copies a day to all working days with keys of their own, and leaves the weekend alone', () => {
    let count = 0;
    const saturday = day('sa', slot('10:00', '11:00'));
    const [patch] = copyToWorkingDays(readWeek([...WEEK, saturday]), thursday, () => `k${(count += 1)}`);
    expect(patch).toMatchObject({ type: 'set', path: [] });
    const value: unknown = patch && 'value' in patch ? patch.value : undefined;
    expect(value).toMatchObject([
      { day: 'mo', slots: [{ from: '09:30', to: '12:00', _key: 'k1' }] },
      { day: 'tu', slots: [{ from: '09:30', _key: 'k2' }] },
      { day: 'we' },
      { day: 'th', slots: [{ _key: '09:30-12:00' }] },
      { day: 'fr' },
      { day: 'sa', slots: [{ from: '10:00' }] },
    ]);
  });
});

describe('what was typed and is not drawn yet', () => {
  it('belongs to the week that is copied', () => {
    const typed = new Map([
      ['09:30-12:00.to', '13:00'],
      ['09:30-12:00.kind', 'phone'],
      ['another.to', '20:00'],
    ]);
    const thursday = overlayTimes(readWeek(WEEK), typed).find((entry) => entry.day === 'th');
    expect(thursday?.slots).toEqual([{ _key: '09:30-12:00', from: '09:30', to: '13:00', kind: 'phone' }]);
  });
});
