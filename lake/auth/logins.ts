import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { parseCode, parseSession } from './rows.ts';
import { createSecret, hashSecret } from './secrets.ts';

/** How long a login link can be used. */
export const LOGIN_LINK_LIFETIME_MS = 10 * 60_000;
/** How long the Studio has to swap its one-time `sid` for a token. */
export const SID_LIFETIME_MS = 60_000;
/** How long a login lasts; afterwards a new link is needed. */
export const SESSION_LIFETIME_MS = 14 * 24 * 60 * 60_000;

/** What came of presenting a login code. */
export type Redemption =
  | { outcome: 'ok'; userId: string; sid: string; assetToken: string }
  | { outcome: 'unknown' | 'used' | 'expired' };

/** A valid session. */
export interface Session {
  userId: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** Login links, the Studio's `sid` exchange, and sessions. Only digests of the secrets are stored. */
export interface LoginStore {
  /** A new link secret for the account; earlier unused ones stay valid until they expire. */
  createCode(userId: string): string;
  /** Uses a link secret up: gives a `sid` for the Studio and a token for the asset cookie. */
  redeemCode(code: string): Redemption;
  /** Swaps a `sid` for a session token, once; undefined when unknown, used or expired. */
  redeemSid(sid: string): string | undefined;
  /** A session without a link, for commands run by someone who can read the data directory anyway. */
  createSession(userId: string, lifetimeMs: number): string;
  /** The session of a token; `kind` keeps asset cookies from working as API tokens. */
  findSession(token: string, kind: 'session' | 'assets'): Session | undefined;
  /** Ends the login a token belongs to, its asset cookie included. */
  endLogin(token: string): void;
  /** Forgets what expired. */
  prune(): void;
}

/** The {@link LoginStore} on an open account database; `now` is the clock in milliseconds. */
export function createLoginStore(database: DatabaseSync, now: () => number): LoginStore {
  const insertCode = database.prepare('INSERT INTO codes VALUES (?, ?, ?, ?, ?, NULL)');
  const readCode = database.prepare('SELECT * FROM codes WHERE hash = ? AND kind = ?');
  const useCode = database.prepare('UPDATE codes SET used_at = ? WHERE hash = ? AND used_at IS NULL');
  const insertSession = database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?)');
  const readSession = database.prepare('SELECT * FROM sessions WHERE hash = ? AND kind = ?');
  const deleteLogin = database.prepare(
    'DELETE FROM sessions WHERE login_id = (SELECT login_id FROM sessions WHERE hash = ?)',
  );

  function saveSession(owner: { userId: string; loginId: string }, kind: string, lifetimeMs: number): string {
    const token = createSecret();
    insertSession.run(hashSecret(token), kind, owner.userId, owner.loginId, now() + lifetimeMs);
    return token;
  }
  function saveCode(owner: { userId: string; loginId: string }, kind: string, lifetimeMs: number): string {
    const code = createSecret();
    insertCode.run(hashSecret(code), kind, owner.userId, owner.loginId, now() + lifetimeMs);
    return code;
  }
  /** Marks the code as used; false when someone else was faster, in this or another process. */
  function claimCode(hash: string): boolean {
    return useCode.run(now(), hash).changes === 1;
  }
  function redeemCode(code: string): Redemption {
    const hash = hashSecret(code);
    const row = parseCode(readCode.get(hash, 'link'));
    if (!row) return { outcome: 'unknown' };
    if (row.used_at !== null) return { outcome: 'used' };
    if (row.expires_at <= now()) return { outcome: 'expired' };
    if (!claimCode(hash)) return { outcome: 'used' };
    const owner = { userId: row.user_id, loginId: row.login_id };
    const sid = saveCode(owner, 'sid', SID_LIFETIME_MS);
    return {
      outcome: 'ok',
      userId: row.user_id,
      sid,
      assetToken: saveSession(owner, 'assets', SESSION_LIFETIME_MS),
    };
  }
  function redeemSid(sid: string): string | undefined {
    const hash = hashSecret(sid);
    const row = parseCode(readCode.get(hash, 'sid'));
    if (!row || row.used_at !== null || row.expires_at <= now() || !claimCode(hash)) return undefined;
    return saveSession({ userId: row.user_id, loginId: row.login_id }, 'session', SESSION_LIFETIME_MS);
  }
  function findSession(token: string, kind: 'session' | 'assets'): Session | undefined {
    const row = parseSession(readSession.get(hashSecret(token), kind));
    if (!row || row.expires_at <= now()) return undefined;
    return { userId: row.user_id, expiresAt: row.expires_at };
  }

  return {
    createCode: (userId) => saveCode({ userId, loginId: randomUUID() }, 'link', LOGIN_LINK_LIFETIME_MS),
    redeemCode,
    redeemSid,
    createSession: (userId, lifetimeMs) =>
      saveSession({ userId, loginId: randomUUID() }, 'session', lifetimeMs),
    findSession,
    endLogin: (token) => {
      deleteLogin.run(hashSecret(token));
    },
    prune: () => {
      // Used and expired codes are kept a day so that the page can say which of the two it was.
      database.prepare('DELETE FROM codes WHERE expires_at < ?').run(now() - 24 * 60 * 60_000);
      database.prepare('DELETE FROM sessions WHERE expires_at < ?').run(now());
    },
  };
}
