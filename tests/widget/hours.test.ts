import { describe, expect, it } from 'vitest';
import type { Announcement, Hours, Slot } from '../../schemas/snapshot-format.ts';
import { LOCALES } from '../../widget/locales/index.ts';
import { NOW_LOCALES } from '../../widget/locales/now.ts';
import type { HoursContext } from '../../widget/state.ts';
import { describeState, formatClock } from '../../widget/views/hours.ts';
import { listNotices } from '../../widget/views/notices.ts';
import { listChanges, listLimits } from '../../widget/views/week.ts';

const slot = (from: string, to: string, kind: Slot['kind'] = 'open'): Slot => ({ from, to, kind });

const HOURS: Hours = {
  week: [
    { day: 'mo', slots: [slot('09:00', '12:00'), slot('13:00', '16:00', 'appointment')] },
    { day: 'tu', slots: [slot('09:30', '12:00', 'phone')] },
    { day: 'th', slots: [slot('10:00', '18:00')] },
  ],
  appointmentOnly: false,
  closedOnHolidays: true,
  exceptions: [{ from: '2026-12-24', to: '2027-01-02', closed: true, slots: [], reason: 'Betriebsferien' }],
  note: null,
  temporarilyClosed: false,
};

const MONDAY = '2026-11-16';

async function contextAt(isoDay: string, time: string, lang = 'de'): Promise<HoursContext> {
  const [h = 0, m = 0] = time.split(':').map(Number);
  const words = await NOW_LOCALES[lang]?.();
  if (!words) throw new Error(`There are no texts in "${lang}".`);
  return {
    moment: { isoDay, minutes: h * 60 + m },
    holidays: [{ date: '2026-11-19', name: 'Buß- und Bettag' }],
    words: words.messages,
    lang,
  };
}

async function sayAt(isoDay: string, time: string, { hours = HOURS, lang = 'de' } = {}): Promise<string> {
  const state = describeState({ hours, byAppointmentOnly: false }, await contextAt(isoDay, time, lang));
  if (!state) return '';
  const { open, lead, reason, rest } = state;
  return `${open ? '●' : '○'} ${[reason ? `${lead}: ${String(reason)}` : lead, rest].filter(Boolean).join(', ')}`;
}

describe('whether somebody is there', () => {
  it.each([
    [MONDAY, '09:00', '● Jetzt geöffnet, heute bis 12 Uhr'],
    [MONDAY, '08:59', '○ Jetzt geschlossen, öffnet heute um 9 Uhr'],
    [MONDAY, '12:00', '○ Jetzt geschlossen, öffnet heute um 13 Uhr, nur mit Termin'],
    [MONDAY, '15:00', '○ Jetzt nur mit Termin, heute bis 16 Uhr'],
    [MONDAY, '16:00', '○ Jetzt geschlossen, öffnet morgen um 9:30 Uhr, nur Telefon'],
    ['2026-11-17', '10:00', '● Jetzt telefonisch erreichbar, heute bis 12 Uhr'],
    ['2026-11-18', '10:00', '○ Heute geschlossen, öffnet Montag um 9 Uhr'],
    ['2026-11-19', '11:00', '○ Heute geschlossen: Buß- und Bettag, öffnet Montag um 9 Uhr'],
    ['2026-12-24', '11:00', '○ Heute geschlossen: Betriebsferien, öffnet am 4. Januar um 9 Uhr'],
  ])('is said on %s at %s: %s', async (day, time, sentence) => {
    expect(await sayAt(day, time)).toBe(sentence);
  });

  it('is closed for now without a promise when the office says so', async () => {
    const hours = { ...HOURS, temporarilyClosed: true };
    expect(await sayAt(MONDAY, '10:00', { hours })).toBe('○ Vorübergehend geschlossen');
  });

  it('is by appointment when that is all the office says, and unknown when it says nothing', async () => {
    const hours = { ...HOURS, week: [], exceptions: [] };
    expect(await sayAt(MONDAY, '10:00', { hours: { ...hours, appointmentOnly: true } })).toBe(
      '○ Nur nach Termin',
    );
    expect(await sayAt(MONDAY, '10:00', { hours })).toBe('');
    const context = await contextAt(MONDAY, '10:00');
    expect(describeState({ hours: null, byAppointmentOnly: true }, context)?.lead).toBe('Nur nach Termin');
    expect(describeState({ byAppointmentOnly: false }, context)).toBeNull();
  });

  it.each([
    ['en', '● Open now, until 12:00 today'],
    ['uk', '● Зараз відчинено, сьогодні до 12:00'],
    ['ar', '● مفتوح الآن, اليوم حتى الساعة 12:00'],
    ['de-simple', '● Jetzt ist offen, heute bis 12 Uhr'],
  ])('is said in "%s"', async (lang, sentence) => {
    expect(await sayAt(MONDAY, '09:15', { lang })).toBe(sentence);
  });

  it('has all its words in every language of the interface', async () => {
    const german = Object.keys((await NOW_LOCALES['de']?.())?.messages ?? {});
    expect(Object.keys(NOW_LOCALES).toSorted()).toEqual(Object.keys(LOCALES).toSorted());
    for (const load of Object.values(NOW_LOCALES)) {
      const { messages } = await load();
      expect(Object.keys(messages).toSorted()).toEqual(german.toSorted());
      expect(Object.values(messages).every((text) => text.length > 0)).toBe(true);
    }
  });
});

describe('the week', () => {
  it('says a limit once for a whole day, else with its times', async () => {
    const context = await contextAt(MONDAY, '10:00');
    expect(listLimits([slot('09:00', '12:00', 'phone')], context)).toEqual(['nur Telefon']);
    expect(listLimits([slot('09:00', '12:00'), slot('13:00', '16:30', 'appointment')], context)).toEqual([
      '13–16:30 Uhr: nur mit Termin',
    ]);
    expect(listLimits([], context)).toEqual([]);
  });

  it('names what changes after it as one span, followed to its end', async () => {
    const changes = listChanges(HOURS, await contextAt('2026-11-23', '10:00'));
    expect(changes.map(({ first, last }) => [first.day, last.day])).toEqual([['2026-12-24', '2027-01-02']]);
  });

  it('does not begin a change beyond six weeks', async () => {
    expect(listChanges(HOURS, await contextAt('2026-11-01', '10:00')).map(({ first }) => first.day)).toEqual([
      '2026-11-19',
    ]);
  });

  it('writes full hours short and others whole', async () => {
    const { words } = await contextAt(MONDAY, '10:00');
    expect([formatClock('09:00', words), formatClock('16:30', words)]).toEqual(['9 Uhr', '16:30 Uhr']);
  });
});

describe('notices', () => {
  const notice = (text: string, rest: Partial<Announcement> = {}): Announcement => ({
    text,
    urgency: 'info',
    from: '2026-11-01T08:00:00Z',
    until: '2026-11-30T08:00:00Z',
    href: null,
    linkText: null,
    audiences: [],
    partners: [],
    ...rest,
  });
  const context = { now: Date.parse('2026-11-16T09:00:00Z'), audience: null, partner: null };
  const textsOf = (found: Announcement[]) => found.map(({ text }) => text);

  it('put important ones first, then the newest', () => {
    const all = [
      notice('old'),
      notice('new', { from: '2026-11-10T08:00:00Z' }),
      notice('important', { urgency: 'important', from: '2026-10-01T08:00:00Z' }),
    ];
    expect(textsOf(listNotices(all, context))).toEqual(['important', 'new', 'old']);
  });

  it('begin with their first instant and end before their last', () => {
    const one = [notice('one')];
    const at = (instant: string) => listNotices(one, { ...context, now: Date.parse(instant) }).length;
    expect([
      at('2026-11-01T07:59:59Z'),
      at('2026-11-01T08:00:00Z'),
      at('2026-11-30T07:59:59Z'),
      at('2026-11-30T08:00:00Z'),
    ]).toEqual([0, 1, 1, 0]);
  });

  it('are for audiences and partners they name, and for all when they name none', () => {
    const all = [
      notice('all'),
      notice('employers', { audiences: ['employer'] }),
      notice('kammer', { partners: ['kammer'] }),
    ];
    expect(textsOf(listNotices(all, context))).toEqual(['all', 'employers']);
    expect(textsOf(listNotices(all, { ...context, audience: 'newcomer', partner: 'kammer' }))).toEqual([
      'all',
      'kammer',
    ]);
  });
});
