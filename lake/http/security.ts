import type { EdgeContext } from './context.ts';

/** The origin a request was sent to, as the client wrote it. */
export function originOf(request: Request): string {
  return new URL(request.url).origin;
}

/** Whether a page of this origin may read our answers. */
export function isAllowedOrigin(origin: string, request: Request, studioOrigins: string[]): boolean {
  return origin === originOf(request) || studioOrigins.includes(origin);
}

/** The answer to a preflight: permission for our own and the configured origins, nothing for others. */
export function answerPreflight(request: Request, context: EdgeContext): Response {
  const headers = new Headers({ Vary: 'Origin' });
  const origin = request.headers.get('origin');
  if (origin && isAllowedOrigin(origin, request, context.studioOrigins)) {
    headers.set('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS');
    const asked = request.headers.get('access-control-request-headers');
    headers.set('Access-Control-Allow-Headers', asked ?? 'authorization, content-type');
    headers.set('Access-Control-Max-Age', '600');
  }
  return new Response(null, { status: 204, headers });
}

/** Adds what every API answer carries: no sniffing, no framing, and who may read it. */
export function secureAnswer(request: Request, response: Response, context: EdgeContext): Response {
  const headers = new Headers(response.headers);
  headers.set('X-Content-Type-Options', 'nosniff');
  if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'same-origin');
  if (!headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  }
  headers.set('Cross-Origin-Resource-Policy', 'same-site');
  const origin = request.headers.get('origin');
  if (origin && isAllowedOrigin(origin, request, context.studioOrigins)) {
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Allow-Credentials', 'true');
    headers.append('Vary', 'Origin');
  }
  return new Response(response.body, { status: response.status, headers });
}
