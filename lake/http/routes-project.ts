import type { Json } from '../types.ts';
import { answerJson } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import { requireAdministrator, requireIdentity } from './identify.ts';
import { isAllowedOrigin } from './security.ts';
import { refuseInput } from './refusals.ts';

function describeDataset(name: string): Json {
  return { name, aclMode: 'private', datasetProfile: null, tags: [], addonFor: null };
}

function describeProject(context: EdgeContext): Json {
  return {
    id: context.projectId,
    displayName: 'FIZ Infobox',
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    metadata: {},
    features: [],
    members: context.accounts.list().map((account) => ({
      id: account.id,
      role: account.role,
      roles: [{ name: account.role, title: account.role }],
      isRobot: false,
      isCurrentUser: false,
    })),
  };
}

function answerDatasets(context: EdgeContext, request: Request): Response {
  requireIdentity(context, request);
  // Add-on datasets (comments) do not exist here; any profile asked for has none.
  const profile = new URL(request.url).searchParams.get('datasetProfile');
  return answerJson(profile ? [] : context.lake.datasets().map(describeDataset));
}

function createDataset(context: EdgeContext, request: Request, name: string): Response {
  requireAdministrator(context, request);
  if (!/^[a-z0-9][a-z0-9_-]{0,63}$/.test(name)) {
    throw refuseInput(
      `"${name}" cannot name a dataset: use lower-case letters, digits, "-" and "_", at most 64`,
    );
  }
  context.lake.createDataset(name);
  return answerJson({ datasetName: name, aclMode: 'private' });
}

/** The project, its datasets, and the access list the Studio shows buttons by. */
export function addProjectRoutes(app: EdgeApp, context: EdgeContext): void {
  const base = '/:version{v[\\dX][\\d-]*}/projects/:project';
  app.get(base, (c) => {
    requireIdentity(context, c.req.raw);
    return answerJson(describeProject(context));
  });
  // No `deployStudio` in it: the Studio then never tries to upload its schema.
  app.get(`${base}/grants`, (c) => {
    requireIdentity(context, c.req.raw);
    return answerJson({});
  });
  app.get(`${base}/datasets/:dataset/acl`, (c) => answerJson(requireIdentity(context, c.req.raw).grants));
  app.get(`${base}/datasets`, (c) => answerDatasets(context, c.req.raw));
  app.put(`${base}/datasets/:dataset`, (c) => createDataset(context, c.req.raw, c.req.param('dataset')));
  app.get(`${base}/user-applications`, (c) => {
    requireIdentity(context, c.req.raw);
    return answerJson([]);
  });
}

/** Services of the hosted product that the Studio asks for at start: each gets its "nothing here". */
export function addHostedServiceRoutes(app: EdgeApp, context: EdgeContext): void {
  const base = '/:version{v[\\dX][\\d-]*}';
  app.get(`${base}/features`, () => answerJson([]));
  app.get(`${base}/journey/announcements`, () => answerJson([]));
  app.get(`${base}/journey/:name{.+}`, () => answerJson(null));
  app.get(`${base}/intake/telemetry-status`, () => answerJson({ status: 'denied' }));
  // Sent at page unload even before consent is known; nothing is read or kept.
  app.post(`${base}/intake/batch`, () => answerJson({}));
  app.get(`${base}/help`, () => answerJson({ resources: { sectionArray: [] } }));
  app.get(`${base}/ping`, () => answerJson({ status: 'ok' }));
  app.get(`${base}/check/cors`, (c) => {
    const origin = c.req.header('origin');
    const allowed = !origin || isAllowedOrigin(origin, c.req.raw, context.studioOrigins);
    return answerJson({ result: { allowed, withCredentials: allowed } });
  });
}
