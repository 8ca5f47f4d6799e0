/** What the box needs before the first keystroke. */
import type { Choice, Contact, StartFile, TopicLink } from '../schemas/snapshot-format.ts';
import { publishAnnouncements } from './announcements.ts';
import { publishContact } from './contacts.ts';
import type { ContentChoice } from './content.ts';
import type { Context } from './context.ts';
import { publishHolidays } from './holidays.ts';
import { readHref } from './href.ts';
import { localize, type Language } from './languages.ts';
import { publishPlace, publishTitle } from './topics.ts';
import { publishTexts } from './ui-texts.ts';

/** Topics offered before anything was typed. */
const START_TOPICS_MAX = 12;

/** The start file of one language. */
export function publishStart(context: Context, language: Language): StartFile {
  const { content, languages, topics } = context;
  const { settings } = content;
  const label = (values: ContentChoice['label']) => localize(values, language, languages);
  const frontDesk = settings?.fallbackContact ? context.findContact(settings.fallbackContact) : null;
  return {
    sender: {
      short: label(settings?.senderShort ?? []) ?? '',
      long: label(settings?.senderLong ?? []) ?? '',
    },
    audiences: publishChoices(content.audiences, label),
    pathways: publishChoices(content.pathways, label),
    categories: publishChoices(content.categories, label),
    topics: topics.slice(0, START_TOPICS_MAX).map((topic) => {
      const { audiences, pathways } = publishPlace(topic.topic, context);
      return { slug: topic.slug, title: publishTitle(topic, language, context), audiences, pathways };
    }),
    frontDesk: frontDesk && publishContact(frontDesk, context, language),
    notice: label(settings?.notice ?? []),
    legalLinks: (settings?.legalLinks ?? []).flatMap((link) => {
      const text = label(link.label);
      const href = readHref(link.href);
      return text !== null && href !== null ? [{ label: text, href }] : [];
    }),
    ...publishStartExtras(context, language),
  };
}

/** Topics a box at rest shows at most, for whatever was chosen. */
const SHOWN_MAX = 5;

/** What a box at rest needs of a start file. */
export function shortenStart({ holidays, ...start }: StartFile): StartFile {
  const { frontDesk } = start;
  return {
    ...start,
    topics: listShown(start),
    frontDesk: frontDesk && shortenDesk(frontDesk),
    ...(frontDesk?.hours && holidays && { holidays }),
  };
}

/** The topics that are among the first for everybody, for some audience or for some pathway. */
function listShown({ topics, audiences, pathways }: Omit<StartFile, 'holidays'>): TopicLink[] {
  const allows = (values: string[], { slug }: Choice): boolean =>
    values.length === 0 || values.includes(slug);
  const lists = [
    topics,
    ...audiences.map((choice) => topics.filter((topic) => allows(topic.audiences, choice))),
    ...pathways.map((choice) => topics.filter((topic) => allows(topic.pathways, choice))),
  ];
  const shown = new Set(lists.flatMap((list) => list.slice(0, SHOWN_MAX)));
  return topics.filter((topic) => shown.has(topic));
}

function shortenDesk(desk: Contact): Contact {
  const { address, organisation } = desk;
  return {
    ...desk,
    organisation: { ...organisation, website: null },
    note: null,
    languages: [],
    audiences: [],
    pathways: [],
    categories: [],
    address: address && { ...address, directions: null, coordinates: null },
  };
}

/** What readers of 1.0 do not know; what is empty is left out. */
function publishStartExtras(context: Context, language: Language): Partial<StartFile> {
  const announcements = publishAnnouncements(context, language);
  const texts = publishTexts(context, language);
  return {
    holidays: publishHolidays(context, language),
    ...(announcements.length > 0 && { announcements }),
    ...(Object.keys(texts).length > 0 && { texts }),
    ...(context.content.settings?.insightsEnabled && { insights: true }),
  };
}

function publishChoices(
  choices: ContentChoice[],
  label: (values: ContentChoice['label']) => Choice['label'] | null,
): Choice[] {
  return choices.flatMap(({ slug, label: values }) => (slug ? [{ slug, label: label(values) ?? slug }] : []));
}
