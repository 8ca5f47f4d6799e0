/**
 * What the Studio's lists need of each document: a few flat fields, fetched once. Every list is then made
 * from maps in the browser, because a query that looks something up per row scans the dataset per row.
 */
import * as v from 'valibot';
import { LINK_REPORT_ID, SETTINGS_ID } from '../../schemas/vocabulary.ts';

const text = v.nullish(v.string());
const flag = v.nullish(v.boolean());
const number = v.nullish(v.number());
/** Ids out of a list of references; an entry that points nowhere yet is `null`. */
const ids = v.nullish(v.array(v.nullish(v.string())));
const base = { _id: v.string(), _updatedAt: text };
const review = { reviewedAt: text, reviewEveryMonths: number };

/** Fields and GROQ projection of one type. */
interface RowSource<Schema extends v.GenericSchema> {
  projection: string;
  schema: Schema;
}

function defineRow<Schema extends v.GenericSchema>(projection: string, schema: Schema): RowSource<Schema> {
  return { projection, schema };
}

const REVIEW = 'reviewedAt, reviewEveryMonths';

/** Per document type: what is fetched, in GROQ, and what the answer must look like. */
export const ROW_SOURCES = {
  topic: defineRow(
    `title, "slug": slug.current, "category": category._ref, "responsible": responsible._ref, sourceHash, readyForCheck, "contacts": contacts[]._ref, "stepContacts": steps[].contacts[]._ref, ${REVIEW}`,
    v.object({
      ...base,
      ...review,
      title: text,
      slug: text,
      category: text,
      responsible: text,
      sourceHash: text,
      readyForCheck: flag,
      contacts: ids,
      stepContacts: ids,
    }),
  ),
  topicTranslation: defineRow(
    '"topic": topic._ref, language, title, sourceHash, origin, inProgress',
    v.object({
      ...base,
      topic: text,
      language: text,
      title: text,
      sourceHash: text,
      origin: text,
      inProgress: flag,
    }),
  ),
  contact: defineRow(
    `name, "organisation": organisation._ref, active, "replacedBy": replacedBy._ref, ${REVIEW}`,
    v.object({ ...base, ...review, name: text, organisation: text, active: flag, replacedBy: text }),
  ),
  location: defineRow(
    `name, "organisation": organisation._ref, ${REVIEW}`,
    v.object({ ...base, ...review, name: text, organisation: text }),
  ),
  organisation: defineRow('name, shortName', v.object({ ...base, name: text, shortName: text })),
  category: defineRow('name', v.object({ ...base, name: text })),
  announcement: defineRow(
    '"text": text[language == "de"][0].value, showFrom, showUntil, urgency',
    v.object({ ...base, text, showFrom: text, showUntil: text, urgency: text }),
  ),
  partnerEmbed: defineRow(
    'name, active, "contacts": preferredContacts[]._ref',
    v.object({ ...base, name: text, active: flag, contacts: ids }),
  ),
  [SETTINGS_ID]: defineRow(
    '"fallbackContact": fallbackContact._ref, secondPerson, "languages": languages[]{code, germanName, rtl, public}',
    v.object({
      ...base,
      fallbackContact: text,
      secondPerson: flag,
      languages: v.nullish(v.array(v.object({ code: text, germanName: text, rtl: flag, public: flag }))),
    }),
  ),
  [LINK_REPORT_ID]: defineRow(
    'checkedAt, "entries": entries[]{_key, url, status, httpStatus, movedTo, since, approvedAt}',
    v.object({
      ...base,
      checkedAt: text,
      entries: v.nullish(
        v.array(
          v.object({
            _key: text,
            url: text,
            status: text,
            httpStatus: number,
            movedTo: text,
            since: text,
            approvedAt: text,
          }),
        ),
      ),
    }),
  ),
  settledFeedback: defineRow(
    'kind, "topic": topic._ref, words, language, settledAt',
    v.object({ ...base, kind: text, topic: text, words: text, language: text, settledAt: text }),
  ),
} as const;

/** A type the lists know. */
export type RowType = keyof typeof ROW_SOURCES;

/** The flat fields of one stored document, draft or published. */
export type Row<Type extends RowType> = v.InferOutput<(typeof ROW_SOURCES)[Type]['schema']>;

/** All rows, by type. */
export type RowsByType = { [Type in RowType]: Row<Type>[] };

/** The types whose changes matter, in the order the query names them. */
export const ROW_TYPES: readonly string[] = Object.keys(ROW_SOURCES);

/** GROQ: all rows, one flat list per type. */
export const ALL_ROWS_QUERY = buildRowsQuery('');

/** GROQ: the rows of some stored ids, `$ids`. */
export const SOME_ROWS_QUERY = buildRowsQuery('_id in $ids && ');

/** GROQ: the documents whose changes matter. */
export const ROWS_TO_WATCH = `*[_type in [${ROW_TYPES.map((type) => `"${type}"`).join(', ')}]]`;

const answerSchema = v.object({
  topic: v.array(ROW_SOURCES.topic.schema),
  topicTranslation: v.array(ROW_SOURCES.topicTranslation.schema),
  contact: v.array(ROW_SOURCES.contact.schema),
  location: v.array(ROW_SOURCES.location.schema),
  organisation: v.array(ROW_SOURCES.organisation.schema),
  category: v.array(ROW_SOURCES.category.schema),
  announcement: v.array(ROW_SOURCES.announcement.schema),
  partnerEmbed: v.array(ROW_SOURCES.partnerEmbed.schema),
  [SETTINGS_ID]: v.array(ROW_SOURCES[SETTINGS_ID].schema),
  [LINK_REPORT_ID]: v.array(ROW_SOURCES[LINK_REPORT_ID].schema),
  settledFeedback: v.array(ROW_SOURCES.settledFeedback.schema),
});

/**
 * Checks the answer of {@link ALL_ROWS_QUERY} or {@link SOME_ROWS_QUERY}.
 *
 * @throws when the Content Lake answers something else
 */
export function parseRows(answer: unknown): RowsByType {
  return v.parse(answerSchema, answer);
}

/** No rows of any type. */
export function createEmptyRows(): RowsByType {
  return parseRows(Object.fromEntries(ROW_TYPES.map((type) => [type, []])));
}

/** `rows` with what was fetched anew for `changedIds` in place of what they held for these ids. */
export function replaceRows(rows: RowsByType, changedIds: readonly string[], fresh: RowsByType): RowsByType {
  const changed = new Set(changedIds);
  const replace = <T extends { _id: string }>(old: readonly T[], added: readonly T[]): T[] => [
    ...old.filter(({ _id }) => !changed.has(_id)),
    ...added,
  ];
  return {
    topic: replace(rows.topic, fresh.topic),
    topicTranslation: replace(rows.topicTranslation, fresh.topicTranslation),
    contact: replace(rows.contact, fresh.contact),
    location: replace(rows.location, fresh.location),
    organisation: replace(rows.organisation, fresh.organisation),
    category: replace(rows.category, fresh.category),
    announcement: replace(rows.announcement, fresh.announcement),
    partnerEmbed: replace(rows.partnerEmbed, fresh.partnerEmbed),
    [SETTINGS_ID]: replace(rows[SETTINGS_ID], fresh[SETTINGS_ID]),
    [LINK_REPORT_ID]: replace(rows[LINK_REPORT_ID], fresh[LINK_REPORT_ID]),
    settledFeedback: replace(rows.settledFeedback, fresh.settledFeedback),
  };
}

function buildRowsQuery(condition: string): string {
  const parts = Object.entries(ROW_SOURCES).map(
    ([type, { projection }]) =>
      `"${type}": *[${condition}_type == "${type}"]{_id, _updatedAt, ${projection}}`,
  );
  return `{${parts.join(', ')}}`;
}
