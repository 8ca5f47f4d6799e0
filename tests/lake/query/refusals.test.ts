import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUERY_LIMITS } from '../../../lake/query/parse.ts';
import type { ContentLake } from '../../../lake/types.ts';
import { ask, failureOf, mutate, openTestLake } from '../lake-fixture.ts';

let lake: ContentLake;

beforeAll(() => {
  lake = openTestLake({ queryLimitMs: 5000 });
});

afterAll(() => lake.close());

describe('a query that cannot be understood', () => {
  it.each<[string, string, number]>([
    ['an unfinished filter', '*[_type ==', 10],
    ['a stray bracket', '*[_type == "a"]]', 15],
    ['a missing operand', '*[1 + ]', 6],
  ])('with %s is answered with the place of the mistake', async (_, query, position) => {
    const { status, body } = await failureOf(ask(lake, query));
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { type: 'queryParseError', query } });
    expect(body).toHaveProperty('error.start');
    expect(Math.abs(Number(Reflect.get(Object(body['error']), 'start')) - position)).toBeLessThanOrEqual(1);
  });

  it('because a parameter is missing names the parameter', async () => {
    const { status, body } = await failureOf(ask(lake, '*[_id == $id]'));
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { type: 'queryParseError', start: 9, end: 12 } });
    expect(body).toHaveProperty(
      'error.description',
      expect.stringContaining('param $id referenced, but not provided'),
    );
  });

  it.each([
    'geo::latLng(1, 2)',
    'documents::get("x")',
    'user::attributes()',
    'media::aspect(@, "x")',
    'text::query("x")',
    'count(*[text::semanticSimilarity("x")])',
    'nonsense(1)',
    'other::thing(1)',
  ])('because %s is not available says so', async (query) => {
    const { status, body } = await failureOf(ask(lake, query));
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { type: 'queryParseError' } });
  });

  it('because it is empty says what to send', async () => {
    expect(await failureOf(ask(lake, '  '))).toMatchObject({
      status: 400,
      message: expect.stringContaining('The query is empty'),
    });
  });
});

describe('a query beyond the bounds', () => {
  it('is refused by its length', async () => {
    const query = `*[_id == "${'x'.repeat(QUERY_LIMITS.queryLengthMax)}"]`;
    expect(await failureOf(ask(lake, query))).toMatchObject({ status: 413 });
  });

  it('is refused by the size of its parameters', async () => {
    const params = { list: 'x'.repeat(QUERY_LIMITS.paramsLengthMax) };
    expect(await failureOf(ask(lake, '*[_id == $list]', { params }))).toMatchObject({ status: 413 });
  });

  it.each([
    ['brackets', `${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['negations', `${'!'.repeat(20_000)}true`],
    ['conditions', `*[${Array.from({ length: 8000 }, (_, n) => `a==${n}`).join('||')}]`],
  ])('is refused or answered, but never crashes, with thousands of %s', async (_, query) => {
    const outcome = await ask(lake, query).then(
      () => 200,
      (error: unknown) => (typeof error === 'object' && error !== null ? Reflect.get(error, 'status') : 0),
    );
    expect([200, 400]).toContain(outcome);
  });
});

describe('a query that would run for minutes', () => {
  beforeAll(async () => {
    await lake.close();
    lake = openTestLake({ queryLimitMs: 1000 });
    const notes = Array.from({ length: 300 }, (_, n) => ({
      create: { _id: `n${n}`, _type: 'note', title: `Notiz ${n}` },
    }));
    await mutate(lake, notes);
  });

  const runaways: [string, string][] = [
    ['nested scans', '*[count(*[count(*[title match ^.^.title]) > 1000]) > 0]'],
    ['a pattern that backtracks', `"${'a'.repeat(5000)}" match "${'*a'.repeat(20)}*b"`],
  ];

  it.each(runaways)('because of %s is stopped at the limit with a clear error', async (_, query) => {
    const started = performance.now();
    const { status, body } = await failureOf(ask(lake, query));
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { type: 'queryTimeoutError', query } });
    expect(body).toHaveProperty('error.description', expect.stringContaining('stopped after 1 s'));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('does not keep others waiting', async () => {
    const [, query] = runaways[0] ?? ['', ''];
    // The first query of all also loads the documents; only what follows is quick by nature.
    await ask(lake, '*[_id == "n1"]');
    const runaway = failureOf(ask(lake, query));
    // Were the main thread busy with it, this answer would come after the runaway's.
    const first = await Promise.race([
      runaway.then(() => 'runaway'),
      ask(lake, '*[_id == "n1"]').then(() => 'short'),
    ]);
    expect(first).toBe('short');
    expect((await runaway).status).toBe(400);
  });

  it('leaves the lake able to answer long queries afterwards', async () => {
    await failureOf(ask(lake, runaways[1]?.[1] ?? ''));
    expect(await ask(lake, 'count(*[_type == "note"])')).toBe(300);
  });
});
