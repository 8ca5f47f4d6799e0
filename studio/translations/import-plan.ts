/**
 * What of a translator's file is taken, and what not and why. Pure: decided from the file and the stored
 * documents; nothing is taken of which the German text has changed since it was sent.
 */
import { listSourceParts } from '../../schemas/source-hash.ts';
import { buildTranslationId } from '../../schemas/vocabulary.ts';
import type { Inline } from './translatable.ts';
import { getFieldTitle } from './topic-texts.ts';
import { applyUnits } from './translation-units.ts';
import type { ReturnedFile, ReturnedUnit } from './xliff-file.ts';

/** A stored document. */
export type StoredDocument = Record<string, unknown> & { _id: string; _type: string; _rev: string };

/** Why one text of a file is not taken. */
export type UnitProblem = 'changedSource' | 'missingPart' | 'untranslated';

/** Why nothing of one topic is taken. */
export type TopicProblem = 'unknownTopic' | 'nothingTranslated';

/** A text that was not taken. */
export interface LeftUnit {
  path: string;
  /** German title of the field, and the German text or its beginning. */
  field: string;
  text: string;
  problem: UnitProblem;
}

/** What happens with one topic of the file. */
export interface PlannedTopic {
  topicId: string;
  title: string;
  /** Texts that are taken. */
  taken: number;
  /** Texts the topic has. */
  total: number;
  left: LeftUnit[];
  problem?: TopicProblem;
  /** The new content of the draft; absent when nothing is taken. */
  draft?: PlannedDraft;
}

/** A draft to write: changed if it exists, otherwise made from what is published or new. */
export interface PlannedDraft {
  id: string;
  /** Revision of the draft that exists. */
  revision?: string;
  /** The document to start a new draft from. */
  base?: Record<string, unknown>;
  set: Record<string, unknown>;
}

/** Decides about every topic of a file. `documents` holds topics and translations as they are stored. */
export function planImport(file: ReturnedFile, documents: readonly StoredDocument[]): PlannedTopic[] {
  const byId = new Map(documents.map((document) => [document._id, document]));
  return file.topics.map(({ id, units }) => {
    const topic = byId.get(id);
    if (!topic || topic._type !== 'topic') {
      return { topicId: id, title: id, taken: 0, total: units.length, left: [], problem: 'unknownTopic' };
    }
    return planTopic({ topic, units, language: file.language, byId });
  });
}

interface TopicPlan {
  topic: StoredDocument;
  units: readonly ReturnedUnit[];
  language: string;
  byId: ReadonlyMap<string, StoredDocument>;
}

function planTopic({ topic, units, language, byId }: TopicPlan): PlannedTopic {
  const german = new Map(listSourceParts(topic).map(({ path, text }) => [path, text]));
  const texts = new Map<string, Inline[]>();
  const left: LeftUnit[] = [];
  for (const { path, source, target } of units) {
    const text = german.get(path);
    const problem = findProblem(text, source, target);
    if (problem) left.push({ path, field: getFieldTitle(path), text: text ?? source, problem });
    else texts.set(path, target);
  }
  for (const [path, text] of german) {
    if (units.some((unit) => unit.path === path)) continue;
    left.push({ path, field: getFieldTitle(path), text, problem: 'untranslated' });
  }
  const title = german.get('title') ?? topic._id;
  const plan = { topicId: topic._id, title, taken: texts.size, total: german.size, left };
  if (texts.size === 0) return { ...plan, problem: 'nothingTranslated' };
  return { ...plan, draft: planDraft({ topic, texts, language, byId }) };
}

function findProblem(
  text: string | undefined,
  source: string,
  target: readonly Inline[],
): UnitProblem | null {
  if (text === undefined) return 'missingPart';
  if (target.length === 0) return 'untranslated';
  return text === source ? null : 'changedSource';
}

interface DraftPlan extends Omit<TopicPlan, 'units'> {
  texts: ReadonlyMap<string, readonly Inline[]>;
}

function planDraft({ topic, texts, language, byId }: DraftPlan): PlannedDraft {
  const publishedId = buildTranslationId(topic._id, language);
  const id = `drafts.${publishedId}`;
  const draft = byId.get(id);
  const published = byId.get(publishedId);
  const set = { ...applyUnits(topic, draft ?? published ?? null, texts), inProgress: true, origin: 'human' };
  if (draft) return { id, revision: draft._rev, set };
  if (published) {
    const { _rev, _updatedAt, ...fields } = published;
    return { id, base: { ...fields, _id: id }, set };
  }
  const base = {
    _id: id,
    _type: 'topicTranslation',
    topic: { _type: 'reference', _ref: topic._id },
    language,
  };
  return { id, base, set };
}

/** The changes of one draft, as the Content Lake takes them. */
export function buildDraftMutations({ id, revision, base, set }: PlannedDraft): object[] {
  if (base) return [{ create: { ...base, ...set } }];
  return [{ patch: { id, ...(revision ? { ifRevisionID: revision } : {}), set } }];
}
