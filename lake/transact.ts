/** Works out a transaction, checks it in full, and hands it to the store. All of it or nothing. */
import {
  MutationFailure,
  badRequest,
  permissionDenied,
  requestFailed,
  requestTooLarge,
  transactionExists,
} from './errors.ts';
import { translateAction } from './mutations/actions.ts';
import { LIMITS } from './mutations/limits.ts';
import { parseMutation } from './mutations/parse-mutation.ts';
import { checkPublications, type PublishRule } from './publications.ts';
import { createWorkingSet } from './mutations/working-set.ts';
import type { WorkingSet } from './mutations/working-set.ts';
import { compileAccess } from './query/access.ts';
import type { CompiledAccess } from './query/access.ts';
import type { QueryEngine } from './query/engine.ts';
import type { Store } from './store/store.ts';
import type {
  ActionRequest,
  CommitOptions,
  CommitResult,
  CommittedTransaction,
  DocumentChange,
  MutateRequest,
} from './types.ts';

/** What a transaction is worked out against. */
export interface TransactContext {
  store: Store;
  engine: QueryEngine;
  /** ISO 8601, UTC; never earlier than that of the transaction before. */
  timestamp: string;
  /** Longest time to work a transaction out, in milliseconds: everybody else waits meanwhile. */
  limitMs: number;
  /** Asked before anything is published. Default: everything may be. */
  beforePublish?: PublishRule;
  createId(): string;
}

/** A finished transaction: the answer for its author, and what to tell listeners. */
export interface Outcome {
  result: CommitResult;
  /** `null` when nothing was written: a dry run, or nothing changed. */
  committed: CommittedTransaction | null;
}

/** Runs raw mutations. Throws a `LakeError`; then nothing was written. */
export function runMutations(request: MutateRequest, context: TransactContext): Outcome {
  const { mutations } = request;
  checkCount(mutations.length, 'mutations');
  return transact({ ...request, kind: 'mutationError', count: mutations.length }, context, (set, index) => {
    const mutation = mutations[index];
    return mutation === undefined ? [] : set.apply(parseMutation(mutation));
  });
}

/** Runs actions as the mutations they stand for. Throws a `LakeError`; then nothing was written. */
export function runActions(request: ActionRequest, context: TransactContext): Outcome {
  const { actions } = request;
  checkCount(actions.length, 'actions');
  return transact({ ...request, kind: 'actionError', count: actions.length }, context, (set, index) => {
    const action = actions[index];
    if (action === undefined) return [];
    return translateAction(action, set.read).flatMap((mutation) => set.apply(parseMutation(mutation)));
  });
}

interface Job extends CommitOptions {
  kind: 'mutationError' | 'actionError';
  count: number;
  autoGenerateArrayKeys?: boolean;
}

type Results = CommitResult['results'];

function transact(
  job: Job,
  context: TransactContext,
  step: (set: WorkingSet, index: number) => Results,
): Outcome {
  const access = compileAccess(job.access);
  const transactionId = checkTransactionId(job.transactionId ?? context.createId());
  if (context.store.sequenceOf(job.dataset, transactionId) !== null) throw transactionExists(transactionId);
  const set = openWorkingSet(job, transactionId, context);
  const results: Results = [];
  const started = performance.now();
  for (let index = 0; index < job.count; index += 1) {
    if (performance.now() - started > context.limitMs) throw takesTooLong(context.limitMs);
    results.push(...blame(job, index, () => step(set, index)));
  }
  const last = Math.max(0, job.count - 1);
  const changes = blame(job, last, () => {
    set.checkReferences();
    const worked = set.changes();
    for (const change of worked) checkPermission(access, change);
    return worked;
  });
  askRule(job, changes, context);
  const result: CommitResult = {
    transactionId,
    results: results.map((entry) => hideUnreadable(access, entry)),
  };
  if (job.dryRun || changes.length === 0) return { result, committed: null };
  const { timestamp } = context;
  const committed = {
    id: transactionId,
    dataset: job.dataset,
    timestamp,
    author: job.access.userId,
    changes,
  };
  context.store.commit(committed);
  context.engine.mirror.apply(changes);
  return { result, committed };
}

function askRule(
  job: Job,
  changes: DocumentChange[],
  { beforePublish, store, engine }: TransactContext,
): void {
  if (!beforePublish) return;
  checkPublications(changes, {
    rule: beforePublish,
    source: { store, dataset: job.dataset, current: engine.mirror.get },
    access: job.access,
    by: job.kind === 'actionError' ? 'actions' : 'mutations',
  });
}

function takesTooLong(limitMs: number): Error {
  return requestTooLarge(
    `The transaction was stopped after ${limitMs / 1000} s. Nothing was changed; send it in smaller parts.`,
  );
}

function openWorkingSet(job: Job, transactionId: string, context: TransactContext): WorkingSet {
  const { engine, timestamp, createId } = context;
  return createWorkingSet({
    transactionId,
    timestamp,
    read: engine.mirror.get,
    referrers: engine.mirror.strongReferrers,
    createId,
    autoGenerateArrayKeys: job.autoGenerateArrayKeys ?? false,
    find: ({ query, params }, pending) => {
      const request = { query, params, perspective: 'raw' as const, access: job.access };
      return engine.findIds({ ...request, timestamp: new Date(timestamp) }, pending);
    },
  });
}

/** Runs a step and names the entry of the request that made it fail. */
function blame<Result>(job: Job, index: number, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof MutationFailure ? requestFailed(error, job.kind, index) : error;
  }
}

function checkPermission(access: CompiledAccess, { documentId, previous, result }: DocumentChange): void {
  const states = previous && result ? [previous, result] : [previous ?? result];
  const permission = previous ? 'update' : 'create';
  for (const state of states) {
    if (state && !access.allows(permission, state)) throw permissionDenied(permission, documentId);
  }
}

/** Who may write but not read a document is not shown it. */
function hideUnreadable(access: CompiledAccess, entry: Results[number]): Results[number] {
  const readable = entry.document && access.allows('read', entry.document);
  return readable ? entry : { ...entry, document: null };
}

function checkTransactionId(id: string): string {
  if (/^[\w.:-]{1,128}$/.test(id)) return id;
  throw badRequest(
    `"${id.slice(0, 140)}" is not a valid transaction id. Use 1 to 128 letters, digits, "_", "-", "." or ":".`,
  );
}

function checkCount(count: number, what: string): void {
  if (count === 0) throw badRequest(`The request has no ${what}. Send at least one.`);
  if (count > LIMITS.mutationsMax) {
    throw requestTooLarge(
      `The request has ${count} ${what}, more than the ${LIMITS.mutationsMax} allowed. Send several transactions.`,
    );
  }
}
