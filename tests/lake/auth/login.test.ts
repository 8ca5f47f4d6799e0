import { DatabaseSync } from 'node:sqlite';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestLake, type TestLake } from '../start-test-lake.ts';

describe('logging in', () => {
  let lake: TestLake;
  beforeAll(async () => {
    lake = await startTestLake({ studioOrigins: ['https://studio.example.org'] });
  });
  afterAll(() => lake.stop());

  const newCode = (): string => new URL(lake.createLoginLink(lake.adminId)).searchParams.get('code') ?? '';

  function submit(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return lake.request('/login', { role: null, method: 'POST', body: new URLSearchParams(fields), headers });
  }
  function sidOf(response: Response): string {
    return /#sid=([\w-]+)$/.exec(response.headers.get('location') ?? '')?.[1] ?? '';
  }
  async function logIn(): Promise<{ token: string; cookie: string }> {
    const response = await submit({ code: newCode() });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const exchange = await lake.request(`/v1/auth/fetch?sid=${sidOf(response)}`, { role: null });
    const { token }: { token: string } = await exchange.json();
    return { token, cookie };
  }
  const whoIs = (token: string): Promise<Response> =>
    lake.request('/v1/users/me', { role: null, headers: { Authorization: `Bearer ${token}` } });

  it('makes the first administrator at the first start', () => {
    expect(lake.firstStart).toBe(true);
  });

  it('leads from the link over a button to the Studio, whose one-time sid becomes a token', async () => {
    const code = newCode();
    const page = await lake.request(`/login?code=${code}`, { role: null });
    expect(await page.text()).toContain('Anmelden</button>');
    const response = await submit({ code });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(new RegExp(`^${lake.url}/studio/#sid=[\\w-]{43}$`));
    const { token } = await logIn();
    expect(await (await whoIs(token)).json()).toMatchObject({ id: lake.adminId, role: 'administrator' });
  });

  it('does not use the link up when it is only opened, as link scanners do', async () => {
    const code = newCode();
    await lake.request(`/login?code=${code}`, { role: null });
    await lake.request(`/login?code=${code}`, { role: null });
    expect((await submit({ code })).status).toBe(303);
  });

  it('takes a link once, and says kindly that it was used', async () => {
    const code = newCode();
    await submit({ code });
    const again = await submit({ code });
    expect(again.status).toBe(410);
    expect(await again.text()).toContain('schon benutzt');
  });

  it('takes a sid once', async () => {
    const sid = sidOf(await submit({ code: newCode() }));
    expect((await lake.request(`/v1/auth/fetch?sid=${sid}`, { role: null })).status).toBe(200);
    expect((await lake.request(`/v1/auth/fetch?sid=${sid}`, { role: null })).status).toBe(401);
  });

  it('takes the whole link in the field for the code', async () => {
    expect((await submit({ code: `  ${lake.createLoginLink(lake.adminId)}\n` })).status).toBe(303);
  });

  it('explains on the plain login page how to get a link', async () => {
    const page = await lake.request('/login', { role: null });
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('user link');
  });

  it('returns to a configured Studio, and to its own for any other address', async () => {
    const configured = await submit({ code: newCode(), origin: 'https://studio.example.org/desk' });
    expect(configured.headers.get('location')).toMatch(/^https:\/\/studio\.example\.org\/desk#sid=/);
    const foreign = await submit({ code: newCode(), origin: 'https://evil.example.org/' });
    expect(foreign.headers.get('location')).toMatch(new RegExp(`^${lake.url}/studio/#sid=`));
  });

  it('refuses a form sent from a foreign page and leaves the link unused', async () => {
    const code = newCode();
    expect((await submit({ code }, { Origin: 'https://evil.example.org' })).status).toBe(403);
    expect((await submit({ code })).status).toBe(303);
  });

  it('stays at the outside address behind a proxy, with a cookie for HTTPS alone', async () => {
    const response = await submit({ code: newCode() }, { Origin: 'https://studio.example.org' });
    expect(response.headers.get('location')).toMatch(/^https:\/\/studio\.example\.org\/studio\/#sid=/);
    expect(response.headers.getSetCookie()[0]).toMatch(/; Secure$/);
  });

  it('escapes what it repeats from the address', async () => {
    const page = await lake.request('/login?code=%22%3E%3Cscript%3Ealert(1)%3C/script%3E', { role: null });
    expect(await page.text()).not.toContain('<script');
  });

  it('sets a cookie for assets alone: HttpOnly, strict, useless for the API', async () => {
    const response = await submit({ code: newCode() });
    const cookies = response.headers.getSetCookie();
    expect(cookies.map((cookie) => /Path=(\/\w+)/.exec(cookie)?.[1])).toEqual(['/images', '/files']);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const value = cookies[0]?.split(';')[0] ?? '';
    const asCookie = await lake.request('/v1/users/me', { role: null, headers: { Cookie: value } });
    expect(asCookie.status).toBe(401);
    expect((await whoIs(value.split('=')[1] ?? '')).status).toBe(401);
  });

  it('ends the login, its asset cookie included, when the person logs out', async () => {
    const image = await lake.request('/v1/assets/files/production?filename=a.txt', {
      method: 'POST',
      body: 'text',
    });
    const { document }: { document: { path: string } } = await image.json();
    const { token, cookie } = await logIn();
    const readAsset = async () =>
      (await lake.request(`/${document.path}`, { role: null, headers: { Cookie: cookie } })).status;
    expect(await readAsset()).toBe(200);
    await lake.request('/v1/auth/logout', {
      role: null,
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect((await whoIs(token)).status).toBe(401);
    expect(await readAsset()).toBe(401);
  });

  it('stores digests only', async () => {
    const code = newCode();
    const { token } = await logIn();
    const database = new DatabaseSync(join(lake.dataDir, 'auth.sqlite'));
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    const bytes = readFileSync(join(lake.dataDir, 'auth.sqlite')).toString('latin1');
    expect(bytes).toContain(lake.adminId);
    expect(bytes).not.toContain(code);
    expect(bytes).not.toContain(token);
  });

  it('never writes a code to the log', () => {
    expect(lake.logged.join('\n')).not.toMatch(/[\w-]{43}/);
  });
});

describe('guessing', () => {
  it('is stopped after ten failures from one address, with the time to wait', async () => {
    const lake = await startTestLake();
    const submit = (code: string) =>
      lake.request('/login', { role: null, method: 'POST', body: new URLSearchParams({ code }) });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 10; attempt++) statuses.push((await submit(`wrong-${attempt}`)).status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    const blocked = await submit('wrong-again');
    expect(blocked.status).toBe(429);
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(500);
    expect(await blocked.text()).toContain('Bitte kurz warten');
    const sid = await lake.request('/v1/auth/fetch?sid=guessed-guessed-guessed', { role: null });
    expect(sid.status).toBe(429);
    await lake.stop();
  });
});
