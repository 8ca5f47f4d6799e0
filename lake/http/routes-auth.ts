import { readBearerToken } from '../auth/authenticator.ts';
import { answerJson } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import { requireIdentity } from './identify.ts';
import { refuseAnonymous, refuseTooMany } from './refusals.ts';
import { originOf } from './security.ts';

function exchangeSid(request: Request, context: EdgeContext, address: string): Response {
  const wait = context.attempts.waitSeconds(address);
  if (wait > 0) throw refuseTooMany(wait);
  const token = context.accounts.logins.redeemSid(new URL(request.url).searchParams.get('sid') ?? '');
  if (!token) {
    context.attempts.recordFailure(address);
    throw refuseAnonymous();
  }
  return answerJson({ token });
}

/** The token login of the unmodified Studio. */
export function addAuthRoutes(app: EdgeApp, context: EdgeContext): void {
  const base = '/:version{v[\\dX][\\d-]*}/auth';
  app.get(`${base}/providers`, (c) =>
    answerJson({
      providers: [{ name: 'fiz', title: 'Anmeldelink', url: `${originOf(c.req.raw)}/login` }],
      thirdPartyLogin: true,
      sso: { saml: false },
    }),
  );
  app.get(`${base}/fetch`, (c) => exchangeSid(c.req.raw, context, c.env.address));
  app.get(`${base}/id`, (c) => {
    const identity = requireIdentity(context, c.req.raw);
    const expiry = identity.expiresAt === undefined ? null : new Date(identity.expiresAt).toISOString();
    return answerJson({ id: identity.userId, expiry });
  });
  app.post(`${base}/logout`, (c) => {
    const token = readBearerToken(c.req.raw);
    if (token) context.accounts.logins.endLogin(token);
    return answerJson({ ok: true });
  });
}
