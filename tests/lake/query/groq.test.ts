import { evaluate, parse } from 'groq-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContentLake, StoredDocument } from '../../../lake/types.ts';
import { ADMIN, ask, DATASET, mutate, openTestLake } from '../lake-fixture.ts';
import { DOCUMENTS, FIXTURES } from './groq-fixtures.ts';

let lake: ContentLake;

beforeAll(async () => {
  lake = openTestLake();
  await mutate(
    lake,
    DOCUMENTS.map((create) => ({ create })),
  );
});

afterAll(() => lake.close());

describe('a query returns', () => {
  it.each(FIXTURES)('$name', async ({ query, params = {}, perspective = 'published', result }) => {
    expect(await ask(lake, query, { params, perspective })).toEqual(result);
  });
});

describe('planning', () => {
  // Text search is ours; everything else must come out as groq-js alone would have it.
  const plain = FIXTURES.filter(({ query }) => !query.includes('text::query'));

  it.each(plain)('changes nothing about $name', async ({ query, params = {}, perspective = 'published' }) => {
    const dataset =
      perspective === 'raw' ? [...lake.exportDocuments(DATASET, ADMIN)] : await viewAll(perspective);
    const value = await evaluate(parse(query, { params }), { dataset, params });
    const naive: unknown = JSON.parse(JSON.stringify(await value.get()));
    expect(await ask(lake, query, { params, perspective })).toEqual(naive);
  });

  async function viewAll(perspective: StoredDocument['_id'] | string[]): Promise<unknown> {
    return ask(lake, '*', {
      perspective:
        perspective === 'drafts' ? 'drafts' : Array.isArray(perspective) ? perspective : 'published',
    });
  }
});
