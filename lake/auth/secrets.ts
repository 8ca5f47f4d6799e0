import { createHash, randomBytes } from 'node:crypto';

/** A new secret: 256 random bits, in letters that survive URLs and copying. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A new account id, in the style of Sanity's (`p` and eight letters). */
export function createUserId(): string {
  return `p${randomBytes(6).toString('hex').slice(0, 9)}`;
}

/**
 * What is stored of a secret. A plain digest is enough: the secrets are random, so there is nothing to
 * guess that salting or stretching would slow down.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
