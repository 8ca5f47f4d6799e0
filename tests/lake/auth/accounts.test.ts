import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountProblem } from '../../../lake/auth/account-problem.ts';
import { openAccounts, type Accounts } from '../../../lake/auth/accounts.ts';
import { createAttemptLimiter } from '../../../lake/auth/attempts.ts';
import { LOGIN_LINK_LIFETIME_MS, SESSION_LIFETIME_MS, SID_LIFETIME_MS } from '../../../lake/auth/logins.ts';

describe('accounts', () => {
  let folder = '';
  let time = 0;
  let accounts: Accounts;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fiz-accounts-'));
    time = 1_800_000_000_000;
    accounts = openAccounts({ file: join(folder, 'auth.sqlite'), now: () => time });
  });
  afterEach(() => {
    accounts.close();
    rmSync(folder, { recursive: true });
  });
  const addMira = () => accounts.add({ name: 'Mira', email: 'Mira@beispiel.de', role: 'editor' });

  it('are found by id and by address, whatever its case', () => {
    const mira = addMira();
    expect(accounts.resolve(mira.id)).toEqual(mira);
    expect(accounts.resolve('mira@BEISPIEL.de')).toEqual(mira);
  });

  it.each([
    [{ name: '', email: 'a@b.de', role: 'editor' }, 'Name'],
    [{ name: 'A', email: 'nonsense', role: 'editor' }, 'keine E-Mail-Adresse'],
    [{ name: 'A', email: 'a@b.de', role: 'king' }, 'keine Rolle'],
    [{ name: 'A', email: 'mira@beispiel.de', role: 'viewer' }, 'schon ein Konto'],
  ])('are refused with a reason: %o', (input, reason) => {
    addMira();
    expect(() => accounts.add(input)).toThrow(AccountProblem);
    expect(() => accounts.add(input)).toThrow(reason);
    expect(accounts.list()).toHaveLength(1);
  });

  it('never lose the last administrator', () => {
    const { account } = accounts.ensureAdministrator();
    expect(() => accounts.remove(account.id)).toThrow('letzte Konto');
    expect(() => accounts.setRole(account.id, 'viewer')).toThrow('letzte Konto');
    accounts.setRole(addMira().id, 'administrator');
    accounts.remove(account.id);
    expect(accounts.list()).toHaveLength(1);
    expect(accounts.ensureAdministrator().created).toBe(false);
  });

  it('end their sessions when they are removed', () => {
    const mira = addMira();
    const token = accounts.logins.createSession(mira.id, 60_000);
    expect(accounts.logins.findSession(token, 'session')).toMatchObject({ userId: mira.id });
    accounts.remove(mira.id);
    expect(accounts.logins.findSession(token, 'session')).toBeUndefined();
  });

  it('hold links for ten minutes, sids for a minute and sessions for two weeks', () => {
    const { logins } = accounts;
    const mira = addMira();
    const late = logins.createCode(mira.id);
    const inTime = logins.createCode(mira.id);
    time += LOGIN_LINK_LIFETIME_MS - 1;
    const redeemed = logins.redeemCode(inTime);
    time += 1;
    expect(logins.redeemCode(late)).toEqual({ outcome: 'expired' });
    expect(redeemed.outcome).toBe('ok');
    const sid = redeemed.outcome === 'ok' ? redeemed.sid : '';
    const second = logins.redeemCode(logins.createCode(mira.id));
    const token = logins.redeemSid(sid) ?? '';
    time += SID_LIFETIME_MS;
    expect(logins.redeemSid(second.outcome === 'ok' ? second.sid : '')).toBeUndefined();
    expect(logins.findSession(token, 'session')).toBeDefined();
    time += SESSION_LIFETIME_MS;
    expect(logins.findSession(token, 'session')).toBeUndefined();
  });

  it('are seen by two processes at once', () => {
    const other = openAccounts({ file: join(folder, 'auth.sqlite'), now: () => time });
    const mira = addMira();
    expect(other.find(mira.id)).toEqual(mira);
    const code = other.logins.createCode(mira.id);
    expect(accounts.logins.redeemCode(code).outcome).toBe('ok');
    expect(other.logins.redeemCode(code)).toEqual({ outcome: 'used' });
    other.close();
  });
});

describe('the attempt limiter', () => {
  it('stops one address after ten failures and frees it when the first is ten minutes old', () => {
    let time = 0;
    const limiter = createAttemptLimiter(() => time);
    for (let attempt = 0; attempt < 10; attempt++) {
      expect(limiter.waitSeconds('10.0.0.1')).toBe(0);
      limiter.recordFailure('10.0.0.1');
      time += 1000;
    }
    expect(limiter.waitSeconds('10.0.0.1')).toBe(590);
    expect(limiter.waitSeconds('10.0.0.2')).toBe(0);
    time += 590_001;
    expect(limiter.waitSeconds('10.0.0.1')).toBe(0);
  });

  it('stops everybody when failures come from everywhere', () => {
    const limiter = createAttemptLimiter(() => 0);
    for (let attempt = 0; attempt < 200; attempt++) limiter.recordFailure(`10.0.${attempt}.1`);
    expect(limiter.waitSeconds('192.168.0.1')).toBeGreaterThan(0);
  });
});
