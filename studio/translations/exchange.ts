/** Reading and writing documents for the exchange with translators, through any client. */
import * as v from 'valibot';
import { isConflict } from '../upkeep/refusal.ts';
import { listTranslatedTexts } from './compare.ts';
import { buildDraftMutations, type PlannedTopic, type StoredDocument } from './import-plan.ts';
import { listUnits } from './translation-units.ts';
import { writeXliff } from './xliff-file.ts';

/** The part of a client the exchange uses. */
export interface ExchangeClient {
  /** Documents with the given ids, as they are stored; those that do not exist are left out. */
  fetchDocuments(ids: readonly string[]): Promise<unknown>;
  /** One transaction. */
  mutate(mutations: object[]): Promise<unknown>;
}

/** GROQ: stored documents by id, for {@link ExchangeClient.fetchDocuments}. */
export const DOCUMENTS_QUERY = '*[_id in $ids]';

/** Documents fetched at once: an answer stays below a few megabytes. */
const FETCH_SIZE = 100;
/** Drafts written in one transaction: one busy draft does not keep hundreds from being written. */
const WRITE_SIZE = 10;

const documentsSchema = v.array(
  v.objectWithRest({ _id: v.string(), _type: v.string(), _rev: v.string() }, v.unknown()),
);

/** Fetches documents in portions. */
export async function fetchAll(client: ExchangeClient, ids: readonly string[]): Promise<StoredDocument[]> {
  const found: StoredDocument[] = [];
  for (let start = 0; start < ids.length; start += FETCH_SIZE) {
    const answer = await client.fetchDocuments(ids.slice(start, start + FETCH_SIZE));
    found.push(...v.parse(documentsSchema, answer));
  }
  return found;
}

/** The file with all texts of topics for one language; what is translated already stands beside them. */
export async function exportTopics(
  client: ExchangeClient,
  language: string,
  topics: readonly { topicId: string; translationId: string }[],
): Promise<string> {
  const ids = topics.flatMap(({ topicId, translationId }) => [
    topicId,
    translationId,
    `drafts.${translationId}`,
  ]);
  const documents = new Map((await fetchAll(client, ids)).map((document) => [document._id, document]));
  const exported = topics.flatMap(({ topicId, translationId }) => {
    const topic = documents.get(topicId);
    if (!topic) return [];
    const translation = documents.get(`drafts.${translationId}`) ?? documents.get(translationId);
    const targets = translation ? listTranslatedTexts(topic, translation) : new Map<string, string>();
    return [{ id: topicId, units: listUnits(topic), targets }];
  });
  return writeXliff(language, exported);
}

/** What became of a planned import. */
export interface WriteResult {
  written: PlannedTopic[];
  /** Somebody was writing in them. */
  busy: PlannedTopic[];
  /** The first failure that has another reason. */
  failure: unknown;
}

/** Writes the planned drafts, ten at a time; where one of ten is busy, the others one by one. */
export async function writeDrafts(
  client: ExchangeClient,
  plan: readonly PlannedTopic[],
): Promise<WriteResult> {
  const result: WriteResult = { written: [], busy: [], failure: undefined };
  const open = plan.filter(({ draft }) => draft !== undefined);
  for (let start = 0; start < open.length; start += WRITE_SIZE) {
    const portion = open.slice(start, start + WRITE_SIZE);
    if ((await tryWrite(client, portion)) === null) {
      result.written.push(...portion);
      continue;
    }
    for (const topic of portion) {
      const failure = await tryWrite(client, [topic]);
      if (failure === null) result.written.push(topic);
      else if (isConflict(failure)) result.busy.push(topic);
      else return { ...result, failure };
    }
  }
  return result;
}

async function tryWrite(client: ExchangeClient, topics: readonly PlannedTopic[]): Promise<unknown> {
  try {
    await client.mutate(topics.flatMap(({ draft }) => (draft ? buildDraftMutations(draft) : [])));
    return null;
  } catch (error) {
    return error ?? new Error('The Content Lake refused without a reason');
  }
}
