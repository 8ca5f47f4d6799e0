/** The documents of the dataset as lists need them: drafts laid beside what visitors see, with maps to look things up. */
import { SETTINGS_ID, LINK_REPORT_ID, SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';
import { readPublicLanguages, type PublicLanguage } from '../use-public-languages.ts';
import type { Row, RowsByType, RowType } from './rows.ts';

const DRAFTS = 'drafts.';

/** One document of the Studio: what visitors see, what is being written, or both. */
export interface Pair<T> {
  /** Id without `drafts.`. */
  id: string;
  published: T | null;
  draft: T | null;
}

/** Everything the lists are made from. Made anew after each change; never changed in place. */
export interface Overview {
  topics: Pair<Row<'topic'>>[];
  /** By topic id, then by language. */
  translations: ReadonlyMap<string, ReadonlyMap<string, Pair<Row<'topicTranslation'>>>>;
  contacts: ReadonlyMap<string, Pair<Row<'contact'>>>;
  locations: Pair<Row<'location'>>[];
  announcements: Pair<Row<'announcement'>>[];
  partners: Pair<Row<'partnerEmbed'>>[];
  /** Names of categories and organisations by id. */
  names: ReadonlyMap<string, string>;
  links: NonNullable<Row<'linkReport'>['entries']>;
  settled: Row<'settledFeedback'>[];
  fallbackContact: string | null;
  secondPerson: boolean;
  /** Languages topics are translated into, in the order of the settings. */
  languages: PublicLanguage[];
}

/** What is shown of a document: the version visitors see, else the draft. */
export function getVisible<T>(pair: Pair<T>): T | null {
  return pair.published ?? pair.draft;
}

/** What an editor works on: the draft, else the published version. */
export function getLatest<T>(pair: Pair<T>): T | null {
  return pair.draft ?? pair.published;
}

/** Builds the maps; linear in the number of rows. */
export function buildOverview(rows: RowsByType): Overview {
  const settings = getLatest(
    pairUp(rows[SETTINGS_ID])[0] ?? { id: SETTINGS_ID, published: null, draft: null },
  );
  const report = rows[LINK_REPORT_ID].find(({ _id }) => _id === LINK_REPORT_ID);
  return {
    topics: pairUp(rows.topic),
    translations: groupTranslations(pairUp(rows.topicTranslation)),
    contacts: new Map(pairUp(rows.contact).map((pair) => [pair.id, pair])),
    locations: pairUp(rows.location),
    announcements: pairUp(rows.announcement),
    partners: pairUp(rows.partnerEmbed),
    names: listNames([...pairUp(rows.category), ...pairUp(rows.organisation)]),
    links: report?.entries ?? [],
    settled: rows.settledFeedback,
    fallbackContact: settings?.fallbackContact ?? null,
    secondPerson: settings?.secondPerson === true,
    languages: readPublicLanguages(settings?.languages ?? null).filter(({ tag }) => tag !== SOURCE_LANGUAGE),
  };
}

function pairUp<T extends { _id: string }>(rows: readonly T[]): Pair<T>[] {
  const pairs = new Map<string, Pair<T>>();
  for (const row of rows) {
    // Versions belong to releases, which are switched off.
    if (row._id.startsWith('versions.')) continue;
    const isDraft = row._id.startsWith(DRAFTS);
    const id = isDraft ? row._id.slice(DRAFTS.length) : row._id;
    const pair = pairs.get(id) ?? { id, published: null, draft: null };
    pairs.set(id, isDraft ? { ...pair, draft: row } : { ...pair, published: row });
  }
  return [...pairs.values()];
}

function groupTranslations(
  pairs: readonly Pair<Row<'topicTranslation'>>[],
): Map<string, Map<string, Pair<Row<'topicTranslation'>>>> {
  const byTopic = new Map<string, Map<string, Pair<Row<'topicTranslation'>>>>();
  for (const pair of pairs) {
    const { topic, language } = getVisible(pair) ?? {};
    if (!topic || !language) continue;
    const byLanguage = byTopic.get(topic) ?? new Map<string, Pair<Row<'topicTranslation'>>>();
    byLanguage.set(language, pair);
    byTopic.set(topic, byLanguage);
  }
  return byTopic;
}

function listNames(
  pairs: readonly Pair<{ name?: string | null; shortName?: string | null }>[],
): Map<string, string> {
  return new Map(
    pairs.flatMap((pair): [string, string][] => {
      const row = getLatest(pair);
      const name = row?.shortName ?? row?.name;
      return name ? [[pair.id, name]] : [];
    }),
  );
}

/** A type whose documents can be due for a check. */
export type ReviewedType = Extract<RowType, 'topic' | 'contact' | 'location'>;
