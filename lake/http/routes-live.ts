import { openSseStream } from '../live/sse.ts';
import { readStreamRequest } from '../live/stream-request.ts';
import { answerJson } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import { requireIdentity } from './identify.ts';

function answerStream(request: Request, context: EdgeContext): Response {
  const identity = requireIdentity(context, request);
  const stream = readStreamRequest(new URL(request.url));
  // Another role means other rights: the stream ends and the client opens it anew.
  const stillAllowed = (): boolean => context.authenticator.authenticate(request)?.role === identity.role;
  return openSseStream(context.live, { stream, identity, stillAllowed });
}

/** Server-sent events. The same streams run over a WebSocket too, see `live/mux.ts`. */
export function addLiveRoutes(app: EdgeApp, context: EdgeContext): void {
  app.get('/:version{v[\\dX][\\d-]*}/data/listen/:dataset', (c) => answerStream(c.req.raw, context));
  app.get('/:version{v[\\dX][\\d-]*}/data/live/events/:dataset', (c) => answerStream(c.req.raw, context));
  // Only a WebSocket can use this address. The status tells a browser that the lake offers it.
  app.get('/:version{v[\\dX][\\d-]*}/mux', () => {
    const answer = answerJson(
      { statusCode: 426, error: 'Upgrade Required', message: 'Connect with a WebSocket' },
      426,
    );
    answer.headers.set('Upgrade', 'websocket');
    return answer;
  });
}
