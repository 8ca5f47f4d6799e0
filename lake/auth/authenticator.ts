import type { Access } from '../types.ts';
import type { Accounts } from './accounts.ts';
import { grantsOfRole, type Role } from './roles.ts';
import { createSecret, hashSecret } from './secrets.ts';

/** Name of the cookie that lets `<img>` load assets; it opens nothing else. */
export const ASSET_COOKIE = 'fiz_assets';

/** Who sent a request. */
export interface Identity extends Access {
  role: Role;
  name: string;
  email: string;
  /** Milliseconds since 1970; undefined for service tokens, which end with the process. */
  expiresAt?: number;
}

/** Turns requests and tokens into identities. */
export interface Authenticator {
  /** From `Authorization: Bearer …`; `null` when missing, unknown, expired, or the account is gone. */
  authenticate(request: Request): Identity | null;
  authenticateToken(token: string): Identity | null;
  /** From the asset cookie alone. */
  authenticateAssetCookie(request: Request): Identity | null;
  /** A token for a part of this process; it is never stored and ends with the process. */
  issueServiceToken(options: { label: string; role: Role }): string;
  /** Name and address for an id, service ids included. */
  describeUser(userId: string): { id: string; name: string; email: string; role: Role } | undefined;
}

/** The bearer token of a request, if any. */
export function readBearerToken(request: Request): string | undefined {
  const match = /^Bearer ([\w.~+/=-]{16,512})$/i.exec(request.headers.get('authorization') ?? '');
  return match?.[1];
}

function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return undefined;
}

/** An {@link Authenticator} over the accounts; every call looks the account up, so removal acts at once. */
export function createAuthenticator(accounts: Accounts): Authenticator {
  const services = new Map<string, Identity>();

  function identify(userId: string, expiresAt: number): Identity | null {
    const account = accounts.find(userId);
    if (!account) return null;
    const { role, name, email } = account;
    return { userId: account.id, grants: grantsOfRole(role), role, name, email, expiresAt };
  }
  function authenticateToken(token: string): Identity | null {
    const service = services.get(hashSecret(token));
    if (service) return service;
    const session = accounts.logins.findSession(token, 'session');
    return session ? identify(session.userId, session.expiresAt) : null;
  }
  return {
    authenticateToken,
    authenticate: (request) => {
      const token = readBearerToken(request);
      return token ? authenticateToken(token) : null;
    },
    authenticateAssetCookie: (request) => {
      const token = readCookie(request, ASSET_COOKIE);
      const session = token ? accounts.logins.findSession(token, 'assets') : undefined;
      return session ? identify(session.userId, session.expiresAt) : null;
    },
    issueServiceToken: ({ label, role }) => {
      const token = createSecret();
      const userId = `service-${label}`;
      services.set(hashSecret(token), { userId, grants: grantsOfRole(role), role, name: label, email: '' });
      return token;
    },
    describeUser: (userId) => {
      const service = [...services.values()].find((identity) => identity.userId === userId);
      if (service) return { id: userId, name: service.name, email: '', role: service.role };
      return accounts.find(userId);
    },
  };
}
