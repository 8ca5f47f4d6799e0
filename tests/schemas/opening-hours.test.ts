import { describe, expect, it } from 'vitest';
import {
  addDays,
  describeNow,
  evaluateDay,
  evaluateDays,
  isTime,
  nameDay,
  readOfficeTime,
  type OfficeHours,
} from '../../schemas/opening-hours.ts';
import { listHolidays, readHolidayRegion } from '../../schemas/holidays.ts';
import { HOLIDAY_REGIONS } from '../../schemas/vocabulary.ts';

const HOLIDAYS = [{ date: '2026-11-18', name: 'Buß- und Bettag' }];

/** Tuesdays and Wednesdays, mornings open, Tuesday afternoons by appointment. */
const HOURS: OfficeHours<string> = {
  week: [
    {
      day: 'tu',
      slots: [
        { from: '14:00', to: '18:00', kind: 'appointment' },
        { from: '09:00', to: '12:00', kind: 'open' },
      ],
    },
    { day: 'we', slots: [{ from: '09:00', to: '12:00', kind: 'open' }] },
  ],
  appointmentOnly: false,
  closedOnHolidays: true,
  exceptions: [],
  temporarilyClosed: false,
};

const TUESDAY = '2026-11-24';
const CLOSED = { from: '2026-11-23', to: '2026-11-27', closed: true, slots: [], reason: 'Fortbildung' };
const SHORT = {
  from: TUESDAY,
  to: TUESDAY,
  closed: false,
  slots: [{ from: '10:00', to: '11:00', kind: 'phone' as const }],
};

describe('a day', () => {
  it('follows the week, its slots in order of time', () => {
    const plan = evaluateDay(HOURS, TUESDAY, HOLIDAYS);
    expect(plan).toMatchObject({ day: TUESDAY, rule: 'week', reason: null });
    expect(plan.slots.map(({ from, kind }) => [from, kind])).toEqual([
      ['09:00', 'open'],
      ['14:00', 'appointment'],
    ]);
    expect(evaluateDay(HOURS, '2026-11-23', HOLIDAYS).slots).toEqual([]);
  });

  it('is closed on a holiday, with its name, unless the office says otherwise', () => {
    expect(evaluateDay(HOURS, '2026-11-18', HOLIDAYS)).toMatchObject({
      rule: 'holiday',
      slots: [],
      reason: 'Buß- und Bettag',
    });
    expect(evaluateDay({ ...HOURS, closedOnHolidays: false }, '2026-11-18', HOLIDAYS)).toMatchObject({
      rule: 'week',
      slots: [{ from: '09:00' }],
    });
  });

  it('follows an exception before a holiday and the week; the shorter of two exceptions wins', () => {
    const open = { ...SHORT, from: '2026-11-18', to: '2026-11-18' };
    expect(evaluateDay({ ...HOURS, exceptions: [open] }, '2026-11-18', HOLIDAYS)).toMatchObject({
      rule: 'exception',
      slots: [{ from: '10:00', kind: 'phone' }],
    });
    const both = { ...HOURS, exceptions: [CLOSED, SHORT] };
    expect(evaluateDay(both, TUESDAY, []).slots).toHaveLength(1);
    expect(evaluateDay(both, '2026-11-25', [])).toMatchObject({ slots: [], reason: 'Fortbildung' });
    expect(evaluateDay(both, '2026-12-01', []).rule).toBe('week');
  });

  it('is closed before everything else while the place is closed for a while', () => {
    const closed = { ...HOURS, exceptions: [SHORT], temporarilyClosed: true };
    expect(evaluateDay(closed, TUESDAY, HOLIDAYS)).toMatchObject({ rule: 'temporarilyClosed', slots: [] });
  });

  it('promises no open door where appointments are a must, but keeps the telephone', () => {
    const phone = { from: '08:00', to: '09:00', kind: 'phone' as const };
    const week = [{ day: 'tu' as const, slots: [phone, ...(HOURS.week[0]?.slots ?? [])] }];
    const kinds = evaluateDay({ ...HOURS, week, appointmentOnly: true }, TUESDAY, []).slots.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['phone', 'appointment', 'appointment']);
  });

  it('leaves out slots that are no times or run backwards', () => {
    const slots = [
      { from: 'früh', to: '12:00', kind: 'open' as const },
      { from: '12:00', to: '09:00', kind: 'open' as const },
    ];
    expect(evaluateDay({ ...HOURS, week: [{ day: 'tu', slots }] }, TUESDAY, []).slots).toEqual([]);
  });
});

describe('this moment', () => {
  const at = (isoDay: string, minutes: number, hours = HOURS) =>
    describeNow(hours, { isoDay, minutes }, HOLIDAYS);

  it('is open from the first minute of a slot to the one before its last', () => {
    expect(at(TUESDAY, 9 * 60)).toMatchObject({ state: 'open', slot: { to: '12:00' } });
    expect(at(TUESDAY, 12 * 60 - 1).state).toBe('open');
    expect(at(TUESDAY, 12 * 60).state).toBe('later');
  });

  it('names the next slot, today or on the next open day', () => {
    expect(at(TUESDAY, 12 * 60).next).toMatchObject({ day: TUESDAY, slot: { from: '14:00' } });
    expect(at(TUESDAY, 19 * 60)).toMatchObject({ state: 'closed', next: { day: '2026-11-25' } });
    // Wednesday the 18th is a holiday, so the Tuesday evening before waits for the next week.
    expect(at('2026-11-17', 19 * 60).next).toMatchObject({ day: TUESDAY, slot: { from: '09:00' } });
  });

  it('is unknown for an office that told nothing, and closed for one that is closed for a while', () => {
    const silent = { ...HOURS, week: [] };
    expect(at(TUESDAY, 600, silent)).toMatchObject({ state: 'unknown', next: null });
    expect(at(TUESDAY, 600, { ...silent, temporarilyClosed: true }).state).toBe('closed');
    expect(at(TUESDAY, 600, { ...HOURS, temporarilyClosed: true })).toMatchObject({
      state: 'closed',
      next: null,
    });
  });
});

describe('time at the office', () => {
  it.each([
    ['2026-11-22T23:30:00Z', '2026-11-23', 30],
    ['2026-07-01T22:00:00Z', '2026-07-02', 0],
    ['2026-07-01T21:59:00Z', '2026-07-01', 23 * 60 + 59],
    ['2026-10-25T00:30:00Z', '2026-10-25', 150],
    ['2026-10-25T01:30:00Z', '2026-10-25', 150],
  ])('%s is %s, minute %i, wherever the visitor is', (instant, isoDay, minutes) => {
    expect(readOfficeTime(new Date(instant))).toEqual({ isoDay, minutes });
  });

  it('counts days across months, years and the changes of the clock', () => {
    expect(evaluateDays(HOURS, { isoDay: '2026-12-30', count: 3 }, []).map(({ day }) => day)).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(nameDay('2026-11-22')).toBe('su');
  });

  it('knows a time of day from other texts', () => {
    expect(['00:00', '09:05', '23:59'].every(isTime)).toBe(true);
    expect(['24:00', '9:00', '09:60', '', null, 900].some(isTime)).toBe(false);
  });
});

describe('public holidays', () => {
  it('of Saxony are those of the law, moving ones included', () => {
    const holidays = listHolidays('SN', [2026]);
    expect(holidays.map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-10-03',
      '2026-10-31',
      '2026-11-18',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(holidays[8]?.names).toEqual([
      { language: 'de', value: 'Buß- und Bettag' },
      { language: 'en', value: 'Day of Repentance and Prayer' },
    ]);
  });

  it.each(['Pacific/Auckland', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])(
    'fall on the same days on a machine in %s',
    (zone) => {
      const before = process.env['TZ'];
      try {
        process.env['TZ'] = zone;
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
        expect(listHolidays('SN', [2027]).map(({ date }) => date)).toContain('2027-03-26');
        expect(listHolidays('SN', [2027])[0]?.date).toBe('2027-01-01');
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );

  it('are known for every state, and an unknown state means Saxony', () => {
    for (const { value, title } of HOLIDAY_REGIONS) {
      expect(listHolidays(value, [2026]).length, title).toBeGreaterThanOrEqual(9);
    }
    expect(['SN', 'XX', null, undefined].map(readHolidayRegion)).toEqual(['SN', 'SN', 'SN', 'SN']);
    expect(readHolidayRegion('BY')).toBe('BY');
  });
});
