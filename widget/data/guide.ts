import type { CatalogTopic, Choice, Contact, StartFile } from '../../schemas/snapshot-format.ts';
import { isInAreas, listAreas } from './areas.ts';
import { passesFilters, type Filters } from './filters.ts';

/** What the way to a topic asks: who, about whom, about what. The names are those of the filters. */
export type QuestionName = keyof Filters;

/** A question with the answers that lead to at least one topic. */
export interface GuideQuestion {
  name: QuestionName;
  choices: Choice[];
}

const ORDER: QuestionName[] = ['audience', 'pathway', 'area'];
const CONTACTS_MAX = 4;

/** The topics that fit all answers; `null` is no answer. */
export const listFitting = (topics: readonly CatalogTopic[], answers: Filters): CatalogTopic[] =>
  topics.filter((topic) => passesFilters(topic, answers) && isInAreas(topic.category, answers.area));

/** The answers to the questions before one; what the page limits the box to stays. */
function takeEarlier(name: QuestionName, answers: Filters, areas: string | null): Filters {
  const before = ORDER.slice(0, ORDER.indexOf(name));
  const take = (other: QuestionName): string | null => (before.includes(other) ? answers[other] : null);
  return { audience: take('audience'), pathway: take('pathway'), area: areas };
}

/**
 * The questions that still tell topics apart. An answer that would lead nowhere after the earlier ones is
 * left out, and so is a question with fewer than two answers.
 *
 * @param areas Subject areas the page limits the box to.
 */
export function listQuestions(
  start: StartFile,
  topics: readonly CatalogTopic[],
  { answers, areas }: { answers: Filters; areas: string | null },
): GuideQuestion[] {
  const offered = { audience: start.audiences, pathway: start.pathways, area: start.categories };
  return ORDER.map((name) => {
    const earlier = takeEarlier(name, answers, areas);
    const allowed = listAreas(name === 'area' ? areas : null);
    const leads = ({ slug }: Choice): boolean =>
      (allowed.length === 0 || allowed.includes(slug)) &&
      listFitting(topics, { ...earlier, [name]: slug }).length > 0;
    return { name, choices: offered[name].filter(leads) };
  }).filter(({ choices }) => choices.length > 1);
}

/** The answers without those that would leave no topic after the earlier ones. */
export function keepFitting(
  topics: readonly CatalogTopic[],
  { answers, areas }: { answers: Filters; areas: string | null },
): Filters {
  let kept: Filters = { audience: null, pathway: null, area: areas };
  for (const name of ORDER) {
    const longer = { ...kept, [name]: answers[name] ?? kept[name] };
    if (listFitting(topics, longer).length > 0) kept = longer;
  }
  return kept;
}

/** How closely a contact's own words match the answers. One that can be called is of more use. */
function rateContact(contact: Contact, answers: Filters): number {
  const rate = (own: string[], wanted: string | null): number => (wanted && own.includes(wanted) ? 1 : 0);
  return (
    rate(contact.audiences, answers.audience) +
    rate(contact.pathways, answers.pathway) +
    (contact.phone ? 2 : 0)
  );
}

/**
 * The contacts for the answers: those the partner's page prefers first, then those of the subject area.
 * Without an area, nobody but preferred ones is closer than the front desk.
 *
 * @param preferred Ids, the most preferred one first.
 */
export function pickContacts(
  contacts: readonly Contact[],
  answers: Filters,
  preferred: readonly string[],
): Contact[] {
  const { area } = answers;
  const wish = ({ id }: Contact): number => (preferred.includes(id) ? preferred.indexOf(id) : Infinity);
  const fits = (contact: Contact): boolean =>
    passesFilters(contact, answers) &&
    (area ? contact.categories.some((slug) => isInAreas(slug, area)) : preferred.includes(contact.id));
  const compare = (one: Contact, other: Contact): number =>
    wish(one) === wish(other)
      ? rateContact(other, answers) - rateContact(one, answers)
      : wish(one) - wish(other);
  return contacts.filter(fits).toSorted(compare).slice(0, CONTACTS_MAX);
}
