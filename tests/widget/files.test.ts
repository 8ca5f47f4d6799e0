import { describe, expect, it } from 'vitest';
import { buildCalendar, type CalendarEntry } from '../../widget/data/calendar.ts';
import { startDraft, writeMail } from '../../widget/data/invitation.ts';
import { buildMailto, MAIL_ADDRESS_MAX } from '../../widget/data/mail.ts';
import { setTable } from '../../widget/data/round-table.ts';
import { buildCard } from '../../widget/data/vcard.ts';
import { differsFromOffice, formatOwnTime, toInstant } from '../../widget/session/local-time.ts';
import { listFittingContacts } from '../../widget/views/topic-context.ts';
import { chamber, frontDesk, recognition } from './fixtures/texts.ts';

interface Line {
  name: string;
  parameters: string;
  value: string;
}

/** Reads a vCard or calendar file back, strictly: line ends, folding and length as both RFCs want them. */
function parseLines(file: string): Line[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  return file
    .slice(0, -2)
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map((line) => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
      expect(name, line).not.toBe('');
      return { name, parameters: parameters.slice(1), value };
    });
}

const unescape = (value: string): string =>
  value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
const splitValue = (value: string): string[] => value.split(/(?<!\\);/).map(unescape);
const read = (lines: Line[], name: string): string | undefined =>
  lines.find((line) => line.name === name)?.value;

describe('vCard of a contact', () => {
  it('has name, office, number, mail, address and languages, read back as they were', () => {
    const lines = parseLines(buildCard(frontDesk));
    expect([lines[0], lines[1], lines.at(-1)].map((line) => `${line?.name}:${line?.value}`)).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'END:VCARD',
    ]);
    expect(read(lines, 'FN')).toBe('Empfang im FIZ');
    expect(read(lines, 'KIND')).toBe('org');
    expect(splitValue(read(lines, 'ORG') ?? '')).toEqual([
      'Fachinformationszentrum Zuwanderung',
      'Empfang im FIZ',
    ]);
    expect(read(lines, 'TEL')).toBe('tel:+49341580882020');
    expect(read(lines, 'EMAIL')).toBe('desk@example.org');
    expect(splitValue(read(lines, 'ADR') ?? '')).toEqual([
      '',
      'AXIS-Passage',
      'Georg-Schumann-Straße 173',
      'Leipzig',
      '',
      '04159',
      'Deutschland',
    ]);
    expect(lines.filter(({ name }) => name === 'LANG').map(({ value }) => value)).toEqual(['de', 'en', 'ar']);
  });

  it('escapes what has a meaning in the format, and folds between characters only', () => {
    const note = `Komma, Strich; Schräg\\ und\neine neue Zeile: ${'übergroße Köpfe 🙂 '.repeat(20)}`;
    const lines = parseLines(buildCard({ ...frontDesk, note, personName: 'Maria Ana Ñandú' }));
    expect(unescape(read(lines, 'NOTE') ?? '')).toBe(note);
    expect(read(lines, 'FN')).toBe('Maria Ana Ñandú');
    expect(splitValue(read(lines, 'N') ?? '').slice(0, 2)).toEqual(['Ñandú', 'Maria Ana']);
    expect(read(lines, 'KIND')).toBeUndefined();
  });

  it('lets no text begin a line of its own', () => {
    const label = 'Amt\r\nEND:VCARD\r\nBEGIN:VCARD';
    const organisation = { name: 'Amt', shortName: 'A', website: 'https://example.org/\r\nX:1' };
    const lines = parseLines(buildCard({ ...chamber, label, organisation }));
    expect(lines.filter(({ name }) => name === 'BEGIN')).toHaveLength(1);
    expect(read(lines, 'X')).toBeUndefined();
  });
});

describe('calendar entry of opening hours', () => {
  const entry: CalendarEntry = {
    uid: 'contact-desk-2026-11-23-0900@example.org',
    day: '2026-11-23',
    from: '09:00',
    to: '12:00',
    summary: 'Empfang im FIZ, nur mit Termin; bitte läuten',
    place: 'Georg-Schumann-Straße 173, 04159 Leipzig',
    description: 'FIZ\nTelefon +49 341 58088 2020',
    url: 'https://example.org/fiz',
  };

  it('names start and end in the time of the office, with its time zone', () => {
    const lines = parseLines(buildCalendar(entry, new Date('2026-11-22T18:30:05Z')));
    const start = lines.find(({ name, parameters }) => name === 'DTSTART' && parameters !== '');
    expect([start?.parameters, start?.value]).toEqual(['TZID=Europe/Berlin', '20261123T090000']);
    expect(read(lines, 'DTEND')).toBe('20261123T120000');
    expect(read(lines, 'DTSTAMP')).toBe('20261122T183005Z');
    expect(read(lines, 'TZID')).toBe('Europe/Berlin');
    expect(lines.filter(({ name }) => name === 'RRULE').map(({ value }) => value)).toEqual([
      'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
  });

  it('keeps its texts, blocks no time and can be replaced by a later one', () => {
    const lines = parseLines(buildCalendar(entry, new Date()));
    expect(unescape(read(lines, 'SUMMARY') ?? '')).toBe(entry.summary);
    expect(unescape(read(lines, 'LOCATION') ?? '')).toBe(entry.place);
    expect(unescape(read(lines, 'DESCRIPTION') ?? '')).toBe(entry.description);
    expect([read(lines, 'TRANSP'), read(lines, 'UID')]).toEqual(['TRANSPARENT', entry.uid]);
  });

  it('opens and closes its parts in order', () => {
    const open: string[] = [];
    for (const { name, value } of parseLines(buildCalendar(entry, new Date()))) {
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') expect(open.pop()).toBe(value);
    }
    expect(open).toEqual([]);
  });
});

function readMailto(address: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(address) ?? [];
  const field = (name: string): string =>
    decodeURIComponent(
      query
        .split('&')
        .find((part) => part.startsWith(`${name}=`))
        ?.slice(name.length + 1) ?? '',
    );
  return { to: to.split(',').map(decodeURIComponent), subject: field('subject'), body: field('body') };
}

describe('mail of the round table', () => {
  const contacts = { [frontDesk.id]: frontDesk, [chamber.id]: chamber };
  const marked = { ...recognition, roundTable: true };
  const table = setTable(marked, contacts, frontDesk);
  if (!table) throw new Error('There is no table.');

  it('is there only for topics that are marked, with two offices and one that can be written to', () => {
    expect(table.offices.map(({ id }) => id)).toEqual(['contact-desk', 'contact-chamber']);
    expect(setTable({ ...marked, roundTable: false }, contacts, frontDesk)).toBeNull();
    expect(setTable(marked, { [frontDesk.id]: frontDesk }, frontDesk)).toBeNull();
    expect(setTable(marked, { [chamber.id]: chamber, a: { ...chamber, id: 'a' } }, null)).toBeNull();
  });

  it('goes to each address once, and names all offices', () => {
    const draft = { ...startDraft(table, marked), sentence: 'Wir & Sie: 100 % „Ü“?\nZweite Zeile' };
    const mail = readMailto(buildMailto(writeMail(table, draft, marked.title)));
    expect(mail.to).toEqual(['desk@example.org']);
    expect(mail.subject).toBe(`Gemeinsamer Tisch: ${marked.title}`);
    expect(mail.body).toContain('Wir & Sie: 100 % „Ü“?\r\nZweite Zeile');
    expect(mail.body).toContain('- Empfang im FIZ (FIZ)\r\n- Anerkennungsstelle der Kammer (HWK)');
    const written = { ...chamber, email: 'kammer+tisch@example.org' };
    const both = { offices: [frontDesk, written], host: frontDesk };
    expect(readMailto(buildMailto(writeMail(both, draft, 'x'))).to).toEqual([
      'desk@example.org',
      'kammer+tisch@example.org',
    ]);
  });

  it('stays short enough for every mail program, and is never cut inside a character', () => {
    const sentence = 'أحتاج إلى موعد 🙂 '.repeat(20);
    const address = buildMailto(
      writeMail(table, { chosen: ['contact-desk'], sentence }, 'عنوان '.repeat(60)),
    );
    expect(address.length).toBeLessThanOrEqual(MAIL_ADDRESS_MAX);
    const { subject, body } = readMailto(address);
    expect(`${subject}${body}`).not.toContain('\uFFFD');
    expect([subject.at(-1), body.at(-1)]).toEqual(['…', '…']);
  });
});

describe('hours on the visitor’s own clock', () => {
  const strip = (text: string): string => text.replace(/[\u2066\u2069]/g, '');

  it('finds the instant of a time at the office, in winter, in summer and where clocks change', () => {
    expect(toInstant('2026-11-23', '09:00').toISOString()).toBe('2026-11-23T08:00:00.000Z');
    expect(toInstant('2026-07-01', '09:00').toISOString()).toBe('2026-07-01T07:00:00.000Z');
    expect(toInstant('2026-03-29', '03:00').toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  it('is said where clocks differ, and names the day where it is another one', () => {
    const span = { day: '2026-11-23', from: '09:00', to: '16:30' };
    const noon = toInstant('2026-11-23', '12:00');
    expect(differsFromOffice(noon, 'Europe/Vienna')).toBe(false);
    expect(differsFromOffice(noon, 'Europe/Kyiv')).toBe(true);
    expect(strip(formatOwnTime(span, 'de', 'Europe/Kyiv'))).toBe('10:00–17:30 Uhr');
    expect(strip(formatOwnTime(span, 'uk', 'America/New_York'))).toBe('03:00–10:30');
    expect(strip(formatOwnTime(span, 'de', 'Asia/Tokyo'))).toMatch(/^Mo.*17:00.*Di.*00:30/);
  });
});

describe('order of contacts', () => {
  const employers = { ...chamber, id: 'employers', audiences: ['employer'] };
  const refugees = { ...chamber, id: 'refugees', audiences: ['newcomer'], pathways: ['humanitarian'] };
  const contacts = { employers, refugees, all: { ...chamber, id: 'all' } };
  const order = (filters: { audience?: string; pathway?: string }, preferred: string[] = []): string[] =>
    listFittingContacts(
      { topic: { ...recognition, contacts: ['employers', 'all', 'refugees'] }, contacts, preferred },
      { audience: null, pathway: null, area: null, ...filters },
    );

  it('is that of the editors until the visitor has chosen', () => {
    expect(order({})).toEqual(['employers', 'all', 'refugees']);
  });

  it('follows audience and pathway, and leaves nobody out', () => {
    expect(order({ audience: 'employer' })).toEqual(['employers', 'all', 'refugees']);
    expect(order({ audience: 'newcomer' })).toEqual(['refugees', 'all', 'employers']);
    expect(order({ pathway: 'humanitarian' })).toEqual(['refugees', 'employers', 'all']);
    expect(order({ pathway: 'eu' })).toEqual(['employers', 'all', 'refugees']);
    expect(order({ audience: 'newcomer', pathway: 'eu' })).toEqual(['all', 'refugees', 'employers']);
  });

  it('begins with those the partner’s page prefers', () => {
    expect(order({ audience: 'employer' }, ['refugees', 'unknown'])).toEqual([
      'refugees',
      'employers',
      'all',
    ]);
  });
});
