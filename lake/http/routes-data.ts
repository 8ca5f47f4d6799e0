import type { Action, CommitResult, Json, Mutation, StoredDocument } from '../types.ts';
import { answerJson } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import { requireIdentity } from './identify.ts';
import {
  readBodyParams,
  readFlag,
  readIds,
  readPerspective,
  readQueryParams,
  requireRecord,
  requireRecords,
} from './parameters.ts';
import { readJson } from './read-body.ts';
import { refuseInput } from './refusals.ts';

/** Fields that stay when a client asks for documents without their content. */
const FRAME_FIELDS = new Set(['_id', '_type', '_rev', '_createdAt', '_updatedAt']);

function stripContent(document: StoredDocument): Record<string, Json | undefined> {
  return Object.fromEntries(Object.entries(document).filter(([key]) => FRAME_FIELDS.has(key)));
}

function readTransactionId(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && /^[\w.-]{1,128}$/.test(value)) return value;
  throw refuseInput('"transactionId" must be 1 to 128 letters, digits, "_", "-" or "."');
}

async function answerQuery(request: Request, context: EdgeContext, route: Route): Promise<Response> {
  const access = requireIdentity(context, request);
  const search = new URL(request.url).searchParams;
  const body = request.method === 'POST' ? requireRecord(await readJson(request), 'The body') : {};
  const query = body['query'] ?? search.get('query');
  if (typeof query !== 'string' || query.trim() === '')
    throw refuseInput('"query" is missing: give a GROQ query');
  const params = { ...readQueryParams(search), ...readBodyParams(body['params']) };
  const perspective = readPerspective(
    body['perspective'] ?? search.get('perspective') ?? undefined,
    route.version,
  );
  const response = await context.lake.query({ dataset: route.dataset, query, params, perspective, access });
  const echo = search.get('returnQuery') === 'false' ? {} : { query };
  return answerJson({ ...echo, ...response });
}

function answerDocuments(request: Request, context: EdgeContext, route: Route & { ids: string[] }): Response {
  const access = requireIdentity(context, request);
  const found = context.lake.documents(route.dataset, route.ids, access);
  const excludeContent = readFlag(new URL(request.url).searchParams, 'excludeContent');
  const documents = found.filter((document) => document !== null);
  const missing = route.ids.filter((_, index) => !found[index]);
  return answerJson({
    documents: excludeContent ? documents.map(stripContent) : documents,
    // Always a list: the Studio's delete dialog fails without it.
    omitted: missing.map((id) => ({ id, reason: 'existence' })),
  });
}

function describeResults(commit: CommitResult, search: URLSearchParams): Json[] {
  const withDocuments = readFlag(search, 'returnDocuments');
  if (!withDocuments && !readFlag(search, 'returnIds')) return [];
  return commit.results.map(({ id, operation, document }): Json => {
    const outcome = { id, operation };
    return withDocuments && document ? { ...outcome, document: toJson(document) } : outcome;
  });
}

function toJson(document: StoredDocument): Record<string, Json> {
  const json: Record<string, Json> = {};
  for (const [key, value] of Object.entries(document)) if (value !== undefined) json[key] = value;
  return json;
}

async function answerMutations(request: Request, context: EdgeContext, route: Route): Promise<Response> {
  const access = requireIdentity(context, request);
  const search = new URL(request.url).searchParams;
  const body = requireRecord(await readJson(request), 'The body');
  const mutations: Mutation[] = requireRecords(body['mutations'], 'mutations');
  const commit = await context.lake.mutate({
    dataset: route.dataset,
    access,
    mutations,
    transactionId: readTransactionId(body['transactionId'] ?? search.get('transactionId')),
    dryRun: readFlag(search, 'dryRun'),
    autoGenerateArrayKeys: readFlag(search, 'autoGenerateArrayKeys'),
  });
  return answerJson({ transactionId: commit.transactionId, results: describeResults(commit, search) });
}

function readActions(value: Json | undefined): Action[] {
  return requireRecords(value, 'actions').map((action) => {
    const actionType = action['actionType'];
    if (typeof actionType !== 'string') throw refuseInput('Every action needs an "actionType"');
    return { ...action, actionType };
  });
}

async function answerActions(request: Request, context: EdgeContext, route: Route): Promise<Response> {
  const access = requireIdentity(context, request);
  const body = requireRecord(await readJson(request), 'The body');
  const commit = await context.lake.act({
    dataset: route.dataset,
    access,
    actions: readActions(body['actions']),
    transactionId: readTransactionId(body['transactionId']),
    dryRun: body['dryRun'] === true,
  });
  return answerJson({ transactionId: commit.transactionId });
}

interface Route {
  version: string;
  dataset: string;
}

/** Queries, documents, mutations and actions. */
export function addDataRoutes(app: EdgeApp, context: EdgeContext): void {
  app.on(['GET', 'POST'], '/:version{v[\\dX][\\d-]*}/data/query/:dataset', (c) =>
    answerQuery(c.req.raw, context, c.req.param()),
  );
  app.get('/:version{v[\\dX][\\d-]*}/data/doc/:dataset/:ids{.+}', (c) =>
    answerDocuments(c.req.raw, context, { ...c.req.param(), ids: readIds(c.req.param('ids')) }),
  );
  app.post('/:version{v[\\dX][\\d-]*}/data/mutate/:dataset', (c) =>
    answerMutations(c.req.raw, context, c.req.param()),
  );
  app.post('/:version{v[\\dX][\\d-]*}/data/actions/:dataset', (c) =>
    answerActions(c.req.raw, context, c.req.param()),
  );
  app.get('/:version{v[\\dX][\\d-]*}/data/references/:dataset/documents/:id/to', (c) => {
    requireIdentity(context, c.req.raw);
    // References from other datasets: there are none in this lake.
    return answerJson({ totalCount: 0, references: [] });
  });
}
