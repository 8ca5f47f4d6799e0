import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

/** Each wrong request: its status, a body `@sanity/client` reads, and nothing changed. */
describe('bad input', () => {
  let lake: TestLake;
  let before = '';
  beforeAll(async () => {
    lake = await startTestLake();
    await lake.seed(
      { _id: 'target', _type: 'note' },
      { _id: 'source', _type: 'note', to: { _type: 'reference', _ref: 'target' } },
    );
  });
  afterAll(() => lake.stop());
  const exportAll = async () => (await lake.request('/v1/data/export/production')).text();
  beforeEach(async () => {
    before = await exportAll();
  });
  afterEach(async () => {
    expect(await exportAll()).toBe(before);
    expect(lake.logged).toEqual([]);
  });

  function post(path: string, body: unknown): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return lake.request(path, { method: 'POST', body: text });
  }
  async function expectRefusal(response: Response, status: number, pattern: RegExp): Promise<void> {
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const { error, message } = await response.json();
    const said: unknown = typeof error === 'string' ? message : error.description;
    expect(said).toMatch(pattern);
    expect(said).not.toMatch(/at .*\.ts:\d+/);
  }

  it.each(['mutate', 'actions', 'query'])('refuses JSON that does not parse (%s)', async (kind) => {
    await expectRefusal(await post(`/v1/data/${kind}/production`, '{"mutations": ['), 400, /not valid JSON/);
  });

  it('refuses a body that is not UTF-8', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]);
    const response = await lake.request('/v1/data/mutate/production', { method: 'POST', body });
    await expectRefusal(response, 400, /UTF-8/);
  });

  it.each([
    ['no list', { mutations: {} }],
    ['members that are no objects', { mutations: [1] }],
    ['an unknown kind', { mutations: [{ destroy: { id: 'a' } }] }],
    ['two kinds at once', { mutations: [{ create: { _type: 'a' }, delete: { id: 'target' } }] }],
    ['no type', { mutations: [{ create: { title: 'a' } }] }],
    ['a transaction id with slashes', { mutations: [], transactionId: 'a/b' }],
  ])('refuses mutations with %s', async (_, body) => {
    await expectRefusal(await post('/v1/data/mutate/production', body), 400, /./);
  });

  it('refuses an unknown action', async () => {
    const body = { actions: [{ actionType: 'sanity.action.document.explode' }] };
    await expectRefusal(await post('/v1/data/actions/production', body), 400, /explode/);
  });

  it('refuses a revision that has passed', async () => {
    const body = { mutations: [{ patch: { id: 'source', ifRevisionID: 'older', set: { title: 'x' } } }] };
    await expectRefusal(await post('/v1/data/mutate/production', body), 409, /older/);
  });

  it('refuses a reference to a document that does not exist', async () => {
    const body = { mutations: [{ create: { _type: 'note', to: { _type: 'reference', _ref: 'nobody' } } }] };
    await expectRefusal(await post('/v1/data/mutate/production', body), 409, /nobody/);
  });

  it('refuses to delete what is still referenced', async () => {
    await expectRefusal(
      await post('/v1/data/mutate/production', { mutations: [{ delete: { id: 'target' } }] }),
      409,
      /source/,
    );
  });

  it.each(['a/b', '../../etc/passwd', 'a b', 'x'.repeat(200), 'drafts..a'])(
    'refuses the id "%s"',
    async (id) => {
      const response = await post('/v1/data/mutate/production', {
        mutations: [{ create: { _id: id, _type: 'note' } }],
      });
      await expectRefusal(response, 400, /./);
    },
  );

  it('finds nothing under an id with slashes', async () => {
    const response = await lake.request('/v1/data/doc/production/a%2Fb');
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain('"_type"');
  });

  it.each([
    '/v1/data/mutate/production',
    '/v1/data/query/production',
    '/v1/assets/images/production',
    '/v1/assets/files/production',
  ])('refuses 50 MB at %s in words, with flat memory', async (path) => {
    const memory = process.memoryUsage().rss;
    const piece = new Uint8Array(1024 * 1024).fill(0x20);
    let left = 50;
    const body = new ReadableStream({
      pull: (controller) => {
        if (left-- > 0) controller.enqueue(piece);
        else controller.close();
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    await expectRefusal(await lake.request(path, init), 413, /larger than 8 MB|größer als 40 MB/);
    expect(process.memoryUsage().rss - memory).toBeLessThan(120 * 1024 * 1024);
  });

  it('refuses a large body by its declared length, too', async () => {
    const response = await lake.request('/v1/data/mutate/production', {
      method: 'POST',
      body: ' '.repeat(9 * 1024 * 1024),
    });
    await expectRefusal(response, 413, /larger than 8 MB/);
  });

  it.each([
    ['/v1/data/query/production', 400, /"query" is missing/],
    ['/v1/data/query/production?query=*[', 400, /./],
    ['/v1/data/query/production?query=*&$a=nojson', 400, /\$a/],
    ['/v1/data/query/nowhere?query=*', 404, /nowhere/],
    ['/v1/data/listen/nowhere?query=*', 404, /nowhere/],
    ['/v1/data/listen/production', 400, /"query" is missing/],
    ['/v1/data/history/production/transactions/a?limit=-1', 400, /limit/],
    ['/v1/data/history/production/documents/a?time=yesterday', 400, /time/],
    ['/v1/nothing/here', 404, /nothing at GET/],
    ['/images/fiz/production/..%2F..%2Flake.sqlite', 404, /./],
  ])('refuses %s with %i', async (path, status, pattern) => {
    await expectRefusal(await lake.request(path), status, pattern);
  });

  it('stops a query that would run for minutes, and goes on answering', async () => {
    const limited = await startTestLake();
    const documents = Array.from({ length: 3000 }, (_, index) => ({
      _id: `n${index}`,
      _type: 'note',
      n: index,
    }));
    for (let at = 0; at < documents.length; at += 500) await limited.seed(...documents.slice(at, at + 500));
    const query = '*{"a": count(*[n > ^.n]{"b": count(*[n > ^.n]{"c": count(*[n > ^.n])})})}';
    const response = await limited.request(`/v1/data/query/production?query=${encodeURIComponent(query)}`);
    await expectRefusal(response, 400, /stopped after/);
    const after = await limited.request('/v1/data/query/production?query=count(*)');
    expect(await after.json()).toMatchObject({ result: 3000 });
    await limited.stop();
  }, 60_000);
});
