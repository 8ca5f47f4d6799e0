import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLink } from '../../../snapshot/links/check-link.ts';
import { checkLinks } from '../../../snapshot/links/check-links.ts';
import { isPublicAddress } from '../../../snapshot/links/public-address.ts';
import { explainFailure, requestPage, USER_AGENT } from '../../../snapshot/links/request.ts';
import { findClosedPort, startCrowd, startGarbage, startWeb, type TestWeb } from './web.ts';

const LOCAL = { allowPrivate: true, timeoutMs: 2_000 } as const;
let web: TestWeb;

beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

const check = (path: string, settings: { timeoutMs: number } = LOCAL) =>
  checkLink(path.startsWith('/') ? `${web.origin}${path}` : path, (url, method) =>
    requestPage(url, method, { ...settings, allowPrivate: true }),
  );

describe('one address', () => {
  it.each([
    ['/ok', 200],
    ['/empty', 204],
    ['/head-refused', 200],
    ['/head-lies', 200],
    ['/head-hangs-up', 200],
    ['/for-now', 200],
    ['/endless', 200],
    ['/chain/4', 200],
  ])('%s is in order', async (path, httpStatus) => {
    expect(await check(path)).toEqual({ url: web.origin + path, status: 'ok', httpStatus, answered: true });
  });

  it.each([
    ['/nowhere', 404],
    ['/gone', 410],
    ['/moved-away', 404],
  ])('%s is missing, because its server says so', async (path, httpStatus) => {
    expect(await check(path)).toMatchObject({ status: 'missing', httpStatus, reason: 'status' });
  });

  it.each([
    ['/forbidden', 403],
    ['/broken', 500],
    ['/busy', 429],
    ['/not-modified', 304],
    ['/redirect-without-target', 302],
    ['/to-mail', 301],
  ])('%s is for a person to look at', async (path, httpStatus) => {
    expect(await check(path)).toMatchObject({ status: 'uncertain', httpStatus, reason: 'status' });
  });

  it.each([
    ['/moved', '/ok'],
    ['/moved-308', '/ok'],
    ['/moved-twice', '/ok'],
    ['/moved-then-login', '/for-now'],
  ])('%s has moved for good, as far as the redirects are permanent', async (path, target) => {
    expect(await check(path)).toMatchObject({ status: 'moved', movedTo: web.origin + target });
  });

  it('has not moved when a passing redirect comes first', async () => {
    expect(await check('/for-now-then-moved')).toMatchObject({ status: 'ok' });
  });

  it.each(['/round', '/chain/5'])('%s redirects more than five times', async (path) => {
    expect(await check(path)).toMatchObject({ status: 'uncertain', reason: 'redirects' });
  });

  it('that does not answer in time is for a person to look at', async () => {
    expect(await check('/never', { timeoutMs: 60 })).toMatchObject({
      status: 'uncertain',
      reason: 'timeout',
      answered: false,
    });
  });

  it('on a machine that refuses the connection is for a person to look at', async () => {
    expect(await check(await findClosedPort())).toMatchObject({ status: 'uncertain', reason: 'unreachable' });
  });

  it.each([['SSH-2.0-OpenSSH_9\r\n\r\n'], ['HTTP/1.1 abc\r\n\r\n'], ['']])(
    'whose server answers %j is for a person to look at',
    async (bytes) => {
      const garbage = await startGarbage(bytes);
      const result = await check(garbage.origin);
      await garbage.close();
      expect(result).toMatchObject({ status: 'uncertain', answered: false });
    },
  );

  it.each(['ftp://example.org/', 'javascript:alert(1)', 'file:///etc/passwd', 'https://'])(
    'that is none, %s, is never asked',
    async (url) => {
      const result = await checkLink(url, () => Promise.reject(new Error('was asked')));
      expect(result).toMatchObject({ status: 'uncertain', reason: 'address' });
    },
  );

  it('loses name and password before it is asked', async () => {
    const asked: string[] = [];
    await checkLink('https://me:secret@example.org/a', (url) => {
      asked.push(url.href);
      return Promise.resolve({ kind: 'answer', status: 200, location: null });
    });
    expect(asked).toEqual(['https://example.org/a']);
  });

  it('whose name nobody knows is missing, and is asked for once only', async () => {
    let count = 0;
    const result = await checkLink('https://gone.example.org/', () => {
      count += 1;
      return Promise.resolve({ kind: 'failure', reason: 'dns' });
    });
    expect(result).toMatchObject({ status: 'missing', reason: 'dns', answered: false });
    expect(count).toBe(1);
  });
});

describe('requests to closed networks', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    '64:ff9b::7f00:1',
    'localhost',
    '',
  ])('are refused for %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '192.167.1.1', '2a00:1450:4001:829::200e'])(
    'do not stop %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each(['127.0.0.1', '[::1]', 'localhost', '2130706433', '0x7f.1', '[::ffff:7f00:1]'])(
    'never reach the machine when written as %s',
    async (host) => {
      const port = new URL(web.origin).port;
      const before = web.requests.length;
      expect(await requestPage(new URL(`http://${host}:${port}/ok`), 'GET')).toEqual({
        kind: 'failure',
        reason: 'private',
      });
      expect(web.requests.length).toBe(before);
    },
  );

  it('are refused after a redirect too', async () => {
    const result = await checkLink('https://example.org/', (url, method) =>
      url.hostname === 'example.org'
        ? Promise.resolve({ kind: 'answer', status: 302, location: `${web.origin}/ok` })
        : requestPage(url, method),
    );
    expect(result).toMatchObject({ status: 'uncertain', reason: 'private' });
  });
});

describe('a failure', () => {
  it.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'network'],
    ['ENETUNREACH', 'network'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['ETIMEDOUT', 'timeout'],
    ['ECONNRESET', 'unreachable'],
    ['HPE_INVALID_CONSTANT', 'garbled'],
  ])('with code %s means %s', (code, reason) => {
    expect(explainFailure(Object.assign(new Error(code), { code }))).toBe(reason);
  });
});

describe('a run', () => {
  it('answers for every address once, in the given order', async () => {
    const urls = ['/ok', '/nowhere', '/ok', '/moved'].map((path) => web.origin + path);
    const { results, couldCheck } = await checkLinks(urls, { ...LOCAL, pauseMs: 0 });
    expect(couldCheck).toBe(true);
    expect(results.map(({ url, status }) => [url.slice(web.origin.length), status])).toEqual([
      ['/ok', 'ok'],
      ['/nowhere', 'missing'],
      ['/moved', 'moved'],
    ]);
  });

  it('asks one host one thing at a time, and says who asks', async () => {
    const own = await startWeb();
    const urls = Array.from({ length: 12 }, (_, index) => `${own.origin}/page-${index}`);
    await checkLinks(urls, { ...LOCAL, pauseMs: 0 });
    await own.close();
    expect(own.requests.length).toBe(24);
    expect(own.mostAtOnce()).toBe(1);
    expect([...own.userAgents]).toEqual([USER_AGENT]);
    expect(USER_AGENT).toContain('FIZ-Infobox');
  });

  it('keeps its turns when other hosts redirect to the same one', async () => {
    const target = await startWeb();
    const gates = await Promise.all([1, 2, 3].map(() => startRedirect(`${target.origin}/ok`)));
    await checkLinks(
      gates.map(({ origin }) => origin),
      { ...LOCAL, pauseMs: 0 },
    );
    await Promise.all([target.close(), ...gates.map((gate) => gate.close())]);
    expect(target.requests.length).toBe(3);
    expect(target.mostAtOnce()).toBe(1);
  });

  it('asks four hosts at the same time, and not more', async () => {
    const crowd = await startCrowd(7);
    await checkLinks(crowd.origins, { ...LOCAL, pauseMs: 0 });
    await crowd.close();
    expect(crowd.mostAtOnce()).toBe(4);
  });

  it('says that it could not check when not one server answered', async () => {
    const closed = await Promise.all([findClosedPort(), findClosedPort()]);
    const outcome = await checkLinks([...closed, 'http://no-such-host.invalid/'], { ...LOCAL, pauseMs: 0 });
    expect(outcome).toEqual({ couldCheck: false, results: [] });
  });

  it('with nothing to check is no failure', async () => {
    expect(await checkLinks([])).toEqual({ couldCheck: true, results: [] });
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const run = checkLinks([`${web.origin}/never`, `${web.origin}/ok`], { ...LOCAL, signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(run).rejects.toThrow('enough');
  });
});

function startRedirect(target: string) {
  return startGarbage(
    `HTTP/1.1 302 Found\r\nLocation: ${target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
  );
}
