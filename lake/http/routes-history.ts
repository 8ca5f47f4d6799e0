import type { CommittedTransaction, DocumentChange, HistoryRange, Json, StoredDocument } from '../types.ts';
import type { Identity } from '../auth/authenticator.ts';
import { answerJson, answerLines } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import { requireIdentity } from './identify.ts';
import { readFlag, readIds } from './parameters.ts';
import { refuseInput } from './refusals.ts';

const LIMIT_MAX = 1000;

function readRange(
  search: URLSearchParams,
  base: { dataset: string; documentIds: string[]; access: Identity },
): HistoryRange {
  const limit = Number(search.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1) throw refuseInput('"limit" must be a whole number above 0');
  return {
    ...base,
    fromTransaction: search.get('fromTransaction') || undefined,
    toTransaction: search.get('toTransaction') || undefined,
    fromTime: search.get('fromTime') || undefined,
    toTime: search.get('toTime') || undefined,
    limit: Math.min(limit, LIMIT_MAX),
    reverse: readFlag(search, 'reverse'),
  };
}

function describeTransaction(transaction: CommittedTransaction, search: URLSearchParams): Json {
  const { id, timestamp, author, changes } = transaction;
  const withMutations = !readFlag(search, 'excludeContent') && !readFlag(search, 'excludeMutations');
  const withEffects = search.get('effectFormat') === 'mendoza';
  return {
    id,
    timestamp,
    author,
    documentIDs: changes.map((change) => change.documentId),
    ...(withMutations ? { mutations: changes.flatMap((change) => change.mutations) } : {}),
    ...(withEffects ? { effects: Object.fromEntries(changes.map(describeEffects)) } : {}),
  };
}

function describeEffects(change: DocumentChange): [string, Json] {
  return [change.documentId, { apply: change.effects.apply, revert: change.effects.revert }];
}

/** The newest state of a document, also after it was deleted. */
function readLastRevision(
  context: EdgeContext,
  dataset: string,
  request: { id: string; access: Identity },
): StoredDocument | null {
  const { id, access } = request;
  const [newest] = context.lake.transactions({ dataset, documentIds: [id], limit: 1, reverse: true, access });
  const change = newest?.changes.find((candidate) => candidate.documentId === id);
  return change ? (change.result ?? change.previous) : null;
}

function answerRevisions(
  request: Request,
  context: EdgeContext,
  route: { dataset: string; ids: string },
): Response {
  const access = requireIdentity(context, request);
  const search = new URL(request.url).searchParams;
  const revision = search.get('revision');
  const time = search.get('time') ?? new Date().toISOString();
  if (!revision && Number.isNaN(Date.parse(time)))
    throw refuseInput('"time" must be an ISO date, such as 2026-01-31T12:00:00Z');
  const at = revision ? { revision } : { time: new Date(time).toISOString() };
  const documents = readIds(route.ids).map((id) =>
    readFlag(search, 'lastRevision')
      ? readLastRevision(context, route.dataset, { id, access })
      : context.lake.revision(route.dataset, id, at, access),
  );
  // The Studio asks for the draft at every entry of the history, also at those written without one (import, API).
  const published = revision ? /^drafts\.([^,]+)$/.exec(route.ids)?.[1] : undefined;
  if (published && documents[0] === null)
    documents[0] = context.lake.revision(route.dataset, published, at, access);
  return answerJson({ documents: documents.filter((document) => document !== null) });
}

/** What the History pane, "Review changes" and "Restore" read. */
export function addHistoryRoutes(app: EdgeApp, context: EdgeContext): void {
  app.get('/:version{v[\\dX][\\d-]*}/data/history/:dataset/events/documents/:id', (c) => {
    const access = requireIdentity(context, c.req.raw);
    const { dataset, id } = c.req.param();
    return answerJson({ events: { [id]: context.lake.events(dataset, id, access) }, nextCursor: '' });
  });
  app.get('/:version{v[\\dX][\\d-]*}/data/history/:dataset/transactions/:ids', (c) => {
    const access = requireIdentity(context, c.req.raw);
    const search = new URL(c.req.url).searchParams;
    const documentIds = readIds(c.req.param('ids'));
    const range = readRange(search, { dataset: c.req.param('dataset'), documentIds, access });
    const transactions = context.lake.transactions(range);
    return answerLines(
      transactions.map((transaction) => JSON.stringify(describeTransaction(transaction, search))),
    );
  });
  app.get('/:version{v[\\dX][\\d-]*}/data/history/:dataset/documents/:ids', (c) =>
    answerRevisions(c.req.raw, context, c.req.param()),
  );
}
