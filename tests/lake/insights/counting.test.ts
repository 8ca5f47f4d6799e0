import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

interface Rules {
  enabled: boolean;
  retentionDays: number;
}

const OPENED = { language: 'de', partner: 'kammer', kind: 'opened', topic: 'wohnsitz-anmelden' };

describe('counting what happens in boxes', () => {
  let lake: TestLake;
  let rules: Rules;
  let now: Date;

  beforeEach(async () => {
    rules = { enabled: true, retentionDays: 365 };
    now = new Date('2026-11-22T12:00:00Z');
    lake = await startTestLake({
      insights: {
        timeZone: 'Europe/Berlin',
        clock: () => now,
        rules: () => ({ ...rules, isKnown: ({ topic }) => topic !== 'erfunden' }),
      },
    });
  });
  afterEach(() => lake.stop());

  const send = (event: unknown, init: RequestInit = {}): Promise<Response> =>
    fetch(`${lake.url}/v1/insights`, {
      method: 'POST',
      body: typeof event === 'string' ? event : JSON.stringify(event),
      headers: { 'Content-Type': 'text/plain' },
      ...init,
    });
  const search = (words: string, language = 'de'): Promise<Response> =>
    send({ language, partner: 'kammer', kind: 'search', words });
  async function summary(query = ''): Promise<{
    counts: object[];
    searches: { words: string; count: number }[];
    hiddenSearches: number;
  }> {
    return (await lake.request(`/v1/insights/summary${query}`, { role: 'editor' })).json();
  }
  /** Every value of every table, as an intruder with the file would read it. */
  function dump(): unknown[][] {
    const database = new DatabaseSync(`${lake.dataDir}/insights.sqlite`, { readOnly: true });
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const rows = tables.flatMap(({ name }) => database.prepare(`SELECT * FROM ${String(name)}`).all());
    database.close();
    return rows.map((row) =>
      Object.values(row).map((value) => (value instanceof Uint8Array ? 'bytes' : value)),
    );
  }

  it('takes a message from any page without a login and answers nothing', async () => {
    const answer = await send(OPENED, { headers: { Origin: 'https://kammer.example' } });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toBe('');
  });

  it('lets a browser ask first whether it may send JSON', async () => {
    const preflight = await send('', {
      method: 'OPTIONS',
      body: null,
      headers: { Origin: 'https://kammer.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toBe('POST');
  });

  it('keeps sums per day and nothing else, whatever a message or its headers carry', async () => {
    const marks = ['geheim-adresse', 'geheim-kennung', 'geheim-browser', 'geheim-herkunft', 'geheim-cookie'];
    await send(
      { ...OPENED, visitor: 'geheim-kennung', time: '2026-11-22T12:00:00Z' },
      {
        headers: {
          'Content-Type': 'application/json',
          'X-Forwarded-For': 'geheim-adresse',
          'User-Agent': 'geheim-browser',
          Referer: 'https://kammer.example/geheim-herkunft',
          Cookie: 'a=geheim-cookie',
        },
      },
    );
    await send(OPENED);
    await search('kita gutschein');
    expect(dump().toSorted()).toEqual(
      [
        ['2026-11-22', 'de', 'kammer', 'opened', 'wohnsitz-anmelden', 2],
        ['2026-11-22', 'de', 'kammer', 'search', '', 1],
        ['bytes', 1, '2026-11-22'],
        ['bytes'],
      ].toSorted(),
    );
    const bytes = ['insights.sqlite', 'insights.sqlite-wal']
      .map((name) => readFileSync(`${lake.dataDir}/${name}`, 'latin1'))
      .join('');
    for (const mark of [...marks, 'kita', '127.0.0.1', '12:00']) expect(bytes).not.toContain(mark);
    expect(lake.logged.join('\n')).not.toMatch(/127\.0\.0\.1|::1|geheim|kita/);
  });

  it.each([
    ['no JSON', 'x'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['an unknown kind', { ...OPENED, kind: 'left' }],
    ['an opened topic without its name', { language: 'de', kind: 'opened' }],
    ['a topic with markup', { ...OPENED, topic: '<b>' }],
    ['a partner that is an address', { ...OPENED, partner: 'https://kammer.example' }],
    ['a language that is none', { ...OPENED, language: "de'; DROP TABLE daily_count" }],
    ['words that are no text', { language: 'de', kind: 'search', words: ['a'] }],
    ['words on a topic', { ...OPENED, words: 'kita' }],
  ])('refuses %s and keeps nothing of it', async (_, body) => {
    expect((await send(body)).status).toBe(400);
    expect(dump()).toEqual([['bytes']]);
  });

  it('refuses a message over 1 KB without reading on', async () => {
    expect((await send({ ...OPENED, more: 'x'.repeat(2000) })).status).toBe(413);
    expect(dump()).toEqual([['bytes']]);
  });

  it('answers only to sending', async () => {
    expect((await fetch(`${lake.url}/v1/insights`)).status).toBe(405);
  });

  it('drops what is about nothing that exists, and does not tell', async () => {
    expect((await send({ ...OPENED, topic: 'erfunden' })).status).toBe(204);
    expect((await summary()).counts).toEqual([]);
  });

  it('is not there when counting is off', async () => {
    rules.enabled = false;
    const answer = await send(OPENED);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(dump()).toEqual([['bytes']]);
  });

  it('takes a flood up to its limit, from all together, and answers on', async () => {
    const statuses = new Map<number, number>();
    for (let sent = 0; sent < 320; sent += 1) {
      const { status } = await send(OPENED);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(Object.fromEntries(statuses)).toEqual({ 204: 300, 429: 20 });
    expect((await summary('?by=kind')).counts).toEqual([{ kind: 'opened', count: 300 }]);
    now = new Date(now.getTime() + 1000);
    expect((await send(OPENED)).status).toBe(204);
  });

  it('shows the words of a search from the fifth visit on, and then every further one', async () => {
    for (let visit = 1; visit <= 4; visit += 1) await search('Kita  Gutschein ');
    expect(await summary()).toMatchObject({ searches: [], hiddenSearches: 1 });
    await search('kita gutschein');
    expect(await summary()).toMatchObject({
      searches: [{ language: 'de', words: 'kita gutschein', count: 5, lastDay: '2026-11-22' }],
      hiddenSearches: 0,
    });
    await search('kita gutschein');
    expect((await summary()).searches[0]?.count).toBe(6);
  });

  it('counts the same words in two languages apart', async () => {
    for (let visit = 1; visit <= 4; visit += 1) await search('visum', 'de');
    await search('visum', 'en');
    expect(await summary()).toMatchObject({ searches: [], hiddenSearches: 2 });
  });

  it.each([
    ['an address', 'amira.k@example.org'],
    ['a phone number', '0341 123 45 67'],
    ['a file number', 'az 4711/2026'],
    [
      'a whole story',
      'ich wohne seit drei jahren in leipzig und möchte wissen ob meine schwester nachziehen darf',
    ],
    ['nothing', '   '],
  ])(
    'counts a search with %s, but keeps no trace of its words however often it is made',
    async (_, words) => {
      for (let visit = 1; visit <= 6; visit += 1) expect((await search(words)).status).toBe(204);
      expect(await summary('?by=kind')).toMatchObject({
        counts: [{ kind: 'search', count: 6 }],
        searches: [],
        hiddenSearches: 0,
      });
    },
  );

  it('ends a day at midnight of the office, not of the server', async () => {
    now = new Date('2026-11-22T22:59:59Z');
    await send(OPENED);
    now = new Date('2026-11-22T23:00:00Z');
    await send(OPENED);
    now = new Date('2026-07-01T21:59:59Z');
    await send(OPENED);
    now = new Date('2026-07-01T22:00:00Z');
    await send(OPENED);
    now = new Date('2026-11-23T12:00:00Z');
    expect((await summary('?by=day')).counts).toEqual(
      ['2026-07-01', '2026-07-02', '2026-11-22', '2026-11-23'].map((day) => ({ day, count: 1 })),
    );
  });

  it('deletes what is older than the retention, shown words and waiting ones too', async () => {
    rules.retentionDays = 30;
    await send(OPENED);
    for (let visit = 1; visit <= 5; visit += 1) await search('kita gutschein');
    await search('tagesmutter');
    now = new Date('2026-12-22T12:00:00Z');
    expect(await summary('?by=day')).toMatchObject({ counts: [{ day: '2026-11-22' }], hiddenSearches: 1 });
    now = new Date('2026-12-23T12:00:00Z');
    expect(await summary()).toMatchObject({ counts: [], searches: [], hiddenSearches: 0 });
    expect(dump()).toEqual([['bytes']]);
  });

  it('deletes old counts also while counting is off', async () => {
    await send(OPENED);
    rules = { enabled: false, retentionDays: 30 };
    now = new Date('2027-01-22T12:00:00Z');
    expect(await summary()).toMatchObject({ counts: [], enabled: false, retentionDays: 30 });
  });

  it('sums by what is asked for, within the days that are asked for', async () => {
    await send(OPENED);
    await send({ ...OPENED, language: 'en' });
    await send({ ...OPENED, kind: 'notHelpful' });
    now = new Date('2026-11-23T12:00:00Z');
    await send(OPENED);
    expect((await summary('?by=kind&to=2026-11-22')).counts).toEqual([
      { kind: 'notHelpful', count: 1 },
      { kind: 'opened', count: 2 },
    ]);
    expect((await summary('?by=language,topic&from=2026-11-23')).counts).toEqual([
      { language: 'de', topic: 'wohnsitz-anmelden', count: 1 },
    ]);
    expect((await summary('?by=')).counts).toEqual([{ count: 4 }]);
    expect((await summary()).counts).toHaveLength(4);
  });

  it.each(['?from=gestern', '?to=2026-02-30', '?by=address', '?by=count'])(
    'refuses a summary with %s',
    async (query) => {
      expect((await lake.request(`/v1/insights/summary${query}`)).status).toBe(400);
    },
  );

  it.each([
    [null, 401],
    ['viewer', 403],
    ['translator', 403],
    ['editor', 200],
    ['administrator', 200],
  ] as const)('answers a summary to %s with %i', async (role, status) => {
    expect((await lake.request('/v1/insights/summary', { role })).status).toBe(status);
  });
});

describe('a lake that does not count', () => {
  it('has no address for counts, and no file for them', async () => {
    const lake = await startTestLake();
    const sent = await fetch(`${lake.url}/v1/insights`, { method: 'POST', body: JSON.stringify(OPENED) });
    expect(sent.status).toBe(404);
    expect((await lake.request('/v1/insights/summary')).status).toBe(404);
    expect(() => readFileSync(`${lake.dataDir}/insights.sqlite`)).toThrow('ENOENT');
    await lake.stop();
  });
});
