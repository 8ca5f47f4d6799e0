/**
 * What needs attention today, computed from the overview. Pure: the time is passed in. Each list is linear
 * in the number of documents, so that a thousand topics in ten languages take milliseconds.
 */
import { REVIEW_MONTH_SECONDS } from '../../schemas/review.ts';
import { getTranslationState, type TranslationState } from '../../schemas/translation-state.ts';
import { DEFAULT_REVIEW_MONTHS } from '../../schemas/vocabulary.ts';
import { getLatest, type Overview, type Pair } from '../overview/overview.ts';
import type { Row } from '../overview/rows.ts';

const DAY_MS = 86_400_000;

/** An announcement that ends within this time asks for a decision. */
export const ENDING_SOON_DAYS = 7;

/** A topic, contact or place whose check is due. */
export interface DueEntry {
  id: string;
  type: 'topic' | 'contact' | 'location';
  title: string;
  /** Subject area of a topic, organisation of a contact or place. */
  area: string;
  /** Whole days since the check was due; 0 is today; `null` was never checked. */
  dueForDays: number | null;
  everyMonths: number;
}

/** States of a translation that ask for work. */
export type OpenState = Extract<TranslationState, 'outdated' | 'machine' | 'missing'>;

/** The open states in the order they should be dealt with. */
export const OPEN_STATES: readonly OpenState[] = ['outdated', 'machine', 'missing'];

/** A translation that is outdated, unchecked or missing. */
export interface TranslationEntry {
  /** Id of the translation, existing or not. */
  id: string;
  topicId: string;
  title: string;
  language: string;
  languageName: string;
  state: OpenState;
}

/** An address visitors cannot reach. */
export interface LinkEntry {
  id: string;
  url: string;
  httpStatus: number | null;
  /** ISO time since when it is unreachable. */
  since: string | null;
}

/** A contact that is not active and still shown somewhere. */
export interface ContactEntry {
  id: string;
  title: string;
  organisation: string;
  /** Titles of the places that show it. */
  places: string[];
}

/** An announcement that ends soon. */
export interface AnnouncementEntry {
  id: string;
  title: string;
  /** ISO time. */
  until: string;
  /** Whole days left; 0 ends today. */
  daysLeft: number;
}

/** Everything that is due for a check, longest overdue first. `now` in milliseconds. */
export function listDue(overview: Overview, now: number): DueEntry[] {
  const { names } = overview;
  const name = (id: string | null | undefined) => names.get(id ?? '') ?? '';
  const topics = overview.topics.flatMap(({ id, published }) =>
    readDue(published, { now, months: DEFAULT_REVIEW_MONTHS.topic }).map((due) => ({
      id,
      type: 'topic' as const,
      title: published?.title ?? id,
      area: name(published?.category),
      ...due,
    })),
  );
  const contacts = [...overview.contacts.values()].flatMap(({ id, published }) =>
    // A contact that is not active has its own list; checking it helps nobody.
    readDue(published?.active === false ? null : published, {
      now,
      months: DEFAULT_REVIEW_MONTHS.contact,
    }).map((due) => ({
      id,
      type: 'contact' as const,
      title: published?.name ?? id,
      area: name(published?.organisation),
      ...due,
    })),
  );
  const locations = overview.locations.flatMap(({ id, published }) =>
    readDue(published, { now, months: DEFAULT_REVIEW_MONTHS.location }).map((due) => ({
      id,
      type: 'location' as const,
      title: published?.name ?? id,
      area: name(published?.organisation),
      ...due,
    })),
  );
  return [...topics, ...contacts, ...locations].toSorted(
    (a, b) => (b.dueForDays ?? Infinity) - (a.dueForDays ?? Infinity) || a.title.localeCompare(b.title, 'de'),
  );
}

interface Reviewed {
  reviewedAt?: string | null | undefined;
  reviewEveryMonths?: number | null | undefined;
}

/** One entry or none: how long the check has been due. */
function readDue(
  row: Reviewed | null,
  { now, months }: { now: number; months: number },
): Pick<DueEntry, 'dueForDays' | 'everyMonths'>[] {
  if (!row) return [];
  const everyMonths = row.reviewEveryMonths ?? months;
  if (!row.reviewedAt) return [{ dueForDays: null, everyMonths }];
  const due = Date.parse(row.reviewedAt) + everyMonths * REVIEW_MONTH_SECONDS * 1000;
  return due <= now ? [{ dueForDays: Math.floor((now - due) / DAY_MS), everyMonths }] : [];
}

/** Every published topic in every public language that asks for work, in the order to deal with it. */
export function listOpenTranslations(overview: Overview): TranslationEntry[] {
  const byState: Record<OpenState, TranslationEntry[]> = { outdated: [], machine: [], missing: [] };
  const topics = overview.topics
    .filter(({ published }) => published !== null)
    .toSorted((a, b) => compareTitles(a.published?.title, b.published?.title));
  for (const topic of topics) {
    for (const { tag, germanName } of overview.languages) {
      const pair = overview.translations.get(topic.id)?.get(tag);
      const state = readState(topic, pair);
      if (!isOpenState(state)) continue;
      byState[state].push({
        id: pair?.id ?? `${topic.id}__${tag}`,
        topicId: topic.id,
        title: topic.published?.title ?? topic.id,
        language: tag,
        languageName: germanName,
        state,
      });
    }
  }
  return OPEN_STATES.flatMap((state) => byState[state]);
}

/**
 * State of a topic in one language as editors should see it: what visitors read decides, except that
 * somebody works on it when only a draft exists or the draft says so.
 */
export function readState(
  topic: Pair<Row<'topic'>>,
  translation: Pair<Row<'topicTranslation'>> | undefined,
): TranslationState {
  if (!translation) return 'missing';
  if (!translation.published) return 'inProgress';
  const { sourceHash, origin } = translation.published;
  return getTranslationState(topic.published?.sourceHash, {
    sourceHash: sourceHash ?? null,
    origin: origin ?? null,
    inProgress: getLatest(translation)?.inProgress ?? null,
  });
}

function isOpenState(state: TranslationState): state is OpenState {
  return OPEN_STATES.some((open) => open === state);
}

/** Addresses that are not found and that nobody has approved since; longest first. */
export function listBrokenLinks(overview: Overview): LinkEntry[] {
  return overview.links
    .filter(({ status, approvedAt }) => status === 'missing' && !approvedAt)
    .flatMap(({ url, httpStatus, since }) =>
      url ? [{ id: url, url, httpStatus: httpStatus ?? null, since: since ?? null }] : [],
    )
    .toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
}

/** Contacts that are not active but that topics, partner pages or the settings still name. */
export function listInactiveContacts(overview: Overview): ContactEntry[] {
  const places = mapContactPlaces(overview);
  return [...overview.contacts.values()]
    .flatMap((pair) => {
      const row = pair.published;
      const used = places.get(pair.id);
      if (!row || row.active !== false || !used) return [];
      return [
        {
          id: pair.id,
          title: row.name ?? pair.id,
          organisation: overview.names.get(row.organisation ?? '') ?? '',
          places: [...used],
        },
      ];
    })
    .toSorted((a, b) => b.places.length - a.places.length || compareTitles(a.title, b.title));
}

/** Titles of the published places that show a contact, by contact. */
function mapContactPlaces(overview: Overview): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  const note = (contacts: readonly (string | null | undefined)[], title: string) => {
    for (const id of contacts) {
      if (!id) continue;
      const known = places.get(id) ?? new Set<string>();
      places.set(id, known.add(title));
    }
  };
  for (const { id, published } of overview.topics) {
    if (!published) continue;
    note([...(published.contacts ?? []), ...(published.stepContacts ?? [])], published.title ?? id);
  }
  for (const { id, published } of overview.partners) {
    if (published) note(published.contacts ?? [], published.name ?? id);
  }
  if (overview.fallbackContact) note([overview.fallbackContact], 'Einstellungen');
  return places;
}

/** Announcements that run now and end soon, the next one first. */
export function listEndingAnnouncements(overview: Overview, now: number): AnnouncementEntry[] {
  return overview.announcements
    .flatMap(({ id, published }) => {
      const until = Date.parse(published?.showUntil ?? '');
      const from = Date.parse(published?.showFrom ?? '');
      if (!published?.showUntil || Number.isNaN(until) || until <= now || from > now) return [];
      const daysLeft = countDays(now, until);
      if (until - now > ENDING_SOON_DAYS * DAY_MS) return [];
      return [{ id, title: published.text ?? id, until: published.showUntil, daysLeft }];
    })
    .toSorted((a, b) => a.until.localeCompare(b.until));
}

/** Nights between two times in the editor's time zone: 0 for the same day. */
function countDays(from: number, to: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

function compareTitles(a: string | null | undefined, b: string | null | undefined): number {
  return (a ?? '').localeCompare(b ?? '', 'de');
}
