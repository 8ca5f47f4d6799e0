import { ASSET_COOKIE } from '../auth/authenticator.ts';
import { SESSION_LIFETIME_MS } from '../auth/logins.ts';
import { answerPage } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import {
  renderAskPage,
  renderConfirmPage,
  renderFailurePage,
  renderForeignFormPage,
  renderWaitPage,
} from './login-pages.ts';
import { readBytes } from './read-body.ts';
import { isAllowedOrigin, originOf } from './security.ts';

const FORM_BYTES_MAX = 16 * 1024;

/** Where a login leads: a page of ours or of a configured Studio; anything else becomes our Studio. */
function readTarget(asked: string | null, request: Request, context: EdgeContext): string {
  const fallback = `${originOf(request)}/studio/`;
  if (!asked || !URL.canParse(asked)) return fallback;
  const url = new URL(asked);
  if (!isAllowedOrigin(url.origin, request, context.studioOrigins)) return fallback;
  return `${url.origin}${url.pathname}`;
}

/** People paste the whole link as often as the code in it. */
function readCode(entered: string): string {
  const text = entered.trim();
  if (!URL.canParse(text)) return text;
  return new URL(text).searchParams.get('code') ?? text;
}

function buildCookies(token: string, secure: boolean): string[] {
  const seconds = Math.floor(SESSION_LIFETIME_MS / 1000);
  const flags = `Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  // Two narrow paths rather than "/": the cookie then travels with nothing but assets.
  return ['/images', '/files'].map((path) => `${ASSET_COOKIE}=${token}; Path=${path}; ${flags}`);
}

async function answerLogin(request: Request, context: EdgeContext, address: string): Promise<Response> {
  const outside = request.headers.get('origin') ?? originOf(request);
  if (!isAllowedOrigin(outside, request, context.studioOrigins)) {
    return answerPage(renderForeignFormPage(), { status: 403 });
  }
  const form = new URLSearchParams((await readBytes(request, FORM_BYTES_MAX)).toString('utf8'));
  const wait = context.attempts.waitSeconds(address);
  if (wait > 0) {
    const page = answerPage(renderWaitPage(wait), { status: 429 });
    page.headers.set('Retry-After', String(wait));
    return page;
  }
  const redemption = context.accounts.logins.redeemCode(readCode(form.get('code') ?? ''));
  if (redemption.outcome !== 'ok') {
    context.attempts.recordFailure(address);
    context.log(`Login failed from ${address}: the link is ${redemption.outcome}`);
    return answerPage(renderFailurePage(redemption.outcome), {
      status: redemption.outcome === 'unknown' ? 401 : 410,
    });
  }
  const target = readTarget(form.get('origin') ?? `${outside}/studio/`, request, context);
  const headers = new Headers({ Location: `${target}#sid=${redemption.sid}`, 'Cache-Control': 'no-store' });
  // Behind a proxy we are spoken to by HTTP; what counts is how the browser reached us.
  const secure = outside.startsWith('https:');
  for (const cookie of buildCookies(redemption.assetToken, secure)) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** The two login pages: with a code (confirm) and without (ask for one). */
export function addLoginRoutes(app: EdgeApp, context: EdgeContext): void {
  app.get('/login', (c) => {
    const origin = c.req.query('origin') ?? null;
    const code = c.req.query('code');
    const html = code ? renderConfirmPage({ code, origin }) : renderAskPage({ origin });
    return answerPage(html, { formTargets: context.studioOrigins });
  });
  app.post('/login', (c) => answerLogin(c.req.raw, context, c.env.address));
}
