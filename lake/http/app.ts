import { Hono } from 'hono';
import { LakeError } from '../errors.ts';
import { addAssetRoutes } from './routes-assets.ts';
import { addAuthRoutes } from './routes-auth.ts';
import { addDataRoutes } from './routes-data.ts';
import { addExportRoutes } from './routes-export.ts';
import { addHistoryRoutes } from './routes-history.ts';
import { addInsightsRoutes, answerInsightEvent } from './routes-insights.ts';
import { addLiveRoutes } from './routes-live.ts';
import { addLoginRoutes } from './routes-login.ts';
import { addHostedServiceRoutes, addProjectRoutes } from './routes-project.ts';
import { addUserRoutes } from './routes-users.ts';
import { answerJson, compressAnswer } from './answers.ts';
import type { EdgeApp, EdgeContext, RequestOrigin } from './context.ts';
import { refuseMissing } from './refusals.ts';
import { answerPreflight, secureAnswer } from './security.ts';

/** One request in, one answer out; never throws. */
export type HandleRequest = (request: Request, origin: RequestOrigin) => Promise<Response>;

function createRouter(context: EdgeContext): EdgeApp {
  const app: EdgeApp = new Hono();
  addDataRoutes(app, context);
  addHistoryRoutes(app, context);
  addLiveRoutes(app, context);
  addAssetRoutes(app, context);
  addExportRoutes(app, context);
  addUserRoutes(app, context);
  addProjectRoutes(app, context);
  addHostedServiceRoutes(app, context);
  addAuthRoutes(app, context);
  addLoginRoutes(app, context);
  addInsightsRoutes(app, context);
  app.notFound((c) => {
    throw refuseMissing(`There is nothing at ${c.req.method} ${c.req.path}`);
  });
  // Hono would turn errors into plain "Internal Server Error"; the one catch below words them.
  app.onError((error) => {
    throw error;
  });
  return app;
}

function answerError(error: unknown, request: Request, log: (line: string) => void): Response {
  if (error instanceof LakeError) return answerJson(error.body, error.status);
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log(`Defect while answering ${request.method} ${new URL(request.url).pathname}: ${reason}`);
  const message =
    'Something went wrong inside the lake. Nothing was changed by this request; the log says more.';
  return answerJson({ statusCode: 500, error: 'Internal Server Error', message }, 500);
}

/** The whole HTTP face of the lake as one function, without a port or a socket. */
export function createApp(context: EdgeContext): HandleRequest {
  const router = createRouter(context);
  const routeContext = {
    authenticate: async (request: Request) => context.authenticator.authenticate(request),
  };

  async function answer(request: Request, origin: RequestOrigin): Promise<Response> {
    const foreign = await context.routes?.(request, routeContext);
    if (foreign) return foreign;
    const counted = await answerInsightEvent(request, context);
    if (counted) return counted;
    if (request.method === 'OPTIONS') return answerPreflight(request, context);
    const response = await compressAnswer(request, await router.fetch(request, origin));
    return secureAnswer(request, response, context);
  }
  return async (request, origin) => {
    try {
      return await answer(request, origin);
    } catch (error) {
      return secureAnswer(request, answerError(error, request, context.log), context);
    }
  };
}
