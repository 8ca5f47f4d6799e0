/**
 * Decides what documents of earlier versions lack. Pure, so that every case can be tested without a lake.
 *
 * The rule: only what is missing is filled in, never what somebody wrote. What cannot be decided by a
 * machine is named in the report.
 */
import { createSourceHash, createStoredParts } from '../schemas/source-hash.ts';
import { DEFAULT_HOLIDAY_REGION, SETTINGS_ID } from '../schemas/vocabulary.ts';

/** A document as the lake stores it, drafts included. */
export interface StoredDocument {
  _id: string;
  _type: string;
  _rev: string;
  [field: string]: unknown;
}

/** What to set in one document; only if it is still of that revision. */
export interface MigrationPatch {
  id: string;
  revision: string;
  set: Record<string, unknown>;
}

/** Everything to do, and what only an editor can decide. */
export interface MigrationPlan {
  patches: MigrationPatch[];
  /** One English sentence each. */
  notes: string[];
}

/** Types the migration reads. */
export const MIGRATED_TYPES = ['topic', 'topicTranslation', 'location', 'contact', 'settings'] as const;

/** Compares the documents with what this version expects. Planning again after applying finds nothing. */
export async function planMigration(documents: readonly StoredDocument[]): Promise<MigrationPlan> {
  const published = new Map(
    documents.filter(({ _id }) => !isDraft(_id)).map((document) => [document._id, document]),
  );
  const topics = await describeTopics(documents, published);
  const patches = documents.flatMap((document) => {
    const set = {
      ...(document._type === 'topic' && fillTopic(document, topics)),
      ...(document._type === 'topicTranslation' && fillTranslation(document, topics)),
      ...fillHours(document),
      ...(document._type === 'settings' &&
        publishedId(document._id) === SETTINGS_ID &&
        fillSettings(document)),
    };
    return Object.keys(set).length > 0 ? [{ id: document._id, revision: document._rev, set }] : [];
  });
  return { patches, notes: listNotes(documents, topics) };
}

/** What is known of a topic's text. */
interface TopicFacts {
  /** The fingerprint it had before; none when it was made before there were fingerprints. */
  stored: string | null;
  /** The fingerprint of its text now. */
  actual: string;
  parts: unknown[];
}

/** By published id: of the published text, or of the draft where nothing is published yet. */
async function describeTopics(
  documents: readonly StoredDocument[],
  published: ReadonlyMap<string, StoredDocument>,
): Promise<Map<string, TopicFacts>> {
  const originals = documents.filter(
    ({ _id, _type }) => _type === 'topic' && (!isDraft(_id) || !published.has(publishedId(_id))),
  );
  const facts = await Promise.all(
    originals.map(async (topic): Promise<[string, TopicFacts]> => [
      publishedId(topic._id),
      {
        stored: readString(topic['sourceHash']),
        actual: await createSourceHash(topic),
        parts: createStoredParts(topic),
      },
    ]),
  );
  return new Map(facts);
}

function fillTopic(topic: StoredDocument, topics: ReadonlyMap<string, TopicFacts>) {
  const facts = topics.get(publishedId(topic._id));
  if (!facts || readString(topic['sourceHash'])) return {};
  return { sourceHash: facts.stored ?? facts.actual };
}

/**
 * A translation without a fingerprint of a topic without one was never outdated, and must not become it.
 * One whose fingerprint is that of today's text gets the parts it was made from; older texts are gone.
 */
function fillTranslation(translation: StoredDocument, topics: ReadonlyMap<string, TopicFacts>) {
  const facts = topics.get(readReference(translation['topic']) ?? '');
  if (!facts) return {};
  const hash = readString(translation['sourceHash']);
  const isNew = hash === null && facts.stored === null;
  const hasParts = Array.isArray(translation['sourceParts']) && translation['sourceParts'].length > 0;
  return {
    ...(isNew && { sourceHash: facts.actual }),
    ...((isNew || hash === facts.actual) && !hasParts && { sourceParts: facts.parts }),
  };
}

function fillHours({ openingHours }: StoredDocument) {
  if (typeof openingHours !== 'object' || openingHours === null) return {};
  return {
    ...(!('closedOnHolidays' in openingHours) && { 'openingHours.closedOnHolidays': true }),
    ...(!('appointmentOnly' in openingHours) && { 'openingHours.appointmentOnly': false }),
  };
}

function fillSettings(settings: StoredDocument): Record<string, unknown> {
  const defaults = {
    holidayRegion: DEFAULT_HOLIDAY_REGION,
    insightsEnabled: false,
    insightsRetentionDays: 365,
    secondPerson: false,
  };
  return Object.fromEntries(Object.entries(defaults).filter(([name]) => settings[name] === undefined));
}

function listNotes(documents: readonly StoredDocument[], topics: ReadonlyMap<string, TopicFacts>): string[] {
  return documents
    .filter(({ _id }) => !isDraft(_id))
    .flatMap((document) => {
      const { _id, _type } = document;
      if (_type === 'contact' && document['hoursMode'] === 'own' && !document['openingHours']) {
        return [
          `${_id}: has hours of its own but none are filled in; add them or choose those of the place.`,
        ];
      }
      if (_type === 'topicTranslation' && !topics.has(readReference(document['topic']) ?? '')) {
        return [`${_id}: belongs to a topic that is not there; delete it or bring the topic back.`];
      }
      const facts = _type === 'topic' ? topics.get(_id) : undefined;
      if (facts?.stored && facts.stored !== facts.actual) {
        return [`${_id}: was changed without the Studio; publish it there once to mark its translations.`];
      }
      return [];
    });
}

function isDraft(id: string): boolean {
  return publishedId(id) !== id;
}

function publishedId(id: string): string {
  return id.replace(/^(drafts|versions\.[^.]+)\./, '');
}

function readReference(value: unknown): string | null {
  return typeof value === 'object' && value !== null && '_ref' in value ? readString(value._ref) : null;
}

function readString(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
