/**
 * What publishing a topic or a translation writes besides the text: the fingerprint of the German words, by
 * which outdated translations are known. Pure apart from the fingerprint itself; the caller reads and sends.
 */
import * as v from 'valibot';
import {
  createSourceHash,
  createStoredParts,
  listSourceParts,
  type SourcePart,
  type StoredSourcePart,
} from '../../schemas/source-hash.ts';
import type { Patch } from './patch.ts';

/** GROQ: both versions of the topic, and what is known of its translations. */
export const TOPIC_STATE_QUERY = `{
  "versions": *[_id in [$id, "drafts." + $id]],
  "translations": *[_type == "topicTranslation" && topic._ref == $id]{_id, language, sourceHash}
}`;

/** GROQ: the draft of a translation, and its topic as visitors see it. */
export const TRANSLATION_STATE_QUERY = '{"draft": *[_id == $draftId][0], "topic": *[_id == $topicId][0]}';

const documentSchema = v.looseObject({ _id: v.string(), _rev: v.string() });
const translationSchema = v.object({
  _id: v.string(),
  language: v.nullish(v.string()),
  sourceHash: v.nullish(v.string()),
});
const topicStateSchema = v.object({
  versions: v.array(documentSchema),
  translations: v.array(translationSchema),
});

const translationStateSchema = v.object({
  draft: v.nullable(documentSchema),
  topic: v.nullable(documentSchema),
});

type StoredDocument = v.InferOutput<typeof documentSchema>;
type StoredTranslation = v.InferOutput<typeof translationSchema>;

/** The stored state a topic is published from. */
export type TopicState = v.InferOutput<typeof topicStateSchema>;

/** Checks the answer of {@link TOPIC_STATE_QUERY}. */
export function parseTopicState(answer: unknown): TopicState {
  return v.parse(topicStateSchema, answer);
}

/** Checks the answer of {@link TRANSLATION_STATE_QUERY}. */
export function parseTranslationState(answer: unknown): v.InferOutput<typeof translationStateSchema> {
  return v.parse(translationStateSchema, answer);
}

/** One of Sanity's document actions, as far as publishing uses them. */
export type PublishingAction =
  | {
      actionType: 'sanity.action.document.edit';
      draftId: string;
      publishedId: string;
      patch: { ifRevisionID?: string; set: Record<string, unknown> };
    }
  | { actionType: 'sanity.action.document.publish'; draftId: string; publishedId: string };

/** A translation that says what the German text said until now. */
interface CurrentTranslation {
  id: string;
  language: string;
  /** Stored versions that carry the fingerprint of the old text. */
  published: boolean;
  draft: boolean;
  /** Somebody is writing a new version, whether or not it carries that fingerprint. */
  hasDraft: boolean;
}

/** What is known before anybody is asked. */
export interface TopicPublication {
  id: string;
  draft: StoredDocument;
  hash: string;
  parts: StoredSourcePart[];
  /** Visible words differ from what visitors read now. */
  textChanged: boolean;
  /** Translations whose state depends on the answer; nobody is asked when there are none. */
  current: CurrentTranslation[];
  /** Parts of the German text before and after, only those that differ. */
  changes: PartChange[];
}

/** One part of the German text that was rewritten, added (`before` empty) or dropped (`after` empty). */
export interface PartChange {
  path: string;
  before: string;
  after: string;
}

/** Whether the change matters to translations. */
export type ChangeKind = 'content' | 'typo';

/**
 * Works out what publishing a topic means for its translations; `null` when there is no draft to publish.
 *
 * @throws InsecureContextError where the browser offers no `crypto.subtle`
 */
export async function prepareTopic(id: string, state: TopicState): Promise<TopicPublication | null> {
  const draft = state.versions.find(({ _id }) => _id === `drafts.${id}`);
  if (!draft) return null;
  const published = state.versions.find(({ _id }) => _id === id);
  const hash = await createSourceHash(draft);
  const oldHash = published && (await createSourceHash(published));
  const textChanged = hash !== oldHash;
  return {
    id,
    draft,
    hash,
    parts: createStoredParts(draft),
    textChanged,
    current: textChanged && published ? listCurrent(state.translations, readHash(published) ?? oldHash) : [],
    changes: textChanged && published ? compareParts(listSourceParts(published), listSourceParts(draft)) : [],
  };
}

/** All that is written in one request: the fingerprint, the topic itself, and after a typing error its translations. */
export function buildTopicActions(publication: TopicPublication, kind: ChangeKind): PublishingAction[] {
  const { id, draft, hash, parts, current } = publication;
  const marks = { sourceHash: hash, ...(draft['readyForCheck'] === true ? { readyForCheck: false } : {}) };
  const topic = [edit(id, marks, draft._rev), publish(id)];
  if (kind === 'content') return topic;
  const fingerprint = { sourceHash: hash, sourceParts: parts };
  return [
    ...topic,
    ...current.flatMap((translation) => {
      if (!translation.hasDraft) return [edit(translation.id, fingerprint), publish(translation.id)];
      // Only a draft: its fingerprint moves along, publishing it is its author's decision.
      return translation.published ? [] : [edit(translation.id, fingerprint)];
    }),
  ];
}

/**
 * After a typing error, the translations somebody is writing a new version of: publishing their draft would
 * show unfinished text, so both versions get the fingerprint by themselves.
 */
export function buildTypoPatches({ hash, parts, current }: TopicPublication): Patch[] {
  const set = { sourceHash: hash, sourceParts: parts };
  return current.flatMap(({ id, published, draft, hasDraft }) => {
    if (!hasDraft || !published) return [];
    return [{ patch: { id, set } }, ...(draft ? [{ patch: { id: `drafts.${id}`, set } }] : [])];
  });
}

/** Publishes a translation as one of the German text visitors read now. */
export async function buildTranslationActions(
  id: string,
  draft: { _rev: string },
  topic: object | null,
): Promise<PublishingAction[]> {
  if (!topic) return [publish(id)];
  const sourceHash = readHash(topic) ?? (await createSourceHash(topic));
  const marks = { sourceHash, sourceParts: createStoredParts(topic), inProgress: false };
  return [edit(id, marks, draft._rev), publish(id)];
}

/** Parts that differ, in reading order, what was dropped at the end. */
export function compareParts(before: readonly SourcePart[], after: readonly SourcePart[]): PartChange[] {
  const old = new Map(before.map(({ path, text }) => [path, text]));
  const kept = new Set(after.map(({ path }) => path));
  const changed = after.flatMap(({ path, text }) => {
    const earlier = old.get(path) ?? '';
    return earlier === text ? [] : [{ path, before: earlier, after: text }];
  });
  const dropped = before.filter(({ path }) => !kept.has(path));
  return [...changed, ...dropped.map(({ path, text }) => ({ path, before: text, after: '' }))];
}

function listCurrent(
  translations: readonly StoredTranslation[],
  oldHash: string | undefined,
): CurrentTranslation[] {
  if (!oldHash) return [];
  const byId = new Map<string, CurrentTranslation>();
  for (const { _id, language, sourceHash } of translations) {
    const isDraft = _id.startsWith('drafts.');
    const id = isDraft ? _id.slice('drafts.'.length) : _id;
    const known = byId.get(id) ?? {
      id,
      language: language ?? '',
      published: false,
      draft: false,
      hasDraft: false,
    };
    const isCurrent = sourceHash === oldHash;
    byId.set(
      id,
      isDraft ? { ...known, draft: isCurrent, hasDraft: true } : { ...known, published: isCurrent },
    );
  }
  return [...byId.values()].filter(({ published, draft }) => published || draft);
}

function edit(id: string, set: Record<string, unknown>, revision?: string): PublishingAction {
  return {
    actionType: 'sanity.action.document.edit',
    draftId: `drafts.${id}`,
    publishedId: id,
    // Typed meanwhile: the fingerprint would be that of other words.
    patch: { ...(revision ? { ifRevisionID: revision } : {}), set },
  };
}

function publish(id: string): PublishingAction {
  return { actionType: 'sanity.action.document.publish', draftId: `drafts.${id}`, publishedId: id };
}

function readHash(document: object): string | undefined {
  const hash: unknown = Reflect.get(document, 'sourceHash');
  return typeof hash === 'string' && hash ? hash : undefined;
}
