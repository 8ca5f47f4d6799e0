import { afterEach, describe, expect, it } from 'vitest';
import { createQueryWorker } from '../../../lake/query/query-worker.ts';
import type { QueryWorker } from '../../../lake/query/query-worker.ts';
import { runWithin, TimeLimitReached } from '../../../lake/query/watchdog.ts';
import type { WorkerJob } from '../../../lake/query/worker-messages.ts';
import { ADMIN, DATASET, failureOf } from '../lake-fixture.ts';

const RUNAWAY = `"${'a'.repeat(5000)}" match "${'*a'.repeat(20)}*b"`;

let worker: QueryWorker;

afterEach(() => worker.close());

function job(query: string): Omit<WorkerJob, 'id'> {
  const document = {
    _id: 'a',
    _type: 'note',
    _rev: 'r',
    _createdAt: 'c',
    _updatedAt: 'u',
    title: 'Ein Wort',
  };
  const request = { query, params: {}, perspective: 'raw' as const, access: ADMIN, timestamp: new Date(0) };
  return { dataset: DATASET, source: { documents: [document] }, request };
}

describe('the query worker', () => {
  it('answers one after another, with text search and errors as on the main thread', async () => {
    worker = createQueryWorker({ limitMs: 20_000 });
    const answers = [
      worker.run(job('*._id')),
      worker.run(job('*[[@, _id] match text::query("wort")]._id')),
      failureOf(worker.run(job('*['))).then(({ status, body }) => [status, body]),
      worker.run(job('now()')),
    ];
    const refused = [400, { error: expect.objectContaining({ type: 'queryParseError', start: 1 }) }];
    expect(await Promise.all(answers)).toEqual([['a'], ['a'], refused, '1970-01-01T00:00:00.000Z']);
  });

  it('ends a query at the limit and starts the next on a fresh thread', async () => {
    worker = createQueryWorker({ limitMs: 1500 });
    const runaway = failureOf(worker.run(job(RUNAWAY)));
    const next = worker.run(job('count(*)'));
    expect((await runaway).body).toMatchObject({ error: { type: 'queryTimeoutError' } });
    expect(await next).toBe(1);
  });

  it('refuses more than it is willing to let wait', async () => {
    worker = createQueryWorker({ limitMs: 20_000, queueMax: 1 });
    const running = worker.run(job('1'));
    const waiting = worker.run(job('2'));
    expect((await failureOf(worker.run(job('3')))).status).toBe(503);
    expect(await Promise.all([running, waiting])).toEqual([1, 2]);
  });

  it('ends a query that needs too much memory, and only that query', async () => {
    worker = createQueryWorker({ limitMs: 60_000, memoryMax: 64 });
    const double = (text: string, times: number): string =>
      times === 0 ? text : double(`(${text} + ${text})`, times - 1);
    const list = double('[{"a": 1}, {"a": 2}, {"a": 3}, {"a": 4}]', 9);
    const hungry = `{"x": ${list}[]{"y": ${list}[]{"z": ${list}}}}`;
    const failure = await failureOf(worker.run(job(hungry)));
    expect(failure.message).toMatch(/needs too much memory/);
    expect(await worker.run(job('count(*)'))).toBe(1);
  });

  it('gives up what waits when it is closed', async () => {
    worker = createQueryWorker({ limitMs: 20_000 });
    const running = worker.run(job(RUNAWAY));
    const waiting = worker.run(job('1'));
    const both = Promise.allSettled([running, waiting]);
    await worker.close();
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('the watchdog', () => {
  it('hands on results and errors', () => {
    worker = createQueryWorker({ limitMs: 1 });
    expect(runWithin(1000, () => ({ a: 1 }))).toEqual({ a: 1 });
    expect(() =>
      runWithin(1000, () => {
        throw new TypeError('mine');
      }),
    ).toThrow(TypeError);
  });

  it('cuts off a loop and a regular expression that would not end', () => {
    const loop = (): number => {
      for (let n = 0; ; n += 1) if (n < 0) return n;
    };
    const pattern = new RegExp(`^${'.*a'.repeat(25)}b$`);
    expect(() => runWithin(20, loop)).toThrow(TimeLimitReached);
    expect(() => runWithin(20, () => pattern.test('a'.repeat(5000)))).toThrow(TimeLimitReached);
  });
});
