import type { Identity } from '../auth/authenticator.ts';
import type { EdgeContext } from './context.ts';
import { refuseAnonymous, refuseForbidden } from './refusals.ts';

/** Who sent the request; throws 401 when nobody known did. */
export function requireIdentity(context: EdgeContext, request: Request): Identity {
  const identity = context.authenticator.authenticate(request);
  if (!identity) throw refuseAnonymous();
  return identity;
}

/** The sender, when an administrator; throws 401 or 403 otherwise. */
export function requireAdministrator(context: EdgeContext, request: Request): Identity {
  const identity = requireIdentity(context, request);
  if (identity.role !== 'administrator') throw refuseForbidden('This is reserved for administrators');
  return identity;
}
