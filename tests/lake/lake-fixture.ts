import { openContentLake } from '../../lake/content-lake.ts';
import type { ContentLakeOptions } from '../../lake/content-lake.ts';
import { LakeError } from '../../lake/errors.ts';
import type { Access, ContentLake, Json, Mutation, Perspective, QueryRequest } from '../../lake/types.ts';

/** The one dataset the tests use. */
export const DATASET = 'production';

/** Someone who may do everything. */
export const ADMIN: Access = {
  userId: 'admin',
  grants: [{ filter: '_id in path("**")', permissions: ['read', 'create', 'update', 'history', 'manage'] }],
};

/** A lake in memory with ids and times that count up, so that results can be compared whole. */
export function openTestLake(options: Partial<ContentLakeOptions> = {}): ContentLake {
  let ids = 0;
  let ticks = 0;
  const lake = openContentLake({
    file: ':memory:',
    createId: () => `id-${(ids += 1)}`,
    clock: () => new Date(Date.UTC(2026, 0, 1, 0, 0, (ticks += 1))),
    ...options,
  });
  lake.createDataset(DATASET);
  return lake;
}

/** Commits raw mutations; everything may be overridden. */
export function mutate(
  lake: ContentLake,
  mutations: Mutation[],
  options: Partial<Parameters<ContentLake['mutate']>[0]> = {},
): ReturnType<ContentLake['mutate']> {
  return lake.mutate({ dataset: DATASET, access: ADMIN, mutations, ...options });
}

/** Commits document actions, named without their common prefix. */
export function act(
  lake: ContentLake,
  actions: { [key: string]: Json }[],
  options: Partial<Parameters<ContentLake['act']>[0]> = {},
): ReturnType<ContentLake['act']> {
  const complete = actions.map((action) => ({
    ...action,
    actionType: `sanity.action.document.${String(action['actionType'])}`,
  }));
  return lake.act({ dataset: DATASET, access: ADMIN, actions: complete, ...options });
}

/** The result of a query. */
export async function ask(
  lake: ContentLake,
  query: string,
  options: Partial<QueryRequest> & { perspective?: Perspective } = {},
): Promise<Json> {
  const request = {
    dataset: DATASET,
    params: {},
    perspective: 'raw' as const,
    access: ADMIN,
    query,
    ...options,
  };
  return (await lake.query(request)).result;
}

/** The `LakeError` a promise rejects with; anything else fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<LakeError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof LakeError) return error;
    throw error;
  }
  throw new Error('Expected a LakeError, but the call succeeded.');
}
